import type { FeedRecord } from "./feed-record.ts";
import { type FeedStorage, NOTHING_SEEN, sameFloor, type StoredTrust, withGeneration } from "./feed-store.ts";

/** Keeps feeds for as long as the background lives: private windows, broken profiles and full disks give nothing better. */
export function memoryStore(): FeedStorage {
  const records = new Map<string, FeedRecord>();
  const trust = new Map<string, { roots: Uint8Array[]; kept: StoredTrust["kept"] }>();
  const blobs = new Map<string, Map<string, Uint8Array>>();
  const trustOf = (id: string) => trust.get(id) ?? trust.set(id, { roots: [], kept: {} }).get(id)!;
  const blobsOf = (id: string) => blobs.get(id) ?? blobs.set(id, new Map()).get(id)!;
  return {
    records: async () => [...records.values()],
    record: async (id) => records.get(id),
    ensure: async (record) => records.get(record.id) ?? records.set(record.id, record).get(record.id)!,
    async change(id, change) {
      const known = records.get(id);
      return known && records.set(id, { ...known, ...change(known) }).get(id);
    },
    trust: async (id) => ({ roots: [...trustOf(id).roots], kept: { ...trustOf(id).kept } }),
    async keep(id, { role, version, bytes }, floor, before) {
      const record = records.get(id);
      if (!record) return;
      if (!sameFloor(record.floor, before)) throw new Error("Another run came between.");
      if (role === "root") trustOf(id).roots[version - 1] = bytes;
      else trustOf(id).kept[role] = bytes;
      records.set(id, { ...record, floor });
    },
    async resetTrust(id, firstRoot) {
      trust.set(id, { roots: [firstRoot], kept: {} });
    },
    async forget(id) {
      const record = records.get(id);
      if (!record) return;
      trustOf(id).kept = {};
      records.set(id, { ...record, ...NOTHING_SEEN });
    },
    blob: async (id, sha256) => blobsOf(id).get(sha256),
    async commit(id, generation, blob, extra) {
      const record = records.get(id);
      if (!record || record.floor.targets > generation.version) return record;
      const next = withGeneration(record, generation, extra);
      records.set(id, next);
      const kept = blobsOf(id).set(generation.sha256, blob);
      for (const sha256 of kept.keys())
        if (sha256 !== next.active?.sha256 && sha256 !== next.previous?.sha256) kept.delete(sha256);
      return next;
    },
    async dropPrevious(id) {
      const record = records.get(id);
      if (record) records.set(id, { ...record, previous: null });
    },
    async remove(id) {
      records.delete(id);
      trust.delete(id);
      blobs.delete(id);
    },
  };
}
