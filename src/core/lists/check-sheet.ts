import type { CheckedRow, ListCheck } from "./check-list.ts";
import { type ColumnRole, recognizeColumns } from "./columns.ts";

/** A table that is to be checked, with what its columns hold. */
export interface List {
  /** The file it came from, and its sheet where the file has several. */
  name: string;
  rows: readonly (readonly string[])[];
  /** Place of the row that says what the columns hold; it is not checked itself. */
  heading: number | undefined;
  roles: readonly ColumnRole[];
}

/** A table with the rows that were checked: none for the heading and none for empty lines. */
export interface CheckedList extends List {
  checked: CheckedRow[];
}

/** So many rows may stand before the headings: a title, a date, an address. */
const BEFORE = 30;

/**
 * A table as a list. The first filled row may be headings on one known word; a later one, below a title, must have two.
 */
export function toList(name: string, rows: readonly (readonly string[])[]): List {
  const first = rows.findIndex(isFilled);
  for (const [place, row] of rows.slice(0, first + BEFORE).entries()) {
    if (place < first) continue;
    const { isHeading, roles } = recognizeColumns(row);
    if (isHeading && (place === first || roles.filter((role) => role !== "other").length > 1))
      return { name, rows, heading: place, roles };
  }
  return { name, rows, heading: undefined, roles: [] };
}

/**
 * Checks a list row by row into `checked`, and gives the number of lines done each time `lines` more are, so that one can
 * pause or stop with what there is.
 */
export function* checkSheet(list: List, check: ListCheck, checked: CheckedRow[], lines = 500): Generator<number, void> {
  for (const [place, cells] of list.rows.entries()) {
    const roles = place < (list.heading ?? 0) ? [] : list.roles;
    if (place !== list.heading && isFilled(cells)) checked.push(check.checkRow(cells, roles, place + 1));
    if ((place + 1) % lines === 0) yield place + 1;
  }
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== "");
