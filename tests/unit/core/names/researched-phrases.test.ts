import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { groups } from "./real-names.ts";

// What the research lists of phrases round a name, in all its languages, but for those it calls weak: by kind, place, language.
type Listed = Record<string, Partial<Record<"before" | "after", Record<string, string[]>>>>;
const listed = JSON.parse(readFileSync(new URL("researched-phrases.json", import.meta.url), "utf8")) as Listed;

const NAMES: Record<string, string> = { ja: "ファーウェイ", "zh-Hans": "华为", "zh-Hant": "華為" };

/** Left out, with the reason. */
const LEFT = new Map([
  ["banned", "a headline of news names the maker"],
  ["zákaz", "a headline of news names the maker"],
  ["zakaz", "a headline of news names the maker"],
  ["versus", "a comparison of two offers both"],
  ["zoals", "such as: the maker is an example of what is on offer"],
  ["auf ... teilen", "no words that stand in a text"],
  ["helyett", "stands behind the name"],
  ["-on", "the name in the locative"],
  ["oldalunk", "our page: what the name is remains open"],
  ["megosztás", "stands before the name as well, where it is heard"],
  ["követés", "a common word"],
  ["группа", "a group of companies, too"],
  ["telefonhoz", "a telephone may be the maker's own"],
]);

/** A name that opens a title stays a mention, so goods behind it do not take it away. */
const OPENS = "accessory_for";

const rows = Object.entries(listed).flatMap(([kind, places]) =>
  Object.entries(places).flatMap(([place, languages]) =>
    Object.entries(languages).flatMap(([lang, phrases]) =>
      phrases.map((phrase) => {
        const name = NAMES[lang] ?? "Huawei";
        const joint = name === "Huawei" && lang !== "ko" && !phrase.startsWith("-") && !phrase.endsWith("-") ? " " : "";
        return { kind, place, lang, phrase, text: (place === "before" ? [phrase, name] : [name, phrase]).join(joint) };
      }),
    ),
  ),
);

const heard = rows.filter(
  ({ kind, place, phrase }) => kind !== "or_equivalent" && !(kind === OPENS && place === "after") && !LEFT.has(phrase),
);

test.each(heard)("$kind, $lang: $text", ({ text }) => {
  expect(groups(text)).toEqual([]);
});

test.each(rows.filter(({ kind }) => kind === "or_equivalent"))("$kind keeps the name, $lang: $text", ({ text }) => {
  expect(groups(text)).toEqual(["huawei"]);
});

test("what is left out stands in the research", () => {
  const phrases = new Set(rows.map(({ phrase }) => phrase));
  expect([...LEFT.keys()].filter((phrase) => !phrases.has(phrase))).toEqual([]);
  expect(heard).toHaveLength(975);
});
