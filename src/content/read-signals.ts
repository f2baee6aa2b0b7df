import type { PageSignals } from "../core/page/classify.ts";
import type { Vocabulary } from "../core/page/vocabulary.ts";
import { attribute, dataOf, firstChildOf, hasInside, nextOf, nodeType, parentOf, tagOf, textOf } from "./dom.ts";
import { Prices } from "./read-prices.ts";
import type { Structured } from "./structured.ts";
import { kindOf } from "./tags.ts";

/** A page is judged by its beginning: this many elements and this much text are enough, also on endless pages. */
const ELEMENTS = 8000;
const TEXT = 20_000;
const CONTROL = 48;
/** What is to become a blank; one that stands alone is one already, and there are thousands of them. */
const SPACE = /\s{2,}|[^\S ]/g;

/** Reads what `classify` judges by, a step at a time: yields whenever a slice of work may end. */
export function* readSignals(
  doc: Document,
  vocabulary: Vocabulary,
  structured: Structured,
): Generator<undefined, PageSignals> {
  const { basketLink, basketClass, priceClass } = vocabulary.patterns;
  const patterns = [new RegExp(basketLink, "i"), new RegExp(basketClass), new RegExp(priceClass, "i")];
  const signals: PageSignals = {
    ...structured,
    title: doc.title,
    host: doc.location.hostname,
    path: doc.location.pathname,
    headings: [],
    controls: [],
    basketLink: false,
    basketClass: false,
    priceClass: false,
    buying: false,
    prices: 0,
    cards: 0,
    pricedRows: 0,
    text: "",
  };
  yield;
  const body = doc.body as HTMLElement | null;
  if (!body) return signals;
  signals.buying = hasInside(body, vocabulary.selectors.buying);
  const prices = new Prices(vocabulary.patterns.price);
  const texts: string[] = [];
  let length = 0;
  let elements = 0;
  for (let node: Node | null = firstChildOf(body); node && elements < ELEMENTS;) {
    const type = nodeType(node);
    let down: Node | null = null;
    if (type === 3) {
      if (length < TEXT) {
        const data = dataOf(node);
        texts.push(data.length > TEXT ? data.slice(0, TEXT) : data);
        // Many pages have more blanks between their elements than text.
        length += data.trim().length;
        prices.read(data, node);
      }
    } else if (type === 1) {
      const tag = tagOf(node);
      readElement(node as Element, tag, signals, patterns);
      const kind = kindOf(tag);
      if (kind !== "nothing" && kind !== "object") down = firstChildOf(node);
      if (kind !== "style" && kind !== "nothing") texts.push(" ");
      if (++elements % 64 === 0) yield;
    }
    if (down) {
      node = down;
      continue;
    }
    while (node && node !== body) {
      const next: Node | null = nextOf(node);
      if (next) {
        node = next;
        break;
      }
      node = parentOf(node);
    }
    if (node === body) break;
  }
  signals.prices = prices.count;
  signals.cards = prices.cards;
  signals.pricedRows = prices.rows;
  signals.text = texts.join("").replace(SPACE, " ").slice(0, TEXT);
  return signals;
}

function readElement(
  element: Element,
  tag: string,
  signals: PageSignals,
  [basket, basketClass, price]: RegExp[],
): void {
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  if (names.length > 1) {
    signals.basketClass ||= basketClass!.test(names);
    signals.priceClass ||= price!.test(names);
  }
  if (tag === "a") signals.basketLink ||= basket!.test(attribute(element, "href") ?? "");
  switch (tag) {
    case "h1":
    case "h2":
    case "h3":
      if (signals.headings.length < 60) signals.headings.push(short(textOf(element), 200));
      break;
    case "a":
    case "button":
      addControls(element, signals);
      break;
    case "input":
      if (/^(?:submit|button|image)$/i.test(attribute(element, "type") ?? "")) {
        addControl(attribute(element, "value") ?? attribute(element, "alt"), signals);
      }
      break;
    default:
      if (attribute(element, "role") === "button") addControls(element, signals);
  }
}

const short = (text: string, length: number): string =>
  text
    .slice(0, 4 * length)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, length);

function addControls(element: Element, signals: PageSignals): void {
  addControl(textOf(element), signals);
  addControl(attribute(element, "title"), signals);
  addControl(attribute(element, "aria-label"), signals);
}

function addControl(text: string | null, signals: PageSignals): void {
  if (!text || text.length > 4 * CONTROL || signals.controls.length > 3000) return;
  const label = short(text, CONTROL);
  if (label !== "" && text.trim().length <= 2 * CONTROL) signals.controls.push(label);
}
