import type { Language } from "../words/format.ts";
import { csvEnd, csvRows, csvStart, listAsHtml, type ReportHead } from "./list-report.ts";
import type { ReportRow } from "./report-rows.ts";

/** Writes a result of any length as one text: its start, rows as they come, and its end. */
export interface ListWriter {
  start(): string;
  rows(rows: readonly ReportRow[]): string;
  end(head: ReportHead): string;
}

/** Forms in which a result is written. */
export type ListForm = "csv" | "html" | "json" | "jsonl";

/** Rows in which nothing was found differ by their line and text alone; in most lists they are nine of ten. */
function rowsAsJson(): (row: ReportRow) => string {
  let file: string | undefined;
  let [before, between, after] = ["", "", ""];
  return (row) => {
    if (row.found.length > 0 || row.questions.length > 0 || row.rebrands.length > 0) return JSON.stringify(row);
    if (row.file !== file) {
      file = row.file;
      [before = "", between = "", after = ""] = JSON.stringify({ ...row, line: LINE, written: WRITTEN }).split(MARKS);
    }
    return before + row.line + between + JSON.stringify(row.written) + after;
  };
}
/** What stands in place of both meanwhile. */
const [LINE, WRITTEN] = ["\u0000line", "\u0000written"];
const MARKS = /"\\u0000(?:line|written)"/u;

export function listWriter(form: ListForm, language: Language): ListWriter {
  const asJson = rowsAsJson();
  switch (form) {
    case "csv":
      return {
        start: () => csvStart(language),
        rows: (rows) => csvRows(rows),
        end: csvEnd,
      };
    case "jsonl":
      return {
        start: () => "",
        rows: (rows) => {
          let text = "";
          for (const row of rows) text += `${asJson(row)}\n`;
          return text;
        },
        end: () => "",
      };
    case "json": {
      let isFirst = true;
      return {
        start: () => '{\n  "rows": [',
        rows: (rows) =>
          rows
            .map((row) => {
              const before = isFirst ? "\n" : ",\n";
              isFirst = false;
              return `${before}    ${asJson(row)}`;
            })
            .join(""),
        end: (head) => `\n  ],${JSON.stringify(head, null, 2).slice(1)}\n`,
      };
    }
    case "html": {
      // The sentence above a result is known when all of its rows are.
      const all: ReportRow[] = [];
      return {
        start: () => "",
        rows: (rows) => {
          all.push(...rows);
          return "";
        },
        end: (head) => listAsHtml(all, head, language),
      };
    }
  }
}
