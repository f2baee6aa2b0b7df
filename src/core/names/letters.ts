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

/** Signs of Han of one unit. */
export const HAN = "々㐀-鿿\uf900-\ufaff";

const LETTER = new RegExp(`[${ANY_CASE}]`);
const IDEOGRAPH = new RegExp(`[${HAN}]`);

/** Whether a text, mostly of one unit, has a letter in it or a mark that combines with one. */
export const hasLetter = (text: string): boolean => LETTER.test(text);
export const isCapital = (unit: string): boolean => unit !== unit.toLowerCase();
export const isSmall = (unit: string): boolean => unit !== unit.toUpperCase();
export const isHan = (unit: string): boolean => IDEOGRAPH.test(unit);
