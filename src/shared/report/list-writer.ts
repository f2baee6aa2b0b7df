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

export function listWriter(form: ListForm, language: Language): ListWriter {
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
        rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
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
              return `${before}    ${JSON.stringify(row)}`;
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
