import { describe, expect, test } from "vitest";
import { COMMON } from "../../../src/shared/words/common.ts";
import {
  daysBetween,
  formatDay,
  formatDone,
  formatWhen,
  languageName,
  outOf,
} from "../../../src/shared/words/format.ts";
import { territories, territoryName } from "../../../src/shared/words/territories.ts";

/** A date is not broken over two lines; a test reads it with plain spaces. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test.each([
  ["2018-12-17", "en", "17 Dec 2018"],
  ["2018-12-17", "cs", "17. 12. 2018"],
  ["2026-09-03", "en", "3 Sep 2026"],
  ["2021-07", "en", "July 2021"],
  ["2021-07", "cs", "červenec 2021"],
  ["2018", "en", "2018"],
  ["2018", "cs", "2018"],
] as const)("%s in %s is %s", (day, language, text) => {
  expect(plain(formatDay(day, language))).toBe(text);
});

test("a month after a Czech preposition stands in the genitive", () => {
  expect(plain(formatDay("2021-07", "cs", true))).toBe("července 2021");
  expect(plain(formatDay("2021-07", "en", true))).toBe("July 2021");
});

test.each([
  ["2024-07-11", "11 Jul 2024", "11. 7. 2024"],
  ["2026-04", "in April 2026", "v dubnu 2026"],
  ["2023-09", "in September 2023", "v září 2023"],
  ["2025", "in 2025", "v roce 2025"],
])("what was done %s says %s, %s", (on, en, cs) => {
  expect([plain(formatDone({ on }, "en")), plain(formatDone({ on }, "cs"))]).toEqual([en, cs]);
});

test("a day that was worked out says so", () => {
  expect(plain(formatWhen({ on: "2018-11-28", inferred: true }, "en"))).toBe("28 Nov 2018 (inferred)");
  expect(plain(formatWhen({ on: "2018-11-28", inferred: true }, "cs"))).toBe("28. 11. 2018 (odvozeno)");
});

describe("counts", () => {
  test.each([
    [1, "1 act", "1 dokument"],
    [2, "2 acts", "2 dokumenty"],
    [4, "4 acts", "4 dokumenty"],
    [5, "5 acts", "5 dokumentů"],
    [26, "26 acts", "26 dokumentů"],
  ])("%i", (n, en, cs) => {
    expect(plain(COMMON.en.acts(n))).toBe(en);
    expect(plain(COMMON.cs.acts(n))).toBe(cs);
  });

  test.each([
    [26, 15, "26 dokumentů v 15 zemích"],
    [2, 2, "2 dokumenty ve 2 zemích"],
    [1, 1, "1 dokument v 1 zemi"],
    [30, 14, "30 dokumentů ve 14 zemích"],
    [60, 21, "60 dokumentů ve 21 zemích"],
    [60, 17, "60 dokumentů v 17 zemích"],
  ])("%i in %i in Czech", (acts, where, text) => {
    expect(plain(COMMON.cs.actsIn(acts, where))).toBe(text);
  });
});

test("territories have names, subdivisions too", () => {
  expect(territoryName("CZ", "cs")).toBe("Česko");
  expect(territoryName("EU", "en")).toBe("European Union");
  expect(territoryName("US-TX", "en")).toBe("Texas");
  expect(territoryName("ZZ-9", "en")).toBe("ZZ-9");
  const names = territories("en").map(({ name }) => name);
  expect(names).toContain("United States: Texas");
  expect(new Set(names).size).toBe(names.length);
});

test("a language is named in the reader's", () => {
  expect(languageName("cs", "en")).toBe("Czech");
  expect(languageName("cs", "cs")).toBe("čeština");
});

test("an age in days counts whole days and is never negative", () => {
  expect(daysBetween("2026-10-14T06:00:00Z", "2026-11-24")).toBe(41);
  expect(daysBetween("2026-11-25T06:00:00Z", "2026-11-24")).toBe(0);
});

test("Czech says z or ze as the number is spoken", () => {
  const wording = {
    z: [0, 1, 5, 8, 10, 11, 25, 500, 1000, 5000],
    ze: [2, 3, 4, 6, 7, 16, 60, 77, 100, 300, 2000, 100_000],
  };
  for (const [word, numbers] of Object.entries(wording)) for (const n of numbers) expect(outOf(n), `${n}`).toBe(word);
});
