import type { NameIndex } from "../names/name-index.ts";
import { scan } from "../names/scan.ts";
import type { BesideNames } from "./beside-names.ts";

/** What may be in a row: a name on file, goods that some act asks about. */
export const NAMES = 1;
export const GOODS = 2;
/** A model number, or a brand of another maker's goods; a name typed wrongly. */
export const MODELS = 4;
export const SLIPS = 8;

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
  readonly #hasGoods: boolean;

  readonly #beside: Pick<BesideNames, "models" | "slips"> | undefined;

  constructor(index: NameIndex, goods: readonly string[], beside?: Pick<BesideNames, "models" | "slips">) {
    this.#beside = beside;
    this.#indexes = [index, ...index.own];
    this.#hasGoods = goods.length > 0;
    for (const word of goods) this.#remember(word);
  }

  /** What may be in each of these texts. */
  look(texts: readonly string[]): Uint8Array {
    const may = new Uint8Array(texts.length);
    const all = texts.join("\n");
    for (const index of this.#indexes) {
      let text = 0;
      let end = texts[0]?.length ?? 0;
      scan(index, all, 0, all.length, ({ start }) => {
        while (start > end) end += 1 + (texts[(text += 1)]?.length ?? Infinity);
        may[text]! |= NAMES;
        // Every name counts, so that none hides another row's behind it.
        return false;
      });
    }
    if (this.#hasGoods) for (const [at, text] of texts.entries()) if (this.#mayHoldGoods(text)) may[at]! |= GOODS;
    if (this.#beside) this.#lookBeside(texts, may, this.#beside);
    return may;
  }

  #lookBeside(
    texts: readonly string[],
    may: Uint8Array,
    { models, slips }: Pick<BesideNames, "models" | "slips">,
  ): void {
    for (const [at, text] of texts.entries()) {
      if (models.isIn(text)) may[at]! |= MODELS;
      if (slips.isIn(text)) may[at]! |= SLIPS;
    }
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
    }
  }

  #mayHoldGoods(text: string): boolean {
    // Signs that were read last, the latest lowest; whether a word begins at each of them.
    let key = 0;
    let begins = 0;
    let before = BETWEEN;
    for (let at = 0; at < text.length + SIGNS; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      const sign = signOf(unit);
      if (sign === MARK) return true;
      if (sign === BETWEEN && before === BETWEEN && at < text.length) continue;
      key = ((key << BITS) | sign) & IN_KEY;
      const isBegin = before === BETWEEN || before === 0 || unit >= UNSPACED;
      begins = ((begins << 1) | (isBegin ? 1 : 0)) & 15;
      before = sign;
      if (begins & 8 && this.#beginnings[key >> 3]! & (1 << (key & 7))) return true;
    }
    return false;
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
