import * as fc from "fast-check";
import { expect, test } from "vitest";
import { alternatives } from "../../../../src/core/names/alternatives.ts";
import { fastForm, fastFormAsWritten } from "../../../../src/core/names/fast-form.ts";
import { LETTERS } from "../../../../src/core/names/letters.ts";
import { AROUND } from "../../../../src/core/names/goods-words.ts";
import { PHRASES } from "../../../../src/core/names/phrases.ts";

interface Written {
  expression: RegExp;
  /** Words of which one is in it, where it is too long to be said by chance. */
  heads: string;
}

const written = (source: string, flags: string, heads = ""): Written => ({
  expression: new RegExp(source, flags),
  heads,
});

/** The expressions of each phrase. */
const phrases: Written[][] = PHRASES.map(
  ({ alternatives: some, edge = "", tail = "", ahead = "", asWritten = false }) => [
    ...some.map(({ source, heads }) => written(`(?:${source})${edge}`, asWritten ? "u" : "iu", heads)),
    ...[tail, ahead].filter((source) => source !== "").map((source) => written(source, "iu")),
  ],
);

/** A text that an alternative says, or nearly: the first of each choice, and nothing that may be left out. */
function said(alternative: string): string {
  let text = alternative
    .replaceAll(/\[\\p\{L\}\\d\][*+]?|\\[wd][*+]?|\\p\{\w+\}[*+]?/g, "y")
    .replaceAll(/\[(.)[^\]]*\]/g, "$1")
    .replaceAll(/\\s[*+?]?/g, " ");
  for (let before = ""; before !== text;) {
    before = text;
    text = text
      .replace(/\(\?<?[!=][^()]*\)/, "")
      .replace(/\(\?:([^()|]*)(?:\|[^()]*)?\)(\?|\{0,\d+\})?(?:\{\d+,\d+\})?/, (_, one: string, may) =>
        may ? "" : one,
      );
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
function textsFor({ expression: { source }, heads }: Written): fc.Arbitrary<string> {
  const words = alternatives(heads || source).map(said);
  const runs = [...new Set([...(source.match(/[\p{L}©][\p{L}'’ ]*/gu) ?? []), ...words])];
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

/** Holds that the expression finds the same in the form that an index carries, and says whether it found anything. */
function findsTheSame({ expression, heads }: Written): boolean {
  const source = expression.ignoreCase ? fastForm(expression.source) : fastFormAsWritten(expression.source);
  const fast = new RegExp(source.replaceAll("ℓ", LETTERS), expression.ignoreCase ? "" : "u");
  let found = false;
  fc.assert(
    fc.property(textsFor({ expression, heads }), (text) => {
      const match = expression.exec(text);
      found ||= match !== null;
      const same = fast.exec(expression.ignoreCase ? text.toLowerCase() : text);
      return match?.index === same?.index && match?.[0].length === same?.[0].length;
    }),
    { numRuns: 500, seed: 20_261_127 },
  );
  return found;
}

test.each([...phrases, [...AROUND.values()].map((source) => written(source, "u"))].map((all, at) => ({ at, all })))(
  "each expression of phrase $at says something, and the same in the form that an index carries",
  ({ all }) => {
    const silent = all.filter((one) => !findsTheSame(one));
    // The long ones say something in the sentences of other tests.
    expect(silent.filter(({ heads }) => heads === "").map(({ expression }) => expression.source)).toEqual([]);
  },
);

test("letters in lower case, and those without case, are what it calls letters", () => {
  const fast = new RegExp(`^[${LETTERS}]$`);
  for (const letter of "azáßžέяіכחקعあア华한") expect(fast.test(letter), letter).toBe(true);
  for (const sign of "×÷AZ -’、。·・\ue000") expect(fast.test(sign), sign).toBe(false);
});

test("capitals are told from small letters where case counts", () => {
  const form = (source: string): RegExp => new RegExp(`^${fastFormAsWritten(source)}$`, "u");
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
  expect(() => fastForm(String.raw`\p{N}`)).toThrow("No ranges");
  expect(() => fastFormAsWritten(String.raw`\P{L}`)).toThrow("No ranges");
});
