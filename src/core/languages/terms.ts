import { CJK, isInKatakana, plainOf, SIGN, stepAt, STEPS } from "./letters.ts";

/** A term where it stands in a text. */
export interface FoundTerm {
  set: number;
  /** The number of the term among all of its table. */
  number: number;
  start: number;
  end: number;
  /** Where set, the term says nothing of what begins from here on. */
  until?: number;
}

/** A piece of a term: letters, a blank, `*`, `…`, or a choice of letters. */
type Piece = string | Choice;

interface Choice {
  options: readonly string[];
  /** A bit for each letter that one may begin with. */
  firsts: number;
}

/** So many words, or signs of Han or kana, `…` stands for at most. */
const MOST_WORDS = 4;
const MOST_SIGNS = 10;

/** How many letters of a word its key is of, a byte each, the first in the lowest. The key of Han or kana is a sign, or two. */
const KEY_LETTERS = 4;
const SLOTS = 1 << 13;
const SLOT_SHIFT = 19;
const BITS = 1 << 12;
const BIT_SHIFT = 20;
const spread = (key: number): number => Math.imul(key, 0x9e3779b1);
const slotOf = (key: number): number => spread(key) >>> SLOT_SHIFT;

/** Places in a text where a term may begin, from right to left, with their keys: good until the next text is read. */
let places = new Int32Array(4096);
let placeKeys = new Int32Array(4096);

/** Sets of terms, to be found in texts by how their words begin, as names are (`names/collect.ts`). */
export class TermTable {
  /** A bit is 0 for each key. */
  readonly #bits = new Int32Array(BITS).fill(-1);
  /** A bit is 1 for each term of one sign, and for some others. */
  readonly #signs = new Int32Array(64);
  /** The first term of each slot; the next slot's is behind its last. */
  readonly #slots = new Uint16Array(SLOTS + 1);
  /** The terms in the order of their slots; of each its key, and a bit for each letter that its second word may begin with, or second sign be. */
  readonly #terms: { text: string; set: number; number: number }[];
  readonly #keys: Int32Array;
  readonly #seconds: Int32Array;
  readonly #pieces: Piece[][] = [];
  readonly #words: boolean;

  /**
   * `sets` hold terms in lower case parted by commas, each as its ways to begin, parted by semicolons. With `words` one of katakana is a
   * word by itself: that for cart stands inside those for skirt and cartridge.
   */
  constructor(sets: readonly string[], words = false) {
    this.#words = words;
    let number = 0;
    const terms: { text: string; set: number; number: number; key: number }[] = [];
    for (const [set, list] of sets.entries())
      for (const term of list === "" ? [] : list.split(",")) {
        for (const text of term.split(";")) terms.push({ text, set, number, key: keyOf(text) });
        number++;
      }
    const slots = this.#slots;
    for (const { key } of terms) slots[slotOf(key)]!++;
    for (let slot = 1; slot <= SLOTS; slot++) slots[slot]! += slots[slot - 1]!;
    this.#terms = terms.slice();
    this.#keys = new Int32Array(terms.length);
    this.#seconds = new Int32Array(terms.length);
    for (const term of terms) {
      const { text, key } = term;
      const at = --slots[slotOf(key)]!;
      this.#terms[at] = term;
      this.#keys[at] = key;
      this.#seconds[at] = secondsOf(text);
      if (STEPS[key] === CJK && key === text.charCodeAt(0)) this.#signs[(key >> 5) & 63]! |= 1 << key;
      else this.#bits[spread(key) >>> BIT_SHIFT]! &= ~(0x80000000 >>> (spread(key) >>> 10));
    }
  }

  /** Tells of the terms of `text` that begin from `from` to `to`, from left to right. Neither may be inside a word. */
  read(text: string, from: number, to: number, tell: (found: FoundTerm) => void): void {
    const [slots, keys, seconds] = [this.#slots, this.#keys, this.#seconds];
    for (let n = this.#places(text, from, to) - 1; n >= 0; n--) {
      const key = placeKeys[n]!;
      const slot = slotOf(key);
      const last = slots[slot + 1]!;
      let term = slots[slot]!;
      if (term === last) continue;
      const start = places[n]!;
      const second = secondAt(text, start);
      for (; term < last; term++) if (keys[term] === key && seconds[term]! & second) this.#try(term, text, start, tell);
    }
  }

  /** Reads from right to left, as `names/collect.ts` does and tells why. Returns how many places there are. */
  #places(text: string, from: number, to: number): number {
    if (places.length < 2 * (to - from) + 2) {
      places = new Int32Array(4 * (to - from));
      placeKeys = new Int32Array(places.length);
    }
    const [steps, bits, signs] = [STEPS, this.#bits, this.#signs];
    let count = 0;
    let key = 0;
    // A sign ahead of the first word ends it as one behind another does.
    for (let at = to - 1; at >= from - 1; at--) {
      const unit = at < from ? 0x20 : text.charCodeAt(at);
      const step = steps[unit]!;
      let hash = Math.imul(key, 0x9e3779b1);
      if (((bits[hash >>> BIT_SHIFT]! << (hash >>> 10)) | step) >= 0 && key !== 0) {
        places[count] = at + 1;
        placeKeys[count++] = key;
      }
      key = ((key << 8) | 255) & step;
      if (step !== CJK) continue;
      key = 0;
      if (signs[(unit >> 5) & 63]! & (1 << unit)) {
        places[count] = at;
        placeKeys[count++] = unit;
      }
      const pair = unit | (text.charCodeAt(at + 1) << 16);
      hash = Math.imul(pair, 0x9e3779b1);
      if (bits[hash >>> BIT_SHIFT]! << (hash >>> 10) >= 0) {
        places[count] = at;
        placeKeys[count++] = pair;
      }
    }
    return count;
  }

  #try(term: number, text: string, start: number, tell: (found: FoundTerm) => void): void {
    if (this.#words && isInKatakana(text, start)) return;
    const { text: wanted, set, number } = this.#terms[term]!;
    const pieces = (this.#pieces[term] ??= piecesOf(wanted));
    const at = afterLetters(pieces[0] as string, pieces[1], text, start);
    if (at >= 0) follow(pieces, 1, text, at, (end) => tell({ set, number, start, end }));
  }
}

function keyOf(term: string): number {
  const first = term.charCodeAt(0);
  const second = term.charCodeAt(1);
  if (STEPS[first] === CJK) return first | (STEPS[second] === CJK ? second << 16 : 0);
  let key = 0;
  for (let at = 0; at < KEY_LETTERS && stepAt(term, at) < SIGN; at++) key |= (stepAt(term, at) & 255) << (8 * at);
  return key;
}

const bitOf = (unit: number): number => 1 << (plainOf(unit) & 31);

/** The bit of the fifth letter of the word at `at`, or of the word behind it; all bits where something else stands. */
function secondAt(text: string, at: number): number {
  let end = at;
  while (end < at + KEY_LETTERS && stepAt(text, end) < SIGN) end++;
  if (end === at) return -1;
  if (isBlank(text.charCodeAt(end))) end++;
  return stepAt(text, end) === SIGN ? -1 : bitOf(text.charCodeAt(end));
}

function secondsOf(term: string): number {
  const [, word = ""] = /^([^[*… ]*)/.exec(term)!;
  if (STEPS[word.charCodeAt(0)] === CJK) return -1;
  if (word.length > KEY_LETTERS) return STEPS[word.charCodeAt(KEY_LETTERS)] ? bitOf(word.charCodeAt(KEY_LETTERS)) : -1;
  const [, choice, letter = ""] = /^ (?:\[(.*?)\]|(?!…)(.))/.exec(term.slice(word.length)) ?? [];
  return firstsOf(choice?.split("|") ?? [letter]);
}

const firstsOf = (options: readonly string[]): number =>
  options.some((one) => !STEPS[one.charCodeAt(0)])
    ? -1
    : options.reduce((bits, one) => bits | bitOf(one.charCodeAt(0)), 0);

const piecesOf = (term: string): Piece[] =>
  Array.from(term.matchAll(/\[[^\]]*\]| ?… ?|\*|[^[*… ]+| /g), ([piece]) =>
    piece.startsWith("[") ? choiceOf(piece.slice(1, -1).split("|")) : piece.includes("…") ? "…" : piece,
  );

const choiceOf = (options: string[]): Choice => ({ options, firsts: firstsOf(options) });

const isBlank = (unit: number): boolean =>
  unit <= 0x20 || unit === 0xa0 || unit === 0x2d || unit === 0x5f || unit === 0x3000;

/** Where a text is behind blanks at `at`, and a comma before them; -1 where none stand there. */
function afterBlanks(text: string, at: number): number {
  const first = text[at] === "," ? at + 1 : at;
  let end = first;
  while (isBlank(text.charCodeAt(end))) end++;
  return end > first ? end : -1;
}

/** Where a text is behind these letters at `start`, if it goes on with them, and they are a whole word unless more of it follows; or -1. */
function afterLetters(letters: string, next: Piece | undefined, text: string, start: number): number {
  let at = start;
  for (let n = 0; n < letters.length; n++) {
    const unit = letters.charCodeAt(n);
    if (unit === 0x20) {
      if ((at = afterBlanks(text, at)) < 0) return -1;
      continue;
    }
    const written = text.charCodeAt(at++);
    if (written === unit || (unit === 0x27 && written === 0x2019)) continue;
    if (plainOf(written) !== plainOf(unit)) return -1;
    // Many leave marks out, but where the letters end one makes another word: "remplacé".
    const isMarked = written > 0x7f || (unit > 0x7f && n + 1 === letters.length);
    if (isMarked && text[at - 1]!.toLowerCase() !== letters[n]) return -1;
  }
  return (next === undefined || next === " " || next === "…") && isInside(text, at) ? -1 : at;
}

/** Tells of each place where the pieces from `piece` on end that a text goes on with at `start`. */
function follow(
  pieces: readonly Piece[],
  piece: number,
  text: string,
  start: number,
  tell: (end: number) => void,
): void {
  let at = start;
  for (let n = piece; n < pieces.length && at >= 0; n++) {
    const one = pieces[n]!;
    if (typeof one !== "string") {
      if ((one.firsts & bitOf(text.charCodeAt(at))) === 0) return;
      for (const choice of one.options) {
        const end = afterLetters(choice, pieces[n + 1], text, at);
        if (end >= 0) follow(pieces, n + 1, text, end, tell);
      }
      return;
    }
    if (one === "…") return followWords(pieces, n + 1, text, at, tell);
    if (one === "*") while (stepAt(text, at) < SIGN) at++;
    else at = one === " " ? afterBlanks(text, at) : afterLetters(one, pieces[n + 1], text, at);
  }
  if (at >= 0) tell(at);
}

/** Whether a word goes on at `at`. */
function isInside(text: string, at: number): boolean {
  const step = stepAt(text, at);
  if (step === SIGN) return false;
  return step < SIGN ? stepAt(text, at - 1) < SIGN : isInKatakana(text, at);
}

/** The same with some words between, or signs of Han or kana. */
function followWords(
  pieces: readonly Piece[],
  piece: number,
  text: string,
  start: number,
  tell: (end: number) => void,
): void {
  const signs = stepAt(text, start - 1) === CJK;
  let at = start;
  for (let words = 0; words <= (signs ? MOST_SIGNS : MOST_WORDS); words++) {
    if (!signs) while (isBlank(text.charCodeAt(at))) at++;
    follow(pieces, piece, text, at, tell);
    if (at >= text.length || ENDS_WORDS.includes(text[at]!)) return;
    if (signs) at++;
    else
      while (stepAt(text, at) < SIGN || !(isBlank(text.charCodeAt(at)) || ENDS_WORDS.includes(text.charAt(at)))) at++;
  }
}

const ENDS_WORDS = ".,;:!?，。；：！？";
