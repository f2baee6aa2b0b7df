import type { PageSet } from "../languages/page-sets.ts";
import type { PageKind } from "./page-kind.ts";

/**
 * Texts of a page that rules look into, folded, with a line for each piece.
 *
 * - `types`: types of schema.org; `og`: `og:type`, and `price` where OpenGraph has one; `facts`: what was counted.
 * - `names`: parts of the title between its dividers, and parts of the address; `main`: those of the title, and the first headings.
 * - `title`, `heads` (title and all headings), `controls`, `text`: as they are.
 */
export type Place = "types" | "og" | "facts" | "names" | "main" | "title" | "heads" | "controls" | "text";

/** What speaks for a class of page or against it. */
export interface Rule {
  /** What a verdict names as its reason. */
  reason: string;
  /** Points for a shop, and for procurement. */
  shop?: number;
  procurement?: number;
  in: Place;
  /** A set of words of all languages, or whole lines. */
  words: PageSet | readonly string[];
  /** So many different terms of the set have to stand there; one if left out. */
  least?: number;
  /** As the whole of a line. */
  alone?: true;
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

const types = (list: string): readonly string[] => list.split(" ");

/** Set by hand on measured signals; `npm run evaluate` measures them. In this order. */
export const RULES: readonly Rule[] = [
  { reason: "basket-page", shop: 2, in: "names", words: "basket", alone: true, kind: "cart" },
  {
    reason: "basket-page",
    shop: 2,
    in: "names",
    words: "basketAlone",
    alone: true,
    unless: "basket-page",
    kind: "cart",
  },
  { reason: "list", in: "types", words: types("itemlist offercatalog"), kind: "listing" },
  { reason: "og:product", shop: 3, procurement: -2, in: "og", words: ["product", "price"], kind: "product" },
  {
    reason: "schema.org",
    shop: 2,
    in: "types",
    words: types("product productgroup productmodel individualproduct offer aggregateoffer offercatalog vehicle car"),
  },
  { reason: "product-type", in: "types", words: types("product productgroup individualproduct productmodel") },
  { reason: "product", in: "facts", words: ["some"], given: "product-type", kind: "product" },
  { reason: "add-to-basket", shop: 2, in: "controls", words: "toBasket" },
  { reason: "product", in: "facts", words: ["few"], given: "add-to-basket", kind: "product" },
  { reason: "buying", shop: 3, in: "facts", words: ["buying"], kind: "product" },
  { reason: "buy-now", shop: 1, in: "controls", words: "buyNow", unless: "add-to-basket" },
  { reason: "basket", shop: 2, procurement: -2, in: "controls", words: "basket" },
  { reason: "basket", shop: 2, procurement: -2, in: "controls", words: "basketAlone", alone: true, unless: "basket" },
  { reason: "basket", shop: 2, in: "facts", words: ["basket-count"], unless: "basket" },
  { reason: "advert", shop: 7, in: "facts", words: ["advert"], kind: "product" },
  { reason: "cards", shop: 1, in: "facts", words: ["cards"], kind: "listing" },
  { reason: "many-cards", shop: 1, in: "facts", words: ["many-cards"] },
  { reason: "priced-rows", shop: 1, in: "facts", words: ["priced-rows"], unless: "cards" },
  { reason: "one-price", shop: 1, in: "facts", words: ["one-price"], kind: "product" },
  { reason: "shop-word", shop: 1, in: "text", words: "talk" },
  { reason: "shop-words", shop: 1, in: "text", words: "talk", least: 2, given: "shop-word" },
  { reason: "shop-title", shop: 2, in: "title", words: "titles" },
  { reason: "service", shop: 1, in: "text", words: "service" },
  { reason: "more-service", shop: 1, in: "text", words: "service", least: 2, given: "service" },
  { reason: "prices", shop: 1, in: "facts", words: ["prices"] },
  { reason: "many-prices", shop: 1, in: "facts", words: ["many-prices"] },
  { reason: "tax", shop: 1, in: "text", words: "tax" },
  { reason: "availability", shop: 1, in: "text", words: "stock" },
  { reason: "basket-link", shop: 1, in: "facts", words: ["basket-link"] },
  { reason: "basket-class", shop: 1, in: "facts", words: ["basket-class"] },
  { reason: "price-class", shop: 1, in: "facts", words: ["price-class"] },
  {
    reason: "news",
    shop: -6,
    procurement: -6,
    in: "types",
    words: types(
      "newsarticle reportagenewsarticle analysisnewsarticle backgroundnewsarticle opinionnewsarticle reviewnewsarticle " +
        "askpublicnewsarticle liveblogposting satiricalarticle",
    ),
    kind: "news",
  },
  {
    reason: "article",
    shop: -3,
    procurement: -3,
    in: "types",
    words: types("article blogposting advertisercontentarticle report"),
    unless: "news",
    kind: "news",
  },
  { reason: "article", shop: -3, procurement: -3, in: "og", words: ["article"], unless: "article", kind: "news" },
  {
    reason: "no-goods",
    shop: -3,
    procurement: -3,
    in: "types",
    words: types(
      "techarticle scholarlyarticle medicalscholarlyarticle apireference howto recipe jobposting discussionforumposting socialmediaposting qapage review",
    ),
  },
  { reason: "own-page", shop: -8, in: "names", words: "ownPages", alone: true },
  { reason: "rates", shop: -3, in: "text", words: "rates" },
  { reason: "contract", in: "heads", words: "contracts", kind: "contract" },
  { reason: "tender-list", in: "heads", words: "lists", kind: "tender-list" },
  { reason: "procurement-heading", shop: -3, procurement: 3, in: "main", words: "terms" },
  {
    reason: "procurement-heading",
    shop: -3,
    procurement: 3,
    in: "title",
    words: "signs",
    unless: "procurement-heading",
  },
  { reason: "procurement-title", procurement: 2, in: "main", words: "heads", unless: "procurement-heading" },
  { reason: "procurement-page", procurement: 3, in: "main", words: "pages", alone: true },
  { reason: "procurement-page", procurement: 3, in: "names", words: "pages", alone: true, unless: "procurement-page" },
  { reason: "procurement-words", procurement: 1, in: "text", words: "terms" },
  {
    reason: "more-procurement-words",
    procurement: 1,
    in: "text",
    words: "terms",
    least: 2,
    given: "procurement-words",
  },
  {
    reason: "many-procurement-words",
    procurement: 1,
    in: "text",
    words: "terms",
    least: 4,
    given: "more-procurement-words",
  },
  { reason: "contract-words", procurement: 1, in: "heads", words: "contracts", given: "more-procurement-words" },
  { reason: "deadline", procurement: 2, in: "text", words: "deadlines" },
  { reason: "portal", shop: -2, procurement: 2, in: "facts", words: ["portal"] },
  { reason: "guide", procurement: -4, in: "names", words: "guides", alone: true },
  { reason: "cpv", procurement: 2, in: "facts", words: ["cpv"] },
];
