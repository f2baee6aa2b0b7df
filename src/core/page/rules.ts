import type { PageKind } from "./page-kind.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Texts of a page that rules look into, folded, with a line for each piece.
 *
 * - `types`: types of schema.org; `og`: `og:type`, and `price` where OpenGraph has one; `facts`: what was counted.
 * - `names`: parts of the title between its dividers, and parts of the address; `main`: those of the title, and the first headings.
 * - `title`, `heads` (title and all headings), `controls`, `text`: as they are.
 */
export type Place = "types" | "og" | "facts" | "names" | "main" | "title" | "heads" | "controls" | "text";

/** Names of the lists of words in a vocabulary. */
type List = {
  [Key in keyof Vocabulary]: Vocabulary[Key] extends readonly string[] ? Key : never;
}[keyof Vocabulary];

/** What speaks for a class of page or against it. */
export interface Rule {
  /** What a verdict names as its reason. */
  reason: string;
  /** Points for a shop, and for procurement. */
  shop?: number;
  procurement?: number;
  in: Place;
  words: List | readonly string[];
  /** So many different words have to stand there; one if left out. */
  least?: number;
  /** As the whole of a line, or as a part of words too; as words if left out. */
  how?: "alone" | "part";
  /** Not where this reason holds already; only where this one does. */
  unless?: string;
  given?: string;
  /** The kind of the page, if it is of this kind's class. The first that holds counts. */
  kind?: PageKind;
}

/** Points from which on a page is of a class. */
export const ENOUGH = { shop: 4, procurement: 3 };

/** What a page of a class is where no rule says its kind. */
export const OTHERWISE = { shop: "listing", procurement: "tender", other: "other" } as const;

/**
 * Set by hand on measured signals; docs/accuracy.md has their measure. In this order. A second look for more of the same words is
 * taken only where one was found, because a long text is dear to search.
 */
export const RULES: readonly Rule[] = [
  { reason: "basket-page", shop: 2, in: "names", words: "basket", how: "alone", kind: "cart" },
  {
    reason: "basket-page",
    shop: 2,
    in: "names",
    words: "basketAlone",
    how: "alone",
    unless: "basket-page",
    kind: "cart",
  },
  { reason: "list", in: "types", words: "listTypes", how: "alone", kind: "listing" },
  { reason: "og:product", shop: 3, procurement: -2, in: "og", words: ["product", "price"], kind: "product" },
  { reason: "schema.org", shop: 2, in: "types", words: "shopTypes", how: "alone" },
  { reason: "product-type", in: "types", words: "productTypes", how: "alone" },
  { reason: "product", in: "facts", words: ["some"], given: "product-type", kind: "product" },
  { reason: "add-to-basket", shop: 2, in: "controls", words: "addToBasket" },
  { reason: "product", in: "facts", words: ["few"], given: "add-to-basket", kind: "product" },
  { reason: "buy-now", shop: 1, in: "controls", words: "buyNow", unless: "add-to-basket" },
  { reason: "basket", shop: 2, procurement: -2, in: "controls", words: "basket" },
  { reason: "basket", shop: 2, procurement: -2, in: "controls", words: "basketAlone", how: "alone", unless: "basket" },
  { reason: "basket", shop: 2, in: "facts", words: ["basket-count"], unless: "basket" },
  { reason: "shop-words", shop: 2, in: "text", words: "shopTalk", least: 2 },
  { reason: "shop-title", shop: 2, in: "title", words: "shopTitles" },
  { reason: "service", shop: 1, in: "text", words: "shopService" },
  { reason: "more-service", shop: 1, in: "text", words: "shopService", least: 2, given: "service" },
  { reason: "prices", shop: 1, in: "facts", words: ["prices"] },
  { reason: "many-prices", shop: 1, in: "facts", words: ["many-prices"] },
  { reason: "tax", shop: 1, in: "text", words: "tax" },
  { reason: "availability", shop: 1, in: "text", words: "availability" },
  { reason: "basket-link", shop: 1, in: "facts", words: ["basket-link"] },
  { reason: "basket-class", shop: 1, in: "facts", words: ["basket-class"] },
  { reason: "price-class", shop: 1, in: "facts", words: ["price-class"] },
  { reason: "news", shop: -6, procurement: -6, in: "types", words: "newsTypes", how: "alone", kind: "news" },
  {
    reason: "article",
    shop: -3,
    procurement: -3,
    in: "types",
    words: "articleTypes",
    how: "alone",
    unless: "news",
    kind: "news",
  },
  { reason: "article", shop: -3, procurement: -3, in: "og", words: ["article"], unless: "article", kind: "news" },
  { reason: "no-goods", shop: -3, procurement: -3, in: "types", words: "otherTypes", how: "alone" },
  { reason: "own-page", shop: -8, in: "names", words: "ownPages", how: "alone" },
  { reason: "contract", in: "heads", words: "contractHeads", how: "part", kind: "contract" },
  { reason: "tender-list", in: "heads", words: "tenderListHeads", how: "part", kind: "tender-list" },
  { reason: "procurement-heading", shop: -3, procurement: 3, in: "main", words: "procurement" },
  {
    reason: "procurement-heading",
    shop: -3,
    procurement: 3,
    in: "title",
    words: "procurementSigns",
    unless: "procurement-heading",
  },
  { reason: "procurement-title", procurement: 2, in: "main", words: "procurementHeads", unless: "procurement-heading" },
  { reason: "procurement-page", procurement: 3, in: "main", words: "procurementPages", how: "alone" },
  {
    reason: "procurement-page",
    procurement: 3,
    in: "names",
    words: "procurementPages",
    how: "alone",
    unless: "procurement-page",
  },
  { reason: "procurement-words", procurement: 1, in: "text", words: "procurement" },
  {
    reason: "more-procurement-words",
    procurement: 1,
    in: "text",
    words: "procurement",
    least: 2,
    given: "procurement-words",
  },
  {
    reason: "many-procurement-words",
    procurement: 1,
    in: "text",
    words: "procurement",
    least: 4,
    given: "more-procurement-words",
  },
  { reason: "deadline", procurement: 2, in: "text", words: "deadlines" },
  { reason: "guide", procurement: -4, in: "names", words: "guidePages", how: "alone" },
  { reason: "cpv", procurement: 2, in: "facts", words: ["cpv"] },
];
