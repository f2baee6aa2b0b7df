import { hasLetter } from "./ascii.ts";
import type { RowMatch } from "./check-list.ts";
import { type ColumnRole, roleOf } from "./columns.ts";
import { ANYBODY, NAMES } from "./row-screen.ts";

/** What stands over the cells of a list, by column, and over all of it. */
export interface Heads {
  head: readonly string[];
  /** What the table as a whole is called: a sheet, the key of an array. */
  title?: string;
}

/** A heading that may name somebody. */
export interface NamedHead {
  /** It as words: "vendors Huawei routers" of "vendors.Huawei_routers". */
  words: string;
  /** It names somebody surely, whatever stands below. */
  isSure: boolean;
  /** It is nothing but a maker's name, perhaps one that is a word as well. */
  isAlone: boolean;
}

/** What a list's headings name; `undefined` where they name nobody. */
export interface Named {
  columns: ReadonlyMap<number, NamedHead>;
  /** Some heading names a maker surely: then the others beside it are makers, too. */
  isSure: boolean;
  title: readonly Pick<RowMatch, "vendor" | "name" | "text">[];
}

/** Nothing of the kind is there: "0 ks", "0,00", "-", "no". */
const NO = [
  "no|not?|none|n/?a|nil|null|undefined|false|f|ne|není|nie|nein|keine?|non|aucun|nej|nee|nei|ei|nem|nu|não|nao|hayır|όχι",
  "нет|ні|не|无|無|没有|否|なし|無し|없음|아니오|[✗✘☐❌]",
].join("|");
const NOTHING = new RegExp(
  String.raw`^(?:[^\p{L}\p{N}]*|[^\p{L}\p{N}]*0+(?:[.,\s]0+)*\s*\p{Sc}?(?:\p{L}{1,4}\.?)?|(?:${NO})\s*\.?)$`,
  "iu",
);

export const saysNothing = (cell: string): boolean => cell.length < 20 && NOTHING.test(cell.trim());

/**
 * The words of a heading, as it may be read. A note in brackets says of a known column what it holds, and names nobody: "maker
 * (Huawei, ZTE…)". Keys of programs run together, "huaweiRouters", and have no capitals by which a name could be told, "zte_count".
 */
export function wordsOfHead(heading: string): string[] {
  const isKnown = roleOf(heading) !== "other";
  const bracket = heading.indexOf("(");
  const text = (isKnown && bracket > 0 ? heading.slice(0, bracket) : heading)
    .replace(/[._\s]+/gu, " ")
    .replace(/[\s:*]+$/u, "")
    .trim();
  const apart = text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2");
  const upper = /^[a-z\d ._-]+$/.test(heading) ? text.toUpperCase() : text;
  return [...new Set([text, apart, upper])];
}

/** Cells as they are read under their headings: "Huawei AX3: 2" for a 2 below "Huawei AX3". */
export function underHeads(
  { columns, isSure }: Named,
  cells: readonly string[],
  roles: readonly ColumnRole[],
): { cells: readonly string[]; roles: readonly ColumnRole[] } {
  let under: { cells: string[]; roles: ColumnRole[] } | undefined;
  for (const [column, head] of columns) {
    const cell = cells[column];
    if (cell === undefined || saysNothing(cell)) continue;
    under ??= { cells: [...cells], roles: cells.map((_, place) => roles[place] ?? "other") };
    const isMaker = head.isAlone && isSure && !/\p{L}{2}/u.test(cell);
    under.cells[column] = isMaker ? head.words : `${head.words}: ${cell}`;
    if (isMaker) under.roles[column] = "maker";
  }
  return under ?? { cells, roles };
}

/** Hits with the word for those that only a heading gave. */
export const saidByHeads = (hits: readonly RowMatch[], cells: readonly string[], { columns }: Named): RowMatch[] =>
  hits.map((hit) =>
    columns.has(hit.column) && !cells[hit.column]?.includes(hit.text) ? { ...hit, why: [...hit.why, "heading"] } : hit,
  );

/** So many headings are remembered. */
const REMEMBERED = 20_000;

/** Tells whom headings name; each is looked at once. */
export class HeadNames {
  readonly #heads = new Map<string, NamedHead | undefined>();
  readonly #lists = new WeakMap<object, { known: number; columns: Map<number, NamedHead>; named: Named | undefined }>();
  readonly #find: (words: string, roles: readonly ColumnRole[], may: number) => readonly RowMatch[];
  readonly #may: (texts: readonly string[]) => Uint8Array;
  readonly #worksWith: (heading: string) => boolean;

  /**
   * `find`: who is named in a cell; `may`: what may be in each of some texts, as a row's screen says; `worksWith`: whether a heading
   * says that names below it are only what the goods work with.
   */
  constructor(
    find: (words: string, roles: readonly ColumnRole[], may: number) => readonly RowMatch[],
    may: (texts: readonly string[]) => Uint8Array,
    worksWith: (heading: string) => boolean,
  ) {
    this.#find = find;
    this.#may = may;
    this.#worksWith = worksWith;
  }

  /** `list`: whose headings they are; some lists get further ones while they are read. */
  of(list: object, { head, title = "" }: Heads): Named | undefined {
    let kept = this.#lists.get(list);
    if (!kept) this.#lists.set(list, (kept = { known: -1, columns: new Map(), named: undefined }));
    if (kept.known === head.length) return kept.named;
    const fresh = head.slice(Math.max(0, kept.known));
    for (const [at, one] of this.#read(fresh).entries())
      if (one) kept.columns.set(head.length - fresh.length + at, one);
    kept.known = head.length;
    return (kept.named = this.#named(kept.columns, title));
  }

  #named(columns: ReadonlyMap<number, NamedHead>, title: string): Named | undefined {
    const [called] = title === "" ? [] : this.#read([title]);
    const hits = called?.isSure ? this.#find(called.words, [], ANYBODY) : [];
    if (columns.size + hits.length === 0) return undefined;
    return { columns, isSure: [...columns.values()].some(({ isSure }) => isSure), title: hits };
  }

  #read(headings: readonly string[]): (NamedHead | undefined)[] {
    const fresh = [...new Set(headings)].filter((heading) => hasLetter(heading) && !this.#heads.has(heading));
    if (this.#heads.size + fresh.length > REMEMBERED) this.#heads.clear();
    const ways = fresh.map(wordsOfHead);
    const may = this.#may(ways.flat());
    let at = 0;
    for (const [place, heading] of fresh.entries()) {
      const words = ways[place]!;
      const named = this.#readAnew(words, may.subarray(at, (at += words.length)));
      const isOther = !named && roleOf(heading) === "other" && this.#worksWith(words.at(-1)!);
      this.#heads.set(heading, isOther ? { words: words[0]!, isSure: false, isAlone: false } : named);
    }
    return headings.map((heading) => this.#heads.get(heading));
  }

  #readAnew(ways: readonly string[], may: Uint8Array): NamedHead | undefined {
    let maybe: NamedHead | undefined;
    for (const [at, words] of ways.entries()) {
      const looks = may[at]! & ANYBODY;
      if (looks === 0) continue;
      const isSure = this.#find(words, [], looks).length > 0;
      const isAlone = this.#find(words, ["maker"], looks).some(({ text }) => text.length === words.length);
      if (isSure) return { words, isSure, isAlone };
      if (isAlone || looks & NAMES) maybe ??= { words, isSure, isAlone };
    }
    return maybe;
  }
}
