import * as layout from "./index-format.ts";
import { CJK_STEP, IGNORED_STEP, OTHER_STEP } from "./units.ts";

/** How much of a text is read in one go, in UTF-16 units. */
export const ROUND = 4096;
/** How much further, at most, so that no word is cut. */
export const WORD_REACH = 64;

/** Places worth a look-up, from right to left: where a word or a pair begins, and its key. */
export interface Candidates {
  count: number;
  /** Whether any unit there needs more than one look. */
  slow: boolean;
  /** Whether anything hidden stands there: words are then not where their letters say. */
  hidden: boolean;
  readonly places: Int32Array;
  readonly keys: Int32Array;
}

/** Reads `text` from `to` back to `from`, at most `ROUND` and `WORD_REACH` apart. What it returns is good until the next call. */
export type ScanCandidates = (text: string, from: number, to: number) => Candidates;

/**
 * The one hot loop: per unit a table look-up, the key so far, and a bit of the bitmap that counts only where a word begins.
 * What ends a word also clears the key, so that ordinary text takes no branch that depends on it. A function of its own for
 * each index, because an engine then takes the tables for constants.
 */
export function candidateScanner(steps: Int8Array, words: Int32Array, pairs: Int32Array): ScanCandidates {
  // A unit gives at most two: a word that begins behind it, and itself.
  const places = new Int32Array(2 * (ROUND + WORD_REACH) + 2);
  const keys = new Int32Array(places.length);
  const candidates = { count: 0, slow: false, hidden: false, places, keys };
  let count = 0;
  /** The key of the word that begins further on: not all of it is read. */
  let key = 0;

  function note(place: number, key: number): void {
    places[count] = place;
    keys[count++] = key;
  }

  // Both readers take their tables out of the closure first: once a page has opened a second index, an engine would do so at each unit.

  /** Reads words from `start` back. Returns where something else stands, or `from - 1`. */
  function readWords(text: string, from: number, start: number): number {
    const kinds = steps;
    const bitmap = words;
    const by = layout.shiftFor(words.length);
    let at = start;
    let part = key;
    let found = count;
    for (; at >= from; at--) {
      const step = kinds[text.charCodeAt(at)]!;
      if (step > 0) break;
      // `spread` and `before`, written out: an engine that has put many functions in place already would call these, at each unit.
      const bits = Math.imul(part, 0x9e3779b1);
      if (((bitmap[bits >>> by]! << (bits >>> 10)) | step) >= 0) {
        places[found] = at + 1;
        keys[found++] = part;
      }
      part = ((part << 6) | 63) & step;
    }
    count = found;
    key = part;
    return at;
  }

  /** Reads Han, kana or Hangul and what parts them from `start` back, and notes each pair that names begin with. Returns where something else stands. */
  function readPairs(text: string, from: number, start: number): number {
    const kinds = steps;
    const bitmap = pairs;
    const by = layout.shiftFor(pairs.length);
    let at = start;
    let pair = layout.pairKey(at + 1 < text.length ? text.charCodeAt(at + 1) : 0, 0);
    let found = count;
    for (; at >= from; at--) {
      const unit = text.charCodeAt(at);
      const step = kinds[unit]!;
      if (step >>> 0 > CJK_STEP) break;
      pair = (unit << 16) | (pair >>> 16);
      const bits = Math.imul(pair, 0x9e3779b1);
      if (((bitmap[bits >>> by]! << (bits >>> 10)) | (step - CJK_STEP)) >= 0) {
        places[found] = at;
        keys[found++] = pair;
      }
    }
    count = found;
    return at;
  }

  return (text, from, to) => {
    let slow = false;
    let hidden = false;
    count = 0;
    key = 0;
    for (let at = readWords(text, from, to - 1); at >= from; at = readWords(text, from, at - 1)) {
      const step = steps[text.charCodeAt(at)]!;
      if (step === OTHER_STEP) key = layout.before(key, layout.letterStep(text.charCodeAt(at)));
      else if (step === IGNORED_STEP) {
        hidden = true;
        const pair = pairOver(text, at, steps);
        if (pair !== 0 && isSet(pairs, pair)) note(at - 1, pair);
      } else {
        if (isSet(words, key)) note(at + 1, key);
        key = 0;
        if (step === CJK_STEP) at = readPairs(text, from, at) + 1;
        else slow = true;
      }
    }
    if (isSet(words, key) && (from === 0 || !layout.inWord(steps[text.charCodeAt(from - 1)]!))) note(from, key);
    candidates.count = count;
    candidates.slow = slow;
    candidates.hidden = hidden;
    return candidates;
  };
}

/** Whether a name may have this key. */
function isSet(bitmap: Int32Array, key: number): boolean {
  const bits = layout.spread(key);
  return bitmap[bits >>> layout.shiftFor(bitmap.length)]! << (bits >>> 10) >= 0;
}

/** The key of the first two units of a Han name that something hidden at `at` may part; 0 where it stands behind none. */
function pairOver(text: string, at: number, steps: Int8Array): number {
  if (at === 0 || steps[text.charCodeAt(at - 1)] !== CJK_STEP) return 0;
  let next = at + 1;
  while (next < text.length && steps[text.charCodeAt(next)] === IGNORED_STEP) next++;
  return layout.pairKey(text.charCodeAt(at - 1), text.charCodeAt(next));
}
