import type { Site } from "../site.ts";

/** Geizhals and its sisters, which compare prices, as in public code of 2021 to 2025. Rows of offers name shops, not makers. */
export const geizhals: Site = {
  id: "geizhals",
  kinds: [
    ["product", String.raw`-a\d+\.html`],
    ["listing", String.raw`^/\?(.*&)?(fs|cat)=`],
  ],
};
