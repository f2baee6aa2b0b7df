import type { CheckedRow, ListCheck } from "./check-list.ts";
import { type ColumnRole, recognizeColumns, roleOf } from "./columns.ts";

/** What a table is: where it came from, and what its columns hold. Its rows come block by block. */
export interface List {
  /** The file it came from, and its sheet where the file has several. */
  name: string;
  /** Number of the row that says what the columns hold; it is not checked itself. */
  heading: number | undefined;
  /** What the columns are called; some formats add columns as they go on. */
  head: readonly string[];
  /** By column; those further right hold anything. */
  roles: ColumnRole[];
  /** What columns hold that come later. */
  roleOfNew?: (heading: string) => ColumnRole;
}

/** Rows of a list that follow one another. */
export interface ListRows {
  /** Number of the first row in its sheet, from 1. */
  first: number;
  rows: readonly (readonly string[])[];
  /** The number of each row, where they do not simply follow one another. */
  lines?: readonly number[];
}

/** What a person said that columns of some heading hold. */
export type ColumnChoices = Readonly<Record<string, ColumnRole>>;

/** So many rows may stand before the headings: a title, a date, an address. */
export const BEFORE_HEADINGS = 30;

/** A list whose format says what its columns are called. */
export const listWithHead = (name: string, head: readonly string[], choices: ColumnChoices = {}): List => ({
  name,
  heading: undefined,
  head,
  roles: [],
  roleOfNew: (heading) => roleOf(heading, choices),
});

/**
 * A table as a list, by its first rows. The first filled row may be headings on one known word; a later one, below a title,
 * must have two.
 */
export function toList(name: string, { first, rows }: ListRows, choices: ColumnChoices = {}): List {
  const begin = Math.max(0, rows.findIndex(isFilled));
  for (const [place, row] of rows.slice(begin, begin + BEFORE_HEADINGS).entries()) {
    const { isHeading, roles } = recognizeColumns(row, choices);
    if (isHeading && (place === 0 || roles.filter((role) => role !== "other").length > 1))
      return { name, heading: first + begin + place, head: row, roles };
  }
  return { name, heading: undefined, head: rows[begin] ?? [], roles: [] };
}

/** A checked row with the cells that it was checked by. */
export interface FilledRow {
  /** Its place among the rows that it came with. */
  place: number;
  cells: readonly string[];
  checked: CheckedRow;
}

/** Checks rows of a list: none for the heading and none for empty lines. */
export function checkRows(list: List, { first, rows, lines }: ListRows, check: ListCheck): FilledRow[] {
  const done: FilledRow[] = [];
  if (list.roleOfNew)
    for (const heading of list.head.slice(list.roles.length)) list.roles.push(list.roleOfNew(heading));
  for (const [place, cells] of rows.entries()) {
    const line = lines?.[place] ?? first + place;
    if (line === list.heading || !isFilled(cells)) continue;
    // What stands above the headings is no row of the table.
    const roles = line < (list.heading ?? 0) ? [] : list.roles;
    done.push({ place, cells, checked: check.checkRow(cells, roles, line) });
  }
  return done;
}

export const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== "");
