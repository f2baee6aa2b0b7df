import { HIDDEN, LOOKS_ALIKE } from "./match.ts";
import type { NameIndex } from "./name-index.ts";
import { SLOW_STEP } from "./units.ts";

/** A stretch of text read as plain letters, with the way back. */
export interface PlainText {
  text: string;
  /** How much of it belongs to the stretch; the rest is there for names that go on. */
  length: number;
  /** For each unit of `text`, where in the original that which it stands for begins and ends. */
  from: number[];
  to: number[];
  /** What was unusual between two offsets of `text`. */
  marks(start: number, end: number): number;
}

/**
 * `text` from `start` to `end`, and on to `ahead`, in plain letters: styled letters, ligatures and signs that pass for
 * letters as the letters they stand for, composed accents, nothing of what does not show.
 */
export function plainText(index: NameIndex, text: string, start: number, end: number, ahead: number): PlainText {
  let plain = "";
  let length = 0;
  const from: number[] = [];
  const to: number[] = [];
  const odd: number[] = [];
  let pending = 0;
  for (let at = start; at < Math.min(ahead, text.length);) {
    const code = text.codePointAt(at)!;
    const size = code > 0xffff ? 2 : 1;
    // A mark that composes with the letter before it is part of that letter; any other only crosses it out.
    const isSlow = size === 2 || index.steps[code] === SLOW_STEP;
    let letters = isSlow ? plainLetter(index, code) : text[at]!;
    if (isSlow && /^\p{M}/u.test(letters)) {
      const whole = (plain.at(-1) ?? "") + letters;
      const composed = whole.normalize("NFC");
      if (plain !== "" && composed.length === 1) {
        plain = plain.slice(0, -1) + composed;
        to[to.length - 1] = at + 1;
      } else pending |= HIDDEN;
      letters = "";
    } else if (letters === "") pending |= HIDDEN;
    for (const unit of letters) {
      from.push(at);
      to.push(at + size);
      // Kana of half the width are no disguise.
      odd.push(pending | (size === 2 || (code < 0xff00 && unit !== text[at]) ? LOOKS_ALIKE : 0));
      pending = 0;
      plain += unit;
    }
    at += size;
    if (at <= end) length = plain.length;
  }
  return {
    text: plain,
    length,
    from,
    to,
    marks: (first, last) => odd.slice(first, last).reduce((all, one, n) => all | (n === 0 ? one & ~HIDDEN : one), 0),
  };
}

/** The plain letters of a code point: none where it shows nothing, the mark where it is a combining one, a blank for a sign. */
export function plainLetter(index: NameIndex, code: number): string {
  if (code === 0x2800 || (code >= 0xe0000 && code < 0xe0200)) return "";
  const sign = index.symbols().get(code);
  if (sign !== undefined) return sign;
  const char = String.fromCodePoint(code);
  if (/\p{M}/u.test(char)) return char;
  const folded = char.normalize("NFKC");
  if (folded === char) return " ";
  return (folded.length === 1 && index.symbols().get(folded.toLowerCase().charCodeAt(0))) || folded;
}
