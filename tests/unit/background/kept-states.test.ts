import { fakeBrowser } from "@webext-core/fake-browser";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { expect, test, vi } from "vitest";
import { FeedStore } from "../../../src/background/feed/feed-store.ts";
import { allAnswers } from "../../../src/shared/answers.ts";
import { readDismissals } from "../../../src/shared/dismissals.ts";
import { readSettings } from "../../../src/shared/settings.ts";
import { keptStates, STORES, withBytes } from "../../state/kept-state.ts";

// What each version left in a browser, as `tests/release/upgrade.test.ts` took it.

test.each(keptStates().map((state) => [state.version, state] as const))(
  "all that %s kept is read, and nothing of it is refused",
  async (_version, { local, feeds }) => {
    const warn = vi.spyOn(console, "warn").mockReturnValue(undefined);
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(local);
    globalThis.indexedDB = new IDBFactory();
    const db = await openDB("feeds", 1, {
      upgrade: (fresh) => STORES.forEach((name) => fresh.createObjectStore(name)),
    });
    for (const name of STORES) for (const [key, value] of feeds[name]) await db.put(name, withBytes(value), key);
    db.close();

    expect(await readSettings()).toMatchObject({ language: "cs", defaultMode: "count", updates: "none" });
    expect((await readSettings()).profile[0]).toMatchObject({ territory: "CZ" });
    expect(await readDismissals()).toHaveLength((local["quiet"] as unknown[]).length);
    expect(await allAnswers()).toHaveLength(3);
    const store = await FeedStore.open();
    const records = await store.records();
    expect(records).toHaveLength(feeds.feed.length);
    const further = records.find(({ label }) => label === "Our feed")!;
    expect(further).toMatchObject({ active: { version: 1 }, previous: { version: 2 } });
    expect((await store.trust(further.id)).roots).toHaveLength(1);
    expect(await store.blob(further.id, further.active!.sha256)).toBeInstanceOf(Uint8Array);
    store.close();
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  },
);
