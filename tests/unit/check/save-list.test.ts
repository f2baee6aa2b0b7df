import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import { IDBFactory } from "fake-indexeddb";
import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { readKeptReader } from "../../../src/check/read-reader.ts";
import { keepList } from "../../../src/check/work/keep-list.ts";
import { recordList } from "../../../src/check/work/record-list.ts";
import { EvidenceSchema } from "../../../src/core/evidence/record.ts";
import { evidenceAsCsv, evidenceAsHtml } from "../../../src/shared/report/evidence-html.ts";
import "fake-indexeddb/auto";
import { ListWork } from "../../../src/check/work/list-work.ts";
import type { Export, Reader, View } from "../../../src/check/work/messages.ts";
import { RowsInView } from "../../../src/check/work/rows-in-view.ts";
import { saveList } from "../../../src/check/work/save-list.ts";

// Node 20 lacks it; the browsers that are named have it.
(Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array }).fromBase64 ??= (text) =>
  new Uint8Array(Buffer.from(text, "base64"));

const READER: Reader = {
  dataset: json,
  others: [],
  index: base64,
  profile: [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
  language: "cs",
  today: "2026-11-24",
  data: { version: 1, sha256: "0".repeat(64), feed: "", from: "bundled", keys: [], others: [] },
  extension: "0.1.0",
};
const VIEW: View = { filter: "all", search: "", sort: "forYou", descending: false };

async function checked() {
  const work = new ListWork(READER);
  const sources = [
    { name: "a.csv", text: "Co;Kdo;Cena\nlampa;Rolex;1,50\nsměrovač;Huawei;2 000,00\n" },
    { name: "b.csv", text: "Výrobce\nZTE\nIP kamera\n" },
  ];
  await work.run(sources, { kdo: "maker" }, { cancelled: () => false, progress: () => {}, pause: async () => {} });
  const save = async (as: Export, view: View) => saveList(work, await new RowsInView(work).ids(view), as, view);
  return { work, save };
}

test("what is saved is what is shown, with all columns of each list", async () => {
  const { work, save } = await checked();
  const lines = (await (await save("csv", { ...VIEW, filter: "must" })).text()).split("\r\n");
  expect(lines[0]).toMatch(/^\uFEFF?Co;Kdo;Cena;Soubor;/);
  expect(lines[1]).toMatch(/^směrovač;Huawei;2 000,00;a\.csv;3;Zavazuje vás;must;/);
  expect(lines[3]).toMatch(/^Výrobce;Soubor;/);
  expect(lines[4]).toMatch(/^ZTE;b\.csv;2;/);
  expect(lines[5]).toBe("");
  const { work: count, lines: all } = work.summary();
  expect([count, all]).toEqual([3, 4]);
  const rows = (await (await save("jsonl", { ...VIEW, filter: "work" })).text()).trim().split("\n");
  expect(rows.map((row) => (JSON.parse(row) as { mark: string }).mark)).toEqual(["must", "must", "question"]);
});

test("a workbook comes of the page as of the terminal", async () => {
  const { save } = await checked();
  const bytes = new Uint8Array(await (await save("xlsx", VIEW)).arrayBuffer());
  expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe("PK");
});

test.each(["csv", "html", "json"] as const)(
  "a part of a result that is saved as %s says that it is one",
  async (as) => {
    const { save } = await checked();
    const part = await (await save(as, { ...VIEW, filter: "work", search: "kamera" })).text();
    expect(part.replaceAll("\u00a0", " ")).toContain(
      "Zde je 1 ze 4 řádků: jen „K vyřízení“, jen řádky, ve kterých stojí „kamera“.",
    );
    expect(await (await save(as, VIEW)).text()).not.toContain("Zde je");
  },
);

test("a name of ten thousand letters is checked, saved, recorded and kept like others", async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  const name = `Huawei ${"x".repeat(10_000)}`;
  const watch = { cancelled: () => false, progress: () => {}, pause: async () => {} };
  const work = new ListWork(READER);
  await work.run([{ name: "a.csv", text: `Výrobce;Model\n${name};AX3\n` }], {}, watch);
  const ids = Uint32Array.of(0);
  for (const as of ["csv", "html", "json", "jsonl"] as const)
    expect(await (await saveList(work, ids, as)).text()).toContain(name);
  const record = v.parse(EvidenceSchema, await recordList(work, { note: "", fields: {} }));
  expect(record.checked.rows?.[0]).toMatchObject({ line: 2, grade: "must", vendors: ["huawei"] });
  expect(await keepList(work, "Long names")).toMatchObject({ ok: true });
});

test("where the seller is to be asked, list, filter and record say so", async () => {
  const work = new ListWork({
    ...READER,
    language: "en",
    profile: [{ territory: "US", roles: ["supplier-to-state"] }],
  });
  const watch = { cancelled: () => false, progress: () => {}, pause: async () => {} };
  await work.run([{ name: "a.csv", text: "Maker\nLorex\nTP-Link\nRolex\n" }], {}, watch);
  expect([work.summary().work, ...(await new RowsInView(work).ids({ ...VIEW, filter: "work" }))]).toEqual([2, 0, 1]);
  const record = v.parse(EvidenceSchema, await recordList(work, { note: "", fields: {} }));
  const { rows: _, ...checked } = record.checked;
  for (const one of [record, { ...record, checked }]) {
    const html = evidenceAsHtml(one);
    expect(html.match(/Only related/g)).toHaveLength(2);
    expect(html.match(/Ask the seller who made the product/g)).toHaveLength(2);
  }
  expect(evidenceAsCsv(record).match(/Ask the seller who made the product/g)).toHaveLength(2);
});

test("a name of several companies needs work where acts on it bind elsewhere", async () => {
  const watch = { cancelled: () => false, progress: () => {}, pause: async () => {} };
  const work = new ListWork({ ...READER, profile: [{ territory: "CH", roles: ["state-body"] }] });
  await work.run([{ name: "a.csv", text: "Maker\nTP-Link\nRolex\n" }], {}, watch);
  const row = await work.show(0);
  expect([row.mark, row.forYou]).toEqual(["elsewhere", "Zjistěte, který výrobce"]);
  expect([...(await new RowsInView(work).ids({ ...VIEW, filter: "work" }))]).toEqual([0]);
});

test("acts are counted in what is saved as in the view: those that concern the reader", async () => {
  const watch = { cancelled: () => false, progress: () => {}, pause: async () => {} };
  const { work, save } = await checked();
  const viewed = work.summary().byAct.map(({ title, lines }) => `${title};${lines}`);
  const text = await (await save("csv", VIEW)).text();
  expect(viewed.length).toBeGreaterThan(1);
  expect(text.split("\r\n\r\n").at(-2)?.split("\r\n").slice(1)).toEqual(viewed);

  const abroad = new ListWork({ ...READER, profile: [{ territory: "CH", roles: ["state-body"] }] });
  await abroad.run([{ name: "a.csv", text: "Maker\nHuawei\n" }], {}, watch);
  expect([(await abroad.show(0)).mark, abroad.summary().byAct]).toEqual(["elsewhere", []]);
  const ids = await new RowsInView(abroad).ids(VIEW);
  expect(await (await saveList(abroad, ids, "csv")).text()).not.toMatch(/\r\n\r\nAkt;/);
  expect(await (await saveList(abroad, ids, "html")).text()).not.toContain("<h2>");
});

test.each([
  ["policy", READER.profile],
  ["chosen", [{ territory: "SK", roles: [] }]],
])("whom a record says to have set the profile of a list that was kept: %s", async (from, profile) => {
  const forRecord = { fields: [], profile: READER.profile, profileFrom: "policy" as const, ownLists: [] };
  const work = new ListWork(await readKeptReader({ ...READER, forRecord }, { profile }));
  const watch = { cancelled: () => false, progress: () => {}, pause: async () => {} };
  await work.run([{ name: "a.csv", text: "Výrobce\nHuawei\n" }], {}, watch);
  expect(await recordList(work, { note: "", fields: {} })).toMatchObject({ profile, profileFrom: from });
});
