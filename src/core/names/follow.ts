import * as layout from "./layout.ts";
import { CJK_STEP } from "./units.ts";

/**
 * What follows the word, or the pair of Han, at `start`, whose key may begin a name, by `nextWord` or `thirdUnit`; -1 where no
 * name goes on so.
 */
export interface Follow {
  word(text: string, start: number, key: number): number;
  pair(text: string, start: number, key: number): number;
}

/**
 * The second look, at what follows: it turns away most words that a name begins with, and most that only share a bit with one.
 * Two bits of one number are asked for, since a frequent word that shared both by chance would cost much.
 */
export function follower(classes: Uint16Array, steps: Int8Array, follows: Int32Array): Follow {
  const shift = layout.shiftFor(follows.length);

  function may(key: number, next: number): boolean {
    const bits = layout.spread(layout.following(key, next));
    const found = follows[bits >>> shift]!;
    return ((found << (bits >>> 10)) | (found << (bits >>> 5))) >= 0;
  }

  return {
    word(text, start, key) {
      let end = start + layout.lettersOf(key);
      while (end < text.length && steps[text.charCodeAt(end)]! < 0) end++;
      // One sign and then letters, as nearly everywhere.
      if (end + 2 < text.length && steps[text.charCodeAt(end)] === 0) {
        const first = steps[text.charCodeAt(end + 1)]!;
        const second = steps[text.charCodeAt(end + 2)]!;
        if (first < 0 && second <= 0) {
          const one = layout.keyPart(first);
          const next = one | (layout.keyPart(second) << 6);
          return may(key, 0) || may(key, one) || may(key, next) ? next : -1;
        }
        if (first === 0 && layout.isStop(text.charCodeAt(end)) && !may(key, 0) && !may(key, layout.STOP)) return -1;
      }
      return layout.nextWord(text, start, key, classes);
    },
    pair(text, start, key) {
      const third = layout.thirdUnit(text, start, classes);
      return may(key, 0) || may(key, third) ? third : -1;
    },
  };
}
