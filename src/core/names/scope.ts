import { CJK, plainOf, SIGN, stepAt } from "../languages/letters.ts";
import { isCapital, isCjk, isSmall } from "./letters.ts";

/** What a word is in the scope of a trigger, a bit each: it parts the names of a list, leads to the name, ends the scope, or names a network. */
export const JOINER = 1;
export const LINK = 2;
export const END = 4;
export const NETWORK = 8;

/** Words, some of them open at their end: `kabel*`. */
export class WordSet {
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** How they begin, as most words of a text do not. */
  readonly #beginnings = new Set<number>();
  #longest = 0;
  #shortest = Infinity;

  add(word: string, bit: number): void {
    const open = word.endsWith("*");
    const letters = open ? word.slice(0, -1) : word;
    const set = open ? this.#stems : this.#words;
    set.set(letters, (set.get(letters) ?? 0) | bit);
    this.#beginnings.add(beginningOf(letters));
    if (!open) return;
    this.#longest = Math.max(this.#longest, letters.length);
    this.#shortest = Math.min(this.#shortest, letters.length);
  }

  /** The bits of a word, in any case. */
  of(word: string): number {
    if (!this.#beginnings.has(beginningOf(word))) return 0;
    const lower = word.toLowerCase();
    let bits = this.#words.get(lower) ?? 0;
    for (let end = this.#shortest; end <= Math.min(lower.length, this.#longest); end++)
      bits |= this.#stems.get(lower.slice(0, end)) ?? 0;
    return bits;
  }
}

/** A number for the first two letters of a word. */
const beginningOf = (word: string): number => plainOf(word.charCodeAt(0)) * 61 + (plainOf(word.charCodeAt(1)) | 0);

/** Signs of Chinese that mean "and" or "or". */
const AND = "和与與及或";
const LIST_SIGNS = `,/&+、${AND}`;
const STOPS = ";!?|–—。，；！？€$£%";
const COLONS = ":：";
/** Signs that may stand inside a word, or inside a number. */
const IN_WORDS = "'’-_.,";
/** As many signs of Han count as a word. */
const SIGNS = 4;

/** Where the token ends that begins at `at`: a word with the full stop behind it, a stretch of Han, kana or Hangul up to an "and", or a sign. */
function tokenEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  const step = stepAt(text, at);
  if (step === CJK) {
    if (!AND.includes(text[at]!)) while (end < to && stepAt(text, end) === CJK && !AND.includes(text[end]!)) end++;
    return end;
  }
  if (step === SIGN) return end;
  for (; end < to; end++) {
    if (stepAt(text, end) < SIGN) continue;
    const goesOn = end + 1 < to && stepAt(text, end + 1) < SIGN && IN_WORDS.includes(text[end]!);
    if (!goesOn || (".,".includes(text[end]!) && !/^\d.\d$/.test(text.slice(end - 1, end + 2)))) break;
  }
  return end < to && text[end] === "." ? end + 1 : end;
}

function skipBlanks(text: string, at: number): number {
  let start = at;
  while (start < text.length && (text.charCodeAt(start) === 0x20 || text[start]!.trim() === "")) start++;
  return start;
}

/** Where a text is behind the words at `from` that have this bit, and what parts names between them. */
export function skipWords(words: WordSet, text: string, from: number, to: number, bit: number): number {
  let behind = from;
  for (let at = skipBlanks(text, from), end; at < to; at = skipBlanks(text, end)) {
    end = tokenEnd(text, at, to);
    const token = text.slice(at, end);
    const bits = words.of(token);
    if (bits & bit) behind = end;
    else if ((bits & JOINER) === 0 && !LIST_SIGNS.includes(token)) break;
  }
  return behind;
}

export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  for (let at = skipBlanks(text, 0), end; at < text.length; at = skipBlanks(text, end))
    tokens.push(text.slice(at, (end = tokenEnd(text, at, text.length))));
  return tokens;
}

const isWord = (token: string): boolean =>
  token.length > 1 || isSmall(token) || isCapital(token) || /\d/.test(token) || isCjk(token);
/** iPhone, 3M, 华为. */
const isNameLike = (word: string): boolean => {
  const first = word.charAt(word.startsWith("i") ? 1 : 0);
  return isCapital(first) || isCjk(first) || /\d/.test(first);
};

/** Where the name stands: near a trigger, in the clause that a trigger begins, in the clause that a trigger ends. */
export type Scope = "near" | "clause" | "behind";

/**
 * Whether the scope of a trigger reaches over what stands between it and the name: no more than `most` words, no end of a sentence.
 * Words that lead from one to the other are free; so are the other names of a list.
 */
export function reaches(
  words: WordSet,
  text: string,
  from: number,
  to: number,
  most: number,
  scope: Scope = "near",
): boolean {
  let count = 0;
  let plain = 0;
  let isNamed = scope === "behind";
  let isList = false;
  let awaitsJoiner = false;
  let before = LINK;
  for (let at = skipBlanks(text, from), next; at < to; at = next) {
    const end = tokenEnd(text, at, to);
    const token = text.slice(at, end);
    const bits = words.of(token);
    next = skipBlanks(text, end);
    const isJoiner = (bits & JOINER) > 0 && (isNamed || (bits & LINK) === 0);
    if (isJoiner || LIST_SIGNS.includes(token)) {
      if (scope === "near") {
        if (plain > 1 || (count > 0 && !isNamed)) return false;
        isList ||= count > 0;
        count = plain = 0;
      } else {
        if (
          !isNamed &&
          (scope === "behind" || (!isJoiner && !(words.of(text.slice(next, tokenEnd(text, next, to))) & LINK)))
        )
          return false;
        if (scope === "behind" && token !== "、") awaitsJoiner = !isJoiner;
        if (isJoiner) continue;
        isList ||= count > 0;
      }
      isNamed = false;
    } else if (COLONS.includes(token)) {
      if ((before & LINK) === 0) return false;
    } else if (STOPS.includes(token) || bits & END || endsSentence(token, next < to ? text.charAt(next) : ""))
      return false;
    else if ((bits & LINK) === 0 && isWord(token)) {
      if (most === 0 && /^\d/.test(token)) return false;
      if (isNameLike(token)) isNamed = true;
      else plain++;
      count += isCjk(token.charAt(0)) ? token.length / SIGNS : 1;
      if (count > (scope === "near" ? SIGNS : most)) return false;
    }
    before = bits;
  }
  return !awaitsJoiner && count <= (isList && scope === "near" ? Math.min(1, most) : most);
}

/** A full stop behind a word that is no abbreviation ("zn.", "např.", "společ."): those are short, or end in a consonant. */
const endsSentence = (token: string, next: string): boolean =>
  token.endsWith(".") &&
  (token === "." || (/[^.]{3}[aeiouyáéíóúůýěäöüąęаеиоуыэюя]\.$|[^.]{8}\.$/i.test(token) && !isSmall(next)));

/** Standards that a number may follow as well; it is then no model's. */
const STANDARDS = /^(?:wi-?fi ?\d?|wlan|lte|poe|onvif|nvme|bluetooth|usb|[2-6]g|[248]k)$/i;
/** What follows the number of a phone. */
const MODEL_WORD = /^(?:pro|lite|plus|max|ultra|mini|se|fe|note|smart|watch|band|pad|air|gt)$/i;

/** Whether this is the rest of a model's name: a few words, one with a figure. With a short word of Han or kana behind it, in such a text. */
export const isModel = (tokens: readonly string[]): boolean =>
  tokens.length <= 6 &&
  tokens.some((token) => /\d/.test(token)) &&
  tokens.every(
    (token, n) =>
      (/\d/.test(token) && (n < tokens.length - 1 || !STANDARDS.test(token))) ||
      MODEL_WORD.test(token) ||
      (isNameLike(token) &&
        token.length <= (isCjk(token) ? 6 : 8) &&
        !STANDARDS.test(token) &&
        (isCjk(token) || n < tokens.length - 1)),
  );

/** Whether a longer word holds an accessory: `kabel*` anywhere, `tasche` where it ends but for an ending of two letters. */
export function holdsPart(word: string, part: string): boolean {
  const isOpen = part.endsWith("*");
  const at = word.lastIndexOf(isOpen ? part.slice(0, -1) : part);
  return part.length > (isOpen ? 4 : 3) && at > 0 && (isOpen || at + part.length >= word.length - 2);
}
