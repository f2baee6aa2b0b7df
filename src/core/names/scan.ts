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
/** An inflected name has at least so many letters. */
const MIN_INFLECTED = 5;
let count = 0;
let open = 0;

/**
 * Reads `text` from `from` until `to` or the buffer is full, and notes every place worth a look-up. Returns where it
 * stopped. The one hot loop: a table look-up per unit and one bit per word, no call but `charCodeAt`.
 */
function collect({ classes, bitmap }: NameIndex, text: string, from: number, to: number): number {
  const mask = bitmap.length - 1;
  let hash = open | 0;
  let at = from;
  count = 0;
  for (; at < to; at++) {
    const value = classes[text.charCodeAt(at)]!;
    if (value !== SEPARATOR) {
      if (value < DIGIT) hash = ((hash << 5) + hash) ^ value;
      else if (value === OTHER) hash = ((hash << 5) + hash) ^ text.charCodeAt(at);
      else if (value === CJK) {
        const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
        const pair = (Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ Math.imul(next + 1, 0x85ebca6b)) | 0;
        const bit = pair ^ (pair >>> 15);
        if (hash !== 0) {
          note(bitmap, at, hash, WORD);
          hash = 0;
        }
        if ((bitmap[(bit >>> 5) & mask]! >>> (bit & 31)) & 1) note(bitmap, at, pair, PAIR);
        if (count >= ROUND) {
          at++;
          break;
        }
      } else {
        if (value === IGNORED) splitPair(classes, bitmap, text, at);
        else hash = rare(bitmap, at, hash, value) | 0;
        if (count >= ROUND) {
          at++;
          break;
        }
      }
    } else if (hash !== 0) {
      const bit = hash ^ (hash >>> 15);
      if ((bitmap[(bit >>> 5) & mask]! >>> (bit & 31)) & 1) {
        note(bitmap, at, hash, WORD);
        if (count >= ROUND) {
          hash = 0;
          break;
        }
      }
      hash = 0;
    }
  }
  if (at >= to && hash !== 0) {
    note(bitmap, at, hash, WORD);
    hash = 0;
  }
  open = hash;
  return at;
}

/** Notes a candidate, if both bits of its hash are set. */
function note(bitmap: Int32Array, place: number, hash: number, kind: number): void {
  if (!mayBeName(bitmap, hash)) return;
  places[count] = place;
  kinds[count] = kind;
  hashes[count++] = hash;
}

function mayBeName(bitmap: Int32Array, hash: number): boolean {
  const one = layout.mix(hash);
  const two = layout.second(hash);
  const mask = bitmap.length - 1;
  return ((bitmap[(one >>> 5) & mask]! >>> (one & 31)) & (bitmap[(two >>> 5) & mask]! >>> (two & 31)) & 1) === 1;
}

/** Something hidden at `at` may part the first two units of a Han name: notes them. */
function splitPair(classes: Uint16Array, bitmap: Int32Array, text: string, at: number): void {
  if (at === 0 || classes[text.charCodeAt(at - 1)] !== CJK) return;
  let next = at + 1;
  while (next < text.length && classes[text.charCodeAt(next)] === IGNORED) next++;
  if (next < text.length) note(bitmap, at - 1, layout.pairHash(text.charCodeAt(at - 1), text.charCodeAt(next)), PAIR);
}

/** A digit or a slow unit at `at`. Returns the hash of the word that goes on. */
function rare(bitmap: Int32Array, at: number, hash: number, value: number): number {
  if (value === SLOW) {
    if (hash !== 0) note(bitmap, at, hash, WORD);
    places[count] = at;
    kinds[count++] = SLOW_UNIT;
    return 0;
  }
  // A model number begins or goes on here: look up the letters so far, then with the digit.
  if (hash !== 0) note(bitmap, at, hash, WORD);
  const next = layout.step(hash, DIGIT_VALUES[value - DIGIT]!);
  note(bitmap, at + 1, next, WORD);
  return next;
}

/**
 * Finds names in `text` from `from` to `to`, from left to right, the longest first, none inside another. A name may go on
 * beyond `to`. Both ends must be where no word is cut (`cutAt`). None begins
 * before `floor`. Returns the end of the last name that stands, or `floor`.
 */
export function scan(index: NameIndex, text: string, from: number, to: number, accept: Accept, floor = from): number {
  let at = from;
  let end = floor;
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
      // Most candidates are chance: no bucket at all, and too short to be an inflected form.
      const bucket = firstBucket(index.table, hashes[n]!);
      if (bucket === 0 && (kind === PAIR || place - end < MIN_INFLECTED)) continue;
      const start = kind === PAIR ? place : wordStart(index, text, place, end);
      if (start < end || (bucket === 0 && place - start < MIN_INFLECTED)) continue;
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
  if (stop >= 0 || !word || end - start < MIN_INFLECTED) return stop;
  // The hashes of the word without its last letter, its last two, three and four.
  let [one, two, three, four] = [0, 0, 0, 0];
  let whole = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const value = index.classes[unit]!;
    if (value === IGNORED) continue;
    four = three;
    three = two;
    two = one;
    one = whole;
    whole = layout.step(whole, value < DIGIT ? value : layout.hashValue(unit, value));
  }
  let found = tryHash(index, text, start, one, accept);
  if (found < 0) found = tryHash(index, text, start, two, accept);
  if (found < 0 && three !== 0) found = tryHash(index, text, start, three, accept);
  if (found < 0 && four !== 0) found = tryHash(index, text, start, four, accept);
  return found;
}

function firstBucket(table: Uint32Array, hash: number): number {
  const mask = table.length - 1;
  for (let slot = layout.slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const entry = table[slot]!;
    if (entry === 0 || entry >>> 24 === hash >>> 24) return entry;
  }
}

/** Tries the names of every bucket that `hash` may mean: the table keeps eight bits of it, the names themselves decide. */
function tryHash(index: NameIndex, text: string, start: number, hash: number, accept: Accept): number {
  const { table } = index;
  const mask = table.length - 1;
  for (let slot = layout.slotOf(hash, mask); ; slot = (slot + 1) & mask) {
    const entry = table[slot]!;
    if (entry === 0) return -1;
    if (entry >>> 24 !== hash >>> 24) continue;
    const stop = tryBucket(index, text, start, entry & 0xffffff, accept);
    if (stop >= 0) return stop;
  }
}

function tryBucket(index: NameIndex, text: string, start: number, bucket: number, accept: Accept): number {
  const { pool } = index;
  let left = pool[bucket]! | (pool[bucket + 1]! << 8);
  let at = bucket + 2;
  // Names of look-alike letters wait: one of these very letters goes first where it is as long.
  let alike: Hit[] | undefined;
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
      (alike ??= []).push(hit);
      continue;
    }
    if (alike !== undefined) {
      const longer = alike.find(({ end }) => end > hit.end);
      if (longer && accept(longer)) return longer.end;
    }
    if (accept(hit)) return hit.end;
  }
  return alike === undefined ? -1 : (alike.find((hit) => accept(hit))?.end ?? -1);
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
    if (unit === wanted) {
      at++;
      continue;
    }
    // A plain letter in the other case, or not this name at all: most names end here.
    if (unit < 0x80 && wanted < 0x80 && unit > 0x40 && wanted > 0x40) {
      if ((unit | 0x20) !== (wanted | 0x20)) return undefined;
      marks |= CASE_DIFFERS;
      at++;
      continue;
    }
    while (classes[unit] === IGNORED) {
      if (unit !== 0xad) marks |= HIDDEN;
      unit = text.charCodeAt(++at);
    }
    if (wanted === 0x20) {
      if (!isSpace(unit)) return undefined;
    } else if (unit !== wanted) {
      const mark = compare(classes, unit, wanted);
      if (mark < 0) return undefined;
      marks |= mark;
    }
    at++;
    // A name's space stands for any run of spaces.
    if (wanted === 0x20) while (isSpace(text.charCodeAt(at))) at++;
  }
  return endOfName(index, text, start, at, name, marks, wanted);
}

/** What sets `unit` apart from `wanted`: marks, or -1 where they are not the same letter. */
function compare(classes: Uint16Array, unit: number, wanted: number): number {
  const wide = unit >= 0xff01 && unit <= 0xff5e;
  const half = wide ? unit - 0xfee0 : unit;
  if (half === wanted) return 0;
  const a = classes[unit] ?? SEPARATOR;
  const b = classes[wanted]!;
  if (a === SEPARATOR) return signKind(half) > 0 && signKind(half) === signKind(wanted) ? 0 : -1;
  if (a >= CJK || b >= CJK || layout.hashValue(unit, a) !== layout.hashValue(wanted, b)) return -1;
  // Both plain: l is not i, though their class is one.
  if (unit < 0x80 && wanted < 0x80) return (unit | 0x20) === (wanted | 0x20) && a < DIGIT ? CASE_DIFFERS : -1;
  if (wide && lower(half) === lower(wanted)) return CASE_DIFFERS;
  // The Kelvin sign is a k in lower case, and no plain letter.
  if (lower(unit) === lower(wanted)) return unit >= 0x80 && wanted < 0x80 ? LOOKS_ALIKE : CASE_DIFFERS;
  return LOOKS_ALIKE;
}

const lower = (unit: number): string => String.fromCharCode(unit).toLowerCase();

/** Hyphens, and quotation marks, count as one another: 1 and 2; any other sign is 0. */
function signKind(unit: number): number {
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

const isKatakana = (unit: number): boolean => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
const isMark = (unit: number): boolean => unit >= 0x300 && unit < 0x370;

function endOfName(
  { classes, pool }: NameIndex,
  text: string,
  start: number,
  end: number,
  name: number,
  marks: number,
  last: number,
): Hit | undefined {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (isMark(before) || (isKatakana(before) && isKatakana(text.charCodeAt(start)))) return undefined;
  const flags = pool[name]!;
  if (flags & layout.PREFIX) {
    const stop = endOfModel(classes, text, end);
    return { start, end: stop, name, marks: stop > end ? marks | MODEL : marks };
  }
  if (classes[last] === CJK)
    return isKatakana(last) && end - start < 5 && isKatakana(text.charCodeAt(end))
      ? undefined
      : { start, end, name, marks };
  if (classes[last] === SEPARATOR) return { start, end, name, marks };
  const stem = pool[name + 1]!;
  if (end >= text.length || classes[text.charCodeAt(end)] === SEPARATOR)
    return stem > 0 && flags & layout.ALIAS ? undefined : { start, end, name, marks };
  const ending = wordPart(classes, text, end, 5);
  if (ending.letters === "") return stem > 0 && flags & layout.ALIAS ? undefined : { start, end, name, marks };
  if (stem === 0 || !ENDINGS[stem]!.includes(ending.letters)) return undefined;
  // Plurals of a common word that a weak name also is: "honors".
  if (flags & layout.WEAK && ending.letters.endsWith("s")) return undefined;
  return { start, end: ending.end, name, marks: marks | INFLECTED };
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
  let end = at;
  for (let next = at; next < text.length; next++) {
    const value = classes[text.charCodeAt(next)]!;
    if (value !== SEPARATOR && value < CJK) end = next + 1;
    else if (value !== IGNORED && !(end === next && (text[next] === "-" || text[next] === "/"))) break;
  }
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
  if (!mayBeName(bitmap, hash)) return -1;
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
