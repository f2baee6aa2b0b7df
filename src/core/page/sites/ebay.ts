import type { Site } from "../site.ts";

/** eBay, as in a saved search of 2026 and public code from 2022. The seller is not the maker. */
export const ebay: Site = {
  id: "ebay",
  hosts: [
    "www.ebay.com",
    "www.ebay.de",
    "www.ebay.co.uk",
    "www.ebay.fr",
    "www.ebay.it",
    "www.ebay.es",
    "www.ebay.ca",
    "www.ebay.com.au",
    "www.ebay.ie",
    "cart.ebay.com",
  ],
  kinds: [
    ["product", String.raw`^/itm/`],
    ["listing", String.raw`^/(sch/|b/)`],
  ],
};
