import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Evidence } from "../../../../src/core/evidence/record.ts";
import { evidenceAsCsv, evidenceAsHtml } from "../../../../src/shared/report/evidence-html.ts";
import { recordRows } from "../../../../src/shared/report/record-rows.ts";

const row = (written: string, file = "a.csv") => ({
  file,
  line: 7,
  written,
  grade: "none",
  vendors: [],
  questions: ["cameras"],
});

const record = (rows: ReturnType<typeof row>[]): Evidence => ({
  format: "caveat-evidence-1",
  made: "2026-12-02T10:00:00Z",
  language: "en",
  checked: { what: "list", answers: [], rows },
  profile: [],
  asOf: "2026-12-02",
  names: [],
  results: [],
  dataset: {
    version: 1,
    issued: "2026-12-01",
    sha256: "0".repeat(64),
    from: "bundled",
    keys: [],
    researchClosed: "2026-11-24",
    vendors: 0,
    acts: 0,
    others: [],
  },
  extension: "1.0.0",
  coverage: "Not a clearance.",
  checksum: "0".repeat(64),
});

test.each(["=1+1", "+420", "-2", "@SUM(A1)", "\t=1", " =1"])("%j in a row of a record cannot run", (cell) => {
  const { data } = Papa.parse<string[]>(evidenceAsCsv(record([row(cell, cell)])));
  expect(data.find((cells) => cells[1] === `'${cell}`)?.[0]).toBe(`'${cell}, line 7`);
  // A spreadsheet that opens the page is told that its cells are text.
  expect(evidenceAsHtml(record([row(cell)]))).toContain('th,td{mso-number-format:"\\@"}');
});

test("a row that asks something is named though no vendor is, and nothing of it is markup", () => {
  const asks = record([row("<img src=x>")]);
  expect(recordRows(asks)?.rows).toEqual([["a.csv, line 7", "<img src=x>", "A question for you", "", ""]]);
  expect(evidenceAsHtml(asks)).not.toContain("<img");
});

test("of many rows so many are told as are asked for, and the rest is counted", () => {
  const many = record(Array.from({ length: 12 }, (_, n) => row(`row ${n}`)));
  expect(recordRows(many, 10)).toMatchObject({ left: 2 });
  expect(recordRows(many)?.rows).toHaveLength(12);
});
