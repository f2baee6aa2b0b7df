import { read, utils } from "@e965/xlsx";
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
    sheets = book.SheetNames.map((name) => {
      const sheet = book.Sheets[name];
      const rows = sheet
        ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: false, defval: "", blankrows: true })
        : [];
      return { name, rows: rows.map((row) => row.map((cell) => String(cell as string | number | boolean))) };
    });
  } catch (error) {
    return { ok: false, reason: /password|encrypt/i.test(String(error)) ? "encrypted" : "broken" };
  }
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== "")));
  if (filled.length === 0) return { ok: false, reason: "empty" };
  return { ok: true, sheets: filled, notes: hasMacros ? ["has-macros"] : [] };
}
