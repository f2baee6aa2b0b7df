import { isCapital, isHan } from "./letters.ts";

/** Words that count in the scope of a term, in all languages. */
export interface ScopeWords {
  /** Part the names of a list. */
  joiners: WordSet;
  /** Lead from a term to the name. */
  links: WordSet;
  /** End the scope. */
  ends: WordSet;
}

/** Words, some of them open at their end, some the end of longer ones. */
export class WordSet {
  readonly #whole = new Set<string>();
  readonly #stems = new Set<string>();
  readonly #parts = new Set<string>();

  /** `kabel` or `kabel*`; `~kabel` may end a longer word as well. */
  constructor(words: readonly string[]) {
    for (const word of words) {
      const stem = word.replace(/^~|\*$/g, "");
      (word.endsWith("*") ? this.#stems : this.#whole).add(stem);
      if (word.startsWith("~")) this.#parts.add(stem);
    }
  }

  has(word: string): boolean {
    if (this.#whole.has(word)) return true;
    for (let end = 2; end <= word.length; end++) if (this.#stems.has(word.slice(0, end))) return true;
    if (this.#parts.size > 0)
      for (let from = 2; from <= word.length - 3; from++)
        for (let end = from + 3; end <= word.length; end++) if (this.#parts.has(word.slice(from, end))) return true;
    return false;
  }
}

/** Words, each with the full stop behind it, stretches of Han, kana or Hangul up to a joiner, and signs. */
const TOKEN =
  /[和与與及或]|[\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]+?(?=[和与與及或]|[^\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]|$)|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]|['’](?=\p{L}))*\.?|\S/gu;

/** iPhone, 3M, 华为. */
const isNameLike = (word: string): boolean => {
  const first = word.charAt(word.startsWith("i") ? 1 : 0);
  return isCapital(first) || isHan(first) || /\d/.test(first);
};

/** As many signs of Han count as a word. */
const SIGNS = 4;

/** Where the name stands: near a term, in the clause that a term begins, in the clause that a term ends. */
export type Scope = "near" | "clause" | "behind";

/**
 * Whether the scope of a term reaches over `between`, which parts it from the name: no more than `most` words, no end of a sentence.
 * Words that lead from one to the other are free; so are the other names of a list.
 */
export function reaches({ joiners, links, ends }: ScopeWords, between: string, most: number, scope: Scope): boolean {
  let words = 0;
  let plain = 0;
  let isNamed = scope === "behind";
  let isList = false;
  let awaitsJoiner = false;
  let before = "";
  const tokens = between.match(TOKEN) ?? [];
  for (const [n, token] of tokens.entries()) {
    const word = token.toLowerCase();
    const isJoiner = joiners.has(word) && (isNamed || !links.has(word));
    if (LIST_SIGNS.includes(token) || isJoiner) {
      const next = tokens[n + 1]?.toLowerCase() ?? "";
      if (
        scope === "near"
          ? words > SIGNS || plain > 1 || (words > 0 && !isNamed)
          : !isJoiner && !isNamed && !joiners.has(next) && !links.has(next)
      )
        return false;
      if (scope === "behind" && token !== "、") awaitsJoiner = !isJoiner;
      if (scope !== "near" && isJoiner) continue;
      isList ||= words > 0;
      if (scope === "near") words = plain = 0;
      isNamed = false;
    } else if (STOPS.includes(token) || ends.has(word)) return false;
    else if (token === ":" || token === "：") {
      if (n > 0 && !links.has(before)) return false;
    } else if (token === "." || (isStop(token) && endsSentence(tokens[n + 1]))) return false;
    else if (/[\p{L}\p{N}]/u.test(token) && !links.has(word)) {
      if (most === 0 && /^\d/.test(token)) return false;
      if (isNameLike(token)) isNamed = true;
      else plain++;
      words += isHan(token.charAt(0)) ? token.length / SIGNS : 1;
    }
    before = word;
  }
  return !awaitsJoiner && words <= (isList && scope === "near" ? Math.min(1, most) : most);
}

const LIST_SIGNS = ",/&+、，和与與及或";
const STOPS = ";!?|。；！？€$£%";

/** No abbreviation ("zn.", "např.", "společ."), which is short, or ends in a consonant. */
const isStop = (token: string): boolean => /[^.]{3}[aeiouyáéíóúůýěäöüąęаеиоуыэюя]\.$|[^.]{8}\.$/i.test(token);
const endsSentence = (next = ""): boolean => next === "" || !/^\p{Ll}/u.test(next);
