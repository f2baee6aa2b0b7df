import { CJK, DIGIT, DIGIT_VALUES, IGNORED, OTHER, SEPARATOR, SLOW } from "./units.ts";

// What the maker of an index and its reader share. The bytes, all numbers little-endian, each part at a multiple of four:
//
//   header    HEADER × i32: MAGIC, then the length of each part
//   bitmap    i32: two bits for each key, and for every inflected form of a word; one for each short first word
//   table     u32: open addressing, eight bits of a hash and where in the pool its names stand; 0 is free
//   dense     u16: the classes of the code units in DENSE
//   ranges    u16 × 3: from, to (not included), class; not for DENSE ones
//   alike     u16 × 2: unit, class, where it differs from its range
//   symbols   u32 × 2: code point, the letter it stands for
//   alphabet  u16: the unit that each letter code of the pool means
//   pool      u8: see `compile-index.ts`
//   cues      u8: see `cues.ts`
//   strings   UTF-8 JSON: vendors, words, rules and phrases, decoded when first asked for

export const MAGIC = 0x32564143;
export const HEADER = 12;

/** The letter code that says: the next two bytes are the unit. */
export const ESCAPE = 255;

/** Flags of a name in the pool. */
export const WEAK = 1;
export const CASE_EXACT = 2;
export const CASE_UPPER = 4;
export const PREFIX = 8;
export const UNCONFIRMED = 16;
export const HAS_RULES = 32;
/** Another way to write a name: its place in the pool stands where others have their vendor. */
export const ALIAS = 64;
export const DOMAIN = 128;

/** One more unit of a word, by its class. */
export const step = (hash: number, value: number): number => ((hash << 5) + hash) ^ value;

/** The key of a name that begins in Han, kana or Hangul: its first two units. */
export const pairHash = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)) | 0;

/** The first bit of a hash in the bitmap. */
export const mix = (hash: number): number => hash ^ (hash >>> 15);

/** The second bit of a hash in the bitmap; its first is that of `mix`. */
export const second = (hash: number): number => Math.imul(hash, 0x85ebca6b) >>> 7;

/** Where in a table of `mask + 1` slots, a power of two, a hash is looked for first. */
export const slotOf = (hash: number, mask: number): number => Math.imul(hash, 0x9e3779b1) >>> Math.clz32(mask);

/** The hash of the word that begins at `from`: up to the first unit that is no part of it. */
export function wordHash(text: string, from: number, classes: Uint16Array): number {
  let hash = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const value = classes[unit]!;
    if (value === SEPARATOR || value === CJK || value === SLOW) break;
    if (value !== IGNORED) hash = step(hash, hashValue(unit, value));
  }
  return hash;
}

/** First words of so few letters are too frequent in any text to be looked up for themselves. */
export const SHORT = 2;

/**
 * The key of a name that begins with a short word and goes on: the hash of the word that ends at `end`, the sign after it
 * and the unit after that. 0 where nothing goes on.
 */
export function shortKey(text: string, end: number, hash: number, classes: Uint16Array): number {
  let at = end;
  while (at < text.length && classes[text.charCodeAt(at)] === IGNORED) at++;
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at++);
  const space = isSpace(unit);
  const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
  while (at < text.length && (classes[text.charCodeAt(at)] === IGNORED || (space && isSpace(text.charCodeAt(at)))))
    at++;
  if (at >= text.length) return 0;
  const next = text.charCodeAt(at);
  const value = classes[next]!;
  const sign = space ? 0x20 : signKind(half) > 0 ? signKind(half) : half;
  return step(step(hash, sign), value === SEPARATOR ? next : value >= CJK ? value : hashValue(next, value));
}

/** Hyphens, and quotation marks, count as one another: 1 and 2; any other sign is 0. */
export function signKind(unit: number): number {
  if (unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212 || unit === 0xfe63) return 1;
  if (unit === 0x22 || unit === 0x27 || unit === 0x60 || unit === 0xb4 || unit === 0xab || unit === 0xbb) return 2;
  return (unit >= 0x2018 && unit <= 0x201f) || unit === 0x2039 || unit === 0x203a ? 2 : 0;
}

export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x202f ||
  unit === 0x3000;

/** What a unit of a word adds to its hash. */
export function hashValue(unit: number, value: number): number {
  if (value < DIGIT) return value;
  return value === OTHER ? unit : DIGIT_VALUES[value - DIGIT]!;
}
