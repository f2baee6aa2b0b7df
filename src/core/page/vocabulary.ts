import { anyOf, compileLabels, compilePageWords } from "../languages/compile-page.ts";
import { CURRENCY_IN_TEXT } from "../guess-country.ts";
import { foldLabel } from "./fold-label.ts";
import { CLASSES } from "./page-kind.ts";
import { ENOUGH, OTHERWISE, RULES, type Rule } from "./rules.ts";

/**
 * How the scan treats an element. By its tag, because reading its computed style would make the browser lay the page out.
 * A tag that is in no list begins and ends a block; text never joins across its edge.
 *
 * - `style`: styles a part of a word at most; text joins across it.
 * - `inline`: text joins across it, but it may stand apart from its neighbour with no space between.
 * - `nothing`: as if it were not there.
 * - `object`: not ours to read; stands between words like a space.
 * - `break`: a line break.
 */
export type TagKind = "style" | "inline" | "nothing" | "object" | "break";

/**
 * What a page is read with: words of all languages, names of elements and properties, rules. It gets them from the background, so that
 * the script that every page pays for holds none.
 */
export interface Vocabulary {
  /** Tags of each kind, with blanks between. */
  tags: Readonly<Record<TagKind, string>>;
  /** Properties of schema.org for things that a product is for or is like; their makers are not the product's. */
  notTheProduct: readonly string[];
  /** What speaks for a class of page, how many points are enough, and what a page of the class is otherwise. */
  rules: readonly Rule[];
  enough: typeof ENOUGH;
  otherwise: typeof OTHERWISE;
  classes: typeof CLASSES;
  /** The words of `PAGE_SETS`, a line for each. */
  words: string;
  /** Labels of the maker or brand; of the seller in a shop, the supplier or winner of a contract; of a name, which say only under its heading. */
  maker: readonly string[];
  supplier: readonly string[];
  ownName: readonly string[];
  /**
   * Sources of expressions: a price in a text; an address that leads to the basket; classes or ids of it, and of a price; names
   * of meta elements that give a price or a maker; what stands round
   * JSON-LD in old pages, and types and makers in it where it is broken; a code of procurement; addresses where public bodies
   * buy, and of classified adverts; a label at the end of a text.
   */
  patterns: Readonly<
    Record<
      | "price"
      | "basketLink"
      | "basketClass"
      | "priceClass"
      | "priceMeta"
      | "currency"
      | "makerMeta"
      | "aroundData"
      | "typeInData"
      | "makerInData"
      | "procurementCode"
      | "portal"
      | "advert"
      | "label",
      string
    >
  >;
  /**
   * Selectors: elements with properties, JSON-LD, and elements with types, all as data; the maker by microdata or RDFa; a trail of
   * links to where the page belongs; what a name stands in; text that people write, or that is not for reading; forms and controls that put
   * goods into a basket.
   */
  selectors: Readonly<Record<"meta" | "data" | "typed" | "maker" | "trail" | "home" | "editable" | "buying", string>>;
}

const MONEY = `[$€£¥￥₹₽₺₩₪₫฿₴]|(?:${anyOf("currency")})(?![\\p{L}\\p{N}])`;
/** Where public bodies buy: a part of their address says so, or the portal is known; host and path, in lower case. */
const PUBLIC_BODY = String.raw`[^/]*\.(?:go[vb]|gouv|govt|gub|nic)(?:\.[a-z]{2})?/`;
const TENDERS = "(?:tenders?|procure(?:ment)?|nabavki|zakupki|licitac(?:ao|oes|ion|iones))";
const PORTALS = [
  String.raw`^(?=${PUBLIC_BODY})(?:.*[./])?[a-z]{0,5}-?${TENDERS}(?=[./]|$)`,
  String.raw`^(?:[^/]*\.)?(?:ungm\.org/public/(?:notice|contractaward)|mercadopublico\.cl/|prozorro\.gov\.ua/|pncp\.gov\.br/|bidplus\.gem\.gov\.in/)`,
];
/** Known sites of classified adverts, which say that they are articles, or nothing. */
const ADVERTS = [
  String.raw`\bcraigslist\.[a-z.]+/.*\bd/[^/]+/\d+\.html$`,
  String.raw`\bolx\.[a-z.]+/(?:d/)?(?:ad|ads|oferta|anuncio|uk/obyavlenie)/`,
  String.raw`\bkleinanzeigen\.de/s-|\bwillhaben\.at/iad/|\bmarktplaats\.nl/[av]/|\bbazos\.[a-z]+/inzerat/`,
  String.raw`\bsubito\.it/.+\d+\.htm$|\bleboncoin\.fr/ad/`,
];
const BASKET = anyOf("basketCode");

export const VOCABULARY: Vocabulary = {
  tags: {
    style: "b bdi bdo big del dfn em font i ins mark rb ruby s small strike strong sub sup tt u var wbr",
    inline: "a abbr acronym cite data label nobr output q span time",
    nothing: "script style template noscript link meta rp rt param source track head title base",
    object:
      "audio canvas code datalist embed iframe img input kbd map math meter noembed noframes object picture pre progress samp select svg textarea video",
    break: "br",
  },
  notTheProduct: [
    "isAccessoryOrSparePartFor",
    "isConsumableFor",
    "isSimilarTo",
    "isRelatedTo",
    "review",
    "itemReviewed",
  ],
  rules: RULES,
  enough: ENOUGH,
  otherwise: OTHERWISE,
  classes: CLASSES,
  words: compilePageWords(),
  maker: compileLabels("maker", foldLabel),
  supplier: compileLabels("supplier", foldLabel),
  ownName: compileLabels("ownName", foldLabel),
  patterns: {
    // A sign of money, then a number, or the other way round.
    price: `(?<![\\p{L}\\p{N}])(?:${MONEY})\\s?\\d[\\d\\s.,]*|\\d[\\d.,\\u00a0\\u202f ]*(?:,[-–]|${MONEY})`,
    // Not in the middle of a word: `cartoon` and `basketball` are such, `mini-cart` and `addToCart` are none.
    basketLink: `(?:${BASKET})(?!ball|oon|el)`,
    basketClass: `(?:^|[^a-z]|mini|add-?to)(?:${BASKET})(?![a-df-rt-z])|[a-z](?:Cart|Basket)`,
    priceClass: anyOf("priceCode"),
    priceMeta: "^(?:product|og):price(?::amount)?$",
    currency: CURRENCY_IN_TEXT,
    makerMeta: "^(?:(?:product|og):)?(?:brand|manufacturer)$",
    // Comments of HTML, and sections of character data.
    aroundData: String.raw`<!--|-->|(?:\/[/*]\s*)?(?:<!\[CDATA\[|\]\]>)(?:\s*\*\/)?|;\s*$`,
    typeInData: String.raw`"@type"\s*:\s*\[?\s*"([^"\n]{1,80})"`,
    makerInData: String.raw`"(?:brand|manufacturer)"\s*:\s*(?:\{[^{}]{0,300}?"name"\s*:\s*)?"([^"\n]{1,80})"`,
    procurementCode: String.raw`\bcpv\b|\bcig[\s:]{1,3}(?=[a-z]*\d)[a-z\d]{10}\b|\b\d{8}-\d\b|окпд`,
    portal: PORTALS.join("|"),
    advert: ADVERTS.map((one) => `^[^/]*(?:${one})`).join("|"),
    label: String.raw`(?:^|[\n.;|•])\s*([^\n:：;|•]{2,60})[:：]\s*$`,
  },
  selectors: {
    maker: ":is([itemprop~=brand],[itemprop~=manufacturer],[property$=brand],[property$=manufacturer]):not(meta)",
    meta: "meta[property],meta[itemprop]",
    data: 'script[type*="ld+json" i]',
    typed: "[itemtype],[typeof]",
    home: "h1,h2,h3,h4,h5,h6,td,th,dt,dd,li",
    editable: '[contenteditable]:not([contenteditable="false" i]),[role=textbox]',
    buying: [
      ...BASKET.split("|").map((word) => `form[action*="${word}" i]`),
      '[data-product-id],[data-sku],[data-add-to-cart],input[name="qty" i],input[name="quantity" i]',
    ].join(","),
    trail: '[itemtype$="BreadcrumbList"],[aria-label*="readcrumb"],[class*="breadcrumb" i]',
  },
};
