/** What a UTF-16 unit is to terms. */
export const SIGN = 0;
/** Han, kana or Hangul: words have no blanks between them there. */
export const CJK = 1;
/** A sign that begins a credit. */
const COPYRIGHT = 0xa9;

/** Letters that have a case, but for a few of old scripts, are below. */
const CASED = 0x590;
const LOWER = Uint16Array.from({ length: CASED }, (_, unit) => String.fromCharCode(unit).toLowerCase().charCodeAt(0));

/** A unit in lower case. */
export const lowerOf = (unit: number): number => (unit < CASED ? LOWER[unit]! : unit);

/** Of each unit: SIGN, CJK, or of a letter a negative number: its lower byte in lower case, and ones above it. */
export const STEPS = new Int16Array(0x10000);
for (const [from, to] of [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xba],
  [0xc0, 0x1fff],
] as const)
  for (let unit = from; unit <= to; unit++) STEPS[unit] = lowerOf(unit) | ~0xff;
for (const [from, to] of [
  [COPYRIGHT, COPYRIGHT],
  [0x3005, 0x3007],
  [0x3041, 0x30fa],
  [0x30fc, 0x318e],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff66, 0xff9d],
] as const)
  STEPS.fill(CJK, from, to + 1);
// × and ÷ among the letters.
STEPS[0xd7] = STEPS[0xf7] = SIGN;

/** What stands at a place of a text: SIGN, CJK, or a letter's byte; SIGN beyond its ends, where engines give NaN, which would slow a look-up down. */
export const stepAt = (text: string, at: number): number => STEPS[text.charCodeAt(at) | 0]!;
export const isKatakana = (unit: number): boolean => (unit >= 0x30a1 && unit <= 0x30fa) || unit === 0x30fc;
