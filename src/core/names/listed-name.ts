import * as layout from "./layout.ts";
import type { Listed, NameIndex } from "./open-index.ts";

const NONE: readonly string[] = [];

/** The name of this number; of an alias, the name it is another way to write. */
export const listedName = (index: NameIndex, name: number): Listed => (index.listed[name] ??= decode(index, name));

function decode(index: NameIndex, name: number): Listed {
  const { letters, alphabet, lengths } = index;
  const flags = index.flags[name]!;
  const owner = index.owners[name]!;
  if (flags & layout.ALIAS) return decode(index, owner);
  const [vendor, group] = index.vendor(owner);
  const rules = index.ruled[name]!;
  const { needs, unless } = rules > 0 ? index.rules(rules) : { needs: NONE, unless: NONE };
  let text = "";
  const start = index.textOf(name);
  for (let at = start; at < start + lengths[name]!; at++) {
    if (letters[at] === layout.ESCAPE) {
      text += String.fromCharCode(letters[at + 1]! | (letters[at + 2]! << 8));
      at += 2;
    } else text += String.fromCharCode(alphabet[letters[at]!]!);
  }
  const words = needs.reduce((sum, word) => sum + (word.startsWith("#") ? 40 : 1), unless.length);
  return { text, vendor, group, flags, needs, unless, words };
}
