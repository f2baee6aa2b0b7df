import { CJK_STEP, IGNORED_STEP } from "./units.ts";

// What the maker of an index and its reader share. A name's key is what its first word begins with: six bits of the classes
// of up to six letters. So a word has one key with any ending from its seventh letter on, and a text read backwards has the
// key of each word when it comes to its first letter.
//
// The bytes, all numbers little-endian, each part at a multiple of four:
//
//   header    HEADER × i32: MAGIC, then the length of each part
//   words    i32: a bitmap, one bit for each key of a word, and for those of inflected and longer forms; it is 0 where
//            there is one, so that one comparison asks for it and for the end of a word
//   pairs    i32: such a bitmap of the keys of names in Han, kana or Hangul
//   follows  i32: such a bitmap of what follows these keys, by `following`: two letters of the next word, or STOP, or the
//            third unit of Han; 0 where a name has no more, or `inLong` where its one word is long
//   groups   u32: the number of the first name of each group, and of one more; a key has its group by `groupOf`, the longest
//            name first
//   tags      u8 ┐
//   flags     u8 │
//   stems     u8 │ one for each name: its tag, see below; flags, see below; the kind of stem, by `inflect.ts`; its vendor, or
//   owners   u32 │ the name that an alias stands for; the number of its rules, 0 for none; how many codes its text takes
//   rules    u16 │
//   lengths  u16 ┘
//   marks    u32: where the text of each `STRIDE`th name begins in the letters
//   letters   u8: the texts of the names, by their codes in the alphabet
//   alphabet  u16: the unit that each letter code means
//   dense     u16: the classes of the code units in DENSE, less the unit
//   ranges    u16 × 3: from, to (not included), class; not for DENSE ones
//   alike     u16 × 2: unit, class, where it differs from its range
//   symbols   u32 × 2: code point, the unit that stands for it
//   strings   UTF-8: JSON of endings, vendors, words, rules, terms of sentences, words for goods. Decoded when first asked for

export const MAGIC = 0x44564143;
export const HEADER = 19;

/** The letter code that says: the next two codes are the unit. */
export const ESCAPE = 255;

/** Flags of a name. */
export const WEAK = 1;
export const CASE_EXACT = 2;
export const CASE_UPPER = 4;
export const PREFIX = 8;
export const UNCONFIRMED = 16;
/** Another way to write a name, whose number stands where others have their vendor. */
export const ALIAS = 64;
export const DOMAIN = 128;

/** How many letters of a word its key depends on; of the last of them on two bits only. */
export const KEY_LETTERS = 6;

/** A letter in the table of steps: its part of the key, and ones above it. */
export const letterStep = (value: number): number => value | ~63;

/** One more letter of a word, before those that `key` is of. With the step of what ends a word, 0, no key. */
export const before = (key: number, step: number): number => ((key << 6) | 63) & step;

/** Whether a unit with this step is part of a word, shown or not. */
export const inWord = (step: number): boolean => step < 0 || step >= IGNORED_STEP;

/** What a unit of a word, with this step, adds to its key. */
export const keyPart = (unit: number, step: number): number => (step < 0 ? step : unit) & 63;

/** The key of the first letters of the word with this key: its own where the word has no more. */
export const firstFour = (key: number): number => key & 0xffffff;
export const firstFive = (key: number): number => key & 0x3fffffff;

/** The key of a name that begins in Han, kana or Hangul: its first two units. */
export const pairKey = (first: number, second: number): number => (first << 16) | second;

/**
 * A key spread over 32 bits: the bitmap's word is its upper bits; the bit in that word, from the highest on, five bits from the
 * eleventh on. The factor stands here as a number, since engines read a constant of a module, which bundles declare as a
 * variable, anew at each unit.
 */
export const spread = (key: number): number => Math.imul(key, 0x9e3779b1);

/** Which of `1 << (32 - shift)` groups the names of a key stand in. */
export const groupOf = (key: number, shift: number): number => Math.imul(key, 0x85ebca6b) >>> shift;

/** Of which names an index says where their texts begin. From there on a page adds up lengths, when it first asks. */
export const STRIDE = 32;

/** By how much to shift 32 bits to number `size` things, a power of two and at least two. */
export const shiftFor = (size: number): number => Math.clz32(size) + 1;

/** How many things the least power of two is that `least` fit in; 64 at least. */
export const powerOfTwo = (least: number): number => Math.max(64, 2 ** Math.ceil(Math.log2(least)));

/** The key of the word that begins at `from`, and ends before the first unit that is no part of it. */
export function wordKey(text: string, from: number, steps: Int8Array): number {
  let key = 0;
  let letters = 0;
  for (let at = from; at < text.length && letters < KEY_LETTERS; at++) {
    const unit = text.charCodeAt(at);
    const step = steps[unit]!;
    if (!inWord(step)) break;
    if (step !== IGNORED_STEP) key |= keyPart(unit, step) << (6 * letters++);
  }
  return key;
}

/**
 * Eight bits that tell most names of a group apart before their letters are compared: of the key, and of what comes next, by
 * `nextWord` or `thirdUnit`; 0 where the name has no more.
 */
export const tag = (key: number, next: number): number =>
  Math.imul(key ^ Math.imul(next, 0x27d4eb2f), 0x9e3779b1) >>> 24;

/** A key together with what follows it, as a key of its own. */
export const following = (key: number, next: number): number => key ^ Math.imul(next, 0x85ebca6b);

/** What follows a word that ends in a comma or full stop, with another sign behind it. */
export const STOP = 1 << 12;
export const isStop = (unit: number): boolean => unit === 0x2c || unit === 0x2e;

/** A word of as many letters or more is told by its sixth and seventh, too, whose parts of a key or steps these are. */
export const LONG = 8;
export const inLong = (sixth: number, seventh: number): number => (1 << 13) | (sixth & 63) | ((seventh & 63) << 6);

/** How many letters this key is of, or fewer: a sixth of its bits. */
export const lettersOf = (key: number): number => Math.imul(37 - Math.clz32(key), 43) >>> 8;

/**
 * How the word begins that follows the one at `start`, of which a part with this key is known: six bits each of two letters, the
 * first in the lower ones; 0 where none follows.
 */
export function nextWord(text: string, start: number, key: number, steps: Int8Array): number {
  let at = start + lettersOf(key);
  while (at < text.length && inWord(steps[text.charCodeAt(at)]!)) at++;
  for (let next = 0, bits = 0; ; at++) {
    if (at >= text.length) return next;
    const unit = text.charCodeAt(at);
    const step = steps[unit]!;
    if (step === IGNORED_STEP || (step === 0 && bits === 0)) continue;
    if (!inWord(step)) return next;
    next |= keyPart(unit, step) << bits;
    bits += 6;
    if (bits > 6) return next;
  }
}

/** The first letter of what `nextWord` gives. */
export const firstLetter = (next: number): number => next & 63;

/** The third unit of the Han or kana at `start`, past what is hidden; 0 where something else stands. */
export function thirdUnit(text: string, start: number, steps: Int8Array): number {
  let at = start;
  for (let units = 0; at < text.length; at++) {
    const step = steps[text.charCodeAt(at)]!;
    if (step === IGNORED_STEP) continue;
    if (step !== CJK_STEP) return 0;
    if (++units === 3) return text.charCodeAt(at);
  }
  return 0;
}
