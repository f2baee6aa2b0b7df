import { before, inWord, letterStep, wordKey } from "../names/layout.ts";
import { CJK_STEP, IGNORED_STEP, OTHER_STEP } from "../names/units.ts";

/** A term where it stands in a text. */
export interface FoundTerm {
  set: number;
  /** The number of the term among all of its table. */
  number: number;
  start: number;
  end: number;
}

/** A piece of a term: letters as they are, `*`, `…`, or a choice. */
type Piece = string | Piece[][];

interface Term {
  set: number;
  number: number;
  key: number;
  text: string;
  pieces: Piece[] | undefined;
  /** Another one that begins with the same letters. */
  next: Term | undefined;
}

/** Words of a language that end a term's `…`. */
const MOST_WORDS = 4;
const MOST_SIGNS = 10;
const SLOTS = 1 << 13;
const COPYRIGHT = 0xa9;

const place = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 19;
/** A word counts by its first four letters. */
const headKey = (key: number): number => key & 0xffffff;

/** Sets of terms, to be found in texts in lower case: each word, and each sign of Han and kana, is looked up by how it begins. */
export class TermTable {
  readonly #steps: Int8Array;
  readonly #slots: (Term | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

  /** `sets` hold terms parted by commas, each by its beginnings, parted by semicolons. */
  constructor(sets: readonly string[], steps: Int8Array) {
    this.#steps = steps;
    let number = 0;
    for (const [set, terms] of sets.entries())
      for (const term of terms === "" ? [] : terms.split(",")) {
        for (const text of term.split(";")) this.#add(text, set, number);
        number++;
      }
  }

  #add(text: string, set: number, number: number): void {
    const first = text.charCodeAt(0);
    const key = inWord(this.#steps[first]!) ? headKey(wordKey(text, 0, this.#steps)) : ~first;
    const slot = place(key);
    this.#slots[slot] = { set, number, key, text, pieces: undefined, next: this.#slots[slot] };
  }

  /** Tells of the terms of `text` that begin from `from` to `to`, from right to left. Neither end may be inside a word. */
  read(text: string, from: number, to: number, tell: (found: FoundTerm) => void): void {
    const steps = this.#steps;
    const slots = this.#slots;
    let key = 0;
    for (let at = to - 1; at >= from; at--) {
      const unit = text.charCodeAt(at);
      const step = steps[unit]!;
      if (step < 0) key = (key << 6) | (step & 63);
      else if (step === OTHER_STEP) key = before(key, letterStep(unit));
      else if (step !== IGNORED_STEP) {
        if (key !== 0 && slots[place(headKey(key))] !== undefined) this.#try(text, at + 1, headKey(key), tell);
        key = 0;
        if ((step === CJK_STEP || unit === COPYRIGHT) && slots[place(~unit)] !== undefined)
          this.#try(text, at, ~unit, tell);
      }
    }
    if (key !== 0) this.#try(text, from, headKey(key), tell);
  }

  #try(text: string, start: number, key: number, tell: (found: FoundTerm) => void): void {
    for (let term = this.#slots[place(key)]; term; term = term.next) {
      if (term.key !== key) continue;
      const { set, number } = term;
      const pieces = (term.pieces ??= piecesOf(term.text));
      follow(this.#steps, pieces, 0, text, start, (end) => tell({ set, number, start, end }));
    }
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

const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0x2d || unit === 0x3000;

/** Tells of each place where the pieces from `piece` on end that a text goes on with at `start`. */
function follow(
  steps: Int8Array,
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
      for (const choice of one) follow(steps, [...choice, ...pieces.slice(n + 1)], 0, text, at, tell);
      return;
    }
    if (one === "…") return followWords(steps, pieces, n + 1, text, at, tell);
    if (one === "*") while (at < text.length && inWord(steps[text.charCodeAt(at)]!)) at++;
    else if (one === " ") {
      if (text[at] === ",") at++;
      if (at >= text.length || !isBlank(text.charCodeAt(at))) return;
      while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    } else {
      for (const letter of one) if (text[at++] !== letter && !(letter === "'" && text[at - 1] === "’")) return;
      // A whole word, unless more of it follows.
      const next = pieces[n + 1];
      if ((next === undefined || next === " " || next === "…") && goesOn(steps, text, at)) return;
    }
  }
  tell(at);
}

const goesOn = (steps: Int8Array, text: string, at: number): boolean =>
  at < text.length && inWord(steps[text.charCodeAt(at)]!) && inWord(steps[text.charCodeAt(at - 1)]!);

/** The same with some words between, or signs of Han. */
function followWords(
  steps: Int8Array,
  pieces: readonly Piece[],
  piece: number,
  text: string,
  start: number,
  tell: (end: number) => void,
): void {
  const signs = steps[text.charCodeAt(start - 1)] === CJK_STEP;
  let at = start;
  for (let words = 0; words <= (signs ? MOST_SIGNS : MOST_WORDS); words++) {
    if (!signs) while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    follow(steps, pieces, piece, text, at, tell);
    if (at >= text.length || /[.,;:!?，。；：！？]/.test(text[at]!)) return;
    if (signs) at++;
    else while (at < text.length && !isBlank(text.charCodeAt(at)) && !/[.,;:!?]/.test(text[at]!)) at++;
  }
}
