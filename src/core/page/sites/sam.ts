import type { Site } from "../site.ts";

/** SAM.gov. Addresses and field classes as in public code of 2023 to 2026; award notices were not seen. */
export const sam: Site = {
  id: "sam",
  kinds: [
    ["tender", String.raw`^/(workspace/contract/)?opp/[0-9a-f-]{32,36}/view`],
    ["tender-list", String.raw`^/search/?\?.*index=opp`],
  ],
};
