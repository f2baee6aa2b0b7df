import { read, utils } from "@e965/xlsx";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { ListHead } from "../../../../src/shared/report/list-columns.ts";
import type { ReportHead } from "../../../../src/shared/report/list-report.ts";
import { type ListForm, listWriter } from "../../../../src/shared/report/list-writer.ts";
import type { ReportRow } from "../../../../src/shared/report/report-rows.ts";
import type { Language } from "../../../../src/shared/words/format.ts";
import { readAll } from "../../files/read-all.ts";

const HEAD: ReportHead = {
  heading: "1 of 1 line binds you",
  about: "For: tests.",
  coverage: "Not a clearance.",
  notes: [],
};
const LIST: ListHead = { name: "a.csv", head: ["Item", "Price"] };

const row = (cells: string[], file = "a.csv"): ReportRow => ({
  file,
  line: 1,
  cells,
  written: cells.join(" · "),
  mark: "nothing",
  grade: "none",
  forYou: "Nothing on file",
  found: [],
  questions: [],
  rebrands: [],
});

const bound = (cells: string[]): ReportRow => ({
  ...row(cells),
  mark: "must",
  grade: "must",
  forYou: "Binds you",
  found: [
    {
      vendor: "acme",
      label: "Acme",
      group: "acme",
      grade: "must",
      how: "named",
      written: "ACME",
      name: "Acme",
      field: "maker",
      why: ["written differently"],
      mark: "Binds you",
      state: "In force",
      duty: "Analyse the risk",
      act: "First act",
      actId: "one",
      acts: ["First act", "Second act"].map((title, at) => ({
        id: title,
        grade: "must" as const,
        how: "named" as const,
        told: {
          title,
          issuer: "Office",
          state: "In force",
          duty: `Do ${at}`,
          deadline: "1 May 2027",
          link: `https://example.org/${at}`,
        },
      })),
    },
  ],
});

function written(form: ListForm, rows: ReportRow[], head = HEAD, language: Language = "en", list = LIST) {
  const writer = listWriter(form, language);
  const told = writer.rows(rows, list);
  const text = writer.start() + (typeof told === "string" ? told : new TextDecoder().decode(told));
  const end = writer.end(head);
  return typeof end === "string" ? text + end : end;
}
const csv = (rows: ReportRow[], language: Language = "en"): string => written("csv", rows, HEAD, language) as string;
const sheets = (rows: ReportRow[]): string[][][] => {
  const book = read(written("xlsx", rows), { type: "array" });
  return book.SheetNames.map((name) => utils.sheet_to_json<string[]>(book.Sheets[name]!, { header: 1, defval: "" }));
};

const RUN = [
  "=1+1",
  "+420123",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  " =1+1",
  "\u00a0=1+1",
  "＝1+1",
  '=HYPERLINK("https://x.example","x")',
  "=cmd|' /C calc'!A0",
  "'=1+1",
];

test.each(RUN)("%j is text in a spreadsheet, not a formula, and comes back as it was", async (cell) => {
  const text = csv([row([cell, "12"])]);
  const { data } = Papa.parse<string[]>(text);
  expect(data[1]?.[0]).toBe(`'${cell}`);
  const { lists } = await readAll("back.csv", Buffer.from(text));
  expect(lists[0]?.rows[1]?.slice(0, 2)).toEqual([cell, "12"]);
  const book = read(written("xlsx", [row([cell])]), { type: "array" });
  expect(book.Sheets[book.SheetNames[0]!]!["A2"]).toMatchObject({ t: "s", v: cell });
});

test("a file's own name cannot run either", () => {
  expect(csv([row(["x"], "=1+1.csv")])).toContain("'=1+1.csv");
});

test("letters that turn the direction are shown for what they are", () => {
  for (const form of ["csv", "html"] as const)
    expect(written(form, [row(["Hua\u202Eiew"])])).toContain("Hua[U+202E]iew");
});

test("nothing of a list is markup in the page that is saved", () => {
  const html = written("html", [row([`<img src=x onerror="alert(1)">'&`], "<b>.csv")]) as string;
  expect(html).not.toMatch(/<img|<b>\.csv/);
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|https?:\/\//);
});

test("what a file was, and what nothing on file means, goes along", () => {
  const head = { ...HEAD, notes: ["b.pdf: The PDF holds pictures and no text."] };
  const book = read(written("xlsx", [row(["x"])], head), { type: "array" });
  const summary = utils.sheet_to_csv(book.Sheets["Summary"]!);
  for (const text of [written("csv", [row(["x"])], head), written("html", [row(["x"])], head), summary]) {
    expect(text).toContain("b.pdf: The PDF holds pictures and no text.");
    expect(text).toContain("Not a clearance.");
    expect(text).toContain("For: tests.");
  }
});

test("all columns of a list stay in their order, and what each act asks follows", () => {
  const { data } = Papa.parse<string[]>(csv([bound(["ACME lamp", "1 200,50", "beyond"])]));
  const [head = [], first = []] = data;
  expect(head.slice(0, 4)).toEqual(["Item", "Price", "File", "Line"]);
  const cell = (name: string) => first[head.indexOf(name)];
  expect(first.slice(0, 2)).toEqual(["ACME lamp", "1 200,50"]);
  expect(first.at(-1)).toBe("beyond");
  expect(cell("For you")).toBe("Binds you");
  expect(cell("Grade")).toBe("must");
  expect(cell("Why")).toBe("ACME (Acme), maker, written differently | ACME (Acme), maker, written differently");
  expect(cell("Act")).toBe("First act | Second act");
  expect(cell("Issued by")).toBe("Office | Office");
  expect(cell("To do")).toBe("Do 0 | Do 1");
  expect(cell("Deadline")).toBe("1 May 2027 | 1 May 2027");
  expect(cell("Link")).toBe("https://example.org/0 | https://example.org/1");
});

test("a workbook keeps every cell as text and sums all up by vendor and by act", () => {
  const [rows = [], summary = []] = sheets([bound(["ACME", "007"]), bound(["ACME", "1e3"]), row(["x", ""])]);
  expect(rows.slice(1).map((cells) => cells.slice(0, 2))).toEqual([
    ["ACME", "007"],
    ["ACME", "1e3"],
    ["x", ""],
  ]);
  expect(summary).toContainEqual(expect.arrayContaining(["Acme", "Binds you", "2"]));
  expect(summary).toContainEqual([
    "First act",
    "Office",
    "In force",
    "Do 0",
    "1 May 2027",
    "https://example.org/0",
    "2",
  ]);
});

test("CSV has the separator of the reader's spreadsheet", () => {
  expect(csv([row(["a", "b"])], "en").split("\r\n")[0]).toMatch(/^\uFEFFItem,Price,File/);
  expect(csv([row(["a", "b"])], "cs").split("\r\n")[0]).toMatch(/^\uFEFFItem;Price;Soubor/);
});

test("lists without headings, and several lists, keep their columns too", () => {
  const writer = listWriter("csv", "en");
  const text = [
    writer.start(),
    writer.rows([row(["a", "b"])], { name: "one", head: undefined }),
    writer.rows([row(["c"])], { name: "two", head: ["Only"] }),
  ].join("");
  const { data } = Papa.parse<string[]>(text.slice(1));
  expect(data.map((cells) => cells[0])).toEqual(["Column 1", "a", "", "Only", "c", ""]);
});

test("JSON holds every row as it is", () => {
  const rows = [
    bound(['ACME "found":[]', "x"]),
    row(["y"]),
    bound(["ACME"]),
    { ...bound(["ACME"]), forYou: "Ask which maker" },
  ];
  const { rows: read } = JSON.parse(written("json", rows) as string) as { rows: ReportRow[] };
  expect(read).toEqual(rows);
  const lines = (written("jsonl", rows) as string).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line) as ReportRow)).toEqual(rows);
});

test("the acts stand with the number of their lines, in a table and on a page", () => {
  const rows = [bound(["Camera", "9"]), bound(["Recorder", "8"]), row(["Spoon", "1"])];
  const plain = (text: string | Uint8Array): string => String(text).replaceAll("\u00a0", " ");
  expect(plain(written("csv", rows))).toContain("Act,Lines\r\nFirst act,2\r\nSecond act,2\r\n");
  expect(plain(written("html", rows))).toContain("<li><bdi>First act</bdi>: <b>2 lines</b></li>");
  expect(plain(written("csv", [row(["Spoon", "1"])]))).not.toContain("Act,Lines");
});

test("JSON Lines say all of each row, however its letters are encoded and however many rows come together", () => {
  const rows = Array.from({ length: 300 }, (_, n) => [
    bound([`směrovač ${n}`, '"1"']),
    row(["华为 \u{1F4F7}", "\uD800\u0007", String(n)]),
  ]).flat();
  const lines = (written("jsonl", rows) as string).split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
});
