import * as fc from "fast-check";
import { expect, test } from "vitest";
import { alternatives, together } from "../../../../src/core/names/alternatives.ts";

const atoms = fc.constantFrom(
  "a",
  "b",
  "ab",
  "abc",
  "a?",
  "b+",
  String.raw`\w*`,
  String.raw`\w*a`,
  "(?:a|b)",
  "[ab]",
  "(?:a|b)?",
  "[|a]",
);
const lists = fc
  .array(
    fc.array(atoms, { maxLength: 4 }).map((parts) => parts.join("")),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.join("|"));
const texts = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

test("alternatives put together match the same texts", () => {
  fc.assert(
    fc.property(
      lists,
      texts,
      (list, text) => new RegExp(`^(?:${list})$`).test(text) === new RegExp(`^(?:${together(list)})$`).test(text),
    ),
    { numRuns: 2000 },
  );
});

test("what begins alike is written once", () => {
  expect(together(String.raw`case|\w*hülle|cable|band|\w*tasche`)).toBe(
    String.raw`c(?:a(?:se|ble))|\w*(?:hülle|tasche)|band`,
  );
});

test("bars in groups part nothing", () => {
  expect(alternatives("a(?:b|c)|d|(?:e(?:f|g))")).toEqual(["a(?:b|c)", "d", "(?:e(?:f|g))"]);
  expect(alternatives(String.raw`[|(]a|\(b`)).toEqual(["[|(]a", String.raw`\(b`]);
});
