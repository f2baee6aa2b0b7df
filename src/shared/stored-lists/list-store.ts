import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import * as v from "valibot";
import { type Judgement, JudgementSchema } from "../../core/lists/judgement.ts";
import { type Part, PartSchema, type StoredList, StoredListSchema, type UnreadList } from "./stored-list.ts";

interface Lists extends DBSchema {
  list: { key: string; value: StoredList };
  part: { key: [list: string, part: number]; value: Part };
  /** As the reader last saw it. */
  judgement: { key: [list: string]; value: Judgement };
}

/** A list that is being written and never finished may be cleared away after this long, in milliseconds. */
const HOUR = 3_600_000;
const STORES = ["list", "part", "judgement"] as const;
/** Every page in which a deletion can be undone holds this lock, together with the others. */
const UNDO = "undo";

/** What is taken away from now on can be brought back until `signal` aborts, or the page is gone. */
export function keepUndo(signal: AbortSignal): void {
  const done = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  if (!signal.aborted) void navigator.locks.request(UNDO, { mode: "shared" }, () => done);
}

/** Where lists are kept when the reader asks for it: an IndexedDB of the extension's own, apart from the data. Each method is one transaction, but for `add`. */
export class ListStore {
  readonly #db: IDBPDatabase<Lists>;
  private constructor(db: IDBPDatabase<Lists>) {
    this.#db = db;
  }

  /** Rejects where the browser gives no database, or one that a newer extension wrote: that one is left as it is. */
  static async open(name = "lists"): Promise<ListStore> {
    const db = await openDB<Lists>(name, 1, {
      upgrade(fresh) {
        for (const store of STORES) fresh.createObjectStore(store);
      },
      blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
    });
    return new ListStore(db);
  }

  close(): void {
    this.#db.close();
  }

  /** Every list, by name. */
  async all(): Promise<(StoredList | UnreadList)[]> {
    const lists: (StoredList | UnreadList)[] = [];
    const tx = this.#db.transaction("list");
    for await (const { key, value } of tx.store) {
      const list = v.safeParse(StoredListSchema, value);
      if (!list.success) lists.push({ id: key, unread: true });
      else if (list.output.away === undefined) lists.push(list.output);
    }
    const nameOf = (list: StoredList | UnreadList): string => ("name" in list ? list.name : "");
    return lists.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  }

  async list(id: string): Promise<StoredList | undefined> {
    const list = v.safeParse(StoredListSchema, await this.#db.get("list", id));
    return list.success && list.output.away === undefined ? list.output : undefined;
  }

  /** Writes a list. Nothing of it is there before all of it is; of one that could not be written nothing stays. */
  async add(list: StoredList, parts: AsyncIterable<Part>, judge: () => Judgement): Promise<StoredList> {
    await this.#db.put("list", { ...list, away: Date.now() + HOUR }, list.id);
    try {
      let number = 0;
      for await (const part of parts) await this.#db.put("part", part, [list.id, number++]);
      const judgement = judge();
      const tx = this.#db.transaction(STORES, "readwrite");
      await tx.objectStore("judgement").put(judgement, [list.id]);
      await tx.objectStore("list").put(list, list.id);
      await tx.done;
      return list;
    } catch (error) {
      await this.#delete([list.id]).catch(() => undefined);
      throw error;
    }
  }

  /** Its rows, part by part. */
  async *parts(id: string): AsyncGenerator<Part, void, void> {
    for (let number = 0; ; number += 1) {
      const stored = await this.#db.get("part", [id, number]);
      if (!stored) return;
      yield v.parse(PartSchema, stored);
    }
  }

  /** How the reader last saw it judged. */
  async seen(id: string): Promise<Judgement | undefined> {
    const judgement = v.safeParse(JudgementSchema, await this.#db.get("judgement", [id]));
    return judgement.success ? judgement.output : undefined;
  }

  /** It was judged anew; with `seen`, that is what the reader sees from now on. A list that was deleted meanwhile stays deleted. */
  async judged(
    id: string,
    is: Pick<StoredList, "judgedBy" | "judgedOn" | "changed"> & { tables?: StoredList["tables"] },
    seen?: Judgement,
  ): Promise<void> {
    const tx = this.#db.transaction(["list", "judgement"], "readwrite");
    const list = await tx.objectStore("list").get(id);
    if (list) {
      await tx.objectStore("list").put({ ...list, ...is }, id);
      if (seen) await tx.objectStore("judgement").put(seen, [id]);
    }
    await tx.done;
  }

  /** Takes a list away; it can be brought back until it is cleared away. */
  async putAway(id: string): Promise<void> {
    const tx = this.#db.transaction("list", "readwrite");
    const list = await tx.store.get(id);
    if (list) await tx.store.put({ ...list, away: Date.now() }, id);
    await tx.done;
  }

  async bringBack(id: string): Promise<void> {
    const tx = this.#db.transaction("list", "readwrite");
    const { away, ...list } = (await tx.store.get(id)) ?? {};
    if (away !== undefined) await tx.store.put(list as StoredList, id);
    await tx.done;
  }

  /** Deletes for good what was taken away, unless a page is open that can bring it back. */
  async clearAway(): Promise<void> {
    await navigator.locks.request(UNDO, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      const lists = await this.#db.getAll("list");
      const past = lists.filter(({ away }) => typeof away === "number" && away <= Date.now());
      if (past.length > 0) await this.#delete(past.map(({ id }) => id));
    });
  }

  /** Deletes one for good. */
  async delete(id: string): Promise<void> {
    await this.#delete([id]);
  }

  async #delete(ids: readonly string[]): Promise<void> {
    const tx = this.#db.transaction(STORES, "readwrite");
    for (const id of ids) {
      const range = IDBKeyRange.bound([id], [id, []]);
      await Promise.all([
        tx.objectStore("list").delete(id),
        tx.objectStore("part").delete(range),
        tx.objectStore("judgement").delete(range),
      ]);
    }
    await tx.done;
  }
}
