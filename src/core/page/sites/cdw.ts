import type { Site } from "../site.ts";

/** CDW, as in public code of 2019 to 2026; the address alone. */
export const cdw: Site = {
  id: "cdw",
  kinds: [
    ["product", String.raw`^/product/[^/]+/\d+`],
    ["listing", String.raw`^/search/`],
  ],
};
