import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import { expect, test } from "vitest";
import { library as toLibrary } from "../../../../src/core/advisories-for.ts";
import type { Dataset } from "../../../../src/core/dataset.ts";
import { ListCheck } from "../../../../src/core/lists/check-list.ts";
import { GOODS, NAMES, SLIPS } from "../../../../src/core/lists/row-screen.ts";
import { openIndex } from "../../../../src/core/names/open-index.ts";
import { CATEGORY_WORDS } from "../../../../src/core/page/category-words.ts";

const dataset = JSON.parse(json) as Dataset;
const check = new ListCheck(
  openIndex(Uint8Array.from(Buffer.from(base64, "base64"))),
  toLibrary(dataset),
  [{ territory: "CZ", roles: ["regulated-operator"] }],
  "2026-11-24",
);
const names = dataset.vendors.flatMap((vendor) => vendor.names.map(({ text }) => text));
const goods = Object.values(CATEGORY_WORDS).flatMap(({ words }) => words);
/** Ways in which a list writes a word. */
const FORMS: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.normalize("NFD"),
  (word) => word.replaceAll(" ", "  "),
  (word) => word.replaceAll(" ", "-"),
  (word) => `x, ${word}`,
  (word) => `1 ks ${word} 24`,
];

test("the first look at rows never hides what the second one finds", { timeout: 60_000 }, () => {
  const texts = [...names, ...goods].flatMap((word) => FORMS.map((form) => form(word)));
  const may = check.screen(texts);
  const hidden = texts.filter((text, at) => {
    // What may hold both is looked at as a whole.
    if (may[at] === (NAMES | GOODS)) return false;
    const { hits, questions } = check.checkRow([text], [at % 2 === 0 ? "maker" : "product"], 1);
    return (hits.length > 0 && !(may[at]! & (NAMES | SLIPS))) || (questions.length > 0 && !(may[at]! & GOODS));
  });
  expect(hidden).toEqual([]);
});

test("thousands of empty cells in each row cost no more than other signs, and hide nothing", { timeout: 5000 }, () => {
  const rows = Array.from({ length: 300 }, (_, at) => `${"\n".repeat(16_000)}${at === 299 ? goods[0] : ""}`);
  const found = check.screen(rows);
  expect(found.subarray(0, 299).some((may) => may !== 0)).toBe(false);
  expect(found[299]! & GOODS).toBe(GOODS);
});

test("most rows of a list are not looked at twice", () => {
  const rows =
    "Stůl psací dubový|Toner černý 2 ks|Židle kancelářská|Papír A4 500 listů|Lampa stolní LED|Tužka č. 2".split("|");
  expect([...check.screen(rows)].filter((may) => may > 0).length).toBeLessThanOrEqual(1);
});

test("no goods are told by a number of three digits, so that numbers may be left out when goods are compared", () => {
  expect(goods.filter((word) => /\d{3}/u.test(word))).toEqual([]);
});
