import { listWriter } from "../../shared/report/list-writer.ts";
import type { ReportHead } from "../../shared/report/list-report.ts";
import { fileNotes } from "../../shared/report/file-notes.ts";
import { CHECK } from "../../shared/words/check.ts";
import type { ListWork } from "./list-work.ts";
import type { Export } from "./messages.ts";

const TYPES: Record<Export, string> = { csv: "text/csv", html: "text/html", json: "application/json" };
/** So many rows are put into words at a time. */
const TOGETHER = 1000;

/** The rows with these numbers as a file: the same text that the command line writes. */
export async function saveList(work: ListWork, ids: Uint32Array, as: Export): Promise<Blob> {
  const writer = listWriter(as, work.reader.language);
  const parts = [writer.start()];
  for (let from = 0; from < ids.length; from += TOGETHER) {
    const rows = [];
    for (const id of ids.subarray(from, from + TOGETHER)) rows.push(await work.tell(id));
    parts.push(writer.rows(rows));
  }
  parts.push(writer.end(headOf(work)));
  return new Blob(parts, { type: `${TYPES[as]};charset=utf-8` });
}

/** What stands above a result. */
function headOf(work: ListWork): ReportHead {
  const { language } = work.reader;
  const { about, heading, vendors, acts } = work.summary();
  return {
    heading,
    about,
    coverage: CHECK[language].notClearance(vendors, acts),
    notes: work.files.flatMap((file) => fileNotes(file, language)),
  };
}
