import { CASE_DIFFERS, HIDDEN, type Hit, INFLECTED, LOOKS_ALIKE, MODEL } from "./hit.ts";
import { ENDINGS } from "./inflect.ts";
import * as layout from "./layout.ts";
import type { NameIndex } from "./open-index.ts";
import { type PlainText, plainText } from "./plain-text.ts";
import { CJK, DIGIT, DIGIT_VALUES, IGNORED, OTHER, SEPARATOR, SLOW } from "./units.ts";

/** Told of each hit, longest name first. Returns whether it stands; else shorter names at that place are tried. */
export type Accept = (hit: Hit) => boolean;

// Candidates of one round: where (the end of a word, or the start of a pair or of a slow unit), hash, and which of the three.
const ROUND = 512;
const places = new Int32Array(ROUND + 8);
const hashes = new Int32Array(ROUND + 8);
const kinds = new Uint8Array(ROUND + 8);
const WORD = 0;
const PAIR = 1;
const SLOW_UNIT = 2;
let count = 0;
let open = 0;

/**
 * Reads `text` from `from` until `to` or the buffer is full, and notes every place worth a look-up. Returns where it
 * stopped. The one hot loop: a table look-up per unit and one bit per word, no call but `charCodeAt`.
 */
function collect({ classes, bitmap }: NameIndex, text: string, from: number, to: number): number {
  const mask = bitmap.length - 1;
  let hash = open;
  let found = 0;
  let at = from;
  for (; at < to; at++) {
    const value = classes[text.charCodeAt(at)]!;
    if (value === SEPARATOR) {
      if (hash !== 0) {
        const bit = hash ^ (hash >>> 15);
        if ((bitmap[(bit >>> 5) & mask]! >>> (bit & 31)) & 1) {
          places[found] = at;
          kinds[found] = WORD;
          hashes[found++] = hash;
          if (found >= ROUND) {
            hash = 0;
            break;
          }
        }
        hash = 0;
      }
    } else if (value < DIGIT) hash = ((hash << 5) + hash) ^ value;
    else if (value === OTHER) hash = ((hash << 5) + hash) ^ text.charCodeAt(at);
    else if (value < OTHER) {
      // A model number begins or goes on here: look up the letters so far, then with the digit.
      const letters = hash ^ (hash >>> 15);
      if ((bitmap[(letters >>> 5) & mask]! >>> (letters & 31)) & 1 && hash !== 0) {
        places[found] = at;
        kinds[found] = WORD;
        hashes[found++] = hash;
      }
      hash = ((hash << 5) + hash) ^ DIGIT_VALUES[value - DIGIT]!;
      const bit = hash ^ (hash >>> 15);
      if ((bitmap[(bit >>> 5) & mask]! >>> (bit & 31)) & 1) {
        places[found] = at + 1;
        kinds[found] = WORD;
        hashes[found++] = hash;
      }
    } else if (value !== IGNORED) {
      if (hash !== 0) {
        places[found] = at;
        kinds[found] = WORD;
        hashes[found++] = hash;
        hash = 0;
      }
      if (value === CJK) {
        const pair =
          (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^
            Math.imul((at + 1 < text.length ? text.charCodeAt(at + 1) : 0) + 1, 0x85ebca6b)) |
          0;
        const bit = pair ^ (pair >>> 15);
        if ((bitmap[(bit >>> 5) & mask]! >>> (bit & 31)) & 1) {
          places[found] = at;
          kinds[found] = PAIR;
          hashes[found++] = pair;
        }
      } else {
        places[found] = at;
        kinds[found] = SLOW_UNIT;
        found++;
      }
    }
    if (found >= ROUND) {
      at++;
      break;
    }
  }
  if (at >= text.length && hash !== 0) {
    places[found] = at;
    kinds[found] = WORD;
    hashes[found++] = hash;
    hash = 0;
  }
  open = hash;
  count = found;
  return at;
}

/**
 * Finds names in `text` from `from` to `to`, from left to right, the longest first, none inside another. A name may go on
 * beyond `to`. Both ends must be where no word is cut (`cutAt`). Returns the end of the last name that stands.
 */
export function scan(index: NameIndex, text: string, from: number, to: number, accept: Accept): number {
  let at = from;
  let end = from;
  let slowEnd = from;
  open = 0;
  while (at < to) {
    at = collect(index, text, at, to);
    let slow = 0;
    for (let n = 0; n < count; n++) {
      const place = places[n]!;
      const kind = kinds[n]!;
      if (kind === SLOW_UNIT) {
        if (place < slowEnd) continue;
        const run = runAround(index, text, place, end);
        slowEnd = run.end;
        end = Math.max(end, scanSlow(index, text, run, accept));
        continue;
      }
      const start = kind === PAIR ? place : wordStart(index, text, place, end);
      if (start < end) continue;
      while (slow < count && (slow <= n || kinds[slow] !== SLOW_UNIT)) slow++;
      if (slow < count && places[slow]! < start + NAME_REACH) {
        // A name may begin here and go on in styled letters; it is longer than any that the plain ones make.
        const stop = lookUpPlain(index, text, plainText(index, text, start, start + 1, start + NAME_REACH), 0, accept);
        if (stop > end) end = stop;
        if (start < end) continue;
      }
      const stop = lookUp(index, text, start, place, hashes[n]!, kind === WORD, accept);
      if (stop > end) end = stop;
    }
  }
  return end;
}

/** The nearest place from `at` on where a text may be cut into slices: between words. Gives up after 1,000 units. */
export function cutAt({ classes }: NameIndex, text: string, at: number): number {
  const last = Math.min(text.length, at + 1000);
  let cut = Math.min(at, text.length);
  while (cut < last && classes[text.charCodeAt(cut)] !== SEPARATOR) cut++;
  return cut;
}

/** Where the word that ends at `end` begins; `floor` where it reaches back before that. */
function wordStart({ classes }: NameIndex, text: string, end: number, floor: number): number {
  let start = end;
  while (start > floor) {
    const value = classes[text.charCodeAt(start - 1)]!;
    if (value === SEPARATOR || value === CJK || value === SLOW) break;
    start--;
  }
  while (start < end && classes[text.charCodeAt(start)] === IGNORED) start++;
  return start;
}

/** Tries the names under `hash` at `start`; then, for a word, those it may be an inflected form of. Returns the end, or -1. */
function lookUp(
  index: NameIndex,
  text: string,
  start: number,
  end: number,
  hash: number,
  word: boolean,
  accept: Accept,
): number {
  const stop = tryHash(index, text, start, hash, accept);
  if (stop >= 0 || !word || end - start < 5) return stop;
  const before: number[] = [];
  let so = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (index.classes[unit] === IGNORED) continue;
    before.push(so);
    so = layout.step(so, layout.hashValue(unit, index.classes[unit]!));
  }
  for (let letters = 1; letters <= 4 && letters < before.length; letters++) {
    const stop = tryHash(index, text, start, before.at(-letters)!, accept);
    if (stop >= 0) return stop;
  }
  return -1;
}

/** Tries the names of every bucket that `hash` may mean: the table keeps eight bits of it, the names themselves decide. */
function tryHash(index: NameIndex, text: string, start: number, hash: number, accept: Accept): number {
  const { table } = index;
  const mask = table.length - 1;
  const check = hash >>> 24;
  for (let slot = layout.mix(hash) & mask; ; slot = (slot + 1) & mask) {
    const entry = table[slot]!;
    if (entry === 0) return -1;
    if (entry >>> 24 !== check) continue;
    const stop = tryBucket(index, text, start, entry & 0xffffff, accept);
    if (stop >= 0) return stop;
  }
}

function tryBucket(index: NameIndex, text: string, start: number, bucket: number, accept: Accept): number {
  const { pool } = index;
  let left = pool[bucket]! | (pool[bucket + 1]! << 8);
  let at = bucket + 2;
  // Names of look-alike letters wait: one of these very letters goes first where it is as long.
  const alike: Hit[] = [];
  while (left-- > 0) {
    const name = at;
    const flags = pool[at]!;
    at += flags & layout.ALIAS ? 5 : flags & layout.HAS_RULES ? 6 : 4;
    const length = pool[at]! | (pool[at + 1]! << 8);
    at += 2;
    const hit = matchName(index, text, start, name, at, at + length);
    at += length;
    if (hit === undefined) continue;
    if (hit.marks & LOOKS_ALIKE) {
      alike.push(hit);
      continue;
    }
    const longer = alike.find(({ end }) => end > hit.end);
    if (longer && accept(longer)) return longer.end;
    if (accept(hit)) return hit.end;
  }
  return alike.find((hit) => accept(hit))?.end ?? -1;
}

/** Compares the text at `start` with the name at `from`…`to` of the pool, its end and its ending included. */
function matchName(
  index: NameIndex,
  text: string,
  start: number,
  name: number,
  from: number,
  to: number,
): Hit | undefined {
  const { classes, pool, alphabet } = index;
  let marks = 0;
  let at = start;
  let wanted = 0;
  for (let code = from; code < to;) {
    wanted = pool[code++]!;
    if (wanted === layout.ESCAPE) {
      wanted = pool[code]! | (pool[code + 1]! << 8);
      code += 2;
    } else wanted = alphabet[wanted]!;
    let unit = text.charCodeAt(at);
    while (classes[unit] === IGNORED) {
      if (unit !== 0xad) marks |= HIDDEN;
      unit = text.charCodeAt(++at);
    }
    if (wanted === 0x20) {
      const space = at;
      while (isSpace(text.charCodeAt(at))) at++;
      if (at === space) return undefined;
      continue;
    }
    if (unit !== wanted) {
      const mark = compare(classes, unit, wanted);
      if (mark < 0) return undefined;
      marks |= mark;
    }
    at++;
  }
  return endOfName(index, text, { start, end: at, name, marks }, wanted);
}

/** What sets `unit` apart from `wanted`: marks, or -1 where they are not the same letter. */
function compare(classes: Uint16Array, unit: number, wanted: number): number {
  if (Number.isNaN(unit)) return -1;
  if (unit >= 0xff01 && unit <= 0xff5e) {
    const half = unit - 0xfee0;
    if (half === wanted) return 0;
    if (lower(half) === lower(wanted)) return CASE_DIFFERS;
  }
  // The Kelvin sign is a k in lower case, and no plain letter.
  if (lower(unit) === lower(wanted)) return unit >= 0x80 && wanted < 0x80 ? LOOKS_ALIKE : CASE_DIFFERS;
  const a = classes[unit]!;
  const b = classes[wanted]!;
  if (a === SEPARATOR) return alikeSign(unit) !== undefined && alikeSign(unit) === alikeSign(wanted) ? 0 : -1;
  // Both plain letters: l is not i, though their class is one.
  if (unit < 0x80 && wanted < 0x80) return -1;
  return a < OTHER && b < OTHER && layout.hashValue(unit, a) === layout.hashValue(wanted, b) ? LOOKS_ALIKE : -1;
}

const lower = (unit: number): string => String.fromCharCode(unit).toLowerCase();

/** Hyphens, and quotation marks, count as one another. */
const alikeSign = (unit: number): string | undefined => {
  const char = String.fromCharCode(unit);
  if ("-‐‑‒–−﹣".includes(char)) return "-";
  return "'\"’‘‚‛“”„‟«»‹›`´".includes(char) ? '"' : undefined;
};

export const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 9 && unit <= 13) ||
  unit === 0xa0 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x202f ||
  unit === 0x3000;

const isKatakana = (unit: number): boolean => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
const isMark = (unit: number): boolean => unit >= 0x300 && unit < 0x370;

function endOfName(index: NameIndex, text: string, hit: Hit, last: number): Hit | undefined {
  const { classes, pool } = index;
  const before = hit.start > 0 ? text.charCodeAt(hit.start - 1) : 0;
  if (isMark(before)) return undefined;
  if (isKatakana(text.charCodeAt(hit.start)) && isKatakana(before)) return undefined;
  const flags = pool[hit.name]!;
  if (flags & layout.PREFIX) {
    const end = endOfModel(classes, text, hit.end);
    return { ...hit, end, marks: end > hit.end ? hit.marks | MODEL : hit.marks };
  }
  if (classes[last] === CJK)
    return isKatakana(last) && hit.end - hit.start < 5 && isKatakana(text.charCodeAt(hit.end)) ? undefined : hit;
  if (classes[last] === SEPARATOR) return hit;
  const ending = wordPart(classes, text, hit.end, 5);
  const stem = pool[hit.name + 1]!;
  if (ending.letters === "") return stem > 0 && flags & layout.ALIAS ? undefined : hit;
  if (stem === 0 || !ENDINGS[stem]!.includes(ending.letters)) return undefined;
  // Plurals of a common word that a weak name also is: "honors".
  if (flags & layout.WEAK && ending.letters.endsWith("s")) return undefined;
  return { ...hit, end: ending.end, marks: hit.marks | INFLECTED };
}

/** The rest of the word from `at`, in lower case, at most `most` letters of it. A combining mark counts as one. */
function wordPart(classes: Uint16Array, text: string, at: number, most: number): { letters: string; end: number } {
  let letters = "";
  let end = at;
  for (let next = at; letters.length < most; next++) {
    const unit = text.charCodeAt(next);
    const value = Number.isNaN(unit) ? SEPARATOR : classes[unit]!;
    if (value === IGNORED) continue;
    if (value === SEPARATOR || value === CJK || (value === SLOW && !isMark(unit))) break;
    letters += text[next]!.toLowerCase();
    end = next + 1;
  }
  return { letters, end };
}

/** Where the model number that goes on at `at` ends: letters, digits, and hyphens or slashes between them. */
function endOfModel(classes: Uint16Array, text: string, at: number): number {
  const isWord = (place: number): boolean => {
    const value = classes[text.charCodeAt(place)] ?? SEPARATOR;
    return value !== SEPARATOR && value < CJK;
  };
  let end = at;
  while (isWord(end) || ((text[end] === "-" || text[end] === "/") && isWord(end + 1))) end++;
  return end;
}

/** How far a name may reach to either side of a slow unit, in UTF-16 units. */
const NAME_REACH = 100;

/** The stretch round `at` without any separator, and where a name that it is part of may begin: not before `floor`. */
function runAround({ classes }: NameIndex, text: string, at: number, floor: number): { start: number; end: number } {
  let start = Math.max(floor, at - NAME_REACH);
  while (start > floor && start < at && joins(classes, text.charCodeAt(start - 1))) start++;
  let end = at;
  while (end < text.length && end - at < NAME_REACH && joins(classes, text.charCodeAt(end))) end++;
  return { start, end };
}

const joins = (classes: Uint16Array, unit: number): boolean => classes[unit] !== SEPARATOR && classes[unit] !== CJK;

/** Reads a stretch with signs for letters, styled letters or combining marks as plain text, and looks for names there. */
function scanSlow(index: NameIndex, text: string, run: { start: number; end: number }, accept: Accept): number {
  const { classes } = index;
  const plain = plainText(index, text, run.start, run.end, run.end + NAME_REACH);
  const inWord = (at: number): boolean => {
    const unit = plain.text.charCodeAt(at);
    return joins(classes, unit) && classes[unit] !== SLOW;
  };
  let end = -1;
  for (let at = 0; at < plain.length; at++)
    if (inWord(at) && (at === 0 || !inWord(at - 1)) && plain.from[at]! >= end)
      end = Math.max(end, lookUpPlain(index, text, plain, at, accept));
  return end;
}

/** Looks up the word at `at` of a plain text, for names with something unusual in them. Returns the end in the original, or -1. */
function lookUpPlain(index: NameIndex, text: string, plain: PlainText, at: number, accept: Accept): number {
  const { classes, bitmap } = index;
  const hash = layout.wordHash(plain.text, at, classes);
  const bit = layout.mix(hash);
  if (((bitmap[(bit >>> 5) & (bitmap.length - 1)]! >>> (bit & 31)) & 1) === 0) return -1;
  let stop = at + 1;
  while (stop < plain.text.length && joins(classes, plain.text.charCodeAt(stop))) stop++;
  let end = -1;
  lookUp(index, plain.text, at, stop, hash, true, (hit) => {
    const first = plain.from[hit.start]!;
    const last = plain.to[hit.end - 1]!;
    // Nothing unusual in this very name: the ordinary look-up sees it.
    if (text.slice(first, last) === plain.text.slice(hit.start, hit.end)) return false;
    if (!accept({ ...hit, start: first, end: last, marks: hit.marks | plain.marks(hit.start, hit.end) })) return false;
    end = last;
    return true;
  });
  return end;
}
