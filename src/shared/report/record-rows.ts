import type { Evidence } from "../../core/evidence/record.ts";
import { CHECK } from "../words/check.ts";
import { formatDay } from "../words/format.ts";
import { LISTS } from "../words/lists.ts";
import { recordActs } from "./record-acts.ts";
import { markOf, rowMarkText } from "./report-rows.ts";

/** Rows of a record as people read them: a heading, what the columns are called, and the cells. */
export interface RecordTable {
  heading: string;
  columns: string[];
  rows: string[][];
  /** Rows of the record that are not among them. */
  left: number;
}

/** The rows of a list in which something was found or asked, at most so many of them, each with what it is to the reader. Records made before December 2026 have none. */
export function recordRows(record: Evidence, most = Infinity): RecordTable | undefined {
  const { checked, results, language } = record;
  if (!checked.rows || checked.rows.length === 0) return undefined;
  const words = CHECK[language];
  const byId = new Map(results.map((result) => [result.vendor, result]));
  const rows = checked.rows.slice(0, most).map(({ file, line, written, grade, vendors, questions }) => {
    const found = vendors.flatMap((id) => byId.get(id) ?? []);
    const strongest = found.find(({ mark }) => mark === grade);
    return [
      placeOf(file, line, language),
      written,
      rowMarkText(markOf({ grade, questions }), language),
      found.map(({ label }) => label).join(", "),
      strongest ? recordActs(strongest, record).join("; ") : "",
    ];
  });
  return {
    heading: words.rows,
    columns: [words.where, words.asWritten, words.forYou, words.vendorAlone, words.act],
    rows,
    left: checked.rows.length - rows.length,
  };
}

/** What changed in a kept list since it was last seen. */
export function recordChanges({ checked: { changes }, language }: Evidence, most = Infinity): RecordTable | undefined {
  if (!changes) return undefined;
  const [words, told] = [CHECK[language], LISTS[language]];
  return {
    heading: told.changedSince(changes.rows.length, formatDay(changes.since, language)),
    columns: [words.where, words.asWritten, told.before, told.now],
    left: Math.max(0, changes.rows.length - most),
    rows: changes.rows
      .slice(0, most)
      .map(({ file, line, written, before, after }) => [
        placeOf(file, line, language),
        written,
        rowMarkText(before, language),
        rowMarkText(after, language),
      ]),
  };
}

const placeOf = (file: string, line: number, language: Evidence["language"]): string =>
  `${file}, ${CHECK[language].line.toLowerCase()} ${line}`;
