import { CJK, OTHER, SEPARATOR } from "./units.ts";

// A quick look at the words round a name: does any begin as one of the phrases that take a name away does? Only then is the
// phrase itself tried. A cue is the classes of a word's first three units, or one Han or kana unit, spread over a table.

/** Places in the table; each holds a bit per phrase. */
export const CUES = 4096;

/** The cue of the word that begins at `at`. */
export function cueAt(classes: Uint16Array, text: string, at: number): number {
  const first = classes[text.charCodeAt(at)]!;
  if (first >= CJK || first === SEPARATOR) return Math.imul(text.charCodeAt(at), 0x9e3779b1) >>> 20;
  let cue = first === OTHER ? text.charCodeAt(at) : first;
  for (let next = at + 1; next < at + 3; next++) {
    const unit = next < text.length ? text.charCodeAt(next) : 0;
    const value = classes[unit]!;
    // A short word is told from the beginning of a longer one.
    if (value === SEPARATOR || value >= CJK) return Math.imul(cue + next - at, 0x85ebca6b) >>> 20;
    cue = cue * 31 + (value === OTHER ? unit : value);
  }
  return Math.imul(cue, 0x9e3779b1) >>> 20;
}

/** The next place from `at` to `to` where a phrase may begin, or -1. */
export function nextCue(table: Uint8Array, classes: Uint16Array, text: string, at: number, to: number): number {
  let inWord = at > 0 && isLetter(classes[text.charCodeAt(at - 1)]!);
  for (let next = at; next < to; next++) {
    const unit = text.charCodeAt(next);
    const value = classes[unit]!;
    const letter = isLetter(value);
    if (((letter && !inWord) || value === CJK || unit === 0xa9) && table[cueAt(classes, text, next)] !== 0) return next;
    inWord = letter;
  }
  return -1;
}

const isLetter = (value: number): boolean => value !== SEPARATOR && value < CJK;

/** The table for phrases whose heads are `heads`, a bit for each in their order. */
export function cueTable(classes: Uint16Array, heads: readonly string[]): Uint8Array {
  const table = new Uint8Array(CUES);
  for (const [bit, source] of heads.entries())
    for (const head of beginnings(source)) table[cueAt(classes, head, 0)]! |= 1 << bit;
  return table;
}

/** The beginnings, up to three units, of what the alternatives of an expression's source can match. */
function beginnings(source: string): string[] {
  return [...new Set(alternatives(source).flatMap((one) => begin(one)))];
}

/** Parts of `source` between bars that stand in no group. */
function alternatives(source: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const char of source) {
    if (char === "(") depth++;
    if (char === ")") depth--;
    if (char === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Beginnings of one alternative: letters, `[ab]`, groups, and `?` after any of them. Anything else ends it, like a space. */
function begin(source: string, done = ""): string[] {
  if (done.length >= 3 || source === "") return [done];
  const [head = "", optional = ""] = /^(?:\(\?:(?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[\p{L}©])(\?)?/u.exec(source) ?? [];
  if (head === "") return [`${done} `];
  const rest = source.slice(head.length);
  const atom = optional ? head.slice(0, -1) : head;
  const choices = atom.startsWith("(")
    ? alternatives(atom.slice(3, -1))
    : atom.startsWith("[")
      ? Array.from(atom.slice(1, -1))
      : [atom];
  if (optional) choices.push("");
  return choices.flatMap((choice) =>
    choice.length <= 1 && !atom.startsWith("(") ? begin(rest, done + choice) : begin(choice + rest, done),
  );
}
