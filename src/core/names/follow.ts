import * as layout from "./layout.ts";
import { CJK_STEP } from "./units.ts";

/** Whether the word, or the pair of Han, at `start`, whose key may begin a name, goes on as one does. True where one look does not tell. */
export interface Follow {
  word(text: string, start: number, key: number): boolean;
  pair(text: string, start: number, key: number): boolean;
}

/**
 * The second look, at what follows: it turns away most words that a name begins with, and most that only share a bit with one.
 * Two bits of one number are asked for, since a frequent word that shared both by chance would cost much.
 */
export function follower(steps: Int8Array, follows: Int32Array): Follow {
  const shift = layout.shiftFor(follows.length);

  function may(key: number, next: number): boolean {
    const bits = layout.spread(layout.following(key, next));
    const found = follows[bits >>> shift]!;
    return ((found << (bits >>> 10)) | (found << (bits >>> 5))) >= 0;
  }

  return {
    word(text, start, key) {
      if (may(key, 0)) return true;
      let end = start + layout.lettersOf(key);
      while (end < text.length && steps[text.charCodeAt(end)]! < 0) end++;
      if (end + 2 >= text.length) return true;
      const sign = text.charCodeAt(end);
      const first = steps[text.charCodeAt(end + 1)]!;
      if (steps[sign] !== 0 || first > 0) return true;
      if (first === 0) return !layout.isStop(sign) || may(key, layout.STOP);
      const one = layout.keyPart(first);
      const second = steps[text.charCodeAt(end + 2)]!;
      return second > 0 || may(key, one) || (second < 0 && may(key, one | (layout.keyPart(second) << 6)));
    },
    pair(text, start, key) {
      if (may(key, 0) || start + 2 >= text.length || steps[text.charCodeAt(start + 1)] !== CJK_STEP) return true;
      const third = text.charCodeAt(start + 2);
      return steps[third] !== CJK_STEP || may(key, third);
    },
  };
}
