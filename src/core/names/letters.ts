// What is a letter. Engines take half a millisecond and more to make an expression with `\p{L}`, which a page would pay for each of them.

/**
 * Letters of one unit, in lower case or without case, Han, kana and Hangul among them: nearly what `\p{L}` is of the text that
 * phrases see. Written as characters, so that it may stand in JSON as it is.
 */
export const LETTERS = "a-zªµºß-öø-ʯͰ-῿々ぁ-ゖゝ-ゟァ-ヺー-힣\uf900-\ufaffｦ-ﾝ";
/** Stands for `LETTERS` in expressions that an index carries, so that it says them once. */
export const ANY_LETTER = "ℓ";
export const spelled = (source: string, letters: string): string => source.replaceAll(ANY_LETTER, letters);
/** Letters of either case, of one unit, and the marks that combine with them. */
export const ANY_CASE = `A-ZÀ-ÖØ-Þ\u0300-\u036f${LETTERS}`;

const LETTER = new RegExp(`[${ANY_CASE}]`);
const HAN = /[々\u3400-\u9fff\uf900-\ufaff]/;

/** Whether a text, mostly of one unit, has a letter in it or a mark that combines with one. */
export const hasLetter = (unit: string): boolean => LETTER.test(unit);
export const isCapital = (unit: string): boolean => unit !== unit.toLowerCase();
export const isSmall = (unit: string): boolean => unit !== unit.toUpperCase();
export const isHan = (unit: string): boolean => HAN.test(unit);
