import { listAsCsv, listAsHtml, type ReportHead } from "../../shared/report/list-report.ts";
import { CHECK } from "../../shared/words/check.ts";
import type { ListWork } from "./list-work.ts";
import type { Export } from "./messages.ts";

const TYPES: Record<Export, string> = { csv: "text/csv", html: "text/html", json: "application/json" };

/** The rows with these numbers as a file: the same text that the command line writes. */
export function saveList(work: ListWork, ids: readonly number[], as: Export): Blob {
  const { language } = work.reader;
  const rows = ids.map((id) => work.tell(id));
  const head = headOf(work);
  const text =
    as === "csv"
      ? listAsCsv(rows, head, language)
      : as === "html"
        ? listAsHtml(rows, head, language)
        : `${JSON.stringify({ ...head, rows }, null, 2)}\n`;
  return new Blob([text], { type: `${TYPES[as]};charset=utf-8` });
}

/** What stands above a result. */
function headOf(work: ListWork): ReportHead {
  const words = CHECK[work.reader.language];
  const { about, heading, vendors, acts } = work.summary();
  return {
    heading,
    about,
    coverage: words.notClearance(vendors, acts),
    notes: fileNotes(work),
  };
}

/** What was unusual about each file, or why it could not be read, in sentences. */
export function fileNotes({ files, reader }: ListWork): string[] {
  const words = CHECK[reader.language];
  return files.flatMap(({ name, notes, fault }) => [
    ...notes.map((note) => `${name}: ${words.note[note]}`),
    ...(fault ? [`${name}: ${words.fault[fault]}`] : []),
  ]);
}
