import { alternatives } from "./alternatives.ts";
import { ANY, cueHash, CUES, UNIT, unitBit, WORD, WORD_AND_NEXT } from "./cues.ts";
import { firstThree, inWord, KEY_LETTERS, wordKey } from "./layout.ts";
import type { Phrase } from "./phrases.ts";

/** What a phrase begins with: a word, with the first letter of the next where one must follow, or a stem that goes on. */
interface Head {
  letters: string;
  open: boolean;
  next: string;
}

/**
 * What `readCues` reads: a table of the beginnings of `phrases`, a bit for each in their order, and a bitmap of those that are
 * one unit.
 */
export function cueTables(steps: Int8Array, phrases: readonly Phrase[]): [cues: Uint32Array, units: Uint32Array] {
  if (phrases.length > 24) throw new Error("A cue has a bit for each of 24 phrases.");
  const cues = new Uint32Array(CUES);
  const units = new Uint32Array(64);
  for (const [phrase, { place, heads }] of phrases.entries())
    for (const { letters, open, next } of place === "gap" || place === "touch"
      ? alternatives(heads).flatMap((one) => begin(one.replace(BEHIND, "")))
      : listed(heads)) {
      const first = letters.charCodeAt(0);
      if (!inWord(steps[first]!)) {
        const bit = unitBit(first);
        units[bit >>> 5]! |= 1 << bit;
        add(cues, cueHash(first, UNIT), 1 << phrase);
        continue;
      }
      if (open && letters.length < 3) throw new Error(`Too many words begin with “${letters}”.`);
      const key = wordKey(letters, 0, steps);
      const after = wordKey(next.slice(0, 1), 0, steps);
      const kind = open && letters.length < KEY_LETTERS ? letters.length : after === 0 ? WORD : WORD_AND_NEXT;
      add(cues, cueHash(key, kind, kind === WORD_AND_NEXT ? after : 0), 1 << phrase);
      add(cues, cueHash(firstThree(key), ANY), 1 << kind);
    }
  return [cues, units];
}

function add(table: Uint32Array, hash: number, bits: number): void {
  const check = hash & 255;
  let place = hash >>> 19;
  while (table[place] !== 0 && table[place]! >>> 24 !== check) place = (place + 1) & (CUES - 1);
  table[place]! |= (check << 24) | bits;
}

/** What must stand before an alternative is no part of how it begins. */
const BEHIND = /^\(\?<[=!](?:[^()]|\([^()]*\))*\)/;

/** Heads given as a list: stems, but for those of one or two letters, and those that say how the next word begins. */
const listed = (heads: string): Head[] =>
  heads.split("|").map((head) => {
    const [letters = "", next = ""] = head.split(" ");
    return { letters, open: letters.length > 2 && next === "", next };
  });

/** Beginnings of one alternative: letters, `[ab]`, groups, and `?` after any of them. A stem goes on where `\w` follows. */
function begin(source: string, done = ""): Head[] {
  if (done.length >= KEY_LETTERS) return [{ letters: done.slice(0, KEY_LETTERS), open: true, next: "" }];
  const [head = "", optional = ""] = /^(?:\(\?:(?:[^()]|\([^()]*\))*\)|\[[^\]'’]*\]|[\p{L}©])(\?)?/u.exec(source) ?? [];
  if (head === "") {
    // An apostrophe parts words as a blank does.
    const part = /^(?: |\[['’]+\])/.exec(source)?.[0];
    const nexts =
      part !== undefined ? begin(source.slice(part.length)).map(({ letters }) => letters.slice(0, 1)) : [""];
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
