import type { Site } from "../site.ts";

/**
 * GSA Advantage!, where US federal buyers buy: a shop by its pages. Addresses as in public code of 2012 to 2024; no markup was
 * seen. The contractor is a reseller.
 */
export const gsaAdvantage: Site = {
  id: "gsa-advantage",
  kinds: [
    ["product", String.raw`^/advantage/(ws/catalog/product_detail\?|catalog/product_detail\.do\?)`],
    ["cart", String.raw`^/advantage/parkcart/`],
    ["listing", String.raw`^/advantage/(ws/search/advantage_search\?|s/(search|refineSearch)\.do)`],
  ],
};
