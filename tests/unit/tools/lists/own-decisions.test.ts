import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { checkRows, toList } from "../../../../src/core/lists/check-sheet.ts";
import { headings, wholeRow } from "../../../../src/shared/report/list-columns.ts";
import { openCheck, type Wish } from "../../../../src/tools/lists/open-check.ts";
import { ofCells } from "../../../../src/files/sheet.ts";

const folder = mkdtempSync(join(tmpdir(), "caveat-own-"));
afterAll(() => rmSync(folder, { recursive: true }));

const WISH: Wish = {
  profile: [],
  day: "2026-12-02",
  language: "en",
  encoding: undefined,
  choices: {},
  form: "csv",
};
const ROWS = [["item"], ["Huawei router"], ["Pencil"]];

async function tellRows(table?: string) {
  const path = join(folder, "own.csv");
  if (table !== undefined) writeFileSync(path, table);
  const { check, formatter } = await openCheck({ ...WISH, own: table === undefined ? undefined : path });
  const rows = ofCells(ROWS.slice(1));
  const list = toList("list.csv", 1, ROWS, {});
  const block = { sheet: { name: "" }, first: 2, rows, done: 1, again: async () => rows };
  return checkRows(list, block, check).map(({ place, checked }) =>
    formatter.tell("list.csv", rows.cells(place), checked),
  );
}

test("a list is answered with the organisation's decisions beside, and with nothing else changed", async () => {
  const [plain, told] = [await tellRows(), await tellRows("name,outcome,until\nHuawei,approved,2027-05-01\n")];
  expect(told.map(({ own }) => own)).toEqual([["Your organisation: approved until 1\u00a0May\u00a02027."], []]);
  // Equal but for what is undefined.
  expect(told.map((row) => ({ ...row, own: undefined }))).toEqual(plain);
  const list = { name: "list.csv", head: ["item"] };
  expect(headings({ ...list, own: true }, 1, "en")).toEqual([...headings(list, 1, "en"), "Your organisation"]);
  expect(wholeRow(told[0]!, 1, " | ")).toEqual([...wholeRow(plain[0]!, 1, " | "), told[0]!.own![0]]);
});

test("a table that is refused says its line", async () => {
  await expect(tellRows("name,outcome,until\nHuawei,perhaps,2027-05-01\n")).rejects.toThrow(
    /own\.csv: Line 2: “perhaps” is no outcome/,
  );
});
