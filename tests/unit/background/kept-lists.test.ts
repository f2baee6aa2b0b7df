import { fakeBrowser } from "@webext-core/fake-browser";
import { openDB } from "idb";
import { beforeAll, expect, test, vi } from "vitest";
import { keepList } from "../../../src/check/work/keep-list.ts";
import type { Kept } from "../../../src/check/work/messages.ts";
import { JudgementTaker } from "../../../src/core/lists/judgement.ts";
import { judging } from "../../../src/shared/stored-lists/judging.ts";
import { ListStore } from "../../../src/shared/stored-lists/list-store.ts";
import { checked, READER } from "../check/keeping.ts";
import { tell } from "./in-memory.ts";
import { startBackground } from "./start-background.ts";

/** Keeps a list as it was judged on an earlier day. */
async function keep(text: string, name: string): Promise<Kept & { ok: true }> {
  const kept = await keepList(await checked({ name: "a.csv", text }, { ...READER, today: "2018-01-01" }), name);
  if (!kept.ok) throw new Error(kept.why);
  return kept;
}

const changed = () => tell("readChangedLists");

beforeAll(async () => {
  await startBackground();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: [], version: "1.0.0" }) });
});

test("a kept list is judged anew for its own reader, and tells how many of its lines changed", async () => {
  // A row of signs alone counts among the lines, and must not shift those below it.
  await keep('výrobce;co\n"";""\nRolex;hodinky\nHuawei;směrovač\nZTE;modem\n', "Cameras 2027");
  const { id: quiet } = await keep("výrobce\nRolex\n", "Watches");
  await vi.waitFor(async () => expect(await changed()).toMatchObject([{ name: "Cameras 2027", changed: 2 }]), 10_000);
  const store = await ListStore.open();
  expect(await store.list(quiet)).toMatchObject({ changed: 0, judgedOn: new Date().toISOString().slice(0, 10) });
});

test("a list that was deleted is cleared away with the next judging, and then never comes back", async () => {
  const { id } = await keep("výrobce\nDahua\n", "Gone");
  const store = await ListStore.open();
  await store.putAway(id);
  const db = await openDB("lists");
  await vi.waitFor(async () => {
    await changed();
    expect(await db.get("list", id)).toBeUndefined();
  }, 10_000);
  db.close();
  await store.bringBack(id);
  expect(await store.list(id)).toBeUndefined();
  expect(await changed()).toMatchObject([{ name: "Cameras 2027" }]);
});

test("a list is judged in small steps, between which the background may answer", async () => {
  const { check, lists } = await checked({ name: "a.csv", text: "výrobce;co\n" });
  const part = {
    table: 0,
    lines: Array.from({ length: 500 }, (_, row) => row + 2),
    cells: Array.from({ length: 500 }, () => ["Huawei", "směrovač AR1220 a kamera Hikvision"]),
  };
  const taker = new JudgementTaker(check, READER.today, { version: 1, sha256: "0" });
  const steps = [...judging(lists[0]!.list, part, 0, check, taker)].length;
  expect(steps).toBeGreaterThanOrEqual(20);
  expect(taker.taken().rows).toHaveLength(500);
});
