/** What a UTF-16 unit is to terms. */
export const SIGN = 0;
/** Han, kana or Hangul: words have no blanks between them there. */
export const CJK = 1;

/** Letters that have a case, but for a few of old scripts, are below. */
const CASED = 0x590;
const STROKES: Readonly<Record<string, string>> = { ł: "l", ı: "i" };
const PLAIN = Uint16Array.from({ length: CASED }, (_, unit) => {
  const letter = String.fromCharCode(unit).toLowerCase();
  return (STROKES[letter] ?? letter.normalize("NFD")).charCodeAt(0);
});

/** A unit in lower case and without marks, as many type; Vietnamese letters above come in pairs. */
export const plainOf = (unit: number): number => (unit < CASED ? PLAIN[unit]! : unit >> 8 === 0x1e ? unit | 1 : unit);

/** First and last of letters that make words, and of signs that do; © begins a credit. */
const LETTERS = "09AZazªªµºÀÖØöø\u1fff";
const SIGNS = "©©々〇ぁヺー\u318e㐀\u9fff가힣\uf900\ufaffｦﾝ";

/** Of each unit: SIGN, CJK, or of a letter a negative number: its lower byte in lower case and without marks, and ones above it. */
export const STEPS = new Int16Array(0x10000);
for (const ranges of [LETTERS, SIGNS])
  for (let n = 0; n < ranges.length; n += 2)
    for (let unit = ranges.charCodeAt(n); unit <= ranges.charCodeAt(n + 1); unit++)
      STEPS[unit] = ranges === SIGNS ? CJK : plainOf(unit) | ~0xff;

/** What stands at a place of a text: SIGN, CJK, or a letter's byte; SIGN beyond its ends, where engines give NaN, which would slow a look-up down. */
export const stepAt = (text: string, at: number): number => STEPS[text.charCodeAt(at) | 0]!;
export const isKatakana = (unit: number): boolean => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
/** Whether katakana stand on both sides of a place. */
export const isInKatakana = (text: string, at: number): boolean =>
  isKatakana(text.charCodeAt(at)) && isKatakana(text.charCodeAt(at - 1));
