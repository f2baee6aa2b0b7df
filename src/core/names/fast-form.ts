import { ANY_LETTER, HAN } from "./letters.ts";

// Engines compile `\p{L}` and the flags `iu` slowly, 200 ms for our phrases, and run what comes of it at a tenth of the speed.
// So phrases are written with them, and the index carries another form: for text in lower case, or, without the flag `i`, for text
// as it is.

/** Letters that have a case: what `\p{Lu}` is where case does not count. */
const CASED = "a-zªµºß-öø-ʯͰ-῿";

/** What properties stand for in text in lower case. */
const FOLDED = new Map(Object.entries({ L: ANY_LETTER, Lu: CASED, "Script=Han": HAN }));

/** Letters of Latin, Greek and Cyrillic that languages of Europe are written with. */
const EUROPEAN = [
  [0x41, 0x17f],
  [0x218, 0x21b],
  [0x386, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
] as const;

/** Those of them that have a property, as ranges. */
function european(property: RegExp): string {
  let ranges = "";
  for (const [first, last] of EUROPEAN)
    for (let unit = first; unit <= last; unit++) {
      const from = unit;
      while (unit <= last && property.test(String.fromCharCode(unit))) unit++;
      if (unit > from) ranges += String.fromCharCode(from);
      if (unit > from + 1) ranges += `-${String.fromCharCode(unit - 1)}`;
    }
  return ranges;
}

/** The same in text as it is. */
const AS_WRITTEN = new Map(
  Object.entries({
    L: `A-ZÀ-ÖØ-Þ${ANY_LETTER}`,
    Lu: european(/\p{Lu}/u),
    Ll: european(/\p{Ll}/u),
    "Script=Han": HAN,
    "Script=Hiragana": "ぁ-ゖゝ-ゟ",
    "Script=Katakana": "ァ-ヺヽ-ヿㇰ-ㇿｦ-ｯｱ-ﾝ",
  }),
);

/** `source` of flags `iu` as one without them that finds the same in text in lower case. */
export const fastForm = (source: string): string => withRanges(source, FOLDED, (token) => token.toLowerCase());

/** `source` of the flag `u`, for text as it is. */
export const fastFormAsWritten = (source: string): string => withRanges(source, AS_WRITTEN, (token) => token);

function withRanges(source: string, ranges: ReadonlyMap<string, string>, written: (token: string) => string): string {
  let fast = "";
  let inClass = false;
  for (const [token] of source.matchAll(/\\[pP]\{[^}]*\}|\\.|[[\]]|[^\\[\]]+/gsu)) {
    if (/^\\p/i.test(token)) {
      const range = token.startsWith(String.raw`\p`) && ranges.get(token.slice(3, -1));
      if (!range) throw new Error(`No ranges for ${token}.`);
      fast += inClass ? range : `[${range}]`;
    } else {
      if (token === "[" || token === "]") inClass = token === "[";
      fast += token.startsWith("\\") ? token : written(token);
    }
  }
  return fast;
}
