import * as v from "valibot";
import { compareResults, type Comparison, type Judged, ResultSchema } from "../../core/lists/compare-results.ts";
import { asJudged, type Judgement, JudgementTaker } from "../../core/lists/judgement.ts";
import { checkRows } from "../../core/lists/check-sheet.ts";
import { ofBlob } from "../../files/bytes.ts";
import { Reading } from "../../files/reading.ts";
import { LARGEST_WHOLE, Unreadable } from "../../files/sheet.ts";
import { type ListPart, readLists } from "../../shared/read-lists.ts";
import { actTitle } from "../../shared/report/act-title.ts";
import { markOf, rowMarkText } from "../../shared/report/report-rows.ts";
import { judgedBy } from "../../shared/stored-lists/judged-by.ts";
import { ListStore } from "../../shared/stored-lists/list-store.ts";
import { judgedRows } from "./judged-rows.ts";
import type { ListWork, Watch } from "./list-work.ts";
import type { CompareWith, Compared, ComparedRow } from "./messages.ts";
import { openKept } from "./open-kept.ts";

/** Longer lists are not compared in the page. */
const MOST_COMPARED = 200_000;
/** So many rows of each kind are shown. */
const MOST_SHOWN = 1000;

/** A comparison with what the reader last saw of a kept list. */
export interface SinceSeen {
  seen: Judgement;
  changed: Comparison["changed"];
}

/** Compares what was checked with another list, with an earlier result, or with itself as the reader last saw it. */
export async function compareWith(
  work: ListWork,
  other: CompareWith,
  watch: Watch,
): Promise<{ compared: Compared; since?: SinceSeen }> {
  if (work.summary().lines > MOST_COMPARED) return { compared: { ok: false, why: "too-big" } };
  const now = await judgedRows(work.parts(), work.check, watch);
  if ("seen" in other) {
    const seen = await withStore((store) => store.seen(other.seen));
    if (!seen) return { compared: { ok: false, why: "gone" } };
    const comparison = compareResults(asJudged(seen, now), now.rows);
    return { compared: tell(comparison, work, seen.day), since: { seen, changed: comparison.changed } };
  }
  const earlier = await rowsOf(other, work, watch);
  return {
    compared: typeof earlier === "string" ? { ok: false, why: earlier } : tell(compareResults(earlier, now.rows), work),
  };
}

/** From here on the reader has seen the kept list as it is judged now, by the columns that it has now. False where it is gone. */
export async function markSeen(work: ListWork, id: string, watch: Watch): Promise<boolean> {
  const { data, today, extension } = work.reader;
  const taker = new JudgementTaker(work.check, today, { version: data.version, sha256: data.sha256 });
  let from = 0;
  for await (const { list, block } of work.parts()) {
    for (const { place, checked } of checkRows(list, block, work.check)) taker.add(from + place, checked);
    from += block.rows.length;
    await watch.pause();
  }
  const is = { judgedBy: judgedBy(data, today, extension), judgedOn: today, changed: 0 };
  return withStore(async (store) => {
    const kept = await store.list(id);
    if (!kept) return false;
    // A table without rows is not among those that were opened.
    const lists = work.lists.values();
    const tables = kept.tables.map((table) =>
      table.rows === 0 ? table : { ...table, roles: lists.next().value?.list.roles ?? table.roles },
    );
    await store.judged(id, { ...is, tables }, taker.taken());
    return true;
  });
}

/** The rows of what is compared with, judged for the same reader; or why there are none. */
async function rowsOf(
  other: Exclude<CompareWith, { seen: string }>,
  { check }: ListWork,
  watch: Watch,
): Promise<readonly Judged[] | "not-read" | "gone" | "too-big"> {
  try {
    const result = "file" in other ? await readResult(other.file) : undefined;
    if (result) return result;
    const parts =
      "file" in other ? readLists(other.file.name, ofBlob(other.file), new Reading(undefined)) : openKept(other.kept);
    const { rows } = await judgedRows(upTo(MOST_COMPARED, parts), check, watch);
    return rows;
  } catch (error) {
    if (error instanceof RangeError) return "too-big";
    if (error instanceof Unreadable) return error.reason === "not-kept" ? "gone" : "not-read";
    throw error;
  }
}

/** The rows of a result that was saved as JSON, from the page or the terminal. */
async function readResult(file: File): Promise<Judged[] | undefined> {
  const start = (await file.slice(0, 20).text()).trimStart();
  if (!start.startsWith("{") || file.size > LARGEST_WHOLE) return undefined;
  try {
    return v.parse(ResultSchema, JSON.parse(await file.text())).rows;
  } catch {
    return undefined;
  }
}

async function* upTo(most: number, parts: AsyncIterable<ListPart>): AsyncGenerator<ListPart, void, void> {
  let rows = 0;
  for await (const part of parts) {
    rows += part.block.rows.length;
    if (rows > most) throw new RangeError("too big");
    yield part;
  }
}

function tell({ came, went, changed }: Comparison, work: ListWork, since?: string): Compared {
  const { language, data } = work.reader;
  const titles = new Map(work.library.dataset.advisories.map(({ id, title }) => [id, title[language]]));
  const titleOf = (id: string): string => actTitle({ id, title: titles.get(id) ?? id }, data.others, language);
  const grade = (row: Judged): string => rowMarkText(markOf(row), language);
  const at = ({ file, line, written }: Judged) => ({ file, line, written });
  const rows: ComparedRow[] = [
    ...changed.slice(0, MOST_SHOWN).map(({ before, after, acts }) => ({
      ...at(after),
      what: "changed" as const,
      before: grade(before),
      after: grade(after),
      acts: (["came", "went", "changed"] as const).flatMap((what) =>
        acts[what].map((id) => ({ what, title: titleOf(id) })),
      ),
    })),
    ...came.slice(0, MOST_SHOWN).map((row) => ({ ...at(row), what: "came" as const, after: grade(row), acts: [] })),
    ...went.slice(0, MOST_SHOWN).map((row) => ({ ...at(row), what: "went" as const, before: grade(row), acts: [] })),
  ];
  const counts = { came: came.length, went: went.length, changed: changed.length };
  return { ok: true, counts, rows, ...(since && { since }) };
}

async function withStore<T>(work: (store: ListStore) => Promise<T>): Promise<T> {
  const store = await ListStore.open();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}
