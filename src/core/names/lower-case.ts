/** A text up to this length is lower-cased as a whole: names in it share what is written round them. */
const WHOLE = 1024;

let last = "";
let lastLower = "";

/** The stretch from `from` to `to` of a text in lower case, with each unit where it was. */
export function lowerCased(text: string, from: number, to: number): string {
  if (text.length > WHOLE) return lower(text.slice(from, to));
  if (text !== last) {
    last = text;
    lastLower = lower(text);
  }
  return lastLower.slice(from, to);
}

/** Of all characters İ alone has more units in lower case than in upper (Unicode, SpecialCasing.txt). */
const lower = (text: string): string => text.replaceAll("İ", "i").toLowerCase();
