import { CJK, isKatakana, kindOf, LETTER, SIGN } from "./letters.ts";

/** A term where it stands in a text. */
export interface FoundTerm {
  set: number;
  /** The number of the term among all of its table. */
  number: number;
  start: number;
  end: number;
}

/** A piece of a term: letters as they are, a blank, `*`, `…`, or a choice. */
type Piece = string | Piece[][];

interface Term {
  set: number;
  number: number;
  key: number;
  text: string;
  pieces: Piece[] | undefined;
  /** Another one in the same slot. */
  next: Term | undefined;
}

/** So many words, or signs of Han or kana, `…` stands for at most. */
const MOST_WORDS = 4;
const MOST_SIGNS = 10;
const SLOTS = 1 << 13;

/** A word counts by its first four letters, Han and kana by each sign. */
function keyAt(text: string, at: number): number {
  let key = 0;
  if (kindOf(text.charCodeAt(at)) === CJK) return text.charCodeAt(at);
  for (let n = 0; n < 4; n++) {
    const unit = text.charCodeAt(at + n);
    if (kindOf(unit) !== LETTER) break;
    key = Math.imul(key ^ unit, 0x9e3779b1) + n + 1;
  }
  return key;
}

/** Sets of terms, to be found in texts in lower case by how their words begin. */
export class TermTable {
  readonly #slots: (Term | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

  readonly #words: boolean;

  /**
   * `sets` hold terms parted by commas, each as its ways to begin, parted by semicolons. With `words` one of katakana is a word by
   * itself: that for cart stands inside those for skirt and cartridge.
   */
  constructor(sets: readonly string[], words = false) {
    this.#words = words;
    let number = 0;
    for (const [set, terms] of sets.entries())
      for (const term of terms === "" ? [] : terms.split(",")) {
        for (const text of term.split(";")) {
          const key = keyAt(text, 0);
          const slot = Math.imul(key, 0x9e3779b1) >>> 19;
          this.#slots[slot] = { set, number, key, text, pieces: undefined, next: this.#slots[slot] };
        }
        number++;
      }
  }

  /** Tells of the terms of `text` that begin from `from` to `to`. Neither may be inside a word. */
  read(text: string, from: number, to: number, tell: (found: FoundTerm) => void): void {
    for (let at = from; at < to; at++) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === SIGN) continue;
      const key = keyAt(text, at);
      for (let term = this.#slots[Math.imul(key, 0x9e3779b1) >>> 19]; term; term = term.next)
        if (term.key === key) this.#try(term, text, at, tell);
      if (kind === LETTER) while (kindOf(text.charCodeAt(at + 1)) === LETTER) at++;
    }
  }

  #try(term: Term, text: string, start: number, tell: (found: FoundTerm) => void): void {
    const { set, number } = term;
    if (this.#words && isKatakana(text.charCodeAt(start)) && isKatakana(text.charCodeAt(start - 1))) return;
    follow((term.pieces ??= piecesOf(term.text)), 0, text, start, (end) => tell({ set, number, start, end }));
  }
}

function piecesOf(term: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [piece] of term.matchAll(/\[[^\]]*\]| ?… ?|\*|[^[*… ]+| /g))
    pieces.push(
      piece.startsWith("[") ? piece.slice(1, -1).split("|").map(piecesOf) : piece.includes("…") ? piece.trim() : piece,
    );
  return pieces;
}

const isBlank = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || unit === 0x2d || unit === 0x5f || unit === 0x3000;

/** Tells of each place where the pieces from `piece` on end that a text goes on with at `start`. */
function follow(
  pieces: readonly Piece[],
  piece: number,
  text: string,
  start: number,
  tell: (end: number) => void,
): void {
  let at = start;
  for (let n = piece; n < pieces.length; n++) {
    const one = pieces[n]!;
    if (typeof one !== "string") {
      for (const choice of one) follow([...choice, ...pieces.slice(n + 1)], 0, text, at, tell);
      return;
    }
    if (one === "…") return followWords(pieces, n + 1, text, at, tell);
    if (one === "*") while (kindOf(text.charCodeAt(at)) === LETTER) at++;
    else if (one === " ") {
      if (text[at] === ",") at++;
      const first = at;
      while (isBlank(text.charCodeAt(at))) at++;
      if (at === first) return;
    } else {
      for (const letter of one) if (text[at++] !== letter && !(letter === "'" && text[at - 1] === "’")) return;
      // A whole word, unless more of it follows.
      const next = pieces[n + 1];
      if ((next === undefined || next === " " || next === "…") && isInside(text, at)) return;
    }
  }
  tell(at);
}

/** Whether a word goes on at `at`. */
function isInside(text: string, at: number): boolean {
  const [before, unit] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (kindOf(before) === LETTER && kindOf(unit) === LETTER) || (isKatakana(before) && isKatakana(unit));
}

/** The same with some words between, or signs of Han or kana. */
function followWords(
  pieces: readonly Piece[],
  piece: number,
  text: string,
  start: number,
  tell: (end: number) => void,
): void {
  const signs = kindOf(text.charCodeAt(start - 1)) === CJK;
  let at = start;
  for (let words = 0; words <= (signs ? MOST_SIGNS : MOST_WORDS); words++) {
    if (!signs) while (isBlank(text.charCodeAt(at))) at++;
    follow(pieces, piece, text, at, tell);
    if (at >= text.length || /[.,;:!?，。；：！？]/.test(text[at]!)) return;
    if (signs) at++;
    else while (at < text.length && !isBlank(text.charCodeAt(at)) && !/[.,;:!?]/.test(text[at]!)) at++;
  }
}
