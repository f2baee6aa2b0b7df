import { classOf, type PageClass, type PageKind } from "./page-kind.ts";
import type { Points, Vocabulary } from "./vocabulary.ts";

/** What can be read off a page before any name is looked for. Texts as the page has them. */
export interface PageSignals {
  /** What the file of this site says the address is. */
  site?: PageKind;
  /** Types of schema.org, without their address: JSON-LD, microdata, RDFa. */
  types: string[];
  /** `og:type`. */
  ogType: string;
  /** A price among the OpenGraph properties. */
  ogPrice: boolean;
  title: string;
  /** Headings of levels 1 to 3. */
  headings: string[];
  /** Texts of links and buttons, the short ones. */
  controls: string[];
  /** Addresses of links hold a word for the basket; classes or ids hold one; they hold one for a price. */
  basketLink: boolean;
  basketClass: boolean;
  priceClass: boolean;
  /** Text of the page, its beginning where it is long. */
  text: string;
}

export interface Verdict {
  kind: PageKind;
  class: PageClass;
  /** What spoke for it, for the popup and for people who report a wrong verdict. */
  reasons: string[];
}

/** A sign of money, then a number, or the other way round. */
const priceIn = ({ signsBefore, signsAfter }: Vocabulary): RegExp =>
  new RegExp(
    String.raw`(?:${signsBefore.join("|")})\s?\d[\d\s.,]*|\d[\d.,\u00a0\u202f ]*(?:${signsAfter.join("|")})`,
    "gu",
  );

export const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll("’", "'");

/** Does a word stand in a folded text with no letter of its own script's kind right beside it? Han and kana need no boundary. */
export function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isEdge(text, at, word.length)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
const KATAKANA = /^[\u30a0-\u30ff]+$/;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/;

function isEdge(text: string, at: number, length: number): boolean {
  const word = text.slice(at, at + length);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  // The word for cart stands inside the words for skirt and cartridge.
  if (KATAKANA.test(word)) return !KATAKANA.test(before) && !KATAKANA.test(after);
  if (HAN_OR_KANA.test(word)) return true;
  return !LETTER.test(before) && !LETTER.test(after);
}

const countIn = (text: string, words: readonly string[], enough: number): number => {
  let found = 0;
  for (const word of words) if (standsIn(text, word) && ++found === enough) break;
  return found;
};

/** What kind of page this is. Points for and against, set by hand on measured signals; docs/accuracy.md has their measure. */
export function classify(signals: PageSignals, words: Vocabulary): Verdict {
  if (signals.site) return verdict(signals.site, ["site"]);
  const facts = weigh(signals, words);
  const shop = total(facts.shop);
  const procurement = total(facts.procurement);
  if (procurement >= 3 && procurement >= shop)
    return verdict(procurementKind(signals, words), names(facts.procurement));
  if (shop >= 4) return verdict(shopKind(signals, words, facts), names(facts.shop));
  return verdict(facts.isArticle ? "news" : "other", facts.isArticle ? ["article"] : []);
}

/** The points of what holds; `holds` has the order of the list. */
const held = (points: Points, holds: boolean[]): Points => points.filter((_, at) => holds[at]);
const total = (points: Points): number => points.reduce((sum, [, value]) => sum + value, 0);
const names = (points: Points): string[] => points.filter(([, value]) => value > 0).map(([reason]) => reason);
const verdict = (kind: PageKind, reasons: string[]): Verdict => ({ kind, class: classOf(kind), reasons });

interface Facts {
  shop: Points;
  procurement: Points;
  isArticle: boolean;
  isProduct: boolean;
  adds: number;
  prices: number;
}

function weigh(signals: PageSignals, words: Vocabulary): Facts {
  const controls = signals.controls.map(fold);
  const joined = controls.join("\n");
  const text = fold(signals.text);
  const heads = fold([signals.title, ...signals.headings].join("\n"));
  const prices = signals.text.match(priceIn(words))?.length ?? 0;
  const ogProduct = /product/.test(signals.ogType) || signals.ogPrice;
  const isArticle =
    signals.ogType === "article" || signals.types.some((type) => words.articleEnds.some((end) => type.endsWith(end)));
  const adds = countIn(joined, words.addToBasket, 2);
  const baskets =
    countIn(joined, words.basket, 1) > 0 ||
    controls.some((control) => words.basketAlone.includes(control.replace(/[\s\d()]+$/, "")));
  const inHeads =
    countIn(heads, words.procurement, 1) > 0 || words.procurementSigns.some((sign) => standsIn(signals.title, sign));
  const mainHeads = fold([signals.title, ...signals.headings.slice(0, 3)].join("\n"));
  const core = countIn(text, words.procurement, 3);
  const service = countIn(joined, words.shopService, 2);

  return {
    isArticle,
    isProduct: ogProduct || signals.types.some((type) => words.productTypes.includes(type)),
    adds,
    prices,
    shop: held(words.shopPoints, [
      ogProduct,
      signals.types.some((type) => words.shopTypes.includes(type)),
      adds > 0,
      baskets,
      countIn(text, words.shopTalk, 2) === 2,
      countIn(fold(signals.title), words.shopTitles, 1) > 0,
      service > 0,
      service > 1,
      prices >= 3,
      prices >= 3 && prices * 500 >= signals.text.length,
      countIn(text, words.tax, 1) > 0,
      countIn(text, words.availability, 1) > 0,
      signals.basketLink,
      signals.basketClass,
      signals.priceClass,
      isArticle,
      inHeads,
    ]),
    procurement: held(words.procurementPoints, [
      inHeads,
      !inHeads && countIn(mainHeads, words.procurementHeads, 1) > 0,
      core > 0,
      core > 1,
      core > 2,
      countIn(text, words.deadlines, 1) > 0,
      /\bcpv\b|\b\d{8}-\d\b|окпд/.test(text),
      isArticle,
      baskets,
      ogProduct,
    ]),
  };
}

function shopKind({ types, headings }: PageSignals, words: Vocabulary, { isProduct, adds, prices }: Facts): PageKind {
  if (types.some((type) => words.listTypes.includes(type))) return "listing";
  if (isProduct) return "product";
  return adds > 0 && headings.length < 12 && prices < 12 ? "product" : "listing";
}

function procurementKind({ title, headings }: PageSignals, words: Vocabulary): PageKind {
  const heads = fold([title, ...headings].join("\n"));
  if (words.contractHeads.some((word) => heads.includes(word))) return "contract";
  return words.tenderListHeads.some((word) => heads.includes(word)) ? "tender-list" : "tender";
}
