import { utils, type WorkBook, write } from "@e965/xlsx";
import { LONGEST_CELL, MOST_ROWS } from "../../files/sheet.ts";
import { CHECK } from "../words/check.ts";
import type { Language } from "../words/format.ts";
import { headings, type ListHead, widthOf, wholeRow } from "./list-columns.ts";
import type { ReportHead } from "./list-report.ts";
import { ListSummary } from "./list-summary.ts";
import type { ReportRow } from "./report-rows.ts";
import { visible } from "./visible.ts";

/** Longest name of a sheet. */
const LONGEST_NAME = 31;

/** A result as a workbook: a sheet for each list and one that sums all up. Every cell is text, so that none can run. */
export class ListWorkbook {
  readonly #language: Language;
  readonly #sheets: { list: ListHead; width: number; rows: string[][] }[] = [];
  readonly #summary = new ListSummary();

  constructor(language: Language) {
    this.#language = language;
  }

  add(list: ListHead, rows: readonly ReportRow[]): void {
    let sheet = this.#sheets.at(-1);
    if (sheet?.list.name !== list.name || sheet.rows.length + rows.length >= MOST_ROWS) {
      sheet = { list, width: widthOf(list, rows), rows: [] };
      this.#sheets.push(sheet);
    }
    for (const row of rows) {
      sheet.rows.push(wholeRow(row, sheet.width, "\n"));
      this.#summary.add(row);
    }
  }

  bytes(head: ReportHead): Uint8Array<ArrayBuffer> {
    const book: WorkBook = utils.book_new();
    const words = CHECK[this.#language];
    const names = new Set<string>();
    const append = (rows: readonly (readonly string[])[], called: string): void => {
      const sheet = utils.aoa_to_sheet(
        rows.map((cells) => cells.map((cell) => visible(cell).slice(0, LONGEST_CELL))),
        { dense: true },
      );
      utils.book_append_sheet(book, sheet, sheetName(called, names));
    };
    for (const { list, width, rows } of this.#sheets)
      append([headings(list, width, this.#language), ...rows], list.name);
    append(this.#summary.table(head, this.#language), words.summary);
    return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
  }
}

/** A name that a workbook allows and no other sheet has. */
function sheetName(called: string, taken: Set<string>): string {
  const plain =
    called
      .replace(/[[\]*?/\\:]/g, " ")
      .replace(/^'|'$/g, "")
      .trim() || "1";
  let name = plain.slice(0, LONGEST_NAME);
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${plain.slice(0, LONGEST_NAME - 4)} ${n}`;
  taken.add(name.toLowerCase());
  return name;
}
