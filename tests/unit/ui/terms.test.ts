import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { GRADES } from "../../../src/core/verdict.ts";
import { inRepository } from "../../../src/tools/repository.ts";
import { CARD_WORDS } from "../../../src/shared/words/card.ts";
import { badge as badgeCs } from "../../../src/shared/words/cs/badge.ts";
import { badge as badgeEn } from "../../../src/shared/words/en/badge.ts";
import { VERDICT } from "../../../src/shared/words/verdict.ts";

// What a card says keeps to docs/terms.md: one term for one thing.

const terms = readFileSync(inRepository("docs/terms.md"), "utf8").split("## Verdict")[1] ?? "";
const row = (grade: string): string[] =>
  (new RegExp(`^\\| ${grade} \\|(.*)\\|$`, "m").exec(terms)?.[1] ?? "").split("|").map((cell) => cell.trim());

test.each(["en", "cs"] as const)("a verdict's title has at most four words, in %s", (language) => {
  const t = VERDICT[language];
  const titles = [
    ...Object.values(CARD_WORDS[language].common.mark),
    t.dependsOnCountry,
    t.nothingOnFile,
    t.askWhichMaker,
    t.youMay,
    t.oursBinds,
    t.oursAdvises,
  ];
  expect(titles.filter((title) => title.split(" ").length > 4)).toEqual([]);
});

test.each(GRADES)("the title of %s is the one in the list of terms", (grade) => {
  const said = (language: "en" | "cs"): string =>
    grade === "none" ? VERDICT[language].nothingOnFile : CARD_WORDS[language].common.mark[grade];
  expect(row(grade)).toEqual([said("en"), said("cs")]);
});

test.each(GRADES.filter((grade) => grade !== "none"))("a badge says of %s what the card is titled", (grade) => {
  for (const [language, badge] of Object.entries({ en: badgeEn, cs: badgeCs })) {
    const title = CARD_WORDS[language as "en" | "cs"].common.mark[grade];
    expect(badge.name("Acme", "Acme", false, grade)).toContain(`: ${title.charAt(0).toLowerCase()}${title.slice(1)}. `);
  }
});

test("no card, verdict or menu uses a word that the list of terms rules out", () => {
  const texts = (value: unknown): string[] =>
    typeof value === "string" ? [value] : typeof value === "object" && value ? Object.values(value).flatMap(texts) : [];
  const english = [...texts(VERDICT.en), ...texts(CARD_WORDS.en.card), ...texts(CARD_WORDS.en.quiet)];
  expect(
    english.filter((text) => /answer for me|says who|not for you|you must: nothing|\bsnooze|nobody else/i.test(text)),
  ).toEqual([]);
});
