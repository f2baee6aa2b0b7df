import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fastForm, LETTERS } from "../../../../src/core/names/fast-form.ts";
import { PHRASES } from "../../../../src/core/names/phrases.ts";

const asWritten = PHRASES.flatMap(({ expression, ahead }) => [expression, ahead ?? expression]);

/** Texts of the words that phrases are made of, in either case, among names, numbers and signs. */
const words = [...new Set(asWritten.flatMap(({ source }) => source.match(/\p{L}{2,}/gu) ?? []))];
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map((word) => word.toUpperCase()),
      fc.constantFrom("Acme", "X-200", "Ďáblík", "华为", "ケース", "用", "@acme", "+420 123 456 789", "ё", "ß"),
    ),
    { maxLength: 8 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom(" ", " ", " ", "", "-", ", ", ": ", ". ", "\n"), {
        minLength: parts.length,
        maxLength: parts.length,
      })
      .map((signs) => parts.map((part, at) => part + signs[at]!).join("")),
  )
  .filter((text) => text.toLowerCase().length === text.length);

test.each(asWritten.map((expression, at) => ({ at, expression })))(
  "phrase $at says the same of a text in the form that an index carries",
  ({ expression }) => {
    const { source, flags } = fastForm(expression);
    const fast = new RegExp(source.replaceAll("ℓ", LETTERS), flags);
    fc.assert(
      fc.property(texts, (text) => {
        expression.lastIndex = 0;
        fast.lastIndex = 0;
        const seen = expression.ignoreCase ? text.toLowerCase() : text;
        return expression.test(text) === fast.test(seen) && expression.lastIndex === fast.lastIndex;
      }),
      { numRuns: 2000, seed: 20_261_126 },
    );
  },
);

test("letters in lower case, and those without case, are what it calls letters", () => {
  const fast = new RegExp(`^[${LETTERS}]$`);
  for (const letter of "azáßžέяіכחקعあア华한") expect(fast.test(letter), letter).toBe(true);
  for (const sign of "×÷AZ -’、。·") expect(fast.test(sign), sign).toBe(false);
});
