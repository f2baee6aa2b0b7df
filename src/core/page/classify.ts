import { hasLetter } from "../names/letters.ts";
import type { PageClass, PageKind } from "./page-kind.ts";
import type { Place, Rule } from "./rules.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { mayHold, wordBits } from "./word-bits.ts";

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
  /** Path of the address. */
  path: string;
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

export const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll("’", "'");

/** Does a word stand in a folded text with no letter of its own script's kind right beside it? Han and kana need no boundary. */
export const standsIn = (text: string, word: string): boolean => timesIn(text, word, 1) > 0;

/** How often it does, up to `enough` times. */
function timesIn(text: string, word: string, enough: number): number {
  let times = 0;
  for (let at = text.indexOf(word); at >= 0 && times < enough; at = text.indexOf(word, at + 1)) {
    if (isEdge(text, at, word.length)) times++;
  }
  return times;
}

const isWord = (unit: string): boolean => hasLetter(unit) || /\d/.test(unit);
const KATAKANA = /^[\u30a0-\u30ff]+$/;
const HAN_OR_KANA = /[\u3040-\u30ff\u3400-\u9fff]/;

function isEdge(text: string, at: number, length: number): boolean {
  const word = text.slice(at, at + length);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  // The word for cart stands inside the words for skirt and cartridge.
  if (KATAKANA.test(word)) return !KATAKANA.test(before) && !KATAKANA.test(after);
  if (HAN_OR_KANA.test(word)) return true;
  return !isWord(before) && !isWord(after);
}

/** What kind of page this is, by the points of the rules that hold. */
export function classify(signals: PageSignals, words: Vocabulary): Verdict {
  if (signals.site) return { kind: signals.site, class: words.classes[signals.site], reasons: ["site"] };
  const texts = textsOf(signals, words);
  // A text is searched only for what it has every part of.
  const bits: Partial<Record<Place, Int32Array>> = {};
  const held: Rule[] = [];
  const has = (name: string): boolean => held.some(({ reason }) => reason === name);
  for (const rule of words.rules) {
    const { unless = "", given } = rule;
    if (has(unless) || (given !== undefined && !has(given))) continue;
    if (holds(rule, texts[rule.in], (bits[rule.in] ??= wordBits(texts[rule.in])), words)) held.push(rule);
  }
  const [shop, procurement] = (["shop", "procurement"] as const).map((of) =>
    held.reduce((sum, rule) => sum + (rule[of] ?? 0), 0),
  );
  const { enough } = words;
  const pageClass: PageClass =
    procurement! >= enough.procurement && procurement! >= shop!
      ? "procurement"
      : shop! >= enough.shop
        ? "shop"
        : "other";
  return {
    kind: held.find(({ kind }) => kind && words.classes[kind] === pageClass)?.kind ?? words.otherwise[pageClass],
    class: pageClass,
    reasons: held.filter((rule) => pageClass !== "other" && (rule[pageClass] ?? 0) > 0).map(({ reason }) => reason),
  };
}

function holds({ words, how, least = 1 }: Rule, text: string, bits: Int32Array, vocabulary: Vocabulary): boolean {
  let found = 0;
  for (const word of typeof words === "string" ? vocabulary[words] : words) {
    if (
      how
        ? text.includes(how === "part" ? word : `\n${word}\n`)
        : (HAN_OR_KANA.test(word) || mayHold(bits, word)) && standsIn(text, word)
    )
      found++;
    if (found === least) return true;
  }
  return false;
}

/** What stands between the parts of a title. */
const DIVIDER = /\s[-–—:]\s|:\s|[|»›·•]/;

function textsOf(signals: PageSignals, words: Vocabulary): Record<Place, string> {
  const { title, headings, text } = signals;
  const lines = (pieces: readonly unknown[]): string =>
    fold(`\n${pieces.map((piece) => String(piece).trim()).join("\n")}\n`);
  const controls = lines(signals.controls.map((control) => control.replace(/[\s\d()]+$/, "")));
  const buttons = words.addToBasket.reduce((sum, word) => sum + timesIn(controls, word, 6), 0);
  const prices = text.match(new RegExp(words.patterns.price, "gu"))?.length ?? 0;
  const facts = [
    prices >= 3 && "prices",
    prices >= 3 && prices * 500 >= text.length && "many-prices",
    buttons < 3 && "few",
    buttons < 6 && "some",
    signals.basketLink && "basket-link",
    new RegExp(words.patterns.basketCount, "i").test(text) && "basket-count",
    signals.basketClass && "basket-class",
    signals.priceClass && "price-class",
    new RegExp(words.patterns.procurementCode, "i").test(text) && "cpv",
  ];
  const parts = title.split(DIVIDER);
  const path = signals.path.split("/").map((part) => part.replace(/\.\w+$/, ""));
  return {
    types: lines(signals.types),
    og: lines([signals.ogType, signals.ogPrice && "price"]),
    facts: lines(facts),
    names: lines([...parts, ...path]),
    main: lines([...parts, ...headings.slice(0, 5)]),
    title: lines([title]),
    heads: lines([title, ...headings]),
    controls,
    text: lines([text]),
  };
}
