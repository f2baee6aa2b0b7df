import type { Category } from "../dataset.ts";
import type { CategoryWords } from "./category-words.ts";
import { fold, standsIn } from "./classify.ts";

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
  const heard = read(`${name.split(FOR)[0]}\n${category}`);
  const all = read(`${name}\n${category}`);
  return (Object.keys(classes) as Category[]).filter((id) => {
    const { words, not } = classes[id] ?? { words: [], not: [] };
    return words.some((word) => standsIn(heard, word)) && !not.some((word) => standsIn(all, word));
  });
}

/** What stands before a word that turns the rest into what the goods are for. */
const FOR = /(?:^|[\s,(])(?:for|with|pro|k|ke|na|do|s|se)\s/iu;

/** A text as it is, where a word in capitals is found, and in lower case, where the others are. */
const read = (text: string): string => `${text}\n${fold(text)}`;
