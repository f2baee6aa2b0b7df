import { makeRecord } from "../../core/evidence/make-record.ts";
import type { Evidence, EvidenceName } from "../../core/evidence/record.ts";
import { CHECK } from "../../shared/words/check.ts";
import { fileNotes } from "./save-list.ts";
import type { ListWork } from "./list-work.ts";

/** A record of a checked list. One in which nothing was found is a record too. */
export function recordList(work: ListWork, note: string): Promise<Evidence> {
  const { reader, lists, library } = work;
  const names = lists.flatMap((list) =>
    list.checked.flatMap(({ line, hits }) =>
      hits.map(({ vendor, name, text, column, role }): EvidenceName => {
        const heading = list.heading === undefined ? "" : (list.rows[list.heading]?.[column] ?? "");
        return {
          vendor,
          name,
          text: text.slice(0, 200),
          field: heading || (role === "other" ? "" : CHECK[reader.language].role[role]),
          line,
        };
      }),
    ),
  );
  const notes = fileNotes(work);
  return makeRecord(
    {
      vendors: [...new Set(names.map(({ vendor }) => vendor))],
      made: new Date().toISOString(),
      language: reader.language,
      checked: {
        what: "list",
        called: work.files.map(({ name }) => name).join(", "),
        lines: work.summary().lines,
        answers: [...work.answers].flatMap(([id, given]) =>
          Object.entries(given).map(([act, answer]) => ({ act, answer, on: reader.today, line: work.tell(id).line })),
        ),
        ...(notes.length > 0 && { notes }),
      },
      profile: reader.profile,
      asOf: reader.today,
      names,
      ...(note && { note }),
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
