import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { compareWith } from "../../../src/check/work/compare-lists.ts";
import { keepList } from "../../../src/check/work/keep-list.ts";
import { setRoles } from "../../../src/check/work/set-roles.ts";
import { keepUndo, ListStore } from "../../../src/shared/stored-lists/list-store.ts";
import { MOST_LINES, MOST_LISTS } from "../../../src/shared/stored-lists/stored-list.ts";
import { checked, keptLists, READER, WATCH } from "./keeping.ts";

const TABLE = {
  name: "cameras.csv",
  text: "Co;Kdo;Cena\nlampa;Rolex;1,50\n;;\nsměrovač;Huawei;2 000,00\nIP kamera;;3\n",
};

beforeEach(() => {
  vi.restoreAllMocks();
  vi.stubGlobal("indexedDB", new IDBFactory());
});

test("a kept list opens again with its lines, columns and reader, though its file is gone", async () => {
  const first = await checked(TABLE);
  const kept = await keepList(first, "Cameras 2027");
  expect(kept).toMatchObject({ ok: true, name: "Cameras 2027" });
  const [list] = await keptLists();
  expect(list).toMatchObject({ kept: "2026-11-24", profile: READER.profile, lines: 3, changed: 0 });
  const again = await checked({ name: list!.name, kept: list!.id }, { ...READER, profile: list!.profile });
  expect(again.summary().lists).toEqual(first.summary().lists);
  for (const id of [0, 1, 2]) expect(await again.tell(id)).toEqual(await first.tell(id));
});

test("what the reader sees at first is what was judged when the list was kept", async () => {
  await keepList(await checked(TABLE), "Cameras");
  const [list] = await keptLists();
  const store = await ListStore.open();
  const seen = await store.seen(list!.id);
  expect(seen?.rows.map(({ place, grade, vendors }) => [place, grade, vendors])).toEqual([
    [1, "must", ["huawei"]],
    [2, "none", []],
  ]);
  expect(seen?.rows[1]?.questions).not.toEqual([]);
  expect(seen?.acts["huawei"]).toEqual(
    (await checked(TABLE)).check.grade("huawei").acts.map(({ id, grade }) => ({ id, grade })),
  );
});

test("a list that is too long is not kept, and says so", async () => {
  const work = await checked(TABLE);
  vi.spyOn(work, "summary").mockReturnValue({ ...work.summary(), lines: MOST_LINES + 1 });
  expect(await keepList(work, "Long")).toEqual({ ok: false, why: "too-big" });
  const heavy = await checked({ name: "heavy.txt", text: `${"x".repeat(1_000_000)}\n`.repeat(21) });
  expect(await keepList(heavy, "Heavy")).toEqual({ ok: false, why: "too-big" });
  expect(await keptLists()).toEqual([]);
});

test("no more than fifty are kept", async () => {
  const work = await checked(TABLE);
  for (let number = 0; number < MOST_LISTS; number += 1) await keepList(work, `List ${number}`);
  expect(await keepList(work, "One more")).toEqual({ ok: false, why: "too-many" });
});

test("where the browser has no room nothing of the list stays", async () => {
  const work = await checked(TABLE);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === "part") throw new DOMException("No room.", "QuotaExceededError");
    return put.call(this, value, key);
  });
  vi.spyOn(console, "warn").mockReturnValue(undefined);
  expect(await keepList(work, "Cameras")).toEqual({ ok: false, why: "full" });
  vi.restoreAllMocks();
  expect(await keptLists()).toEqual([]);
  expect(await everything()).toEqual({ list: 0, part: 0, judgement: 0 });
});

test("a browser without a place to keep lists says so", async () => {
  vi.spyOn(console, "warn").mockReturnValue(undefined);
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("No.", "InvalidStateError");
  });
  expect(await keepList(await checked(TABLE), "Cameras")).toEqual({ ok: false, why: "no-store" });
});

test("a list of which rows are missing is not opened as if it were whole", async () => {
  await keepList(await checked(TABLE), "Cameras");
  const [list] = await keptLists();
  const db = await database();
  db.transaction("part", "readwrite").objectStore("part").clear();
  db.close();
  const again = await checked({ name: "Cameras", kept: list!.id });
  expect(again.summary().files).toMatchObject([{ fault: "not-kept" }]);
  expect(again.summary().lines).toBe(0);
});

test("a deleted list comes back until it is cleared away, and then nothing of it is left", async () => {
  await keepList(await checked(TABLE), "Cameras");
  const [list] = await keptLists();
  const store = await ListStore.open();
  await store.putAway(list!.id);
  expect(await keptLists()).toEqual([]);
  expect(await store.list(list!.id)).toBeUndefined();
  await store.bringBack(list!.id);
  expect(await keptLists()).toEqual([list]);
  await store.putAway(list!.id);
  await store.clearAway();
  expect(await everything()).toEqual({ list: 0, part: 0, judgement: 0 });
  await store.bringBack(list!.id);
  expect(await keptLists()).toEqual([]);
});

test("what a page can still bring back is cleared away by nobody before the page is gone", async () => {
  await keepList(await checked(TABLE), "Cameras");
  const [list] = await keptLists();
  const store = await ListStore.open();
  const page = new AbortController();
  keepUndo(page.signal);
  await store.putAway(list!.id);
  await store.clearAway();
  await store.bringBack(list!.id);
  expect(await keptLists()).toEqual([list]);
  await store.putAway(list!.id);
  page.abort();
  await new Promise((resolve) => setTimeout(resolve));
  await store.clearAway();
  expect(await everything()).toEqual({ list: 0, part: 0, judgement: 0 });
});

test("columns that are chosen for an open kept list are kept, and are no change of it", async () => {
  await keepList(await checked({ name: "a.csv", text: "Popis;Firma X\nlampa;Hauwei\nlampa;Rolex\n" }), "Radios");
  const [list] = await keptLists();
  const work = await checked({ name: list!.name, kept: list!.id });
  expect(work.summary().counts.nothing).toBe(2);
  const summary = await setRoles(work, { list: 0, roles: ["product", "maker"] }, WATCH);
  expect(summary).toMatchObject({ columnsKept: true, counts: { nothing: 1 } });
  const { compared } = await compareWith(work, { seen: list!.id }, WATCH);
  expect(compared).toMatchObject({ ok: true, counts: { changed: 0 }, since: READER.today });
  const again = await checked({ name: list!.name, kept: list!.id });
  expect(again.summary()).toMatchObject({ counts: { nothing: 1 }, lists: [{ roles: ["product", "maker"] }] });
});

test("a list of another version is listed as unread, left as it is, and can be deleted", async () => {
  await keepList(await checked(TABLE), "Cameras");
  const [list] = await keptLists();
  const db = await database();
  db.transaction("list", "readwrite")
    .objectStore("list")
    .put({ ...list, format: 2 }, list!.id);
  db.close();
  expect(await keptLists()).toEqual([{ id: list!.id, unread: true }]);
  await (await ListStore.open()).delete(list!.id);
  expect(await everything()).toEqual({ list: 0, part: 0, judgement: 0 });
});

test("lists of a newer version are left as they are", async () => {
  await new Promise((resolve) => {
    const asked = indexedDB.open("lists", 2);
    asked.addEventListener("success", () => resolve(asked.result.close()));
  });
  await expect(ListStore.open()).rejects.toThrow();
});

const database = (): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const asked = indexedDB.open("lists");
    asked.addEventListener("success", () => resolve(asked.result));
  });

/** How much stands in each store. */
async function everything(): Promise<Record<string, number>> {
  const db = await database();
  const counts: Record<string, number> = {};
  for (const name of db.objectStoreNames)
    counts[name] = await new Promise((resolve) => {
      const asked = db.transaction(name).objectStore(name).count();
      asked.addEventListener("success", () => resolve(asked.result));
    });
  db.close();
  return counts;
}
