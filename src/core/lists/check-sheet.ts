import { type CheckedRow, type ListCheck, nothingAt } from "./check-list.ts";
import { type ColumnRole, recognizeColumns, roleOf } from "./columns.ts";
import type { Named } from "./named-heads.ts";
import { groupsOver, supposedHead } from "./supposed-head.ts";

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
  /** A row that may say what is below it without a known word: "Site, Huawei, Cisco" over counts. It is checked itself, too. */
  over?: { line: number; head: readonly string[] };
  /** What the table as a whole is called: a sheet, the key of an array. */
  title?: string;
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
export const listWithHead = (name: string, head: readonly string[], choices: ColumnChoices = {}, title = ""): List => ({
  name,
  ...(title !== "" && { title }),
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
  title = "",
): List {
  const called = { name, ...(title !== "" && { title }) };
  const start = rows.slice(0, BEFORE_HEADINGS);
  for (const [place, row] of start.entries()) {
    const { isHeading, roles } = recognizeColumns(row, choices);
    if (!isHeading || (place > 0 && roles.filter((role) => role !== "other").length < 2)) continue;
    const groups = groupsOver(start[place - 1] ?? [], row.length);
    const over = groups && { line: first + place - 1, head: groups };
    return { ...called, heading: first + place, head: row, roles, ...(over && { over }) };
  }
  const supposed = supposedHead(start);
  const over = supposed && { line: first + supposed.place, head: supposed.head };
  return { ...called, heading: undefined, head: rows[0] ?? [], roles: [], ...(over && { over }) };
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
  const named = namedIn(list, check);
  const texts = Array.from({ length: rows.length }, (_, place) => rows.text(place));
  const may = check.screen(texts);
  const done: PlacedRow[] = [];
  for (let place = 0; place < texts.length; place += 1) {
    const line = lines?.[place] ?? first + place;
    const looks = may[place]!;
    if (line === list.heading || (looks === 0 && !hasText(texts[place]!))) continue;
    const checked =
      looks === 0 && !named ? nothingAt(line) : checkOne(list, rows.cells(place), line, check, looks, named);
    done.push({ place, checked });
  }
  return done;
}

/** Checks one row of a list. */
export function checkOne(
  list: List,
  cells: readonly string[],
  line: number,
  check: ListCheck,
  may?: number,
  named = namedIn(list, check),
): CheckedRow {
  // What stands above the headings is no row of the table.
  if (line < (list.heading ?? 0)) return check.checkRow(cells, [], line, may);
  return check.checkRow(cells, list.roles, line, may, line > (list.over?.line ?? 0) ? named : undefined);
}

/** Whom the headings of a list name; headings may have been added to it since. */
function namedIn(list: List, check: ListCheck): Named | undefined {
  const { over, title } = list;
  const isNamed = headOf(list) !== undefined;
  if (!isNamed && !over && !title) return undefined;
  const head = over && isNamed ? list.head.map((heading, at) => `${over.head[at] ?? ""} ${heading}`) : over?.head;
  return check.named(list, { head: head ?? (isNamed ? list.head : []), ...(title && { title }) });
}

/** Whether anything stands in a row but signs between cells. */
const hasText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) || /[^\s;,|]/u.test(text);

export const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== "");
