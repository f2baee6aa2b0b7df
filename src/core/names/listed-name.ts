import * as layout from "./index-format.ts";
import type { Listed, NameIndex } from "./name-index.ts";

const NONE: readonly string[] = [];

/** The name of this number; of an alias, the name it is another way to write. */
export const listedName = (index: NameIndex, name: number): Listed => (index.listed[name] ??= decode(index, name));

function decode(index: NameIndex, name: number): Listed {
  const { letters, alphabet, lengths } = index;
  const flags = index.flags[name]!;
  const owner = index.owners[name]!;
  if (flags & layout.ALIAS) return decode(index, owner);
  const { vendors, words, rules } = index.strings();
  const [id = "", groupId = id] = vendors[owner]!.split(" ");
  const rule = index.ruled[name]!;
  const [needs = NONE, unless = NONE] =
    rule > 0 ? rules[rule - 1]!.map((list) => list.map((word) => words[word]!)) : [];
  let text = "";
  const start = index.textOf(name);
  for (let at = start; at < start + lengths[name]!; at++) {
    if (letters[at] === layout.ESCAPE) {
      text += String.fromCharCode(letters[at + 1]! | (letters[at + 2]! << 8));
      at += 2;
    } else text += String.fromCharCode(alphabet[letters[at]!]!);
  }
  const sought = needs.reduce((sum, word) => sum + (word.startsWith("#") ? 40 : 1), unless.length);
  const vendor = index.prefix + id;
  const group = index.prefix + groupId;
  return { text, vendor, group, flags, needs, unless, words: sought };
}
