import { fakeBrowser } from "@webext-core/fake-browser";
import { beforeAll, expect, test, vi } from "vitest";
import { inMemory } from "../../../src/files/bytes.ts";
import { dayOf } from "../../../src/background/marks.ts";
import type { CardView, LookUpAnswer, OwnListView, VendorLine } from "../../../src/shared/messages.ts";
import { readOwnFile } from "../../../src/shared/read-own-file.ts";
import { workbook } from "../files/make-files.ts";
import { library } from "../../../src/core/advisories-for.ts";
import type { Dataset } from "../../../src/core/dataset.ts";
import { toDataset } from "../../../src/core/own/in-dataset.ts";
import { makeOwnList, type OwnList } from "../../../src/core/own/own-list.ts";
import { writeBundle } from "../../../src/core/trust/feed-bundle.ts";
import type { FeedView } from "../../../src/shared/feed-view.ts";
import { smallDataset, Workshop } from "../feed-workshop.ts";
import { backgroundInMemory, tell } from "./in-memory.ts";

const HEAD = ["name", "also known as", "outcome", "until", "note"];
const until = `${Number(dayOf(new Date()).slice(0, 4)) + 1}-05-01`;
const TABLE = [
  HEAD,
  ["Huawei", "", "approved", until, "Old routers"],
  ["Nobody Knows s.r.o.", "", "not approved", until, ""],
];

const card = (vendor: string) => tell("readCard", vendor) as Promise<CardView>;
const view = () => tell("readOwnList") as Promise<OwnListView>;

beforeAll(backgroundInMemory, 60_000);

test("a decision stands beside the verdict, and no mark, verdict or act is another by it", async () => {
  const vendors = (await tell("readVendors", {})) as VendorLine[];
  const before = await Promise.all(["huawei", "hikvision"].map(card));
  expect(await tell("takeOwnTable", TABLE)).toBeUndefined();

  const after = await Promise.all(["huawei", "hikvision"].map(card));
  expect(after.map(({ own }) => own)).toEqual([
    [`Your organisation: approved until 1\u00a0May\u00a0${until.slice(0, 4)}. Old routers.`],
    undefined,
  ]);
  expect(after.map((one) => ({ ...one, own: undefined }))).toEqual(before.map((one) => ({ ...one, own: undefined })));
  const lines = (await tell("readVendors", {})) as VendorLine[];
  expect(lines.filter(({ own }) => own).map(({ id }) => id)).toEqual(["huawei"]);
  expect(lines.map((line) => ({ ...line, own: undefined }))).toEqual(
    vendors.map((line) => ({ ...line, own: undefined })),
  );
  const { hits } = (await tell("lookUp", { words: "huawei", tabId: 1 })) as LookUpAnswer;
  expect(hits[0]?.own).toHaveLength(1);
});

test("what was decided is worked out for the reader who is named, or else for that of the settings", async () => {
  await tell("takeOwnTable", TABLE);
  const profile = [{ territory: "CZ", roles: ["regulated-operator"] }];
  const said = { huawei: [expect.stringMatching(/^Your organisation: approved until/)] };
  expect(await tell("readOwnDecisions")).toEqual(said);
  expect(await tell("readOwnDecisions", { profile })).toEqual(said);
  await expect(tell("readOwnDecisions", { profile: "CZ" })).rejects.toThrow();
});

test("a table that is imported again unchanged keeps the day of its decisions, and their request for a review", async () => {
  await tell("removeOwnList");
  await tell("takeOwnTable", TABLE);
  const { ownList } = await fakeBrowser.storage.local.get<{ ownList: { list: OwnList } }>("ownList");
  const list = { ...ownList.list, decided: "2026-01-02", acts: {} };
  await fakeBrowser.storage.local.set({ ownList: { ...ownList, list } });
  await tell("takeOwnTable", TABLE);
  expect((await card("huawei")).own).toEqual([
    expect.stringContaining("Decided 2\u00a0Jan\u00a02026; an act has changed"),
  ]);
  expect((await view()).list?.decided).toBe(dayOf(new Date()));
  await tell("takeOwnTable", [HEAD, ["Huawei", "", "approved", until, "Reviewed"]]);
  expect((await card("huawei")).own).toEqual([expect.stringContaining("Reviewed")]);
});

test("the list is shown, saved, refused in part as a whole, removed and brought back", async () => {
  await tell("takeOwnTable", TABLE);
  const { list } = await view();
  expect(list).toMatchObject({ decided: dayOf(new Date()), lines: 2, unknown: ["Nobody Knows s.r.o."] });
  expect(await tell("exportOwnList")).toContain(`"Huawei","","approved","${until}","Old routers"`);

  expect(await tell("takeOwnTable", [...TABLE, ["ZTE", "", "perhaps", until, ""]])).toEqual({
    code: "outcome",
    line: 4,
    text: "perhaps",
  });
  expect((await view()).list).toEqual(list);

  await tell("removeOwnList");
  expect((await view()).list).toBeUndefined();
  expect((await card("huawei")).own).toBeUndefined();
  await tell("undoOwnList");
  expect((await view()).list).toEqual(list);
  expect((await card("huawei")).own).toHaveLength(1);
});

test("the settings name what has run out, and what an act that changed or went asks to review", async () => {
  await tell("removeOwnList");
  await tell("takeOwnTable", [...TABLE, ["Hikvision", "", "approved", until, ""]]);
  expect((await view()).due).toEqual({ past: [], changed: [] });
  const { ownList } = await fakeBrowser.storage.local.get<{ ownList: { list: OwnList } }>("ownList");
  const gone = { ...ownList.list, about: { ...ownList.list.about, huawei: ["an-act-that-is-gone"] } };
  await tell("removeOwnList");
  await fakeBrowser.storage.local.set({ ownList: { list: null, before: gone } });
  await tell("undoOwnList");
  expect((await view()).due).toEqual({ past: [], changed: ["Huawei"] });
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(until) + 86_400_000 });
  expect((await view()).due).toEqual({ past: ["Huawei", "Nobody Knows s.r.o.", "Hikvision"], changed: [] });
  vi.useRealTimers();
  await tell("removeOwnList");
});

test("a list of the wrong shape in the store is no list, and breaks no card", async () => {
  await tell("takeOwnTable", TABLE);
  await tell("removeOwnList");
  await fakeBrowser.storage.local.set({ ownList: { list: { lines: 3 } } });
  expect(await view()).toEqual({ undo: false, due: { past: [], changed: [] } });
  expect((await card("huawei")).own).toBeUndefined();
});

test("decisions of a feed count where its subscription says that it is the organisation's own, and nowhere else", async () => {
  vi.stubGlobal("navigator", { onLine: false, locks: { request: (_: string, work: () => unknown) => work() } });
  await tell("removeOwnList");
  const { builtIn } = (await tell("readDataset")) as { builtIn: string };
  const onFile = library(JSON.parse(builtIn) as Dataset);
  const line = { name: "Huawei", also: [], outcome: "not-approved" as const, until, note: "" };
  const list = await makeOwnList([line, { ...line, name: "Nobody" }], onFile, dayOf(new Date()));
  const feed = new Workshop();
  const now = Date.now();
  const dataset = smallDataset({ vendors: [], advisories: [], ...toDataset(list, onFile) });
  feed.make(1, { now, dataset });
  const file = new TextDecoder().decode(writeBundle(feed.files));
  const before = await card("huawei");
  const vendors = (await tell("readVendors", {})) as VendorLine[];

  const added = { url: "https://office.example/feed/", label: "Kraj", trust: "", file };
  expect(await tell("addFeed", added)).toEqual({ ok: true, did: "updated" });
  const shown = async () => ((await tell("readFeeds")) as FeedView[]).find(({ id }) => id === feed.id);
  expect(await shown()).toMatchObject({ own: false, decisions: 2 });
  expect(await card("huawei")).toEqual(before);

  await tell("changeFeed", { id: feed.id, own: true });
  expect(await shown()).toMatchObject({ own: true, decisions: 2 });
  const said = `Your organisation (Kraj): not approved, until 1\u00a0May\u00a0${until.slice(0, 4)}.`;
  expect((await card("huawei")).own).toEqual([said]);
  expect({ ...(await card("huawei")), own: undefined }).toEqual(before);
  const lines = (await tell("readVendors", {})) as VendorLine[];
  expect(lines.map((one) => ({ ...one, own: undefined }))).toEqual(vendors.map((one) => ({ ...one, own: undefined })));

  // Two that disagree both stand there.
  await tell("takeOwnTable", TABLE);
  expect((await card("huawei")).own).toHaveLength(2);
  expect((await tell("lookUp", { words: "huawei", tabId: 1 })) as LookUpAnswer).toMatchObject({
    hits: expect.arrayContaining([expect.objectContaining({ own: [expect.stringContaining("approved"), said] })]),
  });
  await tell("removeOwnList");
  await tell("changeFeed", { id: feed.id, own: false });
  expect(await card("huawei")).toEqual(before);
});

test("a workbook is read with its dates in one order, and refused where it holds a formula", async () => {
  const day = { t: "d", v: new Date("2027-05-01T00:00:00Z"), z: "m/d/yy" };
  const row = ["ACME", "", "approved", day, ""];
  const rows = await readOwnFile("list.xlsx", inMemory(workbook("xlsx", [HEAD, row])));
  expect(rows).toEqual([HEAD, ["ACME", "", "approved", "2027-05-01", ""]]);
  const formula = { t: "s", v: "approved", f: 'IF(TRUE,"approved","")' };
  expect(
    await readOwnFile("list.xlsx", inMemory(workbook("xlsx", [HEAD, ["ACME", "", formula, "2027-05-01", ""]]))),
  ).toEqual({
    code: "formula",
  });
  expect(await readOwnFile("list.xlsx", inMemory(new Uint8Array([0x50, 0x4b, 3, 4, 0])))).toEqual({ code: "not-read" });
});

test("a table that a spreadsheet saved with a line for its separator, under a title, is taken in", async () => {
  const text = `sep=;\nDodavatelé;;;\nnázev;rozhodnuti;platí do;poznámka\nHuawei;schváleno;${until};"Dva\nřádky"\n`;
  const rows = await readOwnFile("a.csv", inMemory(new TextEncoder().encode(text)));
  expect(await tell("takeOwnTable", rows)).toBeUndefined();
  expect((await card("huawei")).own).toEqual([expect.stringContaining("Dva řádky")]);
});
