import { type CellObject, read, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { Reading } from "./reading.ts";
import { type Block, inBlocks, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS, Unreadable } from "./sheet.ts";

/** Text of a workbook: a few kilobytes can say one long text in each of a million cells. UTF-16 units. */
const MOST_TEXT = 1 << 28;
/** Of a row, which is kept in one piece. */
const MOST_TEXT_OF_ROW = 1 << 24;

/** Reads the sheets of a workbook as the text that its cells show. Formulas and macros are not run. */
export function* readWorkbook(bytes: Uint8Array, reading: Reading): Generator<Block, void, void> {
  const book = open(bytes, reading.isoDates);
  const sheets = book.SheetNames.map((name) => ({ name, sheet: book.Sheets[name] }));
  const filled = sheets.filter(({ sheet }) => hasText(sheet));
  if (filled.reduce((letters, { sheet }) => letters + lettersIn(sheet), 0) > MOST_TEXT)
    throw new Unreadable("expands-too-far");
  // Nothing but rows that no sheet can have, or nothing at all.
  if (filled.length === 0) throw new Unreadable(reading.notes.has("rows-left-out") ? "broken" : "empty");
  for (const { name, sheet } of filled)
    yield* inBlocks({ name: filled.length > 1 ? name : "" }, rowsOf(sheet, reading));
}

function open(bytes: Uint8Array, isoDates: boolean): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: false,
      bookVBA: false,
      ...(isoDates && { dateNF: "yyyy-mm-dd" }),
      // A row may claim to be the four-billionth.
      sheetRows: MOST_ROWS,
    });
  } catch (error) {
    throw new Unreadable(/password|encrypt/i.test(String(error)) ? "encrypted" : "broken");
  }
}

const hasText = (sheet: WorkSheet | undefined): boolean =>
  (sheet?.["!data"] ?? []).some((row) => row?.some((cell) => textOf(cell).trim() !== ""));

function lettersIn(sheet: WorkSheet | undefined): number {
  let letters = 0;
  // Passes over rows that are not there, of which there may be billions.
  sheet?.["!data"]?.forEach((row) => row?.forEach((cell) => (letters += Math.min(textOf(cell).length, LONGEST_CELL))));
  return letters;
}

/**
 * The rows that hold anything, with the empty ones between them. The size that a sheet claims is not believed: a sheet of
 * two cells may claim seventeen billion.
 */
function* rowsOf(sheet: WorkSheet | undefined, reading: Reading): Generator<string[], void, void> {
  const data = sheet?.["!data"] ?? [];
  const places = Object.keys(data).map(Number);
  const last = places.findLast((row) => row < MOST_ROWS && data[row]?.some((cell) => textOf(cell) !== "")) ?? -1;
  if (places.some((row) => row >= MOST_ROWS)) reading.note("rows-left-out");
  for (let row = 0; row <= last; row += 1) {
    const cells: string[] = [];
    let letters = 0;
    data[row]?.forEach((cell, column) => {
      if (column >= MOST_COLUMNS) return reading.note("rows-left-out");
      while (cells.length < column) cells.push("");
      const text = textOf(cell);
      if (text.length > LONGEST_CELL || letters > MOST_TEXT_OF_ROW) reading.note("rows-left-out");
      const kept = letters > MOST_TEXT_OF_ROW ? "" : text.slice(0, LONGEST_CELL);
      letters += kept.length;
      cells.push(kept);
    });
    yield cells;
  }
}

function textOf(cell: CellObject | undefined): string {
  // Cells with a mistake (#DIV/0!) and empty ones that only have a format hold nothing to search.
  if (!cell) return "";
  if (cell.t === "e" || cell.t === "z") return "";
  return cell.w ?? (cell.v === undefined ? "" : String(cell.v));
}
