import type { NameIndex } from "../names/name-index.ts";
import { scan } from "../names/scan.ts";
import { isLetter, isOfWord } from "./ascii.ts";
import type { BesideNames } from "./beside-names.ts";

type Beside = Pick<BesideNames, "models" | "slips">;

/** What may be in a row: a name on file, goods that some act asks about. */
export const NAMES = 1;
export const GOODS = 2;
/** A model number, or a brand of another maker's goods; a name typed wrongly. */
export const MODELS = 4;
export const SLIPS = 8;
/** Whatever may name somebody. */
export const ANYBODY = NAMES | MODELS | SLIPS;

/** Signs of a word that are compared, five bits each. */
const SIGNS = 4;
const BITS = 5;
const IN_KEY = (1 << (SIGNS * BITS)) - 1;
/** Between words, one for any number of blanks and hyphens. */
const BETWEEN = 31;
/** Marks over letters, of which nothing is known here. */
const MARK = 32;

/**
 * Tells rows in which nothing can be found from the others, many in one go: in most lists that is nine rows of ten. It errs to
 * one side only, so that what it lets through is looked at row by row.
 */
export class RowScreen {
  readonly #indexes: readonly NameIndex[];
  /** For each beginning of a word whether some goods begin so. */
  readonly #beginnings = new Uint8Array((IN_KEY + 1) >> 3);
  /** The same by two signs. */
  readonly #pairs = new Uint8Array(1 << (2 * BITS));
  readonly #hasGoods: boolean;

  readonly #beside: Beside | undefined;

  constructor(index: NameIndex, goods: readonly string[], beside?: Beside) {
    this.#beside = beside;
    this.#indexes = [index, ...index.own];
    this.#hasGoods = goods.length > 0;
    for (const word of goods) this.#remember(word);
  }

  /** What may be in each of these texts. */
  look(texts: readonly string[]): Uint8Array {
    const may = new Uint8Array(texts.length);
    // One text is read far quicker than many.
    const all = texts.join("\n");
    for (const index of this.#indexes) {
      const rows = new Place(texts);
      scan(index, all, ({ start }) => {
        may[rows.at(start)]! |= NAMES;
        // Every name counts, so that none hides another row's behind it.
        return false;
      });
    }
    if (this.#hasGoods) this.#lookForGoods(all, new Place(texts), may);
    if (this.#beside) lookBeside(all, texts, may, this.#beside);
    return may;
  }

  #remember(word: string): void {
    let key = 0;
    let signs = 0;
    for (let at = 0; at < word.length && signs < SIGNS; at += 1) {
      const sign = signOf(word.charCodeAt(at));
      if (sign === MARK || (sign === BETWEEN && (key & BETWEEN) === BETWEEN)) continue;
      key = (key << BITS) | sign;
      signs += 1;
    }
    // After a shorter word anything may stand.
    const free = BITS * (SIGNS - signs);
    for (let rest = 0; rest < 1 << free; rest += 1) {
      const full = (key << free) | rest;
      this.#beginnings[full >> 3]! |= 1 << (full & 7);
      this.#pairs[full >> ((SIGNS - 2) * BITS)] = 1;
    }
  }

  #lookForGoods(all: string, rows: Place, may: Uint8Array): void {
    let before = BETWEEN;
    for (let at = 0; at < all.length; at += 1) {
      const unit = all.charCodeAt(at);
      const sign = signOf(unit);
      const isBegin = before === BETWEEN || before === 0 || unit >= UNSPACED;
      const isRun = sign === BETWEEN && before === BETWEEN;
      before = sign;
      if (sign !== MARK) {
        if (!isBegin) continue;
        // Most words are told from goods by their first two signs; what ends a row is a blank.
        const next = signOf(all.charCodeAt(at + 1));
        if (sign !== BETWEEN && next < BETWEEN && this.#pairs[(sign << BITS) | next] === 0) continue;
      }
      const row = rows.at(at);
      // All blanks of a run say what its first one said, and a row may be thousands of empty cells.
      if (isRun && at > rows.start) continue;
      if (sign !== MARK && !this.#begins(all, at, rows.end)) continue;
      may[row]! |= GOODS;
      at = rows.end;
      before = BETWEEN;
    }
  }

  /** Whether some goods begin as the text goes on up to `end`. */
  #begins(all: string, from: number, end: number): boolean {
    let key = 0;
    let before = 0;
    for (let at = from, signs = 0; signs < SIGNS; at += 1) {
      const sign = at < end ? signOf(all.charCodeAt(at)) : 0;
      if (sign === MARK) return true;
      if (sign === BETWEEN && before === BETWEEN) continue;
      key = (key << BITS) | sign;
      before = sign;
      signs += 1;
    }
    return (this.#beginnings[key >> 3]! & (1 << (key & 7))) !== 0;
  }
}

/** Looks at each word once: where a model number may begin, and whether a name may be meant. */
function lookBeside(all: string, texts: readonly string[], may: Uint8Array, { models, slips }: Beside): void {
  const rows = new Place(texts);
  let isInside = false;
  for (let at = 0; at < all.length;) {
    const start = at;
    let unit = all.charCodeAt(at);
    const wasInside = isInside;
    isInside = isOfWord(unit);
    let letters = 0;
    for (; isLetter(unit); unit = all.charCodeAt(at)) {
      letters |= 1 << (unit & 31);
      at += 1;
    }
    if (!wasInside && models.mayBegin(all, start)) {
      const row = rows.at(start);
      if (!(may[row]! & MODELS) && models.begins(texts[row]!, start - rows.start)) may[row]! |= MODELS;
    }
    if (letters === 0) at += 1;
    else if (slips.mayBe(all, start, at, letters) && slips.at(all, start, at)) may[rows.at(start)]! |= SLIPS;
  }
}

/** Which of some texts, joined by one sign, a place is in. Places have to come from left to right. */
class Place {
  readonly #texts: readonly string[];
  #text = 0;
  start = 0;
  end: number;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.end = texts[0]?.length ?? 0;
  }

  at(place: number): number {
    while (place > this.end) {
      this.start = this.end + 1;
      this.end = this.start + (this.#texts[(this.#text += 1)]?.length ?? Infinity);
    }
    return this.#text;
  }
}

/** From here on scripts write no blanks between words. */
const UNSPACED = 0x2e80;
/** Letters with their marks stand up to here, and those of other alphabets. */
const TABLE = 0x600;

const SIGN_TABLE = Uint8Array.from({ length: TABLE }, (_, unit) => {
  const letter = String.fromCharCode(unit).toLowerCase().normalize("NFKD");
  if (/^\p{M}/u.test(letter)) return MARK;
  if (/^[\s-]/u.test(letter)) return BETWEEN;
  return /^[\p{L}\p{N}]/u.test(letter) ? hashed(letter.charCodeAt(0)) : 0;
});

/** The same number for the same letter, 1 to 30. */
function hashed(unit: number): number {
  return 1 + (unit % 30);
}

const signOf = (unit: number): number =>
  unit < TABLE ? SIGN_TABLE[unit]! : unit >= 0x2000 && unit < 0x2070 ? BETWEEN : hashed(unit);
