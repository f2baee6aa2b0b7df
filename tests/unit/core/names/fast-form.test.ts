import * as fc from "fast-check";
import { expect, test } from "vitest";
import { alternatives } from "../../../../src/core/names/alternatives.ts";
import { fastForm, LETTERS } from "../../../../src/core/names/fast-form.ts";
import { AROUND } from "../../../../src/core/names/goods-words.ts";
import { ACCESSORY } from "../../../../src/core/names/phrase-goods.ts";
import { PHRASES } from "../../../../src/core/names/phrases.ts";

const asWritten: [expression: RegExp, words: string][] = [
  ...PHRASES.flatMap(({ expression, ahead, heads }): [RegExp, string][] => [
    [expression, heads],
    ...(ahead ? [[ahead, ACCESSORY] satisfies [RegExp, string]] : []),
  ]),
  ...[...AROUND.values()].map((source): [RegExp, string] => [new RegExp(source, "u"), source]),
];

/** A text that an alternative says, or nearly: the first of each choice, and nothing that may be left out. */
function said(alternative: string): string {
  let text = alternative
    .replaceAll(/\[(.)[^\]]*\]/g, "$1")
    .replaceAll(/\\[wd][*+]?|\\p\{\w+\}[*+]?/g, "y")
    .replaceAll(/\\s[*+?]?/g, " ");
  for (let before = ""; before !== text;) {
    before = text;
    text = text
      .replace(/\(\?<?[!=][^()]*\)/, "")
      .replace(/\(\?:([^()|]*)(?:\|[^()]*)?\)(\?)?/, (_, one: string, may) => (may ? "" : one));
  }
  return text.replaceAll(/.\?/g, "").replaceAll(/[\\*+$^]/g, "");
}

const NAMES = [
  "Acme",
  "X-200",
  "Ďáblík",
  "šikmý",
  "Ștefan",
  "Ґудзь",
  "华为",
  "ケース",
  "ｶﾒﾗ",
  "用",
  "@acme",
  "+420 123 456 789",
  "ё",
  "ß",
  "\0",
];

/** Texts of the words that an expression is made of, in either case, among names, numbers and signs. */
function textsFor({ source }: RegExp, words: string): fc.Arbitrary<string> {
  const runs = [...new Set([...(source.match(/[\p{L}©][\p{L}'’ ]*/gu) ?? []), ...alternatives(words).map(said)])];
  const own = fc
    .constantFrom(...runs)
    .chain((run) => fc.constantFrom(run, run, run.toUpperCase(), `${run}ů`, `${run}s`));
  const part = fc.oneof(own, own, fc.constantFrom(...NAMES), fc.constant("\0"));
  const sign = fc.constantFrom(" ", " ", " ", "", "-", ", ", ": ", ". ", "\n", "・");
  return fc
    .tuple(fc.constantFrom("", "", " ", "x"), fc.array(fc.tuple(part, sign), { minLength: 1, maxLength: 6 }))
    .map(([first, parts]) => first + parts.flat().join(""))
    .filter((text) => text.toLowerCase().length === text.length);
}

test.each(asWritten.map(([expression, words], at) => ({ at, expression, words })))(
  "expression $at says the same of a text in the form that an index carries",
  ({ expression, words }) => {
    const { source, flags } = fastForm(expression);
    const fast = new RegExp(source.replaceAll("ℓ", LETTERS), flags);
    let matched = 0;
    fc.assert(
      fc.property(textsFor(expression, words), (text) => {
        expression.lastIndex = 0;
        fast.lastIndex = 0;
        const seen = expression.ignoreCase ? text.toLowerCase() : text;
        const matches = expression.test(text);
        matched += Number(matches);
        return matches === fast.test(seen) && expression.lastIndex === fast.lastIndex;
      }),
      { numRuns: 4000, seed: 20_261_127 },
    );
    expect(matched).toBeGreaterThan(0);
  },
);

test("letters in lower case, and those without case, are what it calls letters", () => {
  const fast = new RegExp(`^[${LETTERS}]$`);
  for (const letter of "azáßžέяіכחקعあア华한") expect(fast.test(letter), letter).toBe(true);
  for (const sign of "×÷AZ -’、。·・\ue000") expect(fast.test(sign), sign).toBe(false);
});

test("capitals are told from small letters where case counts", () => {
  const form = (source: string): RegExp => new RegExp(`^${fastForm(new RegExp(source, "u")).source}$`, "u");
  for (const letter of "AŽČŘŚŁȘΆЯҐ")
    expect([letter, form(String.raw`\p{Lu}`).test(letter), form(String.raw`\p{Ll}`).test(letter)]).toEqual([
      letter,
      true,
      false,
    ]);
  for (const letter of "ažčřśłșάяґ")
    expect([letter, form(String.raw`\p{Lu}`).test(letter), form(String.raw`\p{Ll}`).test(letter)]).toEqual([
      letter,
      false,
      true,
    ]);
});

test("what has no ranges is no expression of ours", () => {
  expect(() => fastForm(/\p{N}/iu)).toThrow("No ranges");
  expect(() => fastForm(/\P{L}/u)).toThrow("No ranges");
});
