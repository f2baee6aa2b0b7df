/** A text has so many bits, by a hash, for its words: where one is missing, so is the word. Few seem to be there and are not. */
const BITS = 18;

/** Lower-case Latin and Cyrillic letters and digits. Others part words here, in a text as in what is looked for in it. */
const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0xdf && unit < 0x250 && unit !== 0xf7) ||
  (unit >= 0x430 && unit <= 0x481);

/** The words of a text in lower case. To search a long text for each of a thousand words took longer than all else. */
export function wordBits(text: string): Int32Array {
  const bits = new Int32Array(1 << (BITS - 5));
  eachWord(text, (place) => {
    bits[place >>> 5]! |= 1 << place;
    return true;
  });
  return bits;
}

/** Whether the text of these bits has each part of a word that is set off by signs or blanks. */
export const mayHold = (bits: Int32Array, word: string): boolean =>
  eachWord(word, (place) => (bits[place >>> 5]! & (1 << place)) !== 0);

/** Tells the place of each word's bit, until told to stop. */
function eachWord(text: string, tell: (place: number) => boolean): boolean {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit)) hash = Math.imul(hash ^ unit, 0x9e3779b1) | 1;
    else if (hash !== 0) {
      if (!tell(hash >>> (32 - BITS))) return false;
      hash = 0;
    }
  }
  return hash === 0 || tell(hash >>> (32 - BITS));
}
