import { CJK, kindOf, LETTER } from "../languages/letters.ts";
import { isCapital, isCjk, isSmall } from "./letters.ts";

/** Words, some of them open at their end, some the end of longer ones. */
export class WordSet {
  readonly #whole = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #parts = new Set<string>();

  /** `kabel` or `kabel*`; `~kabel` may stand inside a longer word as well. */
  constructor(words: readonly string[]) {
    for (const word of words) {
      const stem = word.replace(/^~|\*$/g, "");
      (word.endsWith("*") ? this.#stems : this.#whole).add(stem);
      if (word.startsWith("~")) this.#parts.add(stem);
    }
  }

  has(word: string): boolean {
    if (this.#whole.has(word) || goesOnAsAny(word, 0, this.#stems)) return true;
    for (let from = 2; this.#parts.size > 0 && from <= word.length - 3; from++)
      if (goesOnAsAny(word, from, this.#parts)) return true;
    return false;
  }
}

function goesOnAsAny(word: string, from: number, stems: ReadonlySet<string>): boolean {
  for (let end = from + 2; end <= word.length; end++) if (stems.has(word.slice(from, end))) return true;
  return false;
}

/** Words that count in the scope of a term, in all languages: they part the names of a list, lead to the name, end the scope. */
export interface ScopeWords {
  joiners: WordSet;
  links: WordSet;
  ends: WordSet;
}

/** Signs of Chinese that mean "and" or "or". */
const AND = "和与與及或";
const LIST_SIGNS = `,/&+、，${AND}`;
const STOPS = ";!?|。；！？€$£%";
const COLONS = ":：";

/** A text as words, each with a full stop behind it, stretches of Han, kana or Hangul up to an "and", and signs. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  const kindAt = (at: number): number => kindOf(text.charCodeAt(at));
  for (let at = 0; at < text.length;) {
    const start = at++;
    if (kindAt(start) === CJK && !AND.includes(text[start]!)) {
      while (kindAt(at) === CJK && !AND.includes(text[at]!)) at++;
    } else if (kindAt(start) === LETTER) {
      while (
        kindAt(at) === LETTER ||
        ("'’-_".includes(text[at] ?? " ") && kindAt(at + 1) === LETTER) ||
        isDecimal(text, at)
      )
        at++;
      if (text[at] === ".") at++;
    } else if (text[start]!.trim() === "") continue;
    tokens.push(text.slice(start, at));
  }
  return tokens;
}

const isDecimal = (text: string, at: number): boolean =>
  ".,".includes(text[at] ?? " ") && /^\d.\d$/.test(text.slice(at - 1, at + 2));
const isWord = (token: string): boolean =>
  token.length > 1 || isSmall(token) || isCapital(token) || /\d/.test(token) || isCjk(token);
/** iPhone, 3M, 华为. */
const isNameLike = (word: string): boolean => {
  const first = word.charAt(word.startsWith("i") ? 1 : 0);
  return isCapital(first) || isCjk(first) || /\d/.test(first);
};

/** As many signs of Han count as a word. */
const SIGNS = 4;

/** Where the name stands: near a term, in the clause that a term begins, in the clause that a term ends. */
export type Scope = "near" | "clause" | "behind";

/**
 * Whether the scope of a term reaches over what stands between it and the name: no more than `most` words, no end of a sentence.
 * Words that lead from one to the other are free; so are the other names of a list.
 */
export function reaches(
  { joiners, links, ends }: ScopeWords,
  between: readonly string[],
  most: number,
  scope: Scope = "near",
): boolean {
  let words = 0;
  let plain = 0;
  let isNamed = scope === "behind";
  let isList = false;
  let awaitsJoiner = false;
  for (const [n, token] of between.entries()) {
    const word = token.toLowerCase();
    const next = between[n + 1] ?? "";
    const isJoiner = joiners.has(word) && (isNamed || !links.has(word));
    if (LIST_SIGNS.includes(token) || isJoiner) {
      const goesOn = (one: string): boolean => joiners.has(one) || links.has(one);
      if (
        scope === "near"
          ? words > SIGNS || plain > 1 || (words > 0 && !isNamed)
          : !isJoiner && !isNamed && !goesOn(next.toLowerCase())
      )
        return false;
      if (scope === "behind" && token !== "、") awaitsJoiner = !isJoiner;
      if (scope !== "near" && isJoiner) continue;
      isList ||= words > 0;
      if (scope === "near") words = plain = 0;
      isNamed = false;
    } else if (COLONS.includes(token)) {
      if (n > 0 && !links.has(between[n - 1]!.toLowerCase())) return false;
    } else if (STOPS.includes(token) || ends.has(word) || endsSentence(token, next)) return false;
    else if (isWord(token) && !links.has(word)) {
      if (most === 0 && /^\d/.test(token)) return false;
      if (isNameLike(token)) isNamed = true;
      else plain++;
      words += isCjk(token.charAt(0)) ? token.length / SIGNS : 1;
    }
  }
  return !awaitsJoiner && words <= (isList && scope === "near" ? Math.min(1, most) : most);
}

/** A full stop behind a word that is no abbreviation ("zn.", "např.", "společ."): those are short, or end in a consonant. */
const endsSentence = (token: string, next: string): boolean =>
  token === "." || (/[^.]{3}[aeiouyáéíóúůýěäöüąęаеиоуыэюя]\.$|[^.]{8}\.$/i.test(token) && !isSmall(next.charAt(0)));

/** Standards that a number may follow as well; it is then no model's. */
const STANDARDS = /^(?:wi-?fi|wlan|lte|poe|onvif|nvme|bluetooth|usb)$/i;
/** What follows the number of a phone. */
const MODEL_WORD = /^(?:pro|lite|plus|max|ultra|mini|se|fe|note|smart|watch|band|pad|air|gt)$/i;

/** Whether this is the rest of a model's name: a few words, one with a figure. With a short word of Han or kana behind it, in such a text. */
export const isModel = (tokens: readonly string[]): boolean =>
  tokens.length <= 6 &&
  tokens.some((token) => /\d/.test(token)) &&
  tokens.every(
    (token, n) =>
      /\d/.test(token) ||
      MODEL_WORD.test(token) ||
      (isNameLike(token) &&
        token.length <= (isCjk(token) ? SIGNS : 8) &&
        !STANDARDS.test(token) &&
        (isCjk(token) || n < tokens.length - 1)),
  );
