import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import { expect, test } from "vitest";
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
  const save = async (as: Export, view: View) => saveList(work, await new RowsInView(work).ids(view), as);
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
