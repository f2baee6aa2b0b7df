/** How the text at a hit differs from the name as listed: bits of `Hit.marks`. */
export const CASE_DIFFERS = 1;
export const LOOKS_ALIKE = 2;
export const HIDDEN = 4;
export const INFLECTED = 8;
export const MODEL = 16;

/** A place where a name stands, before its rules are asked. Offsets are those of the text given to the scan. */
export interface Match {
  start: number;
  end: number;
  /** The number of the name in the index. */
  name: number;
  /** How it differs from the name. */
  marks: number;
}
