// What is a letter. Engines take half a millisecond and more to make an expression with `\p{L}`, which a page would pay for each of them.

/** Letters of either case, of one unit, Han, kana and Hangul among them, and the marks that combine with them: nearly what `\p{L}` is. */
export const ANY_CASE = "A-ZÀ-ÖØ-Þ\u0300-\u036fa-zªµºß-öø-ʯͰ-῿々ぁ-ゖゝ-ゟァ-ヺー-힣\uf900-\ufaffｦ-ﾝ";

const LETTER = new RegExp(`[${ANY_CASE}]`);
/** Signs of Han of one unit. */
const IDEOGRAPH = /[々㐀-鿿\uf900-\ufaff]/;

/** Whether a text, mostly of one unit, has a letter in it or a mark that combines with one. */
export const hasLetter = (text: string): boolean => LETTER.test(text);
export const isCapital = (unit: string): boolean => unit !== unit.toLowerCase();
export const isSmall = (unit: string): boolean => unit !== unit.toUpperCase();
export const isHan = (unit: string): boolean => IDEOGRAPH.test(unit);
/** Han, kana or Hangul. */
export const isCjk = (unit: string): boolean => /[々ぁ-ヿ㐀-鿿가-힣]/.test(unit);
