import { type Candidates, ROUND, WORD_REACH } from "./scan-candidates.ts";
import { type Match, LOOKS_ALIKE } from "./match.ts";
import * as layout from "./index-format.ts";
import { matchName } from "./match-name.ts";
import type { Accept, Effort, NameIndex } from "./name-index.ts";
import { plainLetter, plainText } from "./plain-text.ts";
import { CJK_STEP, IGNORED_STEP, SLOW_STEP } from "./units.ts";

/** What it costs to compare the letters of a name. */
const COMPARED = 30;

/** Finds names in `text`, from left to right, the longest first, none inside another; none once no effort is left. */
export function scan(index: NameIndex, text: string, accept: Accept, effort: Effort = { left: Infinity }): void {
  scanPart(index, text, 0, text.length, accept, 0, effort);
}

/**
 * The same from `from` to `to`, where no word is cut (`cutAt`). A name may go on beyond `to`; none begins before `floor`.
 * Returns the end of the last name that stands, or `floor`.
 */
function scanPart(
  index: NameIndex,
  text: string,
  from: number,
  to: number,
  accept: Accept,
  floor: number,
  effort: Effort,
): number {
  let end = floor;
  for (let at = from; at < to;) {
    const stop = at + ROUND < to ? Math.min(to, cutAt(index, text, at + ROUND)) : to;
    const found = index.collect(text, at, stop);
    if (holdsStyled(index, text, found.slow ? at : stop, stop + NAME_REACH))
      end = scanPlain(index, text, at, stop, accept, end, effort);
    else if (found.count > 0) end = lookUpAll(index, text, found, accept, end, effort);
    at = stop;
  }
  return end;
}

/** How far a name may go on beyond a place where the text is cut, in UTF-16 units. */
const NAME_REACH = 100;

/** Whether anything is there that plain text writes in another way. */
function holdsStyled(index: NameIndex, text: string, from: number, to: number): boolean {
  for (let at = from; at < to && at < text.length; at++)
    if (index.steps[text.charCodeAt(at)] === SLOW_STEP && plainLetter(index, text.codePointAt(at)!) !== " ")
      return true;
  return false;
}

/** The same for a stretch with styled letters, signs for letters or combining marks: reads it as plain text. */
function scanPlain(
  index: NameIndex,
  text: string,
  from: number,
  to: number,
  accept: Accept,
  floor: number,
  effort: Effort,
): number {
  // One unit more tells whether a word begins here.
  const plain = plainText(index, text, Math.max(0, from - 1), to, to + NAME_REACH);
  const at = (place: number): number => {
    const found = plain.from.findIndex((from) => from >= place);
    return found < 0 ? plain.length : found;
  };
  const told: Accept = (match) =>
    accept({
      ...match,
      start: plain.from[match.start]!,
      end: plain.to[match.end - 1]!,
      marks: match.marks | plain.marks(match.start, match.end),
    });
  const end = scanPart(index, plain.text, at(from), plain.length, told, at(floor), effort);
  return Math.max(floor, plain.to[end - 1] ?? 0);
}

/** Looks up what was found, from left to right. None begins before `floor`. Returns the end of the last name. */
function lookUpAll(
  index: NameIndex,
  text: string,
  { count, hidden, places, keys }: Candidates,
  accept: Accept,
  floor: number,
  effort: Effort,
): number {
  const { steps, follow } = index;
  let end = floor;
  for (let n = count - 1; n >= 0 && effort.left > 0; n--) {
    let start = places[n]!;
    let step = steps[text.charCodeAt(start)]!;
    while (step === IGNORED_STEP) step = steps[text.charCodeAt(++start)]!;
    const key = keys[n]!;
    if (start < end) continue;
    const next = step === CJK_STEP ? follow.pair(text, start, key) : follow.word(text, start, key, hidden);
    if (next < 0) continue;
    const found = (step === CJK_STEP ? tryKey : lookUp)(index, text, start, key, next, accept, effort);
    if (found > end) end = found;
  }
  return end;
}

/** The nearest place from `at` on where a text may be cut: between words. Gives up after some units. */
function cutAt({ steps }: NameIndex, text: string, at: number): number {
  let cut = at;
  while (cut < at + WORD_REACH && layout.inWord(steps[text.charCodeAt(cut)] ?? 0)) cut++;
  return cut;
}

/** Tries the names under a word's key at `start`, then those it may be a longer form of. Returns the end, or -1. */
function lookUp(
  index: NameIndex,
  text: string,
  start: number,
  key: number,
  next: number,
  accept: Accept,
  effort: Effort,
): number {
  let stop = tryKey(index, text, start, key, next, accept, effort);
  const five = layout.firstFive(key);
  if (stop < 0 && five !== key) stop = tryKey(index, text, start, five, 0, accept, effort);
  const four = layout.firstFour(key);
  if (stop < 0 && four !== five) stop = tryKey(index, text, start, four, 0, accept, effort);
  return stop;
}

/** Tries the names of the group of `key` that end there or go on as `next` says; the names themselves decide. Returns the end, or -1. */
function tryKey(
  index: NameIndex,
  text: string,
  start: number,
  key: number,
  next: number,
  accept: Accept,
  effort: Effort,
): number {
  const { groups, groupShift, tags } = index;
  const group = layout.groupOf(key, groupShift);
  const first = groups[group]!;
  const last = groups[group + 1]!;
  if (first === last) return -1;
  effort.left -= last - first;
  const alone = layout.tag(key, 0);
  const one = layout.tag(key, layout.firstLetter(next));
  const both = layout.tag(key, next);
  // Names of look-alike letters wait: one of these very letters goes first where it is as long.
  let alike: Match[] | undefined;
  for (let name = first; name < last; name++) {
    const tag = tags[name]!;
    // One of the three, asked without a branch for each.
    if ((tag ^ alone) * (tag ^ one) * (tag ^ both) !== 0) continue;
    effort.left -= COMPARED;
    const match = matchName(index, text, start, name);
    if (match === undefined) continue;
    if (match.marks & LOOKS_ALIKE) {
      (alike ??= []).push(match);
      continue;
    }
    if (alike !== undefined) {
      const longer = alike.find(({ end }) => end > match.end);
      if (longer && accept(longer)) return longer.end;
    }
    if (accept(match)) return match.end;
  }
  return alike === undefined ? -1 : (alike.find((match) => accept(match))?.end ?? -1);
}
