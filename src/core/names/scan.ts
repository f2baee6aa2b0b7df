import { type Candidates, ROUND, WORD_REACH } from "./collect.ts";
import { type Hit, LOOKS_ALIKE } from "./hit.ts";
import * as layout from "./layout.ts";
import { matchName } from "./match-name.ts";
import type { NameIndex } from "./open-index.ts";
import { plainLetter, type PlainText, plainText } from "./plain-text.ts";
import { CJK, IGNORED, SEPARATOR, SLOW } from "./units.ts";

/** Told of each hit, longest name first. Returns whether it stands; else shorter names at that place are tried. */
export type Accept = (hit: Hit) => boolean;

/**
 * Finds names in `text` from `from` to `to`, from left to right, the longest first, none inside another. A name may go on
 * beyond `to`. Both ends must be where no word is cut (`cutAt`). None begins
 * before `floor`. Returns the end of the last name that stands, or `floor`.
 */
export function scan(index: NameIndex, text: string, from: number, to: number, accept: Accept, floor = from): number {
  let end = floor;
  for (let at = from; at < to;) {
    const stop = at + ROUND < to ? Math.min(to, cutAt(index, text, at + ROUND, WORD_REACH)) : to;
    const found = index.collect(text, at, stop);
    if (found.count > 0) end = lookUpAll(index, text, stop, found, accept, end);
    at = stop;
  }
  return end;
}

/** Looks up what was found up to `stop`, from left to right. None begins before `floor`. Returns the end of the last name. */
function lookUpAll(
  index: NameIndex,
  text: string,
  stop: number,
  { count, slow, hidden, places, keys }: Candidates,
  accept: Accept,
  floor: number,
): number {
  const { classes, follow } = index;
  let end = floor;
  let slowEnd = 0;
  for (let n = count - 1; n >= 0; n--) {
    let start = places[n]!;
    let value = classes[text.charCodeAt(start)]!;
    if (value === SLOW) {
      if (start < slowEnd || plainLetter(index, text.codePointAt(start)!) === " ") continue;
      const run = runAround(index, text, start, end);
      slowEnd = run.end;
      end = Math.max(end, scanSlow(index, text, run, accept));
      continue;
    }
    while (value === IGNORED) value = classes[text.charCodeAt(++start)]!;
    const key = keys[n]!;
    if (start < end) continue;
    const next = value === CJK ? follow.pair(text, start, key) : follow.word(text, start, key, hidden);
    if (next < 0) continue;
    const reach = start + NAME_REACH;
    if ((slow > 0 || (stop < reach && stop < text.length)) && holdsSlow(classes, text, start, reach)) {
      // A name may begin here and go on in styled letters; it is longer than any that the plain ones make.
      const styled = lookUpPlain(index, text, plainText(index, text, start, start + 1, reach), 0, accept);
      if (styled > end) end = styled;
      if (start < end) continue;
    }
    const found = (value === CJK ? tryKey : lookUp)(index, text, start, key, next, accept);
    if (found > end) end = found;
  }
  return end;
}

function holdsSlow(classes: Uint16Array, text: string, from: number, to: number): boolean {
  for (let at = from; at < to && at < text.length; at++) if (classes[text.charCodeAt(at)] === SLOW) return true;
  return false;
}

/** The nearest place from `at` on where a text may be cut into slices: between words. Gives up after `most` units. */
export function cutAt({ classes }: NameIndex, text: string, at: number, most = 1000): number {
  const last = Math.min(text.length, at + most);
  let cut = Math.min(at, text.length);
  while (cut < last && layout.inWord(classes[text.charCodeAt(cut)]!)) cut++;
  return cut;
}

/** Tries the names under a word's key at `start`, then those it may be a longer form of. Returns the end, or -1. */
function lookUp(index: NameIndex, text: string, start: number, key: number, next: number, accept: Accept): number {
  let stop = tryKey(index, text, start, key, next, accept);
  const five = layout.firstFive(key);
  if (stop < 0 && five !== key) stop = tryKey(index, text, start, five, 0, accept);
  const four = layout.firstFour(key);
  if (stop < 0 && four !== five) stop = tryKey(index, text, start, four, 0, accept);
  return stop;
}

/** Tries the names of the group of `key` that end there or go on as `next` says; the names themselves decide. Returns the end, or -1. */
function tryKey(index: NameIndex, text: string, start: number, key: number, next: number, accept: Accept): number {
  const { groups, groupShift, tags } = index;
  const group = layout.groupOf(key, groupShift);
  const first = groups[group]!;
  const last = groups[group + 1]!;
  if (first === last) return -1;
  const alone = layout.tag(key, 0);
  const one = layout.tag(key, layout.firstLetter(next));
  const both = layout.tag(key, next);
  // Names of look-alike letters wait: one of these very letters goes first where it is as long.
  let alike: Hit[] | undefined;
  for (let name = first; name < last; name++) {
    const tag = tags[name]!;
    // One of the three, asked without a branch for each.
    if ((tag ^ alone) * (tag ^ one) * (tag ^ both) !== 0) continue;
    const hit = matchName(index, text, start, name);
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
  const inWord = (at: number): boolean => layout.inWord(classes[plain.text.charCodeAt(at)]!);
  let end = -1;
  for (let at = 0; at < plain.length; at++)
    if (inWord(at) && (at === 0 || !inWord(at - 1)) && plain.from[at]! >= end)
      end = Math.max(end, lookUpPlain(index, text, plain, at, accept));
  return end;
}

/** Looks up the word at `at` of a plain text, for names with something unusual in them. Returns the end in the original, or -1. */
function lookUpPlain(index: NameIndex, text: string, plain: PlainText, at: number, accept: Accept): number {
  const key = layout.wordKey(plain.text, at, index.classes);
  let end = -1;
  lookUp(index, plain.text, at, key, layout.nextWord(plain.text, at, key, index.classes), (hit) => {
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
