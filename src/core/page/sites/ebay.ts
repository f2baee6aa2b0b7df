import type { Site } from "../site.ts";

/** eBay, as in a saved search of 2026 and public code from 2022. The seller is not the maker. */
export const ebay: Site = {
  id: "ebay",
  kinds: [
    ["product", String.raw`^/itm/`],
    ["listing", String.raw`^/(sch/|b/)`],
  ],
};
