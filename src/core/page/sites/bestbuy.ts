import type { Site } from "../site.ts";

/** Best Buy, as measured by others in 2026; the brand of a list's row. */
export const bestbuy: Site = {
  id: "bestbuy",
  kinds: [
    ["product", String.raw`^/(site/[^/]+/\d+\.p(\?|$)|product/[^/]+/[A-Z0-9]+|en-ca/product/)`],
    ["cart", String.raw`^/(cart|en-ca/[Bb]asket)`],
    ["listing", String.raw`^/(site/searchpage\.jsp|en-ca/search)`],
  ],
  maker: ["h3.product-title span.first-title"],
};
