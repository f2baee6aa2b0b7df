import type { CheckedRow, ListCheck } from "./check-list.ts";
import { type ColumnRole, recognizeColumns } from "./columns.ts";

/** A table that is to be checked, with what its columns hold. */
export interface List {
  /** The file it came from, and its sheet where the file has several. */
  name: string;
  rows: readonly (readonly string[])[];
  /** The first filled row says what the columns hold; it is not checked itself. */
  heading: number | undefined;
  roles: readonly ColumnRole[];
}

/** A table with the rows that were checked: none for the heading and none for empty lines. */
export interface CheckedList extends List {
  checked: CheckedRow[];
}

/** A table as a list: the first filled row is looked at for headings. */
export function toList(name: string, rows: readonly (readonly string[])[]): List {
  const first = rows.findIndex(isFilled);
  const { isHeading, roles } = recognizeColumns(rows[first] ?? []);
  return { name, rows, heading: isHeading ? first : undefined, roles };
}

/** Checks a list; gives the number of lines done each time `lines` more are, so that one can pause or stop. */
export function* checkSheet(list: List, check: ListCheck, lines = 500): Generator<number, CheckedList, void> {
  const checked: CheckedRow[] = [];
  for (const [place, cells] of list.rows.entries()) {
    if (place !== list.heading && isFilled(cells)) checked.push(check.checkRow(cells, list.roles, place + 1));
    if ((place + 1) % lines === 0) yield place + 1;
  }
  return { ...list, checked };
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== "");
