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
  const [whole, heard, kind] = [read(name), read(ownWords(name)), read(category)];
  return (Object.keys(classes) as Category[]).filter((id) => {
    const { words, not } = classes[id] ?? { words: [], not: [] };
    if (not.some((word) => says(whole, word) || says(kind, word))) return false;
    return words.some((word) => says(heard, word) || says(kind, word));
  });
}

/** What stands before a word that turns the rest into what the goods are for. */
function ownWords(name: string): string {
  return name.split(/(?:^|[\s,(])(?:for|with|pro|k|ke|na|do|s|se|compatible with|kompatibilní s)\s/iu)[0] ?? "";
}

/** Does `text` hold `word` as whole words? A word in capitals stands only for itself; a Czech or English ending is no other word. */
function says(text: Read, word: string): boolean {
  if (text.exact === "") return false;
  const what = known.get(word) ?? remember(word);
  const where = isExact.has(word) ? text.exact : text.plain;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    if (!isLetter(where[at - 1]) && !isLetter(where[at + what.length])) return true;
  }
  return false;
}

/** A text as it is and as words are compared with it, worked out once for all words. */
interface Read {
  exact: string;
  plain: string;
}
const read = (text: string): Read => ({ exact: text, plain: plain(text) });

/** The words of our own classes, a few hundred, as they are looked for: one in capitals as it is. */
const known = new Map<string, string>();
const isExact = new Set<string>();
function remember(word: string): string {
  const what = word === word.toLowerCase() ? plain(word) : word;
  known.set(word, what);
  if (what === word && word !== word.toLowerCase()) isExact.add(word);
  return what;
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s-]+/gu, " ");
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
