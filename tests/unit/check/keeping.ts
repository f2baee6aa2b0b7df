import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import { ListWork } from "../../../src/check/work/list-work.ts";
import type { Reader, Source } from "../../../src/check/work/messages.ts";
import { ListStore } from "../../../src/shared/stored-lists/list-store.ts";
import type { StoredList } from "../../../src/shared/stored-lists/stored-list.ts";
import "fake-indexeddb/auto";

// Node 20 lacks it; the browsers that are named have it.
(Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array }).fromBase64 ??= (text) =>
  new Uint8Array(Buffer.from(text, "base64"));

export const READER: Reader = {
  dataset: json,
  others: [],
  index: base64,
  profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
  language: "en",
  today: "2026-11-24",
  data: { version: 1, sha256: "0".repeat(64), feed: "", from: "bundled", keys: [], others: [] },
  extension: "0.1.0",
};
export const WATCH = { cancelled: () => false, progress: () => {}, pause: async () => {} };

/** A list that was checked as the page's worker does it. */
export async function checked(source: Source, reader = READER): Promise<ListWork> {
  const work = new ListWork(reader);
  await work.run([source], { kdo: "maker" }, WATCH);
  return work;
}

/** The lists that are kept. */
export async function keptLists(): Promise<StoredList[]> {
  const store = await ListStore.open();
  const lists = await store.all();
  store.close();
  return lists as StoredList[];
}
