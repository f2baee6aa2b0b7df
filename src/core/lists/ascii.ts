/** A letter from A to Z, of either case. */
export const isLetter = (unit: number): boolean => (unit > 64 && unit < 91) || (unit > 96 && unit < 123);

export const isFigure = (unit: number): boolean => unit > 47 && unit < 58;

/** Letters and figures of alphabets; scripts that part no words stand beside a model number as blanks do. */
export const isOfWord = (unit: number): boolean => isFigure(unit) || isLetter(unit) || (unit > 0xaa && unit < 0x2000);

/** Names have a letter; prices, dates and counts have none and are not searched. */
export function hasLetter(cell: string): boolean {
  for (let at = 0; at < cell.length; at += 1) {
    const unit = cell.charCodeAt(at);
    if (isLetter(unit) || unit > 169) return true;
  }
  return false;
}
