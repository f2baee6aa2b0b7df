import * as layout from "./index-format.ts";

/**
 * What follows the word, or the pair of Han, at `start`, whose key may begin a name, by `nextWord` or `thirdUnit`; -1 where no
 * name goes on so.
 */
export interface NextWordFilter {
  word(text: string, start: number, key: number, hidden: boolean): number;
  pair(text: string, start: number, key: number): number;
}

/**
 * The second look, at what follows: it turns away most words that a name begins with, and most that only share a bit with one.
 * Two bits of one number are asked for, since a frequent word that shared both by chance would cost much.
 */
export function nextWordFilter(steps: Int8Array, follows: Int32Array): NextWordFilter {
  const shift = layout.shiftFor(follows.length);

  /** A negative number where no name goes on so after a word of this key. */
  function absent(key: number, next: number): number {
    // `spread` and `following`, written out; see `collect.ts`.
    const bits = Math.imul(key ^ Math.imul(next, 0x85ebca6b), 0x9e3779b1);
    const found = follows[bits >>> shift]!;
    return (found << (bits >>> 10)) | (found << (bits >>> 5));
  }

  return {
    word(text, start, key, hidden) {
      // What is hidden in the word ends this too, and is then read past.
      let end = hidden ? start : start + layout.lettersOf(key);
      let step = -1;
      while (end < text.length && (step = steps[text.charCodeAt(end)]!) < 0) end++;
      if (end + 2 >= text.length || step !== 0) return layout.nextWord(text, start, key, steps);
      const itself =
        end - start < layout.LONG
          ? absent(key, 0)
          : absent(key, 0) &
            absent(key, layout.inLong(steps[text.charCodeAt(start + 5)]!, steps[text.charCodeAt(start + 6)]!));
      let at = end + 1;
      let first = steps[text.charCodeAt(at)]!;
      if (first === 0 && layout.isStop(text.charCodeAt(end)) && (itself & absent(key, layout.STOP)) < 0) return -1;
      while (first === 0 && at + 2 < text.length) first = steps[text.charCodeAt(++at)]!;
      const second = steps[text.charCodeAt(at + 1)]!;
      // Signs and then letters, as nearly everywhere.
      if (first < 0 && second <= 0) {
        const one = first & 63;
        const next = one | ((second & 63) << 6);
        return (itself & absent(key, one) & absent(key, next)) >= 0 ? next : -1;
      }
      return layout.nextWord(text, start, key, steps);
    },
    pair(text, start, key) {
      const third = layout.thirdUnit(text, start, steps);
      return (absent(key, 0) & absent(key, third)) >= 0 ? third : -1;
    },
  };
}
