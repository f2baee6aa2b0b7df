import { makeRecord } from "../../core/evidence/make-record.ts";
import type { Evidence, EvidenceName } from "../../core/evidence/record.ts";
import { CHECK } from "../../shared/words/check.ts";
import { fileNotes } from "../../shared/report/file-notes.ts";
import { markOf, written } from "../../shared/report/report-rows.ts";
import type { SinceSeen } from "./compare-lists.ts";
import type { KeptList } from "./kept-list.ts";
import { forRecord } from "./for-record.ts";
import type { ListWork } from "./list-work.ts";
import type { RecordWish } from "./messages.ts";

/** A record of a checked list. One in which nothing was found is a record too. */
export async function recordList(work: ListWork, wish: RecordWish, since?: SinceSeen): Promise<Evidence> {
  const { reader, library } = work;
  const names: EvidenceName[] = [];
  const rows: EvidenceRow[] = [];
  for (const list of work.lists) await take(list, work, names, rows);
  const notes = work.files.flatMap((file) => fileNotes(file, reader.language));
  const answers = [];
  for (const [id, given] of work.answers) {
    const { line } = await work.tell(id);
    for (const [act, answer] of Object.entries(given)) answers.push({ act, answer, on: reader.today, line });
  }
  return makeRecord(
    {
      vendors: [...new Set(names.map(({ vendor }) => vendor))],
      made: new Date().toISOString(),
      language: reader.language,
      checked: {
        what: "list",
        called: work.files.map(({ name }) => name).join(", "),
        lines: work.summary().lines,
        answers,
        rows,
        ...(since && { changes: changesSince(since) }),
        ...(notes.length > 0 && { notes }),
      },
      ...forRecord(reader, reader, wish),
      asOf: reader.today,
      names,
      dataset: {
        ...reader.data,
        issued: library.dataset.issued,
        researchClosed: library.dataset.research.closed,
        vendors: library.dataset.vendors.length,
        acts: library.dataset.advisories.length,
      },
      extension: reader.extension,
    },
    library,
  );
}

type EvidenceRow = NonNullable<Evidence["checked"]["rows"]>[number];

/** What changed, as data. Where nothing is said of a row, its grade is "none". */
function changesSince({ seen, changed }: SinceSeen): NonNullable<Evidence["checked"]["changes"]> {
  const rows = changed.map(({ before, after, acts }) => ({
    file: after.file,
    line: after.line,
    written: after.written,
    before: markOf(before),
    after: markOf(after),
    acts,
  }));
  return { since: seen.day, data: seen.data, rows };
}

/** Takes down the names in a list, and the rows that they stand in or that ask something. */
async function take(
  kept: KeptList,
  { check, reader }: ListWork,
  names: EvidenceName[],
  rows: EvidenceRow[],
): Promise<void> {
  const { head, heading, roleOfNew } = kept.list;
  const isNamed = heading !== undefined || roleOfNew !== undefined;
  for (let row = 0; row < kept.length; row += 1) {
    if (kept.label(row) === 0 && !kept.asks(row)) continue;
    const { cells, checked } = await kept.row(row, check);
    const { line, hits, mark, questions, rebrands } = checked;
    rows.push({
      file: kept.list.name,
      line,
      written: written(cells),
      grade: mark ?? (rebrands.length > 0 ? "question" : "none"),
      vendors: [...new Set(hits.map(({ vendor }) => vendor))],
      questions: [...questions],
    });
    for (const { vendor, name, text, column, role } of hits)
      names.push({
        vendor,
        name,
        text: text.slice(0, 200),
        field: (isNamed ? head[column] : "") || (role === "other" ? "" : CHECK[reader.language].role[role]),
        line,
      });
  }
}
