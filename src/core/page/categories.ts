import type { Category } from "../dataset.ts";
import type { CategoryWords } from "./category-words.ts";

/** What a product page says of its goods: the product's name, and the category or breadcrumb where there is one. */
export interface Goods {
  name: string;
  category?: string;
}

/**
 * The classes of goods that a product belongs to, from plain words in its category and its name. A vendor's name never
 * decides. `classes` are those that matter, with their words. Goods for such a product ("case for", "mount for") and words that only look alike are not of the class.
 */
export function categoriesOf(
  { name, category = "" }: Goods,
  classes: Partial<Record<Category, CategoryWords>>,
): Category[] {
  const heard = ownWords(name);
  return (Object.keys(classes) as Category[]).filter((id) => {
    const { words, not } = classes[id] ?? { words: [], not: [] };
    if (not.some((word) => says(name, word) || says(category, word))) return false;
    return words.some((word) => says(heard, word) || says(category, word));
  });
}

/** What stands before a word that turns the rest into what the goods are for. */
function ownWords(name: string): string {
  return name.split(/(?:^|[\s,(])(?:for|with|pro|k|ke|na|do|s|se|compatible with|kompatibilní s)\s/iu)[0] ?? "";
}

/** Does `text` hold `word` as whole words? A word in capitals stands only for itself; a Czech or English ending is no other word. */
function says(text: string, word: string): boolean {
  const exact = word !== word.toLowerCase();
  const [where, what] = exact ? [text, word] : [plain(text), plain(word)];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    if (!isLetter(where[at - 1]) && !isLetter(where[at + what.length])) return true;
  }
  return false;
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s-]+/gu, " ");
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
