import { type CheckedRow, type ListCheck, nothingAt } from "./check-list.ts";
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

/** What the columns are called, where the list says so. */
export const headOf = ({ heading, roleOfNew, head }: List): readonly string[] | undefined =>
  heading !== undefined || roleOfNew !== undefined ? head : undefined;

/** Rows, taken apart when somebody looks at them. */
interface Rows {
  readonly length: number;
  /** The row as one text, its cells told apart by some sign. */
  text(row: number): string;
  cells(row: number): readonly string[];
}

/** Rows of a list that follow one another. */
export interface ListRows {
  /** Number of the first row in its sheet, from 1. */
  first: number;
  rows: Rows;
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
 * A table as a list, by its first rows from the first that is filled, which may be headings on one known word; a later
 * one, below a title, must have two.
 */
export function toList(
  name: string,
  first: number,
  rows: readonly (readonly string[])[],
  choices: ColumnChoices = {},
): List {
  for (const [place, row] of rows.slice(0, BEFORE_HEADINGS).entries()) {
    const { isHeading, roles } = recognizeColumns(row, choices);
    if (isHeading && (place === 0 || roles.filter((role) => role !== "other").length > 1))
      return { name, heading: first + place, head: row, roles };
  }
  return { name, heading: undefined, head: rows[0] ?? [], roles: [] };
}

/** A checked row, and its place among the rows that it came with. */
export interface PlacedRow {
  place: number;
  checked: CheckedRow;
}

/** Checks rows of a list: none for the heading and none for empty lines. */
export function checkRows(list: List, { first, rows, lines }: ListRows, check: ListCheck): PlacedRow[] {
  if (list.roleOfNew)
    for (const heading of list.head.slice(list.roles.length)) list.roles.push(list.roleOfNew(heading));
  const texts = Array.from({ length: rows.length }, (_, place) => rows.text(place));
  const may = check.screen(texts);
  const done: PlacedRow[] = [];
  for (let place = 0; place < texts.length; place += 1) {
    const line = lines?.[place] ?? first + place;
    const looks = may[place]!;
    if (line === list.heading || (looks === 0 && !hasText(texts[place]!))) continue;
    if (looks === 0) {
      done.push({ place, checked: nothingAt(line) });
      continue;
    }
    // What stands above the headings is no row of the table.
    const roles = line < (list.heading ?? 0) ? [] : list.roles;
    done.push({ place, checked: check.checkRow(rows.cells(place), roles, line, looks) });
  }
  return done;
}

/** Whether anything stands in a row but signs between cells. */
const hasText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) || /[^\s;,|]/u.test(text);

export const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== "");
