import { type CellObject, read, type WorkSheet } from "@e965/xlsx";
import type { ReadOutcome, Sheet } from "./sheet.ts";

/** Reads the sheets of an XLSX, XLSM or ODS workbook as the text that its cells show. Formulas and macros are not run. */
export function readWorkbook(bytes: Uint8Array, hasMacros: boolean): ReadOutcome {
  let sheets: Sheet[];
  try {
    const book = read(bytes, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: false,
      bookVBA: false,
    });
    sheets = book.SheetNames.map((name) => ({ name, rows: rowsOf(book.Sheets[name]) }));
  } catch (error) {
    return { ok: false, reason: /password|encrypt/i.test(String(error)) ? "encrypted" : "broken" };
  }
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== "")));
  if (filled.length === 0) return { ok: false, reason: "empty" };
  return { ok: true, sheets: filled, notes: hasMacros ? ["has-macros"] : [] };
}

/**
 * The rows that hold anything, with the empty ones between them. The size that a sheet claims is not believed: a sheet of
 * two cells may claim seventeen billion.
 */
function rowsOf(sheet: WorkSheet | undefined): string[][] {
  const data = sheet?.["!data"] ?? [];
  return Array.from(data, (row) => Array.from(row ?? [], textOf));
}

function textOf(cell: CellObject | undefined): string {
  // Cells with a mistake (#DIV/0!) and empty ones that only have a format hold nothing to search.
  if (!cell || cell.t === "e" || cell.t === "z") return "";
  return cell.w ?? (cell.v === undefined ? "" : String(cell.v));
}
