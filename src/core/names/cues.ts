import { firstFive, firstFour, firstLetter, firstThree, inWord, keyPart, nextWord } from "./layout.ts";
import type { NameIndex } from "./open-index.ts";
import { CJK_STEP, IGNORED_STEP } from "./units.ts";

// A quick look at the words round a name: does any begin as one of the phrases that take a name away does? Only then is the
// phrase itself tried. A cue is a word, alone or with the first letter of the next, or a stem of three to five letters, or one
// Han or kana unit. Longer words and stems count by their first six letters.

/** Places in the table: eight bits that tell a cue from others above one for each of sixteen phrases; the next place is tried too. */
export const CUES = 1 << 13;
/** What a cue is: a word, one unit, else a stem of so many letters. */
export const WORD = 0;
export const UNIT = 1;
/** The first three letters of any cue, so that most words are looked up once only. */
export const ANY = 2;
const COPYRIGHT = 0xa9;

/** The hash of a cue of this kind: its upper 13 bits are a place in the table, the lower eight tell it from others there. */
export const cueHash = (key: number, kind: number, next = 0): number =>
  Math.imul(key ^ Math.imul(next + (kind << 16), 0x85ebca6b), 0x9e3779b1);

/** The cues of a stretch of text, from left to right: where each stands, and the bits of its phrases. */
export interface Cues {
  places: number[];
  bits: number[];
}

/** Adds the cues of the words that begin from `from` to `to`, and of the Han and kana there. A word cut by `from` is left out. */
export function readCues({ cues, steps }: NameIndex, text: string, from: number, to: number, found: Cues): void {
  let at = from;
  if (at > 0 && inWord(steps[text.charCodeAt(at - 1)]!)) while (at < to && inWord(steps[text.charCodeAt(at)]!)) at++;
  while (at < to) {
    const start = at;
    let unit = text.charCodeAt(at++);
    let step = steps[unit]!;
    let bits = 0;
    if (step === CJK_STEP || unit === COPYRIGHT) bits = bitsOf(cues, cueHash(unit, UNIT));
    else if (inWord(step)) {
      let key = 0;
      for (let letters = 0; ; at++) {
        if (step !== IGNORED_STEP && letters < 6) key |= keyPart(unit, step) << (6 * letters++);
        if (at >= text.length) break;
        unit = text.charCodeAt(at);
        step = steps[unit]!;
        if (!inWord(step)) break;
      }
      if (bitsOf(cues, cueHash(firstThree(key), ANY)) !== 0)
        bits =
          bitsOf(cues, cueHash(key, WORD)) |
          bitsOf(cues, cueHash(key, WORD, firstLetter(nextWord(text, at, 0, steps)))) |
          bitsOf(cues, cueHash(firstThree(key), 3)) |
          bitsOf(cues, cueHash(firstFour(key), 4)) |
          bitsOf(cues, cueHash(firstFive(key), 5));
    }
    if (bits === 0) continue;
    found.places.push(start);
    found.bits.push(bits);
  }
}

function bitsOf(cues: Uint32Array, hash: number): number {
  for (let place = hash >>> 19; ; place = (place + 1) & (CUES - 1)) {
    const entry = cues[place]!;
    if (entry === 0) return 0;
    if (entry >>> 16 === (hash & 255)) return entry & 0xffff;
  }
}
