import { expect, test } from "vitest";
import type { View } from "../../../src/check/work/messages.ts";
import { RowsInView } from "../../../src/check/work/rows-in-view.ts";
import { checked } from "./keeping.ts";

const ALL: View = { filter: "all", search: "", sort: "line", descending: false };
const ROWS = 3000;

async function longList() {
  const text = Array.from({ length: ROWS }, (_, n) => `lamp ${n},${n === 2 ? "Huawei" : "Rolex"}\n`).join("");
  const work = await checked({ name: "a.csv", text: `Item,Maker\n${text}` });
  let pauses = 0;
  const look: { soon: () => void } = { soon: () => {} };
  const rows = new RowsInView(work, async () => {
    pauses += 1;
    if (pauses === 1) look.soon();
  });
  return { work, rows, look, pauses: () => pauses };
}

test("a search that nobody waits for any more ends", async () => {
  const { rows, look, pauses } = await longList();
  let next: Promise<Uint32Array> | undefined;
  look.soon = () => void (next = rows.ids({ ...ALL, filter: "must" }));
  await rows.ids({ ...ALL, search: "lamp" });
  expect(pauses()).toBe(1);
  expect([...(await next!)]).toEqual([2]);
});

test.each([
  ["from the beginning", true],
  ["while it is searched", false],
])("a search whose rows are all needed, %s, goes on while another view is looked at", async (_, fromTheBeginning) => {
  const { rows, look } = await longList();
  const wanted = { ...ALL, search: "lamp" };
  let whole = fromTheBeginning ? rows.ids(wanted, true) : undefined;
  look.soon = () => {
    whole ??= rows.ids(wanted, true);
    void rows.ids(ALL);
  };
  await rows.ids(wanted);
  expect(await whole!).toHaveLength(ROWS);
});

test("rows in which nothing was found are told as they were checked, without a second look", async () => {
  const { work } = await longList();
  const again = work.check.checkRow.bind(work.check);
  const looked: number[] = [];
  work.check.checkRow = (cells, roles, line, may) => {
    looked.push(line);
    return again(cells, roles, line, may);
  };
  const told = await Promise.all([1, 2].map((id) => work.tell(id)));
  expect(told.map(({ line, mark, written }) => [line, mark, written])).toEqual([
    [3, "nothing", "lamp 1 · Rolex"],
    [4, "must", "lamp 2 · Huawei"],
  ]);
  expect(await work.written(2)).toBe("lamp 2 · Huawei");
  expect(looked).toEqual([4]);
});
