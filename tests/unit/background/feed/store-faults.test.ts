import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FeedStore } from "../../../../src/background/feed/feed-store.ts";
import { loadFeed } from "../../../../src/background/feed/load-generation.ts";
import { smallDataset, Workshop } from "../../feed-workshop.ts";
import { Extension } from "./world.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

const sized = (size: number) => ({ dataset: smallDataset({ size }) });

async function offering(): Promise<Extension> {
  const extension = new Extension();
  await extension.feeds.start();
  extension.workshop.make(2, sized(5));
  extension.offer();
  return extension;
}

/** Makes the `k`-th operation on any object store fail from now on; hands back how many there were. */
function failAt(k: number, error = new DOMException("No room.", "QuotaExceededError")): () => number {
  let count = 0;
  for (const name of ["get", "put", "delete", "getAll", "getAllKeys", "openCursor"] as const) {
    const original = IDBObjectStore.prototype[name] as (...args: unknown[]) => unknown;
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function failing(
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      count += 1;
      if (count === k) throw error;
      return original.apply(this, args);
    } as never);
  }
  return () => count;
}

/** What lies in the store is one whole version, and the floors are not above what was signed. */
async function consistent(extension: Extension): Promise<number> {
  vi.restoreAllMocks();
  await extension.restart().start();
  const store = await FeedStore.open(extension.name);
  const record = (await store.record(extension.id))!;
  const loaded = await loadFeed(store, record);
  expect(loaded?.generation.version).toBe(record.active?.version);
  expect(extension.version).toBe(record.active?.version);
  expect(record.floor.targets).toBeLessThanOrEqual(2);
  store.close();
  return record.active!.version;
}

test("B84 B88 the store fails at every operation of an update in turn: old or new, never mixed, and the next run heals it", async () => {
  const versions = new Set<number>();
  let k = 1;
  for (; ; k += 1) {
    const extension = await offering();
    const done = failAt(k);
    await extension.update();
    const reached = done() >= k;
    versions.add(await consistent(extension));
    expect(["updated", "nothing-new"]).toContain(await extension.update());
    expect(extension.version).toBe(2);
    if (!reached) break;
  }
  expect(k).toBeGreaterThan(15);
  expect(versions).toEqual(new Set([1, 2]));
});

test("B86 a commit cut off at a thousand chance moments leaves the old version or the new one, never a mixture", async () => {
  const extension = await offering();
  await extension.update();
  const store = await FeedStore.open(extension.name);
  const { openDB } = await import("idb");
  const db = await openDB(extension.name);
  const seen = { old: 0, new: 0 };
  const begin = IDBDatabase.prototype.transaction;
  for (let turn = 0; turn < 1000; turn += 1) {
    const before = (await store.record(extension.id))!;
    const sha256 = turn.toString(16).padStart(64, "0");
    const generation = { ...before.active!, sha256, version: before.active!.version + 1 };
    let transaction: IDBTransaction | undefined;
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function cut(
      this: IDBDatabase,
      ...args: Parameters<IDBDatabase["transaction"]>
    ) {
      return (transaction = begin.apply(this, args));
    });
    const run = store.commit(extension.id, generation, new Uint8Array([turn]), {}).catch(() => undefined);
    vi.restoreAllMocks();
    for (let ticks = Math.floor(Math.random() * 12); ticks > 0; ticks -= 1)
      await new Promise((resolve) => setImmediate(resolve));
    try {
      transaction?.abort();
    } catch {
      // It was through.
    }
    await run;
    const after = (await store.record(extension.id))!;
    const isNew = after.active?.sha256 === sha256;
    seen[isNew ? "new" : "old"] += 1;
    expect(after.active).toEqual(isNew ? generation : before.active);
    expect(after.previous).toEqual(isNew ? before.active : before.previous);
    const kept = (await db.getAllKeys("blob")).map((key) => (key as string[])[1]);
    expect(new Set(kept)).toEqual(new Set([after.active!.sha256, after.previous!.sha256]));
    expect(kept).toHaveLength(2);
  }
  db.close();
  store.close();
  expect(Math.min(seen.old, seen.new)).toBeGreaterThan(50);
});

test("B88 the store fails at every operation of going back in turn", async () => {
  for (let k = 1; k < 12; k += 1) {
    const extension = await offering();
    await extension.update();
    failAt(k);
    await extension.feeds.rollBack(extension.id).catch(() => false);
    expect([1, 2]).toContain(await consistent(extension));
  }
});

test("B88 the store fails at every operation of the start in turn: there is always data", async () => {
  for (let k = 1; k < 30; k += 1) {
    const extension = new Extension();
    failAt(k);
    await extension.feeds.start();
    expect(extension.version).toBe(1);
    vi.restoreAllMocks();
  }
});

test("B89 for want of room the way back is given up, and the update is saved", async () => {
  const extension = await offering();
  await extension.update();
  extension.workshop.make(3, sized(6));
  extension.offer();
  const put = IDBObjectStore.prototype.put;
  let full = true;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function once(
    this: IDBObjectStore,
    ...args: [unknown, IDBValidKey?]
  ) {
    if (this.name === "blob" && full) {
      full = false;
      throw new DOMException("No room.", "QuotaExceededError");
    }
    return put.apply(this, args);
  });
  expect(await extension.update()).toBe("updated");
  const record = await extension.record();
  expect([record.active?.version, extension.feeds.unsaved.size]).toEqual([3, 0]);
});

test("B89 B91 with no room at all the data is in use unsaved, and the store keeps what it had", async () => {
  const extension = await offering();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function never(
    this: IDBObjectStore,
    ...args: [unknown, IDBValidKey?]
  ) {
    if (this.name === "blob") this.transaction.abort();
    return put.apply(this, args);
  });
  expect(await extension.update()).toBe("updated");
  expect([extension.version, extension.feeds.unsaved.has(extension.id)]).toEqual([2, true]);
  expect(await consistent(extension)).toBe(1);
});

test("B90 without a database the package's data is in use, and an update lasts for the session", async () => {
  const extension = new Extension();
  extension.store = () => Promise.reject(new DOMException("No.", "InvalidStateError"));
  await extension.restart().start();
  expect([extension.version, extension.feeds.inMemory]).toEqual([1, true]);
  extension.workshop.make(2, sized(5));
  extension.offer();
  expect(await extension.update()).toBe("updated");
  expect(extension.version).toBe(2);
});

test("B92 a database that the browser has thrown away is begun anew", async () => {
  const extension = await offering();
  await extension.update();
  const store = await FeedStore.open(extension.name);
  await store.remove(extension.id);
  store.close();
  await extension.restart().start();
  expect(extension.version).toBe(1);
  expect(await extension.update()).toBe("updated");
});

/** Changes what lies in an object store behind the updater's back, and starts it anew. */
async function tampered(
  extension: Extension,
  storeName: string,
  change: (key: IDBValidKey, value: unknown) => unknown,
): Promise<void> {
  const { openDB } = await import("idb");
  const db = await openDB(extension.name);
  for (const key of await db.getAllKeys(storeName)) {
    const value: unknown = await db.get(storeName, key);
    const next = change(key, value);
    if (next === undefined) await db.delete(storeName, key);
    else if (next !== value) await db.put(storeName, next, key);
  }
  db.close();
  await extension.restart().start();
}

const flipped = (value: unknown): Uint8Array => (value as Uint8Array).with(40, (value as Uint8Array)[40]! ^ 1);

test("B93 active data with a flipped bit: the version before is in use, and the feed is read again", async () => {
  const extension = await offering();
  await extension.update();
  const { active } = await extension.record();
  await tampered(extension, "blob", (key, value) => ((key as string[])[1] === active?.sha256 ? flipped(value) : value));
  expect(extension.version).toBe(1);
  expect(await extension.update()).toBe("updated");
  expect(extension.version).toBe(2);
});

test("B94 both versions damaged: the package's data is in use", async () => {
  const extension = await offering();
  await extension.update();
  await tampered(extension, "blob", (_key, value) => flipped(value));
  expect(extension.version).toBe(1);
  expect(await extension.update()).toBe("updated");
  expect(extension.version).toBe(2);
});

test("B95 a root that somebody put into the store is worth nothing", async () => {
  const extension = await offering();
  await extension.update();
  const thief = new Workshop();
  thief.make(9, sized(1));
  await tampered(extension, "trust", (key, value) =>
    (key as string[])[1] === "root.1" ? thief.files.get("1.root.json") : value,
  );
  expect(extension.version).toBe(1);
  extension.offered = thief.files;
  expect(await extension.update()).not.toBe("updated");
  extension.offered = extension.workshop.files;
  expect(["updated", "nothing-new"]).toContain(await extension.update());
});

test.each([["root.1"], ["timestamp"], ["snapshot"], ["targets"]])(
  "B95 the kept %s lost: nothing goes back, and the next run heals it",
  async (file) => {
    const extension = await offering();
    await extension.update();
    await tampered(extension, "trust", (key, value) => ((key as string[])[1] === file ? undefined : value));
    expect(["updated", "nothing-new"]).toContain(await extension.update());
    expect(extension.version).toBe(2);
  },
);

test.each([
  ["wrong types", { id: 5, url: [], floor: "x" }],
  ["not a number", { nextTry: Number.NaN }],
  ["missing fields", { active: undefined }],
  ["a text", "x"],
])("B96 a record with %s is made anew", async (_name, damage) => {
  const extension = await offering();
  await extension.update();
  await tampered(extension, "feed", (_key, value) =>
    typeof damage === "string" ? damage : { ...(value as object), ...damage },
  );
  expect(extension.version).toBeGreaterThan(0);
  expect(["updated", "nothing-new"]).toContain(await extension.update());
  expect(extension.version).toBe(2);
});

test("B97 a floor higher than anything on the server is refused until the reader starts the feed anew", async () => {
  const extension = await offering();
  await extension.update();
  await tampered(extension, "feed", (_key, value) => ({
    ...(value as object),
    floor: { root: 1, timestamp: 2 ** 30, snapshot: 2, targets: 2 },
  }));
  extension.workshop.make(3, sized(6));
  extension.offer();
  expect(await extension.update()).toBe("rollback");
  expect(extension.version).toBe(2);
  expect(await extension.feeds.reset(extension.id)).toMatchObject({ ok: true });
  expect(extension.version).toBe(3);
});

test("B100 a store of a newer extension is left as it is", async () => {
  const extension = await offering();
  await extension.update();
  const { openDB } = await import("idb");
  await tampered(extension, "meta", () => 2);
  expect([extension.version, extension.feeds.inMemory]).toEqual([1, true]);
  const db = await openDB(extension.name);
  expect([await db.get("meta", "storeVersion"), (await db.getAllKeys("blob")).length]).toEqual([2, 2]);
  db.close();
});
