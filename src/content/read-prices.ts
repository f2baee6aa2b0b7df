import { elementOf, fits, hasInside, tagOf } from "./dom.ts";

/** No text that is a price and little more is longer. */
const LONGEST = 40;
/** Letters that may stand beside it: "from", "per piece", "VB". */
const BESIDE = 14;
/** So many prices tell what a page is. */
const ENOUGH = 60;
/** How far above its price the element of one thing stands. */
const LEVELS = 5;

/** Prices of a page, and the things that they stand in. */
export class Prices {
  count = 0;
  readonly #price: RegExp;
  /** Things with a picture and a link, and with a link alone, by the element that they stand in. */
  readonly #cards = new Map<Element, Set<Element>>();
  readonly #rows = new Map<Element, Set<Element>>();

  constructor(price: string) {
    this.#price = new RegExp(price, "u");
  }

  read(text: string, node: Node): void {
    const data = text.trim();
    if (this.count >= ENOUGH || data.length > LONGEST || !/\d/.test(data) || !this.#price.test(data)) return;
    if (data.replace(this.#price, "").length > BESIDE) return;
    this.count++;
    let row: Element | null = null;
    let at = elementOf(node);
    for (let level = 0; at && level < LEVELS && tagOf(at) !== "body"; level++, at = elementOf(at)) {
      if (hasInside(at, "h1")) break;
      const isLinked = fits(at, "a[href]") || hasInside(at, "a[href],button,[role=button]");
      if (isLinked && hasInside(at, "img,picture,svg")) return note(this.#cards, at);
      if (isLinked) row ??= at;
    }
    if (row) note(this.#rows, row);
  }

  get cards(): number {
    return most(this.#cards);
  }

  get rows(): number {
    return most(this.#rows);
  }
}

function note(things: Map<Element, Set<Element>>, thing: Element): void {
  const parent = elementOf(thing);
  if (!parent) return;
  const known = things.get(parent) ?? new Set();
  things.set(parent, known.add(thing));
}

const most = (things: ReadonlyMap<Element, ReadonlySet<Element>>): number =>
  Math.max(0, ...Array.from(things.values(), ({ size }) => size));
