import { expect, test } from "vitest";
import { compareResults, type Judged } from "../../../../src/core/lists/compare-results.ts";

const row = (written: string, grade: string, acts: Record<string, string> = {}, line = 1): Judged => ({
  file: "a.csv",
  line,
  written,
  grade,
  found: [{ vendor: "acme", acts: Object.entries(acts).map(([id, one]) => ({ id, grade: one })) }],
  questions: [],
});

test("a row is the same wherever it stands, and has changed where it is judged otherwise", () => {
  const before = [
    row("lamp", "none"),
    row("switch", "must", { one: "must", old: "should" }, 2),
    row("cable", "none", {}, 3),
  ];
  const after = [
    row("switch", "must", { one: "should", new: "must" }, 1),
    row("lamp", "none", {}, 2),
    row("door", "none"),
  ];
  const { came, went, changed } = compareResults(before, after);
  expect(came.map(({ written }) => written)).toEqual(["door"]);
  expect(went.map(({ written }) => written)).toEqual(["cable"]);
  expect(changed).toMatchObject([
    { before: { line: 2 }, after: { line: 1 }, acts: { came: ["new"], went: ["old"], changed: ["one"] } },
  ]);
});

test("rows that say the same are counted, and a result is equal to itself", () => {
  const twice = [row("lamp", "must"), row("lamp", "must")];
  expect(compareResults(twice, twice)).toEqual({ came: [], went: [], changed: [] });
  expect(compareResults(twice, [row("lamp", "must")]).went).toHaveLength(1);
  expect(compareResults([row("lamp", "none")], [row("lamp", "must")]).changed).toHaveLength(1);
});

test("a row that asks something new has changed", () => {
  const before = row("IP camera", "none");
  const { changed } = compareResults([before], [{ ...before, questions: [{ act: "cameras" }] }]);
  expect(changed).toMatchObject([{ acts: { came: ["cameras"], went: [], changed: [] } }]);
});
