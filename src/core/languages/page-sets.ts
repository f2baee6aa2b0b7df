import type { ProcurementTerms, ShopTerms } from "./language.ts";

/** Sets of words on pages, in the order in which a page gets them. */
export const PAGE_SETS = [
  "toBasket",
  "buyNow",
  "basket",
  "basketAlone",
  "tax",
  "stock",
  "talk",
  "titles",
  "service",
  "ownPages",
  "guides",
  "rates",
  "terms",
  "signs",
  "heads",
  "pages",
  "deadlines",
  "contracts",
  "lists",
] as const satisfies readonly (keyof ShopTerms | keyof ProcurementTerms)[];
export type PageSet = (typeof PAGE_SETS)[number];
