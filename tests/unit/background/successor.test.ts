import { fakeBrowser } from "@webext-core/fake-browser";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { FeedStore } from "../../../src/background/feed/feed-store.ts";
import { newRecord } from "../../../src/background/feed/feed-record.ts";
import { allAnswers, forgetAnswer, keepAnswer } from "../../../src/shared/answers.ts";
import { readColumnChoices, rememberColumns } from "../../../src/shared/column-choices.ts";
import { changeDismissals, readDismissals } from "../../../src/shared/dismissals.ts";
import { readSettings, writeSettings } from "../../../src/shared/settings.ts";

// What a later version of Caveat stored, opened and written by this one: what it does not understand is not used, and not lost.

const { local } = fakeBrowser.storage;
const stored = async (key: string): Promise<unknown> => (await local.get(key))[key];
const HASH = "0".repeat(64);
const id = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
vi.spyOn(console, "warn").mockReturnValue(undefined);
beforeEach(() => local.clear());

describe("Settings", () => {
  const later = {
    profile: [{ territory: "CZ", roles: ["a-later-role"], since: "2027-01-01" }],
    language: "de",
    defaultMode: "marks",
    sites: { "a.example": "off", "b.example": "a-later-mode" },
    updates: "weekly",
    nightMode: true,
  };

  test("that are new, and values that are, outlive a change of others", async () => {
    await local.set({ settings: later });
    expect(await readSettings()).toMatchObject({ profile: [], language: "browser", sites: { "a.example": "off" } });
    await writeSettings({ defaultMode: "off" });
    expect(await stored("settings")).toMatchObject({ language: "de", updates: "weekly", nightMode: true });
    await writeSettings(({ sites }) => ({ sites: { ...sites, "c.example": "count" } }));
    const sites = { "a.example": "off", "b.example": "a-later-mode", "c.example": "count" };
    expect(await stored("settings")).toMatchObject({ sites, defaultMode: "off" });
  });

  test("that the reader changes here count from then on", async () => {
    await local.set({ settings: later });
    await writeSettings({ language: "cs", sites: { "b.example": "off" } });
    expect(await stored("settings")).toMatchObject({ language: "cs", sites: { "b.example": "off" } });
  });
});

describe("A profile that 0.1.0 could not read", () => {
  const profile = [
    { territory: "CZ", roles: ["contracting-authority", "regulated-operator"] as const },
    { territory: "SK", roles: ["contracting-authority"] as const },
  ].map(({ territory, roles }) => ({ territory, roles: [...roles] }));
  const forFirst = [{ territory: "CZ", roles: ["regulated-operator"] }];

  test("lies where 0.1.0 does not look, and what 0.1.0 can read where it does", async () => {
    await writeSettings({ profile });
    expect(await stored("settings")).toMatchObject({ profile: forFirst });
    expect((await readSettings()).profile).toEqual(profile);
  });

  test("is there again after 0.1.0 has written other settings", async () => {
    await writeSettings({ profile });
    await local.set({ settings: { ...((await stored("settings")) as object), profile: forFirst, language: "cs" } });
    expect(await readSettings()).toMatchObject({ profile, language: "cs" });
  });

  test("gives way to the one that was chosen in 0.1.0 since", async () => {
    await writeSettings({ profile });
    const chosen = [{ territory: "US", roles: ["supplier-to-state"] }];
    await local.set({ settings: { ...((await stored("settings")) as object), profile: chosen } });
    expect((await readSettings()).profile).toEqual(chosen);
    await writeSettings({ language: "en" });
    expect((await readSettings()).profile).toEqual(chosen);
  });
});

test("What was put aside in a later way, or with more to it, stays when something else is put aside", async () => {
  const known = { kind: "snooze", id: id(1), on: "2027-01-01", vendor: "zte", acts: { an: HASH }, mood: "calm" };
  const later = { kind: "pause", id: id(2), for: "an hour" };
  await local.set({ quiet: [later, known] });
  const more = { kind: "snooze", id: id(3), on: "2026-12-02", vendor: "zte", acts: {} } as const;
  await changeDismissals((now) => [...now, more]);
  expect(await stored("quiet")).toEqual([later, known, more]);
  expect((await readDismissals()).map((choice) => choice.id)).toEqual([id(1), id(3)]);
});

test("An answer of a later kind stays when others are given and forgotten", async () => {
  const later = { choice: "perhaps", on: "2027-01-01" };
  await local.set({ answers: { [HASH]: { an: later, other: { choice: "yes", on: "2027-01-01", why: "told" } } } });
  expect(await allAnswers()).toMatchObject([{ act: "other", choice: "yes" }]);
  await keepAnswer("https://shop.example/", "an", "no", "2026-12-02");
  await forgetAnswer(HASH, "nothing");
  expect(await stored("answers")).toMatchObject({ [HASH]: { an: later, other: { why: "told" } } });
});

test("What was chosen for a column in a later way stays when another is chosen", async () => {
  await local.set({ columnChoices: { země: "country", výrobce: "maker" } });
  expect(await rememberColumns({ model: "model" })).toEqual({ výrobce: "maker", model: "model" });
  expect(await stored("columnChoices")).toEqual({ země: "country", výrobce: "maker", model: "model" });
  expect(await readColumnChoices()).toEqual({ výrobce: "maker", model: "model" });
});

describe("A feed's record", () => {
  const record = newRecord(HASH, "https://feed.example/", "Ours");

  test("keeps what a later version put into it, and is read though its fault is of a later kind", async () => {
    const store = await FeedStore.open("later-record");
    await store.ensure(Object.assign({ ...record }, { colour: "blue", lastError: { code: "a-later-fault", at: 1 } }));
    expect(await store.records()).toMatchObject([{ label: "Ours", lastError: null }]);
    await store.change(HASH, () => ({ label: "Theirs" }));
    expect(await store.record(HASH)).toMatchObject({ label: "Theirs", colour: "blue" });
  });

  test("holds a fault that 0.1.0 does not know where 0.1.0 does not look", async () => {
    const store = await FeedStore.open("fault");
    await store.ensure(record);
    await store.change(HASH, () => ({ lastError: { code: "interrupted", at: 1 } }));
    store.close();
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.addEventListener("success", () => resolve(request.result));
      });
    const db = await done(indexedDB.open("fault"));
    const raw = (await done(db.transaction("feed").objectStore("feed").get(HASH))) as { lastError: unknown };
    db.close();
    expect(raw.lastError).toBeNull();
    const again = await FeedStore.open("fault");
    expect((await again.record(HASH))?.lastError).toEqual({ code: "interrupted", at: 1 });
    await again.change(HASH, () => ({ lastError: null }));
    expect((await again.record(HASH))?.lastError).toBeNull();
  });
});
