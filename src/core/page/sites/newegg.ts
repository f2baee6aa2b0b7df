import type { Site } from "../site.ts";

/** Newegg, as in public code of 2020 to 2025; the address alone. */
export const newegg: Site = {
  id: "newegg",
  kinds: [
    ["product", String.raw`^/(global/[a-z]{2}-en/)?([^/]+/)?p/(?!pl(\?|$))[0-9A-Za-z-]+`],
    ["cart", String.raw`^/Shopping/AddtoCart\.aspx`],
    ["listing", String.raw`^/(global/[a-z]{2}-en/)?p/pl\?`],
  ],
};
