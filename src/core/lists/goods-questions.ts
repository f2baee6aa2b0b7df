import type { Advisory, Category } from "../dataset.ts";
import { categoriesOf } from "../page/categories.ts";
import { CATEGORY_WORDS, type CategoryWords } from "../page/category-words.ts";
import { categoriesOfAct } from "../questions.ts";
import { hasLetter } from "./ascii.ts";
import type { ColumnRole } from "./columns.ts";

const NONE: readonly never[] = [];
/** So many kinds of goods are remembered. */
const REMEMBERED = 20_000;
/** No goods are told by a number of three digits. */
const NUMBERS = /\d{3,}/gu;

/** What acts on classes of goods ask about the goods of a row. */
export class GoodsQuestions {
  /** The words by which those goods are told, in the spelling of `plain`. */
  readonly words: readonly string[];
  readonly #asking = new Map<Category, string[]>();
  readonly #classes: Partial<Record<Category, CategoryWords>> = {};
  /** Some of them stands in a text: hardly any line of a list has one. */
  readonly #mayAsk: RegExp;
  /** Goods, their long numbers left out → the acts that ask about them. */
  readonly #asked = new Map<string, readonly string[]>();

  constructor(advisories: readonly Advisory[]) {
    for (const advisory of advisories) {
      for (const category of categoriesOfAct(advisory)) {
        const words = CATEGORY_WORDS[category];
        if (!words) continue;
        this.#classes[category] = words;
        this.#asking.set(category, [...(this.#asking.get(category) ?? []), advisory.id]);
      }
    }
    this.words = Object.values(this.#classes).flatMap(({ words }) => words.map(plain));
    const any = this.words.map((word) => word.replace(/[^\p{L}\p{N} ]/gu, "\\$&")).join("|");
    this.#mayAsk = new RegExp(any || "(?!)", "u");
  }

  /** The questions that a row's goods raise: by its product, or by all of it where no column says what the product is. */
  of(cells: readonly string[], roles: readonly ColumnRole[]): readonly string[] {
    if (this.#asking.size === 0) return NONE;
    const named = cells.filter((_, column) => roles[column] === "product");
    const found = (named.length > 0 ? named : cells).flatMap((cell) => (hasLetter(cell) ? this.#ask(cell) : NONE));
    return found.length > 1 ? [...new Set(found)] : found;
  }

  /** Goods of one kind stand in many rows, with other numbers. */
  #ask(goods: string): readonly string[] {
    const kind = goods.replace(NUMBERS, "0");
    let asked = this.#asked.get(kind);
    if (!asked) {
      asked = this.#asksOf(goods);
      if (this.#asked.size < REMEMBERED) this.#asked.set(kind, asked);
    }
    return asked;
  }

  #asksOf(goods: string): readonly string[] {
    if (!this.#mayAsk.test(plain(goods))) return NONE;
    const classes = categoriesOf({ name: goods }, this.#classes);
    return classes.length > 0 ? classes.flatMap((category) => this.#asking.get(category) ?? []) : NONE;
  }
}

/** As `categoriesOf` compares words: without marks, in lower case, hyphens as blanks. */
function plain(text: string): string {
  const lower = text.toLowerCase().replace(/[\s-]+/g, " ");
  return ASCII.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{M}/gu, "");
}

// oxlint-disable-next-line no-control-regex -- the range is what is meant
const ASCII = /^[\0-\x7F]*$/;
