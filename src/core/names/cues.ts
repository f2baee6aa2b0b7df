import { firstFive, firstFour, firstLetter, firstThree, inWord, keyPart, nextWord } from "./layout.ts";
import type { NameIndex } from "./open-index.ts";
import { CJK_STEP, IGNORED_STEP } from "./units.ts";

// A quick look at the words round a name: does any begin as one of the phrases that take a name away does? Only then is the
// phrase itself tried. A cue is a word, alone or with the first letter of the next, or a stem of three to five letters, or one
// Han or kana unit. Longer words and stems count by their first six letters.

/**
 * Places in the table: eight bits that tell a cue from others above the number of the set of alternatives that may begin with it; the next
 * place is tried too.
 */
export const CUES = 1 << 13;
/** What a cue is: a word, a word with the first letter of the next, one unit, else a stem of so many letters. */
export const WORD = 0;
export const WORD_AND_NEXT = 1;
export const UNIT = 2;
const COPYRIGHT = 0xa9;

/** The hash of a cue of this kind: its upper 13 bits are a place in the table, the lower eight tell it from others there. */
export const cueHash = (key: number, kind: number, next = 0): number =>
  Math.imul(key ^ Math.imul(next + (kind << 16), 0x85ebca6b), 0x9e3779b1);

/** Places in a table of the first three letters of cues, a bit for each kind that begins so: most words are looked up there only. */
export const KINDS = 1 << 12;
export const kindsPlace = (key: number): number => Math.imul(firstThree(key), 0x9e3779b1) >>> 20;

/** Which of 2,048 bits says that a Han or kana unit may be a cue: few of them are, and a text may be full of such units. */
export const unitBit = (unit: number): number => Math.imul(unit, 0x9e3779b1) >>> 21;

/** The cues of a stretch of text, from left to right: where each stands, and its set. */
export interface Cues {
  places: number[];
  sets: number[];
}

/** The set for what follows a name where that is a colon, a sign or a figure. */
export const signCue = ({ cues }: NameIndex): number => setOf(cues, cueHash(0x3a, UNIT));

/** Adds the cues of the words that begin from `from` to `to`, and of the Han and kana there. A word cut by `from` is left out. */
export function readCues(
  { cues, cueKinds, cueUnits, steps }: NameIndex,
  text: string,
  from: number,
  to: number,
  found: Cues,
): void {
  let at = from;
  if (at > 0 && inWord(steps[text.charCodeAt(at - 1)]!)) while (at < to && inWord(steps[text.charCodeAt(at)]!)) at++;
  while (at < to) {
    const start = at;
    let unit = text.charCodeAt(at++);
    let step = steps[unit]!;
    if (step === CJK_STEP || unit === COPYRIGHT) {
      const bit = unitBit(unit);
      if ((cueUnits[bit >>> 5]! >>> bit) & 1) add(found, start, setOf(cues, cueHash(unit, UNIT)));
    } else if (inWord(step)) {
      let key = 0;
      for (let letters = 0; ; at++) {
        if (step !== IGNORED_STEP && letters < 6) key |= keyPart(unit, step) << (6 * letters++);
        if (at >= text.length) break;
        unit = text.charCodeAt(at);
        step = steps[unit]!;
        if (!inWord(step)) break;
      }
      const kinds = cueKinds[kindsPlace(key)]!;
      if (kinds === 0) continue;
      if (kinds & (1 << WORD)) add(found, start, setOf(cues, cueHash(key, WORD)));
      if (kinds & (1 << WORD_AND_NEXT)) {
        const next = firstLetter(nextWord(text, at, 0, steps));
        add(found, start, setOf(cues, cueHash(key, WORD_AND_NEXT, next)));
      }
      if (kinds & (1 << 3)) add(found, start, setOf(cues, cueHash(firstThree(key), 3)));
      if (kinds & (1 << 4)) add(found, start, setOf(cues, cueHash(firstFour(key), 4)));
      if (kinds & (1 << 5)) add(found, start, setOf(cues, cueHash(firstFive(key), 5)));
    }
  }
}

function add({ places, sets }: Cues, place: number, set: number): void {
  if (set === 0) return;
  places.push(place);
  sets.push(set);
}

function setOf(cues: Uint32Array, hash: number): number {
  for (let place = hash >>> 19; ; place = (place + 1) & (CUES - 1)) {
    const entry = cues[place]!;
    if (entry === 0) return 0;
    if (entry >>> 24 === (hash & 255)) return entry & 0xffffff;
  }
}
