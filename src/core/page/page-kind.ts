/** What a page is. Shop: product, listing, cart. Procurement: tender-list, tender, contract. Other: the rest. */
export const PAGE_KINDS = [
  "product",
  "listing",
  "cart",
  "tender-list",
  "tender",
  "contract",
  "supplier",
  "news",
  "other",
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
export type PageClass = "shop" | "procurement" | "other";

/** The class that each kind of page is of. */
export const CLASSES: Readonly<Record<PageKind, PageClass>> = {
  product: "shop",
  listing: "shop",
  cart: "shop",
  "tender-list": "procurement",
  tender: "procurement",
  contract: "procurement",
  supplier: "other",
  news: "other",
  other: "other",
};
