/** A letter from A to Z, of either case. */
export const isLetter = (unit: number): boolean => (unit > 64 && unit < 91) || (unit > 96 && unit < 123);

export const isFigure = (unit: number): boolean => unit > 47 && unit < 58;

/** Letters and figures of alphabets; scripts that part no words stand beside a model number as blanks do. */
export const isOfWord = (unit: number): boolean => isFigure(unit) || isLetter(unit) || (unit > 0xaa && unit < 0x2000);
