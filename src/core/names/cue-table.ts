import { alternatives } from "./alternatives.ts";
import { ANY, cueHash, CUES, UNIT, WORD } from "./cues.ts";
import { firstThree, inWord, KEY_LETTERS, wordKey } from "./layout.ts";
import type { Phrase } from "./phrases.ts";

/** What a phrase begins with: a word, with the first letter of the next where one must follow, or a stem that goes on. */
interface Head {
  letters: string;
  open: boolean;
  next: string;
}

/** The table that `readCues` reads: for the beginnings of `phrases`, a bit for each in their order. */
export function cueTable(steps: Int8Array, phrases: readonly Phrase[]): Uint32Array {
  if (phrases.length > 16) throw new Error("A cue has a bit for each of sixteen phrases.");
  const table = new Uint32Array(CUES);
  for (const [bit, { place, heads }] of phrases.entries())
    for (const head of place === "gap" || place === "touch"
      ? alternatives(heads).flatMap((one) => begin(one))
      : listed(heads)) {
      add(table, hashOf(head, steps), 1 << bit);
      add(table, cueHash(firstThree(wordKey(head.letters, 0, steps)), ANY), 1);
    }
  return table;
}

function add(table: Uint32Array, hash: number, bits: number): void {
  const check = hash & 255;
  let place = hash >>> 19;
  while (table[place] !== 0 && table[place]! >>> 16 !== check) place = (place + 1) & (CUES - 1);
  table[place]! |= (check << 16) | bits;
}

function hashOf({ letters, open, next }: Head, steps: Int8Array): number {
  const first = letters.charCodeAt(0);
  if (!inWord(steps[first]!)) return cueHash(first, UNIT);
  if (open && letters.length < 3) throw new Error(`Too many words begin with “${letters}”.`);
  const key = wordKey(letters, 0, steps);
  if (open && letters.length < KEY_LETTERS) return cueHash(key, letters.length);
  return cueHash(key, WORD, wordKey(next.slice(0, 1), 0, steps));
}

/** Heads given as a list: stems, but for those of one or two letters, and those that say how the next word begins. */
const listed = (heads: string): Head[] =>
  heads.split("|").map((head) => {
    const [letters = "", next = ""] = head.split(" ");
    return { letters, open: letters.length > 2 && next === "", next };
  });

/** Beginnings of one alternative: letters, `[ab]`, groups, and `?` after any of them. A stem goes on where `\w` follows. */
function begin(source: string, done = ""): Head[] {
  if (done.length >= KEY_LETTERS) return [{ letters: done.slice(0, KEY_LETTERS), open: true, next: "" }];
  const [head = "", optional = ""] = /^(?:\(\?:(?:[^()]|\([^()]*\))*\)|\[[^\]]*\]|[\p{L}©])(\?)?/u.exec(source) ?? [];
  if (head === "") {
    const nexts = source.startsWith(" ") ? begin(source.slice(1)).map(({ letters }) => letters.slice(0, 1)) : [""];
    const open = source.startsWith(String.raw`\w`);
    return (nexts.includes("") ? [""] : nexts).map((next) => ({ letters: done, open, next }));
  }
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
