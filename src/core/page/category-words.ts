import { CATEGORIES, type Category } from "../dataset.ts";
import { wordsOf } from "../languages/grammar.ts";
import { LANGUAGES } from "../languages/index.ts";

/** Words for a class of goods, those that look like it and are something else, and those behind which a name says what the goods are for. */
export interface CategoryWords {
  words: readonly string[];
  not: readonly string[];
  until: readonly string[];
}

const until = LANGUAGES.flatMap(({ goodsFor = "" }) => wordsOf(goodsFor));

/** Plain words for goods, of the languages that have any; no name of a vendor or a product is among them. */
export const CATEGORY_WORDS: Partial<Record<Category, CategoryWords>> = Object.fromEntries(
  CATEGORIES.flatMap((category) => {
    const of = (kind: "words" | "not"): string[] =>
      LANGUAGES.flatMap(({ classes }) => wordsOf(classes?.[category]?.[kind] ?? ""));
    return of("words").length > 0 ? [[category, { words: of("words"), not: of("not"), until }]] : [];
  }),
);
