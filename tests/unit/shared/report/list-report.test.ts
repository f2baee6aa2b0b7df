import Papa from "papaparse";
import { expect, test } from "vitest";
import { listAsCsv, listAsHtml, type ReportHead } from "../../../../src/shared/report/list-report.ts";
import type { ReportRow } from "../../../../src/shared/report/report-rows.ts";

const HEAD: ReportHead = {
  heading: "1 of 1 line binds you",
  about: "For: tests.",
  coverage: "Not a clearance.",
  notes: [],
};

const row = (written: string, file = "a.csv"): ReportRow => ({
  file,
  line: 1,
  written,
  mark: "nothing",
  grade: "none",
  forYou: "Nothing on file",
  found: [],
  questions: [],
  rebrands: [],
});

test.each([
  ["=1+1"],
  ["+420123"],
  ["-2+3"],
  ["@SUM(A1)"],
  ["\t=1+1"],
  ["\r=1+1"],
  [" =1+1"],
  ["\u00a0=1+1"],
  ["＝1+1"],
  ['=HYPERLINK("https://x.example","x")'],
  ["=cmd|' /C calc'!A0"],
])("%j is text in a spreadsheet, not a formula", (cell) => {
  const { data } = Papa.parse<string[]>(listAsCsv([row(cell)], HEAD, "en"));
  expect(data[1]?.[2]).toMatch(/^'/);
  expect(data[1]?.[2]).toContain(cell.trim());
});

test("a file's own name cannot run either", () => {
  const { data } = Papa.parse<string[]>(listAsCsv([row("x", "=1+1.csv")], HEAD, "en"));
  expect(data[1]?.[0]).toBe("'=1+1.csv");
});

test("letters that turn the direction are shown for what they are", () => {
  const turned = row("Hua\u202Eiew");
  expect(listAsCsv([turned], HEAD, "en")).toContain("Hua[U+202E]iew");
  expect(listAsHtml([turned], HEAD, "en")).toContain("Hua[U+202E]iew");
});

test("nothing of a list is markup in the page that is saved", () => {
  const html = listAsHtml([row(`<img src=x onerror="alert(1)">'&`, "<b>.csv")], HEAD, "en");
  expect(html).not.toMatch(/<img|<b>\.csv/);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|https?:\/\//);
});

test("what a file was, and what nothing on file means, goes along", () => {
  const head = { ...HEAD, notes: ["b.pdf: The PDF holds pictures and no text."] };
  for (const text of [listAsCsv([row("x")], head, "en"), listAsHtml([row("x")], head, "en")]) {
    expect(text).toContain("b.pdf: The PDF holds pictures and no text.");
    expect(text).toContain("Not a clearance.");
    expect(text).toContain("For: tests.");
  }
});
