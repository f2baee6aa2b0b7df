import type { Site } from "../site.ts";

/** GETS of New Zealand, as in public code of 2019 to 2026; simple tables of two columns. */
export const gets: Site = {
  id: "gets",
  kinds: [
    ["tender", String.raw`^/+(?:[A-Z0-9]+/)?ExternalTenderDetails\.htm\?.*id=\d+`],
    [
      "tender-list",
      String.raw`^/+(?:[A-Z0-9]+/)?External(Index|LateTenderList|ClosedTenderList|AwardedTenderList|TenderSearching)\.htm`,
    ],
  ],
};
