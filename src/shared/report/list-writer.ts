import type { Language } from "../words/format.ts";
import type { ListHead } from "./list-columns.ts";
import { ListCsv, listPage, listTable, type ReportHead } from "./list-report.ts";
import { ListSummary } from "./list-summary.ts";
import { ListWorkbook } from "./list-workbook.ts";
import type { ReportRow } from "./report-rows.ts";

/** Writes a result of any length as one file: its start, rows as they come, list by list, and its end. */
export interface ListWriter {
  start(): string;
  rows(rows: readonly ReportRow[], list: ListHead): string;
  end(head: ReportHead): string | Uint8Array<ArrayBuffer>;
}

/** Forms in which a result is written. */
export type ListForm = "csv" | "xlsx" | "html" | "json" | "jsonl";

const told = new WeakMap<object, string>();

/** The acts of a vendor are the same in all of its rows, and far longer than the rest: they are written once. */
function withFound({ found, ...row }: ReportRow): string {
  const finds = found.map(({ acts, ...find }) => {
    let written = told.get(acts);
    if (written === undefined) told.set(acts, (written = JSON.stringify(acts)));
    return `${JSON.stringify(find).slice(0, -1)},"acts":${written}}`;
  });
  return `${JSON.stringify(row).slice(0, -1)},"found":[${finds.join(",")}]}`;
}

/** Rows in which nothing was found differ by their line and cells alone; in most lists they are nine of ten. */
function rowsAsJson(): (row: ReportRow) => string {
  let file: string | undefined;
  let [before, between, beside, after] = ["", "", "", ""];
  return (row) => {
    if (row.found.length > 0) return withFound(row);
    if (row.questions.length > 0 || row.rebrands.length > 0) return JSON.stringify(row);
    if (row.file !== file) {
      file = row.file;
      [before = "", between = "", beside = "", after = ""] = JSON.stringify({
        ...row,
        line: LINE,
        cells: CELLS,
        written: WRITTEN,
      }).split(MARKS);
    }
    return before + row.line + between + JSON.stringify(row.cells) + beside + JSON.stringify(row.written) + after;
  };
}
/** What stands in place of these meanwhile. */
const [LINE, CELLS, WRITTEN] = ["\u0000line", "\u0000cells", "\u0000written"];
const MARKS = /"\\u0000(?:line|cells|written)"/u;

export function listWriter(form: ListForm, language: Language): ListWriter {
  const asJson = rowsAsJson();
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
        rows: (rows) => {
          let text = "";
          for (const row of rows) text += `${asJson(row)}\n`;
          return text;
        },
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
              return `${before}    ${asJson(row)}`;
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
