import { headOf } from "../../core/lists/check-sheet.ts";
import { listWriter } from "../../shared/report/list-writer.ts";
import type { ReportHead } from "../../shared/report/list-report.ts";
import { fileNotes } from "../../shared/report/file-notes.ts";
import { CHECK } from "../../shared/words/check.ts";
import type { ListWork } from "./list-work.ts";
import type { Export, View } from "./messages.ts";

const TYPES: Record<Export, string> = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html;charset=utf-8",
  json: "application/json;charset=utf-8",
  jsonl: "application/x-ndjson;charset=utf-8",
};
/** So many rows are put into words at a time. */
const TOGETHER = 1000;
/** So much, in UTF-16 units or bytes, is held before the browser takes it over, which puts long files on the disk. */
const HELD = 1 << 22;

/** The rows with these numbers, which a view shows, as a file, list by list: the same that the command line writes. */
export async function saveList(work: ListWork, ids: Uint32Array, as: Export, view?: View): Promise<Blob> {
  const writer = listWriter(as, work.reader.language);
  const parts: Blob[] = [];
  let held: BlobPart[] = [writer.start()];
  let length = 0;
  for (const [place, own] of work.byList(ids).entries()) {
    const { list } = work.lists[place]!;
    for (let from = 0; from < own.length; from += TOGETHER) {
      const rows = [];
      for (const id of own.slice(from, from + TOGETHER)) rows.push(await work.tell(id));
      const part = writer.rows(rows, { name: list.name, head: headOf(list), own: work.reader.own !== undefined });
      held.push(part);
      length += part.length;
      if (length < HELD) continue;
      parts.push(new Blob(held));
      [held, length] = [[], 0];
    }
  }
  return new Blob([...parts, ...held, writer.end(headOfReport(work, ids.length, view))], { type: TYPES[as] });
}

/** What stands above a result. A part of it must not pass for the whole. */
function headOfReport(work: ListWork, shown: number, view?: View): ReportHead {
  const { language } = work.reader;
  const { about, heading, lines, vendors, acts } = work.summary();
  const { part, filter } = CHECK[language].page;
  return {
    heading,
    about,
    coverage: CHECK[language].notClearance(vendors, acts),
    notes: [
      ...(view && shown < lines
        ? [part(shown, lines, view.filter === "all" ? "" : filter[view.filter], view.search.trim())]
        : []),
      ...work.files.flatMap((file) => fileNotes(file, language)),
    ],
  };
}
