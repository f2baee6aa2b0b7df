import type { Language } from "../words/format.ts";
import type { ListHead } from "./list-columns.ts";
import { ListCsv, listPage, listTable, type ReportHead } from "./list-report.ts";
import { ListSummary } from "./list-summary.ts";
import { ListWorkbook } from "./list-workbook.ts";
import type { ReportFind, ReportRow } from "./report-rows.ts";

/** Writes a result of any length as one file: its start, rows as they come, list by list, and its end. */
export interface ListWriter {
  start(): string;
  rows(rows: readonly ReportRow[], list: ListHead): string;
  end(head: ReportHead): string | Uint8Array<ArrayBuffer>;
}

/** Forms in which a result is written. */
export type ListForm = "csv" | "xlsx" | "html" | "json" | "jsonl";

const found = new WeakMap<ReportFind, string>();

/** The acts of a vendor are the same in all rows that name it so, and far longer than the rest: they are written once. */
function findAsJson(find: ReportFind): string {
  let written = found.get(find);
  if (written === undefined) {
    const { acts, ...rest } = find;
    found.set(find, (written = JSON.stringify({ ...rest, acts })));
  }
  return written;
}

/** Nearly all cells stand in JSON as they are, and what is written is made of them. */
function cellsAsJson(cells: readonly string[], written: string): string {
  let text = "";
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]!;
    if (ESCAPED.test(cell)) return `"cells":${JSON.stringify(cells)},"written":${JSON.stringify(written)}`;
    text += at === 0 ? `"${cell}"` : `,"${cell}"`;
  }
  return `"cells":[${text}],"written":"${written}"`;
}

/** What JSON writes in another way: marks of its own, control characters, halves of a character. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const ESCAPED = /["\\\u0000-\u001F\uD800-\uDFFF]/;

/** What of a row is written. */
type Written =
  | "file"
  | "line"
  | "cells"
  | "written"
  | "mark"
  | "grade"
  | "forYou"
  | "found"
  | "questions"
  | "rebrands"
  | "own";
/** A row of which all is written: where it says more, nothing compiles. */
type WholeRow = [Exclude<keyof ReportRow, Written>] extends [never] ? ReportRow : never;

/** Rows differ by little: what is the same for many is written once. What was found stands last where there is any. */
function rowsAsJson(): (row: WholeRow) => string {
  let file: { name: string; written: string } | undefined;
  let said = { mark: "", grade: "", forYou: "", written: "" };
  const forReader = ({ mark, grade, forYou }: ReportRow): string => {
    if (said.mark !== mark || said.grade !== grade || said.forYou !== forYou)
      said = { mark, grade, forYou, written: JSON.stringify({ mark, grade, forYou }).slice(1, -1) };
    return said.written;
  };
  return (row) => {
    const { line, cells, written, found: finds, questions, rebrands, own } = row;
    if (file?.name !== row.file) file = { name: row.file, written: JSON.stringify(row.file) };
    let asked = questions.length > 0 ? `"questions":${JSON.stringify(questions)}` : '"questions":[]';
    asked += rebrands.length > 0 ? `,"rebrands":${JSON.stringify(rebrands)}` : ',"rebrands":[]';
    if (own) asked += `,"own":${JSON.stringify(own)}`;
    const start = `{"file":${file.written},"line":${line},${cellsAsJson(cells, written)},${forReader(row)},`;
    return finds.length > 0
      ? `${start}${asked},"found":[${finds.map(findAsJson).join(",")}]}`
      : `${start}"found":[],${asked}}`;
  };
}

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
