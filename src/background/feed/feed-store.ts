import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { type Floor, NO_FLOOR } from "../../core/trust/follow-trust.ts";
import { type Role, ROLES } from "../../core/trust/metadata.ts";
import { type FeedRecord, type Generation, parseRecord, toStored } from "./feed-record.ts";

interface Feeds extends DBSchema {
  meta: { key: "storeVersion"; value: number };
  /** Signed files as they were received: `root.1`, `root.2`, …, `timestamp`, `snapshot`, `targets`. */
  trust: { key: [feed: string, file: string]; value: Uint8Array };
  blob: { key: [feed: string, sha256: string]; value: Uint8Array };
  feed: { key: string; value: FeedRecord };
}

type StoreName = "meta" | "trust" | "blob" | "feed";

const STORE_VERSION = 1;

const KEPT_ROLES = ["timestamp", "snapshot", "targets"] as const;

/** What a record says of a feed of which no version was seen. */
export const NOTHING_SEEN = {
  floor: NO_FLOOR,
  clockFloor: 0,
  held: null,
  accepted: null,
  eroded: null,
  pin: null,
  failures: 0,
  nextTry: 0,
  lastError: null,
} satisfies Partial<FeedRecord>;

export interface StoredTrust {
  /** Oldest first, from the first on; nothing after a gap. */
  roots: Uint8Array[];
  kept: Partial<Record<Exclude<Role, "root">, Uint8Array>>;
}

/** What the updater needs of a store: the browser's, or one in memory where that cannot be had. */
export type FeedStorage = Pick<
  FeedStore,
  | "records"
  | "record"
  | "ensure"
  | "change"
  | "trust"
  | "keep"
  | "resetTrust"
  | "forget"
  | "blob"
  | "commit"
  | "dropPrevious"
  | "remove"
>;

/** Where feeds are kept: the extension's own IndexedDB. Only the background opens it. Each method is one transaction. */
export class FeedStore {
  readonly #db: IDBPDatabase<Feeds>;
  private constructor(db: IDBPDatabase<Feeds>) {
    this.#db = db;
  }

  /** Throws where the browser gives no database, or one that a newer extension wrote: that one is left as it is. */
  static async open(name = "feeds"): Promise<FeedStore> {
    const db = await openDB<Feeds>(name, STORE_VERSION, {
      upgrade(fresh) {
        for (const store of ["meta", "trust", "blob", "feed"] as const)
          if (!fresh.objectStoreNames.contains(store)) fresh.createObjectStore(store);
      },
      blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
    });
    const version = await db.get("meta", "storeVersion");
    if (version === undefined) await db.put("meta", STORE_VERSION, "storeVersion");
    if (version !== undefined && version > STORE_VERSION) {
      db.close();
      throw new Error("The store is of a newer extension.");
    }
    return new FeedStore(db);
  }

  close(): void {
    this.#db.close();
  }

  /** Every record of the right shape. */
  async records(): Promise<FeedRecord[]> {
    return (await this.#db.getAll("feed")).flatMap((stored) => parseRecord(stored) ?? []);
  }

  async record(id: string): Promise<FeedRecord | undefined> {
    return parseRecord(await this.#db.get("feed", id));
  }

  /** Makes a record, or makes it anew where it is broken. One that is there stays. */
  ensure(record: FeedRecord): Promise<FeedRecord> {
    return this.#write(["feed"], async (tx) => {
      const known = parseRecord(await tx.objectStore("feed").get(record.id));
      if (!known) await tx.objectStore("feed").put(toStored(record), record.id);
      return known ?? record;
    });
  }

  /** Changes a record; `undefined` where the feed has been removed meanwhile. */
  change(id: string, change: (record: FeedRecord) => Partial<FeedRecord>): Promise<FeedRecord | undefined> {
    return this.#write(["feed"], async (tx) => {
      const known = parseRecord(await tx.objectStore("feed").get(id));
      const next = known && { ...known, ...change(known) };
      if (next) await tx.objectStore("feed").put(toStored(next), id);
      return next;
    });
  }

  /** Runs `work` in one transaction. What throws on the way takes everything back: half of it must never be there. */
  async #write<Result>(
    stores: StoreName[],
    work: (tx: IDBPTransaction<Feeds, StoreName[], "readwrite">) => Promise<Result>,
    options?: IDBTransactionOptions,
  ): Promise<Result> {
    const tx = this.#db.transaction(stores, "readwrite", options);
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // It was aborted by what went wrong.
      }
      await tx.done.catch(() => undefined);
      throw error;
    }
  }

  async trust(id: string): Promise<StoredTrust> {
    const files = new Map<string, Uint8Array>();
    const tx = this.#db.transaction("trust");
    for await (const { key, value } of tx.store.iterate(rangeOf(id))) files.set(key[1], value);
    const roots: Uint8Array[] = [];
    while (files.has(`root.${roots.length + 1}`)) roots.push(files.get(`root.${roots.length + 1}`)!);
    const kept: StoredTrust["kept"] = {};
    for (const role of KEPT_ROLES) {
      const bytes = files.get(role);
      if (bytes) kept[role] = bytes;
    }
    return { roots, kept };
  }

  /** Keeps a signed file together with the floor that holds from then on. */
  keep(
    id: string,
    { role, version, bytes }: { role: Role; version: number; bytes: Uint8Array },
    floor: Floor,
    before: Floor,
  ): Promise<void> {
    return this.#write(["trust", "feed"], async (tx) => {
      const record = parseRecord(await tx.objectStore("feed").get(id));
      // Removed while it was being updated: nothing is left behind.
      if (!record) return;
      if (!sameFloor(record.floor, before)) throw new Error("Another run came between.");
      await tx.objectStore("trust").put(bytes, [id, role === "root" ? `root.${version}` : role]);
      await tx.objectStore("feed").put(toStored({ ...record, floor }), id);
    });
  }

  /** Forgets the signed files that do not hang together, and begins anew at `firstRoot`. The floors stay. */
  resetTrust(id: string, firstRoot: Uint8Array): Promise<void> {
    return this.#write(["trust"], async (tx) => {
      await tx.objectStore("trust").delete(rangeOf(id));
      await tx.objectStore("trust").put(firstRoot, [id, "root.1"]);
    });
  }

  /** Forgets which versions were seen: floors, clock and the signed files but the roots. The data stays in use. */
  forget(id: string): Promise<void> {
    return this.#write(["trust", "feed"], async (tx) => {
      const record = parseRecord(await tx.objectStore("feed").get(id));
      if (!record) return;
      for (const role of KEPT_ROLES) await tx.objectStore("trust").delete([id, role]);
      await tx.objectStore("feed").put(toStored({ ...record, ...NOTHING_SEEN }), id);
    });
  }

  blob(id: string, sha256: string): Promise<Uint8Array | undefined> {
    return this.#db.get("blob", [id, sha256]);
  }

  /**
   * The switch: blob, previous and active in one transaction, against the version that is active by then. Hands back the
   * record as it is afterwards; one with another active version means that a newer one had come first.
   */
  commit(
    id: string,
    generation: Generation,
    blob: Uint8Array,
    extra: Partial<FeedRecord>,
  ): Promise<FeedRecord | undefined> {
    const work = async (tx: IDBPTransaction<Feeds, StoreName[], "readwrite">): Promise<FeedRecord | undefined> => {
      const [feed, blobs] = [tx.objectStore("feed"), tx.objectStore("blob")];
      const record = parseRecord(await feed.get(id));
      // Compare and swap: the floor is what the signed files of this run have set, unless another run went further.
      if (!record || record.floor.targets > generation.version) return record;
      const next = withGeneration(record, generation, extra);
      await blobs.put(blob, [id, generation.sha256]);
      await feed.put(toStored(next), id);
      const used = new Set([next.active?.sha256, next.previous?.sha256]);
      for (const key of await blobs.getAllKeys(rangeOf(id))) if (!used.has(key[1])) await blobs.delete(key);
      return next;
    };
    return this.#write(["feed", "blob"], work, { durability: "strict" });
  }

  /** Gives up the way back, for room. */
  dropPrevious(id: string): Promise<void> {
    return this.#write(["feed", "blob"], async (tx) => {
      const record = parseRecord(await tx.objectStore("feed").get(id));
      if (!record?.previous) return;
      await tx.objectStore("blob").delete([id, record.previous.sha256]);
      await tx.objectStore("feed").put(toStored({ ...record, previous: null }), id);
    });
  }

  remove(id: string): Promise<void> {
    return this.#write(["trust", "blob", "feed"], async (tx) => {
      await tx.objectStore("trust").delete(rangeOf(id));
      await tx.objectStore("blob").delete(rangeOf(id));
      await tx.objectStore("feed").delete(id);
    });
  }
}

/** The record after a switch: what was active becomes the way back. */
export function withGeneration(record: FeedRecord, generation: Generation, extra: Partial<FeedRecord>): FeedRecord {
  const same = record.active?.sha256 === generation.sha256;
  return { ...record, ...extra, active: generation, previous: same ? record.previous : record.active };
}

export const sameFloor = (one: Floor, other: Floor): boolean => ROLES.every((role) => one[role] === other[role]);

const rangeOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
