import type { Language } from "../words/format.ts";
import type { ListHead } from "./list-columns.ts";
import { ListCsv, listPage, listTable, type ReportHead } from "./list-report.ts";
import { ListSummary } from "./list-summary.ts";
import { ListWorkbook } from "./list-workbook.ts";
import type { ReportRow } from "./report-rows.ts";
import { RowJson } from "./row-json.ts";

/** Writes a result of any length as one file: its start, rows as they come, list by list, and its end. */
export interface ListWriter {
  start(): string;
  rows(rows: readonly ReportRow[], list: ListHead): string | Uint8Array<ArrayBuffer>;
  end(head: ReportHead): string | Uint8Array<ArrayBuffer>;
}

/** Forms in which a result is written. */
export type ListForm = "csv" | "xlsx" | "html" | "json" | "jsonl";

export function listWriter(form: ListForm, language: Language): ListWriter {
  const asJson = new RowJson();
  switch (form) {
    case "csv":
      return new ListCsv(language);
    case "xlsx": {
      const book = new ListWorkbook(language);
      return {
        start: () => "",
        rows: (rows, list) => {
          book.add(list, rows);
          return "";
        },
        end: (head) => book.bytes(head),
      };
    }
    case "jsonl":
      return {
        start: () => "",
        rows: (rows) => asJson.lines(rows),
        end: () => "",
      };
    case "json": {
      let isFirst = true;
      const lists = new Map<string, ListHead>();
      return {
        start: () => '{\n  "rows": [',
        rows: (rows, list) => {
          lists.set(list.name, list);
          return rows
            .map((row) => {
              const before = isFirst ? "\n" : ",\n";
              isFirst = false;
              return `${before}    ${asJson.row(row)}`;
            })
            .join("");
        },
        end: (head) => `\n  ],${JSON.stringify({ ...head, lists: [...lists.values()] }, null, 2).slice(1)}\n`,
      };
    }
    case "html": {
      // The sentence above a result is known when all of its rows are.
      const summary = new ListSummary();
      const all: { list: ListHead; rows: ReportRow[] }[] = [];
      return {
        start: () => "",
        rows: (rows, list) => {
          if (all.at(-1)?.list.name !== list.name) all.push({ list, rows: [] });
          all.at(-1)!.rows.push(...rows);
          for (const row of rows) summary.add(row);
          return "";
        },
        end: (head) =>
          listPage(
            all.map(({ list, rows }) => listTable(rows, list, language)),
            summary,
            head,
            language,
          ),
      };
    }
  }
}
