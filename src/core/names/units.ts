import { LOOK_ALIKES } from "./look-alikes.ts";

// What a UTF-16 code unit means to the matcher. Every unit has a class; units that differ only in case, width or by
// looking alike share one, so that a word's hash is the same however it is written.

/** Not part of a word. Letters and digits have lower classes, see `classOf`. */
export const SEPARATOR = 0x8000;
/** Han, kana or Hangul: words have no boundaries there. */
export const CJK = 0x8001;
/** Needs more than one look: surrogates, combining marks, ligatures, symbols that pass for letters. */
export const SLOW = 0x8002;
/** Does not show, or shows nothing: read past. */
export const IGNORED = 0x8003;
/** Part of a word, alone in its class. */
export const OTHER = 0x8004;

/**
 * What a unit does to the key of the word that it may begin is the lower byte of its class: 0 ends the word, a negative number
 * is a letter, with six bits of its own, and the rest need more than a table.
 */
export const CJK_STEP = CJK - SEPARATOR;
export const SLOW_STEP = SLOW - SEPARATOR;
export const IGNORED_STEP = IGNORED - SEPARATOR;
export const OTHER_STEP = OTHER - SEPARATOR;

const IGNORED_RANGES =
  "ad 34f 61c 115f-1160 17b4-17b5 180b-180f 200b-200f 202a-202e 2060-206f 3164 fe00-fe0f feff ffa0 fff9-fffb";
// Marks that stand on Latin letters, half-width kana (two units for one letter), presentation forms, the blank Braille cell.
const SLOW_RANGES = "300-34e 350-36f 1ab0-1aff 1dc0-1dff 20d0-20ff 2800 3007 d800-dfff fb00-fb06 fe20-fe2f ff65-ff9f";
const CJK_RANGES = "3005 3040-312f 3131-3163 3165-318e 31a0-31ff 3400-4dbf 4e00-a4cf ac00-d7af f900-faff";
/** Where case is folded, and the class of each unit stored. Elsewhere only units that look like ASCII ones share a class. */
export const DENSE: readonly (readonly [number, number])[] = [
  [0, 0x590],
  [0x1e00, 0x2000],
];

/** The class of letters that `head` stands for: its lower six bits below two ones, the others above them. */
const classOf = (head: number): number => ((head >> 6) << 8) | 0xc0 | (head & 63);

/** Those that look like no letter. Their class is their value, so that its lower bits are none of a letter's. */
const isDigit = (unit: number): boolean => unit > 0x31 && unit <= 0x39;
const isDense = (unit: number): boolean => DENSE.some(([from, to]) => unit >= from && unit < to);
/** A Han numeral that looks like o. */
const IDEOGRAPHIC_ZERO = 0x3007;

function* ranges(list: string): Generator<[number, number]> {
  for (const range of list.split(" ")) {
    const [from = "", to = from] = range.split("-");
    yield [parseInt(from, 16), parseInt(to, 16)];
  }
}

export interface Units {
  /** The class of every code unit. */
  classes: Uint16Array;
  /** Code points that stand for an ASCII letter but are no letter of one unit: `×`, letters beyond the first plane. */
  symbols: Map<number, number>;
}

let made: Units | undefined;

/** The classes of all 65,536 code units, from the Unicode data of the engine and the list of look-alikes. */
export function unitClasses(): Units {
  return (made ??= makeUnits());
}

function makeUnits(): Units {
  const classes = new Uint16Array(0x10000).fill(SEPARATOR);
  const symbols = new Map<number, number>();
  const word = /[\p{L}\p{M}\p{Nd}\p{Nl}]/u;
  const alike = new Alike();
  const listed = new Map(
    Object.entries(LOOK_ALIKES).flatMap(([letter, codes]) =>
      codes.split(" ").map((hex) => [parseInt(hex, 16), letter.toLowerCase().charCodeAt(0)] as const),
    ),
  );
  listed.delete(IDEOGRAPHIC_ZERO);
  symbols.set(IDEOGRAPHIC_ZERO, 0x6f);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit < 0xe000) continue;
    const char = String.fromCharCode(unit);
    const plain = unit < 0x80 ? char : char.normalize("NFKC");
    if (!word.test(char)) {
      // Ⓗ and the like. Signs of several letters (™) and footnote figures stay separators.
      if (plain.length === 1 && /[a-z]/i.test(plain)) symbols.set(unit, plain.charCodeAt(0));
      continue;
    }
    classes[unit] = OTHER;
    const lower = char.toLowerCase();
    if (lower.length === 1) alike.join(unit, lower.charCodeAt(0));
    // What a letter looks like goes before what it is a variant of: ϲ looks like c, though it is a sigma.
    if (plain.length === 1 && !listed.has(unit)) alike.join(unit, plain.charCodeAt(0));
  }
  // Turkish dotted capital: its lower case is i and a combining dot.
  alike.join(0x130, 0x69);
  for (const [code, letter] of listed)
    if (code < 0x10000 && word.test(String.fromCharCode(code))) alike.join(code, letter);
    else symbols.set(code, letter);
  alike.join(0x31, 0x69);
  alike.join(0x6c, 0x69);
  alike.join(0x30, 0x6f);
  for (const [unit, head] of alike.heads())
    if (classes[unit] === OTHER && head < SEPARATOR && (head < 0x80 || isDense(unit)))
      classes[unit] = classOf(isDigit(head) ? head - 0x30 : head);
  for (const [list, value] of [
    [CJK_RANGES, CJK],
    [SLOW_RANGES, SLOW],
    [IGNORED_RANGES, IGNORED],
  ] as const)
    for (const [from, to] of ranges(list)) classes.fill(value, from, to + 1);
  for (const code of symbols.keys()) if (code < 0x10000) classes[code] = SLOW;
  return { classes, symbols };
}

/** Joins code units into classes; the head of a class is its smallest ASCII letter, else its smallest unit. */
class Alike {
  readonly #parent = new Map<number, number>();

  join(a: number, b: number): void {
    const [x, y] = [this.#find(a), this.#find(b)];
    if (x === y) return;
    const [head, other] = rank(x) < rank(y) ? [x, y] : [y, x];
    this.#parent.set(head, head);
    this.#parent.set(other, head);
  }

  *heads(): Generator<[number, number]> {
    for (const unit of this.#parent.keys()) yield [unit, this.#find(unit)];
  }

  #find(unit: number): number {
    let head = unit;
    for (let next = this.#parent.get(head); next !== undefined && next !== head; next = this.#parent.get(head))
      head = next;
    return head;
  }
}

/** Lower-case ASCII letters first, then digits, then lower-case letters before their capitals. */
const rank = (unit: number): number => {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  if (unit >= 0x30 && unit <= 0x39) return unit;
  const char = String.fromCharCode(unit);
  return char === char.toLowerCase() ? unit + 0x100 : unit + 0x10100;
};
