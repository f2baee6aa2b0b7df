import models from "virtual:caveat-models";
import { ListCheck } from "../core/lists/check-list.ts";
import { countingChanged, JudgementTaker } from "../core/lists/judgement.ts";
import type { NameIndex } from "../core/names/name-index.ts";
import { openIndex } from "../core/names/open-index.ts";
import { browser } from "../shared/browser.ts";
import type { ChangedList } from "../shared/messages.ts";
import { judgedBy } from "../shared/stored-lists/judged-by.ts";
import { judging, toList } from "../shared/stored-lists/judging.ts";
import { ListStore } from "../shared/stored-lists/list-store.ts";
import type { StoredList } from "../shared/stored-lists/stored-list.ts";
import { type DatasetInUse, datasetInUse, feeds, onDatasetChange } from "./dataset-in-use.ts";
import { ALARM } from "./feed/browser-environment.ts";
import { inTimeSlices } from "./time-slices.ts";
import { dayOf } from "./marks.ts";

// Lists that the reader keeps are judged anew whenever the data or the day is another.

let running: Promise<void> | undefined;

/** Judges kept lists anew with newer data, and on another day. */
export function followKeptLists(): void {
  onDatasetChange(() => void judgeKeptLists());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void judgeKeptLists();
  });
}

/** The lists of which lines are judged otherwise than when the reader last saw them. What is out of date is judged anew meanwhile. */
export async function changedLists(): Promise<ChangedList[]> {
  void judgeKeptLists();
  return withStore(async (store) => {
    const lists = await store.all();
    return lists.flatMap((list) =>
      "unread" in list || list.changed === 0 ? [] : [{ id: list.id, name: list.name, changed: list.changed }],
    );
  });
}

/** Judges every list that was judged by other data or on another day, one after the other. */
export async function judgeKeptLists(): Promise<void> {
  // Data that comes while lists are judged is judged by afterwards.
  const before = running;
  const run = (async () => {
    await before;
    await withStore(judgeAll);
  })();
  running = run;
  await run;
}

async function judgeAll(store: ListStore): Promise<undefined> {
  await store.clearAway();
  const lists = (await store.all()).flatMap((list) => ("unread" in list ? [] : [list]));
  if (lists.length === 0) return;
  const inUse = await datasetInUse();
  const day = dayOf(new Date());
  const others = [...feeds.loaded].flatMap(([id, { generation }]) => (id === feeds.builtInId ? [] : [generation]));
  const by = judgedBy({ sha256: inUse.info.sha256, others }, day, browser.runtime.getManifest().version);
  const stale = lists.filter(({ judgedBy: judged }) => judged !== by);
  if (stale.length === 0) return;
  const names = openIndex(Uint8Array.from(atob(inUse.index.base64), (unit) => unit.charCodeAt(0)));
  for (const list of stale) await judge(list, store, names, inUse, { by, day });
}

async function judge(
  list: StoredList,
  store: ListStore,
  names: NameIndex,
  { library, info: { version, sha256 } }: DatasetInUse,
  { by, day }: { by: string; day: string },
): Promise<void> {
  const seen = await store.seen(list.id);
  if (!seen) return;
  const check = new ListCheck(names, library, list.profile, day, models);
  const taker = new JudgementTaker(check, day, { version, sha256 });
  const tables = list.tables.map(toList);
  let from = 0;
  for await (const part of store.parts(list.id)) {
    const table = tables[part.table];
    if (table) await inTimeSlices(judging(table, part, from, check, taker));
    from += part.lines.length;
  }
  // Rows that are lost are no rows in which nothing is found; the page says so when the list is opened.
  if (from < list.lines) return;
  const changed = await inTimeSlices(countingChanged(seen, taker.taken()));
  await store.judged(list.id, { judgedBy: by, judgedOn: day, changed });
}

/** Nothing where the browser gives no store: a list that cannot be read is told of in the page. */
async function withStore<T>(work: (store: ListStore) => Promise<T[] | undefined>): Promise<T[]> {
  let store: ListStore | undefined;
  try {
    store = await ListStore.open();
    return (await work(store)) ?? [];
  } catch (error) {
    console.warn("Caveat: kept lists could not be read.", error);
    return [];
  } finally {
    store?.close();
  }
}
