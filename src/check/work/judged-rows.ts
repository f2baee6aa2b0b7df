import { checkRows } from "../../core/lists/check-sheet.ts";
import type { ListCheck, RowMatch } from "../../core/lists/check-list.ts";
import type { Judged } from "../../core/lists/compare-results.ts";
import { written } from "../../shared/report/report-rows.ts";
import type { ListPart } from "../../shared/read-lists.ts";
import type { Watch } from "./list-work.ts";

/** Rows as results are compared by them, and the number of each in its list as it stands in the store. */
export interface JudgedRows {
  rows: Judged[];
  places: number[];
}

/** Judges the rows of lists, part by part. */
export async function judgedRows(parts: AsyncIterable<ListPart>, check: ListCheck, watch: Watch): Promise<JudgedRows> {
  const judged: JudgedRows = { rows: [], places: [] };
  const acts = new Map<string, { id: string; grade: string }[]>();
  const actsOf = ({ vendor }: RowMatch) => {
    let own = acts.get(vendor);
    if (!own) acts.set(vendor, (own = check.grade(vendor).acts.map(({ id, grade }) => ({ id, grade }))));
    return { vendor, acts: own };
  };
  let before = 0;
  for await (const { list, block } of parts) {
    for (const { place, checked } of checkRows(list, block, check)) {
      const { line, hits, mark, questions } = checked;
      judged.places.push(before + place);
      judged.rows.push({
        file: list.name,
        line,
        written: written(block.rows.cells(place)),
        grade: mark ?? "none",
        found: [...new Map(hits.map((hit) => [hit.vendor, actsOf(hit)])).values()],
        questions: questions.map((act) => ({ act })),
      });
    }
    before += block.rows.length;
    await watch.pause();
  }
  return judged;
}
