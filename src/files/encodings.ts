/** Encodings that lists come in, by the names that `TextDecoder` knows. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "iso-8859-2",
  "gbk",
  "big5",
  "shift_jis",
  "euc-kr",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How a text was read. */
export interface TextEncoding {
  encoding: string;
  /** By a mark in the file, because it is valid, by a guess, or by a person's choice. */
  by: "mark" | "validity" | "guess" | "choice";
}
