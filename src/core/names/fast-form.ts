// Engines compile `\p{L}` and the flags `iu` slowly, 200 ms for our phrases, and run what comes of it at a tenth of the speed.
// So phrases are written with them, and the index carries another form, for text in lower case.

/**
 * Letters of one unit, in lower case or without case, Han, kana and Hangul among them: what `\p{L}` is of the text that
 * phrases see. Written as characters, so that it may stand in JSON as it is.
 */
export const LETTERS = "a-zªµºß-öø-ʯͰ-῿々぀-퟿豈-﫿";
/** Stands for `LETTERS` in what `fastForm` gives, so that an index says them once. */
export const ANY_LETTER = "ℓ";
/** Letters that have a case: what `\p{Lu}` is where case does not count. */
const CASED = "a-zªµºß-öø-ʯͰ-῿";
const HAN = "々㐀-鿿豈-﫿";

/** `expression`, of flags `iu`, as one without them that finds the same in text in lower case. */
export function fastForm({ source, flags }: RegExp): { source: string; flags: string } {
  let fast = "";
  let inClass = false;
  for (const [token] of source.matchAll(/\\p\{[^}]*\}|\\.|[^\\]/gsu)) {
    if (token.startsWith(String.raw`\p`)) {
      const units = token.includes("Han") ? HAN : token.includes("Lu") ? CASED : ANY_LETTER;
      fast += inClass ? units : `[${units}]`;
    } else {
      if (token === "[" || token === "]") inClass = token === "[";
      fast += token.startsWith("\\") ? token : token.toLowerCase();
    }
  }
  return { source: fast, flags: flags.replaceAll(/[iu]/g, "") };
}
