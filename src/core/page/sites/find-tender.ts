import type { Site } from "../site.ts";

/** Find a Tender, as in public code of 2021 to 2026. Its detail page was not seen. */
export const findTender: Site = {
  id: "find-tender",
  kinds: [
    ["tender", String.raw`^/[Nn]otice/\d{6}-\d{4}(/PDF)?`],
    ["tender-list", String.raw`^/[Ss]earch(/Results|/opportunities)?`],
  ],
};
