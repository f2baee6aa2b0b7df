import { LONGEST_TABLE_CELL, MOST_TABLE_CELLS, MOST_TABLE_ROWS } from "../core/own/own-list.ts";
import type { TableFault } from "../core/own/read-table.ts";
import type { Bytes } from "../files/bytes.ts";
import { readFile } from "../files/read-file.ts";
import { Reading } from "../files/reading.ts";

/** A table of ten thousand lines is far smaller. */
const LARGEST = 16 * 1024 * 1024;

/** What goes to the background has an end. A cell that is cut here is too long for what stands in it, and is refused for that. */
const cut = (cell: string): string => cell.slice(0, LONGEST_TABLE_CELL);

/** The rows of an organisation's table, from the first sheet of a CSV file or a workbook; or why there are none. */
export async function readOwnFile(name: string, bytes: Bytes): Promise<string[][] | TableFault> {
  if (bytes.size > LARGEST) return { code: "too-large" };
  const reading = new Reading(undefined, undefined, true);
  const rows: string[][] = [];
  try {
    let sheet: object | undefined;
    for await (const block of readFile(name, bytes, reading)) {
      sheet ??= block.sheet;
      if (block.sheet !== sheet || rows.length === MOST_TABLE_ROWS) break;
      for (let at = 0; at < block.rows.length && rows.length < MOST_TABLE_ROWS; at += 1)
        rows.push(block.rows.cells(at).slice(0, MOST_TABLE_CELLS).map(cut));
    }
  } catch {
    return { code: "not-read" };
  }
  if (reading.notes.has("quotes-never-close")) return { code: "not-read" };
  return reading.notes.has("has-formulas") ? { code: "formula" } : rows;
}
