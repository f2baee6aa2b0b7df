import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { compareWith, markSeen } from "../../../src/check/work/compare-lists.ts";
import { keepList } from "../../../src/check/work/keep-list.ts";
import type { Compared } from "../../../src/check/work/messages.ts";
import { RowsInView } from "../../../src/check/work/rows-in-view.ts";
import { recordList } from "../../../src/check/work/record-list.ts";
import { saveList } from "../../../src/check/work/save-list.ts";
import { EvidenceSchema } from "../../../src/core/evidence/record.ts";
import { evidenceAsCsv, evidenceAsHtml } from "../../../src/shared/report/evidence-html.ts";
import { checked, keptLists, READER, WATCH } from "./keeping.ts";
import * as v from "valibot";

const TEXT = 'výrobce;co\n"";""\nRolex;hodinky\nHuawei;směrovač\n';
const LONG_AGO = { ...READER, today: "2018-01-01" };

beforeEach(() => vi.stubGlobal("indexedDB", new IDBFactory()));

const told = (compared: Compared): (string | undefined)[][] =>
  compared.ok
    ? compared.rows.map(({ what, line, written, before, after }) => [what, `${line} ${written}`, before, after])
    : [[compared.why]];

test("a kept list shows before and after, by acts, until the reader has seen it", async () => {
  await keepList(await checked({ name: "a.csv", text: TEXT }, LONG_AGO), "Cameras");
  const [list] = await keptLists();
  const work = await checked({ name: "Cameras", kept: list!.id });
  const { compared, since } = await compareWith(work, { seen: list!.id }, WATCH);
  expect(compared).toMatchObject({ ok: true, since: "2018-01-01", counts: { came: 0, went: 0, changed: 1 } });
  expect(told(compared)).toEqual([
    ["changed", "4 Huawei · směrovač", expect.not.stringContaining("Binds"), "Binds you"],
  ]);
  if (compared.ok) expect(compared.rows[0]!.acts).toContainEqual({ what: "came", title: expect.stringMatching(/\w/) });

  const record = v.parse(EvidenceSchema, await recordList(work, { note: "", fields: {} }, since));
  expect(record.checked.changes).toMatchObject({
    since: "2018-01-01",
    rows: [{ file: "a.csv", line: 4, written: "Huawei · směrovač", after: "must" }],
  });

  expect(record.checked.rows).toEqual([
    {
      file: "a.csv",
      line: 4,
      written: "Huawei · směrovač",
      grade: "must",
      vendors: ["huawei"],
      questions: [],
    },
  ]);
  for (const text of [evidenceAsHtml(record), evidenceAsCsv(record)])
    for (const said of ["a.csv, line 4", "Huawei · směrovač", "1\u00a0line changed since you last looked, 1"])
      expect(text).toContain(said);

  await markSeen(work, list!.id, WATCH);
  expect((await compareWith(work, { seen: list!.id }, WATCH)).compared).toMatchObject({
    since: READER.today,
    counts: { changed: 0 },
  });
  expect(await keptLists()).toMatchObject([{ changed: 0, judgedOn: READER.today }]);
});

test("another list is judged for the same reader, and says what came and went", async () => {
  const work = await checked({ name: "a.csv", text: TEXT });
  const other = new File(["výrobce;co\nHuawei;směrovač\nZTE;modem\n"], "last year.csv");
  const { compared } = await compareWith(work, { file: other }, WATCH);
  expect(told(compared)).toEqual([
    ["came", "3 Rolex · hodinky", undefined, "Nothing on file"],
    ["went", "3 ZTE · modem", "Binds you", undefined],
  ]);
  await keepList(await checked({ name: "b.csv", text: "výrobce;co\nRolex;hodinky\n" }), "Kept");
  const [kept] = await keptLists();
  expect(told((await compareWith(work, { kept: kept!.id }, WATCH)).compared)).toEqual([
    ["came", "4 Huawei · směrovač", undefined, "Binds you"],
  ]);
});

test("an earlier result that was saved as JSON is compared row by row", async () => {
  const before = await checked({ name: "a.csv", text: TEXT }, LONG_AGO);
  const ids = await new RowsInView(before).ids({ filter: "all", search: "", sort: "line", descending: false });
  const result = new File([await saveList(before, ids, "json")], "result.json");
  const { compared } = await compareWith(await checked({ name: "a.csv", text: TEXT }), { file: result }, WATCH);
  expect(told(compared)).toMatchObject([["changed", "4 Huawei · směrovač", {}, "Binds you"]]);
});

test("what cannot be compared says why", async () => {
  const work = await checked({ name: "a.csv", text: TEXT });
  const broken = new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 1, 2, 3])], "broken.pdf");
  expect((await compareWith(work, { file: broken }, WATCH)).compared).toEqual({ ok: false, why: "not-read" });
  expect((await compareWith(work, { kept: crypto.randomUUID() }, WATCH)).compared).toEqual({ ok: false, why: "gone" });
  expect((await compareWith(work, { seen: crypto.randomUUID() }, WATCH)).compared).toEqual({ ok: false, why: "gone" });
  vi.spyOn(work, "summary").mockReturnValue({ ...work.summary(), lines: 200_001 });
  expect((await compareWith(work, { file: broken }, WATCH)).compared).toEqual({ ok: false, why: "too-big" });
});
