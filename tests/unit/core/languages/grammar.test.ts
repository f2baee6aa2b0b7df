import { expect, test } from "vitest";
import { termsOf, wordsOf } from "../../../../src/core/languages/grammar.ts";
import { TermTable } from "../../../../src/core/languages/terms.ts";

/** What of a text in lower case is an instance of a term. */
function found(term: string, text: string): string[] {
  const table = new TermTable([termsOf(term)[0]!.join(";")], true);
  const instances = new Set<string>();
  table.read(text, 0, text.length, ({ start, end }) => instances.add(text.slice(start, end)));
  return [...instances];
}

test.each([
  ["third party", "a third-party charger", ["third-party"]],
  ["third party", "third parties", []],
  ["kompatibiln* s", "kompatibilního  s ní", ["kompatibilního  s"]],
  ["[in|]compatible with", "incompatible with, compatible with", ["incompatible with", "compatible with"]],
  ["worked [|hard] at", "worked at; worked hard at", ["worked at", "worked hard at"]],
  ["not … accepted", "not at all to be accepted", ["not at all to be accepted"]],
  ["not … accepted", "not that it was ever to be accepted", []],
  ["not … accepted", "not now. accepted", []],
  ["share [|… on]", "share this page on", ["share this page on", "share"]],
  ["s'adapte", "il s’adapte à tout", ["s’adapte"]],
  ["禁止…使用", "禁止在本项目中使用", ["禁止在本项目中使用"]],
  ["以外", "それ以外の", ["以外"]],
  ["カート", "カートに入れる", ["カート"]],
  ["カート", "スカート", []],
  ["cart", "a cartoon", []],
])("“%s” in “%s”", (term, text, instances) => {
  expect(found(term, text)).toEqual(instances);
});

test("a list is its terms, each with its ways to begin, and all it may say", () => {
  expect(termsOf("für [den|die] Hund,\n  [An|Um]bau … von")).toEqual([
    ["für [den|die] hund"],
    ["anbau … von", "umbau … von"],
  ]);
  expect(wordsOf("[a|b]c, d")).toEqual(["ac", "bc", "d"]);
});

test.each([
  String.raw`\w+ing`,
  "colou?r",
  "(a|b)",
  "a|b",
  "x{2}",
  "^start",
  "[a|[b|c]]",
  "a**",
  "half [open",
  "*hülle",
])("“%s” is no term", (term) => {
  expect(() => termsOf(term)).toThrow(/no term|choice in a choice/);
});
