import { roleOf } from "./columns.ts";
import type { RowHit } from "./check-list.ts";
import type { ColumnRole } from "./columns.ts";

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
  title: readonly Pick<RowHit, "vendor" | "name" | "text">[];
}

/** Nothing of the kind is there: "0 ks", "0,00", "-", "no". */
const NOTHING =
  /^(?:[^\p{L}\p{N}]*|[^\p{L}\p{N}]*0+(?:[.,\s]0+)*\s*\p{Sc}?(?:\p{L}{1,4}\.?)?|(?:no|none|not?|n\/?a|nil|null|undefined|false|f|ne|není|nie|nein|keine?|non|aucun|nej|nee|nei|ei|nem|nu|não|nao|hayır|όχι|нет|ні|не|无|無|没有|否|なし|無し|無|없음|아니오|[✗✘☐❌])\s*\.?)$/iu;

export const saysNothing = (cell: string): boolean => cell.length < 20 && NOTHING.test(cell.trim());

/**
 * The words of a heading, as it may be read. A note in brackets says of a known column what it holds, and names nobody: "maker
 * (Huawei, ZTE…)". Keys of programs run together, "huaweiRouters", and have no capitals by which a name could be told, "zte_count".
 */
export function wordsOfHead(heading: string): string[] {
  const isKnown = roleOf(heading) !== "other";
  const bracket = heading.indexOf("(");
  const text = (isKnown && bracket > 0 ? heading.slice(0, bracket) : heading).replace(/[._\s]+/gu, " ").trim();
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
export const saidByHeads = (hits: readonly RowHit[], cells: readonly string[], { columns }: Named): RowHit[] =>
  hits.map((hit) =>
    columns.has(hit.column) && !cells[hit.column]?.includes(hit.text) ? { ...hit, why: [...hit.why, "heading"] } : hit,
  );
