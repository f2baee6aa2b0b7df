import type { Category } from "../dataset.ts";
import { hasLetter } from "../names/letters.ts";
import type { CategoryWords } from "./category-words.ts";

/** What a product page says of its goods: the product's name, and the category or breadcrumb where there is one. */
export interface Goods {
  name: string;
  category?: string;
}

/**
 * The classes of goods that a product belongs to, from plain words in its category and its name. A vendor's name never
 * decides. `classes` are those that matter, with their words. Goods for such a product ("case for", "mount for") and
 * words that only look alike are not of the class.
 */
export function categoriesOf(
  { name, category = "" }: Goods,
  classes: Partial<Record<Category, CategoryWords>>,
): Category[] {
  const all = fold(`${name}\n${category}`);
  return (Object.keys(classes) as Category[]).filter((id) => {
    const { words, not, until } = classes[id]!;
    const heard = fold(`${untilWord(name, until)}\n${category}`);
    return words.some((word) => standsIn(heard, word)) && !not.some((word) => standsIn(all, word));
  });
}

/** A name up to a word that turns the rest into what the goods are for. */
function untilWord(name: string, words: readonly string[]): string {
  const parts = name.split(/(?<=[\s,(])/);
  const end = parts.findIndex((part) => /\s$/.test(part) && words.includes(part.trim().toLowerCase()));
  return end < 0 ? name : parts.slice(0, end).join("");
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll("’", "'");
const isWord = (unit: string): boolean => hasLetter(unit) || /\d/.test(unit);

/** Whether a word stands in a folded text, with no letter or figure right beside it. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWord(text.charAt(at - 1)) && !isWord(text.charAt(at + word.length))) return true;
  return false;
}
