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

/** What properties stand for in text in lower case. */
const FOLDED = new Map(Object.entries({ L: ANY_LETTER, Lu: CASED, "Script=Han": HAN }));

/** The same in text as it is. In Latin Extended-A capitals and small letters alternate: they count as both. */
const AS_WRITTEN = new Map(
  Object.entries({
    L: `A-ZÀ-ÖØ-Þ${ANY_LETTER}`,
    Lu: "A-ZÀ-ÖØ-ÞĀ-žΑ-ΩЀ-Я",
    Ll: "a-zß-öø-ÿĀ-žα-ωа-џ",
    "Script=Han": HAN,
    "Script=Hiragana": "ぁ-ゟ",
    "Script=Katakana": "ァ-ヿ",
  }),
);

/** `expression`, of flags `iu`, as one without them that finds the same in text in lower case; one of flag `u` for text as it is. */
export function fastForm({ source, flags, ignoreCase }: RegExp): { source: string; flags: string } {
  if (!ignoreCase) return { source: withRanges(source, AS_WRITTEN, (token) => token), flags };
  return { source: withRanges(source, FOLDED, (token) => token.toLowerCase()), flags: flags.replaceAll(/[iu]/g, "") };
}

function withRanges(source: string, ranges: ReadonlyMap<string, string>, written: (token: string) => string): string {
  let fast = "";
  let inClass = false;
  for (const [token] of source.matchAll(/\\p\{[^}]*\}|\\.|[[\]]|[^\\[\]]+/gsu)) {
    const range = ranges.get(token.slice(3, -1));
    if (token.startsWith(String.raw`\p`) && range) fast += inClass ? range : `[${range}]`;
    else {
      if (token === "[" || token === "]") inClass = token === "[";
      fast += token.startsWith("\\") ? token : written(token);
    }
  }
  return fast;
}
