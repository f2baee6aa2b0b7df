/** What a UTF-16 unit is to terms. */
export const SIGN = 0;
export const LETTER = 1;
/** Han, kana or Hangul: words have no blanks between them there. */
export const CJK = 2;
/** A sign that begins a credit. */
const COPYRIGHT = 0xa9;

const kinds = new Uint8Array(0x10000);
for (const [kind, from, to] of [
  [LETTER, 0x30, 0x39],
  [LETTER, 0x41, 0x5a],
  [LETTER, 0x61, 0x7a],
  [LETTER, 0xaa, 0xaa],
  [LETTER, 0xb5, 0xba],
  [LETTER, 0xc0, 0x1fff],
  [CJK, COPYRIGHT, COPYRIGHT],
  [CJK, 0x3005, 0x3007],
  [CJK, 0x3041, 0x30fa],
  [CJK, 0x30fc, 0x318e],
  [CJK, 0x3400, 0x9fff],
  [CJK, 0xac00, 0xd7a3],
  [CJK, 0xf900, 0xfaff],
  [CJK, 0xff66, 0xff9d],
] as const)
  kinds.fill(kind, from, to + 1);
kinds[0xd7] = kinds[0xf7] = SIGN;

/** Of a unit, or SIGN behind the end of a text. */
export const kindOf = (unit: number): number => kinds[unit] ?? SIGN;
export const isKatakana = (unit: number): boolean => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
