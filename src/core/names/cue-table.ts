import { alternatives } from "./alternatives.ts";
import { cueHash, CUES, KINDS, kindsPlace, UNIT, unitBit, WORD, WORD_AND_NEXT } from "./cues.ts";
import { inWord, KEY_LETTERS, wordKey } from "./layout.ts";
import { ANY_WORD, type Phrase } from "./phrase.ts";

/** What a phrase begins with: a word, with the first letter of the next where one must follow, or a stem that goes on. */
interface Head {
  letters: string;
  open: boolean;
  next: string;
}

/** The alternatives that may begin with a cue. */
interface Said {
  check: number;
  alternatives: Set<number>;
}

/**
 * What `readCues` reads: a table of what the alternatives of `phrases` begin with, the kinds of these by their first letters, a bitmap of
 * those that are one unit; and the sets of more than one alternative that the table speaks of. Alternatives are counted through all
 * phrases.
 */
export function cueTables(
  steps: Int8Array,
  phrases: readonly Phrase[],
): { cues: Uint32Array; kinds: Uint8Array; units: Uint32Array; sets: number[][] } {
  const table: Said[] = [];
  const kinds = new Uint8Array(KINDS);
  const units = new Uint32Array(64);
  const all = phrases.flatMap(({ alternatives }) => alternatives);
  for (const [alternative, { source, heads }] of all.entries())
    for (const head of heads === undefined ? begin(source.replace(BEHIND, "")) : listed(heads)) {
      const first = head.letters.charCodeAt(0);
      if (inWord(steps[first]!)) {
        const { kind, key, after } = cueOf(head, steps);
        saidBy(table, cueHash(key, kind, after)).add(alternative);
        kinds[kindsPlace(key)]! |= 1 << kind;
      } else {
        saidBy(table, cueHash(first, UNIT)).add(alternative);
        units[unitBit(first) >>> 5]! |= 1 << unitBit(first);
      }
    }
  return { kinds, units, ...packed(table, all.length) };
}

function cueOf({ letters, open, next }: Head, steps: Int8Array): { kind: number; key: number; after: number } {
  if (open && letters.length < 3) throw new Error(`Too many words begin with “${letters}”.`);
  const key = wordKey(letters, 0, steps);
  const after = wordKey(next.slice(0, 1), 0, steps);
  const kind = open && letters.length < KEY_LETTERS ? letters.length : after === 0 ? WORD : WORD_AND_NEXT;
  return { kind, key, after: kind === WORD_AND_NEXT ? after : 0 };
}

/** The place of this cue in the table, or of another that cannot be told from it. */
function saidBy(table: Said[], hash: number): Set<number> {
  const check = hash & 255;
  let place = hash >>> 19;
  while (table[place] && table[place]!.check !== check) place = (place + 1) & (CUES - 1);
  return (table[place] ??= { check, alternatives: new Set() }).alternatives;
}

/** The table as numbers. A set is numbered from 1: first each alternative alone, then the sets of more. */
function packed(table: readonly Said[], count: number): { cues: Uint32Array; sets: number[][] } {
  if (table.filter(Boolean).length > CUES / 2) throw new Error("The table of cues is more than half full.");
  const cues = new Uint32Array(CUES);
  const sets = new Map<string, number>();
  table.forEach(({ check, alternatives: some }, place) => {
    const [only = -1] = some;
    const key = [...some].join(",");
    const many = sets.get(key) ?? sets.size;
    if (some.size > 1) sets.set(key, many);
    const set = some.size > 1 ? count + many : only;
    cues[place] = (check << 24) | (set + 1);
  });
  return { cues, sets: Array.from(sets.keys(), (key) => key.split(",").map(Number)) };
}

/** What must stand before an alternative is no part of how it begins. */
const BEHIND = /^\(\?<[=!](?:[^()]|\([^()]*\))*\)/;

/** Heads given as a list: stems, but for those of one or two letters, and those that say how the next word begins. */
const listed = (heads: string): Head[] =>
  heads.split("|").map((head) => {
    const [letters = "", next = ""] = head.split(" ");
    return { letters, open: letters.length > 2 && next === "", next };
  });

const ATOM = /^(?:\(\?:(?:[^()]|\([^()]*\))*\)|\[[^\]'’]*\]|[\p{L}©])(\?)?/u;

/** Beginnings of one alternative: letters, `[ab]`, groups, and `?` after any of them. A stem goes on where any letter follows. */
function begin(source: string, done = ""): Head[] {
  if (done.length >= KEY_LETTERS) return [{ letters: done.slice(0, KEY_LETTERS), open: true, next: "" }];
  const open = source.startsWith(ANY_WORD);
  const [head = "", optional = ""] = (!open && ATOM.exec(source)) || [];
  if (head === "") {
    // An apostrophe parts words as a blank does.
    const part = /^(?: |\[['’]+\])/.exec(source)?.[0];
    const nexts =
      part !== undefined ? begin(source.slice(part.length)).map(({ letters }) => letters.slice(0, 1)) : [""];
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
