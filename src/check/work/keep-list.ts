import { checkRows } from "../../core/lists/check-sheet.ts";
import { JudgementTaker } from "../../core/lists/judgement.ts";
import { ListStore } from "../../shared/stored-lists/list-store.ts";
import { judgedBy } from "../../shared/stored-lists/judged-by.ts";
import {
  MOST_LINES,
  MOST_LISTS,
  MOST_TEXT,
  type Part,
  type StoredList,
  type StoredTable,
} from "../../shared/stored-lists/stored-list.ts";
import type { ListWork } from "./list-work.ts";
import type { Kept } from "./messages.ts";

/** So many rows are written together. */
const TOGETHER = 500;

class TooBig extends Error {}

/** Keeps the list that was checked on this computer, with the reader it was judged for. */
export async function keepList(work: ListWork, name: string): Promise<Kept> {
  let store: ListStore | undefined;
  try {
    store = await ListStore.open();
    await store.clearAway();
    if (work.summary().lines > MOST_LINES) return { ok: false, why: "too-big" };
    if ((await store.all()).length >= MOST_LISTS) return { ok: false, why: "too-many" };
    const list = await store.add(...describe(work, name));
    return { ok: true, id: list.id, name: list.name };
  } catch (error) {
    if (error instanceof TooBig) return { ok: false, why: "too-big" };
    console.warn("Caveat:", error);
    if (!store) return { ok: false, why: "no-store" };
    return { ok: false, why: error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "failed" };
  } finally {
    store?.close();
  }
}

/** The list, its rows as they are read again, and what they were judged to be. */
function describe(work: ListWork, name: string): Parameters<ListStore["add"]> {
  const { reader } = work;
  const list: StoredList = {
    format: 1,
    id: crypto.randomUUID(),
    name,
    kept: reader.today,
    profile: reader.profile,
    ...(reader.guess && { guess: reader.guess }),
    tables: work.lists.map(
      ({ list: { heading, head, roles, roleOfNew, name: called, over, title }, length }): StoredTable => ({
        name: called,
        ...(heading !== undefined && { heading }),
        head: [...head],
        named: roleOfNew !== undefined,
        ...(over && { over: { line: over.line, head: [...over.head] } }),
        ...(title && { title }),
        roles,
        rows: length,
      }),
    ),
    lines: work.summary().lines,
    judgedBy: judgedBy(reader.data, reader.today, reader.extension),
    judgedOn: reader.today,
    changed: 0,
  };
  const { version, sha256 } = reader.data;
  const taker = new JudgementTaker(work.check, reader.today, { version, sha256 });
  return [list, parts(work, taker), () => taker.taken()];
}

async function* parts({ lists, check }: ListWork, taker: JudgementTaker): AsyncGenerator<Part, void, void> {
  let text = 0;
  let count = 0;
  for (const [table, kept] of lists.entries()) {
    let part: Part = { table, lines: [], cells: [] };
    for await (const block of kept.blocks())
      for (const { place, checked } of checkRows(kept.list, block, check)) {
        const cells = block.rows.cells(place);
        taker.add(count, checked);
        count += 1;
        part.lines.push(checked.line);
        part.cells.push(cells);
        text += cells.reduce((sum, { length }) => sum + length, 0);
        if (text > MOST_TEXT) throw new TooBig();
        if (part.lines.length < TOGETHER) continue;
        yield part;
        part = { table, lines: [], cells: [] };
      }
    if (part.lines.length > 0) yield part;
  }
}
