import type { Site } from "../site.ts";

/**
 * The Czech register of contracts. Addresses and the columns of its search as in a page of 2026. Who supplies is most often a
 * reseller; the maker stands in the subject.
 */
export const smlouvyGov: Site = {
  id: "smlouvy-gov",
  kinds: [
    ["contract", String.raw`^/smlouva/\d+/?$`],
    ["tender-list", String.raw`^/vyhledavani(\?|/|$)`],
  ],
  supplier: ['tbody tr:has(a[href*="/smlouva/"]) td:nth-child(6)'],
};
