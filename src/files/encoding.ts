import { analyse } from "chardet";
import type { Encoding } from "./encodings.ts";

/** What the detector calls them. ISO-8859-1 has no letter that Windows-1252 has not. */
const DETECTED: Readonly<Record<string, Encoding>> = {
  "windows-1250": "windows-1250",
  "ISO-8859-2": "iso-8859-2",
  "windows-1251": "windows-1251",
  "windows-1252": "windows-1252",
  "ISO-8859-1": "windows-1252",
  GB18030: "gbk",
  Big5: "big5",
  Shift_JIS: "shift_jis",
  "EUC-KR": "euc-kr",
};
/** So many bytes are enough for a guess. */
const ENOUGH = 1 << 16;
/** What the detector says of double-byte encodings when it saw too few characters to tell. */
const HARDLY = 10;
/** And of the others where a few letters fit. */
const UNSURE = 50;

/**
 * The encoding of text that is not UTF-8, by how often letters follow one another in each. `beside`: text of the same file that
 * is UTF-8, if there is any.
 */
export function guessEncoding(bytes: Uint8Array, beside = ""): Encoding {
  const sample = bytes.subarray(0, ENOUGH);
  const found = analyse(sample).flatMap(({ name, confidence }) => {
    const encoding = DETECTED[name];
    return encoding ? [{ encoding, confidence }] : [];
  });
  const best = found[0] ?? { encoding: "windows-1252", confidence: 0 };
  const isSingle = best.encoding.startsWith("windows") || best.encoding.startsWith("iso");
  // A few Han characters: letters of European languages seldom stand in pairs, and never only so.
  if (best.confidence <= (isSingle ? UNSURE : HARDLY)) {
    if (standsInPairs(sample)) return "gbk";
    if (!isSingle) return "windows-1252";
  }
  if (best.encoding === "windows-1252" || best.encoding === "iso-8859-2")
    return hasCentralLetters(sample) || CENTRAL_LETTERS.test(beside) ? "windows-1250" : best.encoding;
  return best.encoding;
}

/** š, ť, ž, Š, Ť, Ž, Ź, ź of Windows-1250: where they stand, Windows-1252 has letters that hardly any language uses, or nothing. */
const CENTRAL = new Set([0x9a, 0x9d, 0x9e, 0x8a, 0x8d, 0x8e, 0x8f, 0x9f]);

/** Letters of Windows-1250 that Windows-1252 has not. */
const CENTRAL_LETTERS = /[ěčřůďťňľĺŕąęłńśźżőűăđ]/iu;

/** ł, ą, ż, ľ, Ľ of Windows-1250: signs in Windows-1252, which stand in no word. */
const SIGNS = new Set([0xb3, 0xb9, 0xbf, 0xbe, 0xbc]);

function hasCentralLetters(bytes: Uint8Array): boolean {
  let inWords = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (CENTRAL.has(byte)) return true;
    if (SIGNS.has(byte) && isLetter(bytes[at - 1]) && isLetter(bytes[at + 1])) inWords += 1;
  }
  return inWords > 1;
}

const isLetter = (byte = 0): boolean => (byte > 64 && byte < 91) || (byte > 96 && byte < 123);

/** Whether bytes beyond ASCII stand in runs of an even length only, from the first half of the Han characters of GB 2312. */
function standsInPairs(bytes: Uint8Array): boolean {
  let run = 0;
  let pairs = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      if (run % 2 === 1) return false;
      run = 0;
      continue;
    }
    if (byte < 0xa1) return false;
    if (run % 2 === 0) {
      if (byte > 0xd7 || (byte < 0xb0 && byte > 0xa3)) return false;
      pairs += 1;
    }
    run += 1;
  }
  return pairs > 1;
}

/** The encoding that a file says of itself by its first bytes, or by zeros at every second place. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const looked = bytes.subarray(0, 512);
  let [even, odd] = [0, 0];
  looked.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    if (byte === 0 && at % 2 === 1) odd += 1;
  });
  const many = looked.length / 5;
  if (odd > many && even === 0) return "utf-16le";
  return even > many && odd === 0 ? "utf-16be" : undefined;
}

/** The encoding that XML or HTML says that it is in. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const label =
    /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]+)["']/u.exec(start) ?? /<meta[^>]*\bcharset=["']?([\w.:-]+)/iu.exec(start);
  try {
    const { encoding } = new TextDecoder(label?.[1] ?? "utf-8");
    return encoding === "utf-8" || encoding.startsWith("utf-16") ? undefined : encoding;
  } catch {
    return undefined;
  }
}

const LINE_END = 0x0a;

/** Decodes whole lines, each by the encoding that it is in: UTF-8 where it is valid, and one other for the rest. */
export class LineDecoder {
  /** What lines that are not UTF-8 are in; guessed when the first of them comes. */
  other: string | undefined;
  /** Some line beyond ASCII was UTF-8. */
  sawUtf8 = false;
  /** Some line was in the other encoding. */
  sawOther = false;
  /** Some letter could not be read. */
  lost = false;

  decode(bytes: Uint8Array): string {
    if (isUtf8(bytes)) {
      const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
      this.sawUtf8 ||= text.length !== bytes.length;
      return text;
    }
    let text = "";
    for (const [encoding, from, to] of this.#runs(bytes)) {
      const part = new TextDecoder(encoding).decode(bytes.subarray(from, to));
      this.lost ||= part.includes("\uFFFD");
      text += part;
    }
    return text;
  }

  /** Lines of one encoding that follow one another: encoding, start and end. */
  #runs(bytes: Uint8Array): [string, number, number][] {
    const runs: [string, number, number][] = [];
    let beside = "";
    const others: Uint8Array[] = [];
    for (let at = 0; at < bytes.length;) {
      const found = bytes.indexOf(LINE_END, at);
      const end = found < 0 ? bytes.length : found + 1;
      const line = bytes.subarray(at, end);
      const last = runs.at(-1);
      const kind = kindOfLine(line);
      if (kind === "other" && others.length < 2000) others.push(line);
      if (kind === "utf-8") {
        this.sawUtf8 = true;
        if (beside.length < 1000) beside += new TextDecoder().decode(line);
      }
      if (last && (kind === "ascii" || last[0] === kind)) last[2] = end;
      else runs.push([kind === "ascii" ? "utf-8" : kind, at, end]);
      at = end;
    }
    if (others.length > 0) {
      this.sawOther = true;
      this.other ??= guessEncoding(joined(others), beside);
    }
    return runs.map(([kind, from, to]) => [kind === "other" ? (this.other ?? "windows-1252") : kind, from, to]);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** A line of UTF-8 in which a letter is broken is UTF-8 all the same: in no other encoding do so many valid letters come by chance. */
function kindOfLine(line: Uint8Array): "ascii" | "utf-8" | "other" {
  let [valid, broken] = [0, 0];
  for (let at = 0; at < line.length;) {
    const length = lengthAt(line, at);
    if (length === 0) broken += 1;
    else if (length > 1) valid += 1;
    at += Math.max(1, length);
  }
  if (broken === 0) return valid === 0 ? "ascii" : "utf-8";
  return valid > broken ? "utf-8" : "other";
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length;) {
    // Most of any list is ASCII.
    if (bytes[at]! < 0x80) {
      at += 1;
      continue;
    }
    const length = lengthAt(bytes, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** Bytes of the UTF-8 character at a place; 0 where there is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  // Longer forms of shorter ones, halves of pairs, and what is beyond Unicode.
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  for (let more = 1; more < length; more += 1) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/**
 * Whether letters of a text were lost or mistaken before it came here: replaced by a mark, by question marks inside words, or
 * read in a wrong encoding and saved so.
 */
export function hasLostLetters(text: string): boolean {
  if (text.includes("\uFFFD")) return true;
  return (text.match(MANGLED)?.length ?? 0) > 1;
}

const MANGLED =
  /(?<![\p{L}\d./?=&_-])\p{L}+\?\p{Ll}+(?![\p{L}\d./?=&_-])|[ÃÅÄ][\u0080-\u00bf\u2018-\u203a\u2122]|Ð[°-¿]/gu;
