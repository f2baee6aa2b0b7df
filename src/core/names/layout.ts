import { CJK, DIGIT, DIGIT_VALUES, IGNORED, OTHER, SEPARATOR, SLOW } from "./units.ts";

// What the maker of an index and its reader share. The bytes, all numbers little-endian, each part at a multiple of four:
//
//   header    HEADER × i32: MAGIC, then the length of each part
//   bitmap    i32: two bits for the hash of every first word, inflected forms included
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

/** What a unit of a word adds to its hash. */
export function hashValue(unit: number, value: number): number {
  if (value < DIGIT) return value;
  return value === OTHER ? unit : DIGIT_VALUES[value - DIGIT]!;
}
