import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fold, standsIn } from "../../../../src/core/page/classify.ts";
import { VOCABULARY } from "../../../../src/core/page/vocabulary.ts";
import { mayHold, wordBits } from "../../../../src/core/page/word-bits.ts";

const words = VOCABULARY.rules.flatMap(({ words }) => (typeof words === "string" ? VOCABULARY[words] : words));
const signs = fc.constantFrom(" ", "-", "×", "“", ", ", "\n", "ș", "٣", "Ω", "x", "1", "の", "");
const texts = fc
  .array(fc.tuple(signs, fc.constantFrom(...words), signs), { maxLength: 12 })
  .map((parts) => fold(parts.flat().join("")));

test("every word that stands in a text is among its bits", () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom(...words),
      (text, word) => !standsIn(text, word) || mayHold(wordBits(text), word),
    ),
    { numRuns: 20_000, seed: 20_261_127 },
  );
});

test("what a text lacks is hardly ever among them", () => {
  const bits = wordBits(Array.from({ length: 10_000 }, (_, n) => `word${n}`).join(" "));
  const lacking = words.filter((word) => /^[a-z]/.test(word) && mayHold(bits, word));
  expect(lacking.length).toBeLessThan(words.length / 10);
});

test("every word that rules look for has letters and is written as a text is read", () => {
  expect(words.filter((word) => !/[\p{L}\p{N}]/u.test(word) || fold(word) !== word)).toEqual([]);
});
