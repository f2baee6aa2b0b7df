import { PAGE_SETS, type PageSet } from "../languages/page-sets.ts";
import { type FoundTerm, TermTable } from "../languages/terms.ts";
import type { PageClass, PageKind } from "./page-kind.ts";
import type { Place, Rule } from "./rules.ts";
import type { Vocabulary } from "./vocabulary.ts";

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
  /** Host and path of the address. */
  host: string;
  path: string;
  /** Headings of levels 1 to 3. */
  headings: string[];
  /** Texts of links and buttons, the short ones. */
  controls: string[];
  /** Addresses of links hold a word for the basket; classes or ids hold one; they hold one for a price. */
  basketLink: boolean;
  basketClass: boolean;
  priceClass: boolean;
  /** A form leads to the basket, or a control bears the number of a product. */
  buying: boolean;
  /** Texts that are a price and little more. */
  prices: number;
  /** Elements side by side, each with a price, a link and a picture; with a price and a link alone. */
  cards: number;
  pricedRows: number;
  /** Text of the page, its beginning where it is long. */
  text: string;
}

export interface Verdict {
  kind: PageKind;
  class: PageClass;
  /** What spoke for it, for the popup and for people who report a wrong verdict. */
  reasons: string[];
}

/** Of a set of words what stands in a text: different terms, how often, whether one is all of a line; whether a number in brackets follows. */
interface Found {
  terms: Set<number>;
  times: number;
  alone: boolean;
  counted: boolean;
}

/** The table of the last vocabulary: a page has one. */
let table: { words: string; terms: TermTable } | undefined;

/** What kind of page this is, by the points of the rules that hold. */
export function classify(signals: PageSignals, vocabulary: Vocabulary): Verdict {
  const { classes, enough, otherwise, rules, words } = vocabulary;
  if (signals.site) return { kind: signals.site, class: classes[signals.site], reasons: ["site"] };
  if (table?.words !== words) table = { words, terms: new TermTable(words.split("\n"), true) };
  const { terms } = table;
  const texts = textsOf(signals);
  const read: Partial<Record<Place, Found[]>> = {};
  const found = (place: Place, set: PageSet): Found =>
    (read[place] ??= wordsIn(terms, texts[place]))[PAGE_SETS.indexOf(set)] ?? NOTHING;
  texts.facts = factsOf(
    signals,
    vocabulary,
    found("controls", "toBasket").times,
    ["basket", "basketAlone"].some((set) => found("text", set as PageSet).counted),
  );
  const held: Rule[] = [];
  const has = (name: string): boolean => held.some(({ reason }) => reason === name);
  for (const rule of rules) {
    const { unless = "", given, in: place, words: set, least = 1, alone } = rule;
    if (has(unless) || (given !== undefined && !has(given))) continue;
    const holds =
      typeof set !== "string"
        ? set.some((line) => texts[place].includes(`\n${line}\n`))
        : alone
          ? found(place, set).alone
          : found(place, set).terms.size >= least;
    if (holds) held.push(rule);
  }
  const [shop = 0, procurement = 0] = (["shop", "procurement"] as const).map((of) =>
    held.reduce((sum, rule) => sum + (rule[of] ?? 0), 0),
  );
  const pageClass: PageClass =
    procurement >= enough.procurement && procurement >= shop ? "procurement" : shop >= enough.shop ? "shop" : "other";
  return {
    kind: held.find(({ kind }) => kind && classes[kind] === pageClass)?.kind ?? otherwise[pageClass],
    class: pageClass,
    reasons: held.filter((rule) => pageClass !== "other" && (rule[pageClass] ?? 0) > 0).map(({ reason }) => reason),
  };
}

const NOTHING: Found = { terms: new Set(), times: 0, alone: false, counted: false };

function wordsIn(table: TermTable, text: string): Found[] {
  const found: Found[] = [];
  table.read(text, 0, text.length, ({ set, number, start, end }: FoundTerm) => {
    const one = (found[set] ??= { terms: new Set(), times: 0, alone: false, counted: false });
    one.terms.add(number);
    one.times++;
    one.alone ||= text[start - 1] === "\n" && text[end] === "\n";
    one.counted ||= /^\s*[(（]\s*\d+\s*[)）]/.test(text.slice(end, end + 8));
  });
  return found;
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll("’", "'");
const lines = (pieces: readonly unknown[]): string =>
  fold(`\n${pieces.map((piece) => String(piece).trim()).join("\n")}\n`);

/** What stands between the parts of a title. */
const DIVIDER = /\s[-–—:•]\s|:\s|[|»›·•]/;

function textsOf(signals: PageSignals): Record<Place, string> {
  const { title, headings } = signals;
  const parts = title.split(DIVIDER);
  const path = signals.path.split("/").map((part) => part.replace(/\.\w+$/, ""));
  return {
    types: lines(signals.types),
    og: lines([signals.ogType, signals.ogPrice && "price"]),
    facts: "",
    names: lines([...parts, ...path]),
    main: lines([...parts, ...headings.slice(0, 5)]),
    title: lines([title]),
    heads: lines([title, ...headings]),
    controls: lines(signals.controls.map((control) => control.replace(/[\s\d()]+$/, ""))),
    text: lines([signals.text]),
  };
}

/** A page chooses its own path, of any length; so much of it is looked at. */
const LONGEST_PATH = 300;

function factsOf(signals: PageSignals, { patterns }: Vocabulary, buttons: number, basketCount: boolean): string {
  const { text } = signals;
  const address = fold(signals.host + signals.path.slice(0, LONGEST_PATH));
  const prices = text.match(new RegExp(patterns.price, "gu"))?.length ?? 0;
  return lines([
    prices >= 3 && "prices",
    prices >= 3 && prices * 500 >= text.length && "many-prices",
    buttons < 3 && "few",
    buttons < 6 && "some",
    signals.basketLink && "basket-link",
    basketCount && "basket-count",
    signals.basketClass && "basket-class",
    signals.priceClass && "price-class",
    signals.buying && "buying",
    signals.cards >= 4 && "cards",
    signals.cards >= 6 && "many-cards",
    signals.pricedRows >= 5 && "priced-rows",
    signals.prices > 0 && signals.prices <= 3 && signals.headings.length > 0 && "one-price",
    new RegExp(patterns.procurementCode, "i").test(text) && "cpv",
    new RegExp(patterns.portal).test(address) && "portal",
    new RegExp(patterns.advert).test(address) && "advert",
  ]);
}
