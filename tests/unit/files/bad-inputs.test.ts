import { deflateSync, gzipSync } from "node:zlib";
import { strToU8 } from "fflate";
import { describe, expect, test, vi } from "vitest";
import {
  byLibreOffice,
  bytes,
  docx,
  encryptedWorkbook,
  hiddenBomb,
  liesInZip,
  oldDocument,
  paragraph,
  pdf,
  pdfLine,
  utf16,
  windows1250,
  workbook,
  zip,
  zipBomb,
} from "./make-files.ts";
import { Reading } from "../../../src/files/reading.ts";
import { mayParse } from "../../../src/files/tree.ts";
import { readAll } from "./read-all.ts";

// What is large takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const TABLE = [
  ["Výrobce", "Model"],
  ["Huawei", "AX3"],
];
const CSV = "Výrobce;Model\r\nHuawei;AX3\r\n";
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);

describe("A file that cannot be read says why", () => {
  test.each<[string, string, () => Uint8Array, string]>([
    ["F01 no byte at all", "a.csv", () => new Uint8Array(), "empty"],
    ["F02 blanks alone", "a.csv", () => bytes(" \r\n \t\r\n"), "empty"],
    ["F03 a picture called CSV", "a.csv", () => PNG, "unknown-format"],
    ["F04 NUL bytes", "a.txt", () => bytes("Huawei\0\0ZTE"), "unknown-format"],
    ["F05 a program", "a.jar", () => zip({ "META-INF/MANIFEST.MF": strToU8("Main-Class: A") }), "unknown-format"],
    ["F06 a text document of OpenDocument", "offer.odt", () => byLibreOffice("offer.odt"), "unknown-format"],
    ["F07 a workbook cut in half", "a.xlsx", () => workbook("xlsx", TABLE).slice(0, 3000), "broken"],
    ["F08 an empty workbook", "a.xlsx", () => workbook("xlsx", []), "empty"],
    ["F09 a zip bomb", "a.xlsx", () => zipBomb(), "expands-too-far"],
    ["F46 a zip bomb that calls itself ten bytes long", "a.xlsx", () => zipBomb(10), "broken"],
    ["F45 a zip bomb inside of a picture", "a.xlsx", hiddenBomb, "broken"],
    ["F10 twenty thousand parts", "a.xlsx", manyParts, "expands-too-far"],
    ["F11 a workbook with a password", "a.xlsx", encryptedWorkbook, "encrypted"],
    ["F12 a spreadsheet of OpenDocument with a password", "a.ods", encryptedOds, "encrypted"],
    ["F13 a PDF with a password", "a.pdf", () => byLibreOffice("encrypted/prices.pdf"), "encrypted"],
    ["F14 a scan", "a.pdf", () => pdf("q 100 0 0 100 0 0 cm Q"), "no-text"],
    ["F15 a PDF of its first line alone", "a.pdf", () => bytes("%PDF-1.7\n%âãÏÓ\n"), "broken"],
    ["F16 a document without text", "a.docx", () => docx("<w:p/>"), "empty"],
    ["F17 a document whose XML breaks off", "a.docx", () => docx("<w:p><w:r><w:t>Huawei"), "broken"],
    ["F18 a document of Word before 2007", "a.doc", oldDocument, "broken"],
    ["F19 tables in tables, ten thousand deep", "a.docx", () => docx(nested(10_000)), "broken"],
  ])("%s", async (_, name, data, fault) => {
    const read = await readAll(name, data());
    expect({ ...read, reading: undefined }).toEqual({ lists: [], notes: [], fault, reading: undefined });
  });

  test.each([
    ["a.pdf", "%PDF-1.7"],
    ["a.xls", "\u00d0\u00cf\u0011\u00e0"],
  ])("F20 two gigabytes of %s are never opened", async (name, beginning) => {
    const read = async (start: number, end: number): Promise<Uint8Array> => {
      if (end > 1 << 20) throw new Error("It was opened.");
      return Uint8Array.from(beginning.padEnd(end, " ").slice(start, end), (letter) => letter.charCodeAt(0));
    };
    expect(await readAll(name, { size: 2 * 1024 ** 3, read })).toMatchObject({ lists: [], fault: "too-large" });
  });
});

describe("A file that is odd is read, says what is odd, and loses nothing", () => {
  test.each<[string, string, () => Uint8Array, string[], string[][]]>([
    ["F21 headings and no rows", "a.csv", () => bytes("Výrobce;Model\r\n"), ["no-rows"], [["Výrobce", "Model"]]],
    ["F22 a workbook called CSV", "a.csv", () => workbook("xlsx", TABLE), ["wrong-ending"], TABLE],
    ["F23 a CSV called XLSX", "a.xlsx", () => bytes(CSV), ["wrong-ending"], TABLE],
    ["F24 a PDF called DOCX", "a.docx", () => pdf(pdfLine("Huawei", 50, 700)), ["wrong-ending"], [["Huawei"]]],
    ["F25 macros", "a.xlsm", withMacros, ["has-macros"], TABLE],
    ["F26 Windows-1250", "a.csv", () => windows1250(CSV), ["other-encoding"], TABLE],
    ["F27 UTF-16, little end first", "a.csv", () => utf16(CSV, false), ["other-encoding"], TABLE],
    ["F28 UTF-16, big end first", "a.csv", () => utf16(CSV, true), ["other-encoding"], TABLE],
    ["F29 UTF-8 with a mark", "a.csv", () => bytes(`\uFEFF${CSV}`), [], TABLE],
    ["F30 ragged rows", "a.csv", () => bytes("a;b\nc\nd;e;f\n"), ["ragged-rows"], [["a", "b"], ["c"], ["d", "e", "f"]]],
    [
      "F31 a quotation mark that never closes",
      "a.csv",
      () => bytes('a;"Huawei\nb;ZTE\nc;Dahua\n'),
      ["quotes-never-close"],
      [
        ["a", '"Huawei'],
        ["b", "ZTE"],
        ["c", "Dahua"],
      ],
    ],
    ["F32 lines that end in a carriage return", "a.txt", () => bytes("Huawei\rZTE\r"), [], [["Huawei"], ["ZTE"]]],
    [
      "F33 commas in names, and no table",
      "a.txt",
      () => bytes("Huawei Technologies Co., Ltd.\nZTE\n"),
      [],
      [["Huawei Technologies Co., Ltd."], ["ZTE"]],
    ],
    ["F34 a workbook before 2007", "a.xls", () => workbook("biff8", TABLE), [], TABLE],
    ["F35 a sheet that claims all cells there can be", "a.xlsx", hugeClaim, [], [["Huawei"], ["ZTE"]]],
    ["F36 a formula", "a.xlsx", withFormula, ["has-formulas"], [["Huawei"]]],
    ["F37 pages without text beside one with", "a.pdf", partScan, ["pages-without-text"], [["Huawei"]]],
    ["F38 tables in tables", "a.docx", () => docx(nested(3)), [], [["Huawei"]]],
    [
      "F39 a page of HTML called XLS",
      "a.xls",
      () => bytes("<table><tr><td>Výrobce<td>Model</tr><tr><td>Huawei<td>AX3</table>"),
      [],
      TABLE,
    ],
    [
      "F40 NUL bytes far inside",
      "a.csv",
      () => bytes(`${"x\n".repeat(4000)}Hua\0wei`),
      [],
      [...Array.from({ length: 4000 }, () => ["x"]), ["Hua\0wei"]],
    ],
  ])("%s", async (_, name, data, notes, rows) => {
    const { lists, notes: said, fault } = await readAll(name, data());
    expect({ said, fault }).toEqual({ said: notes });
    expect(lists.map((list) => list.rows)).toEqual([rows]);
  });

  test("F41 three megabytes in one cell are read in pieces, and nothing of them is lost", async () => {
    const { lists, notes } = await readAll("a.csv", bytes(`a;b\n${"x ".repeat(1_500_000)};Huawei\n`));
    expect(notes).toEqual(["long-lines", "ragged-rows"]);
    const cells = lists[0]?.rows.flat() ?? [];
    expect(cells.at(-1)).toBe("Huawei");
    expect(cells.join("").length).toBeGreaterThan(3_000_000);
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThan(2 << 20);
  });

  test("F42 a hundred thousand cells in a line: those beyond the last column of a sheet are one", async () => {
    const { lists, notes } = await readAll("a.csv", bytes(`${"a;".repeat(99_999)}Huawei\n`));
    expect(notes).toEqual(["too-many-columns"]);
    expect(lists[0]?.rows[0]).toHaveLength(16_384);
    expect(lists[0]?.rows[0]?.at(-1)).toMatch(/^a\|a.*\|Huawei$/);
  });

  test.each([1e9, 4_294_967_290])(
    "F47 a row that calls itself number %i costs nothing but a sentence",
    async (number) => {
      const row = (at: number): string => `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>Huawei</t></is></c></row>`;
      const alone = await readAll("a.xlsx", simpleWorkbook(`<sheetData>${row(number)}</sheetData>`));
      expect(alone).toMatchObject({ lists: [], fault: "broken" });
      const beside = await readAll("a.xlsx", simpleWorkbook(`<sheetData>${row(1)}${row(number)}</sheetData>`));
      expect(beside.lists.map(({ rows }) => rows)).toEqual([[["Huawei"]]]);
      expect(beside.notes).toEqual(["rows-left-out"]);
    },
  );

  test("F48 a cell in the last place that a sheet has is read there", async () => {
    const sheet =
      '<sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>Huawei</t></is></c></row></sheetData>';
    const { lists } = await readAll("a.xlsx", simpleWorkbook(sheet));
    expect(lists[0]?.rows).toHaveLength(1_048_576);
    expect(lists[0]?.rows.at(-1)?.[16_383]).toBe("Huawei");
  });

  test.each(["rows", "columns"])("F49 a cell that repeats itself over a thousand million %s", async (what) => {
    const cell = (more: string): string =>
      `<table:table-cell office:value-type="string"${more}><text:p>Huawei</text:p></table:table-cell>`;
    const [row, inner] =
      what === "rows"
        ? [' table:number-rows-repeated="1000000000"', ""]
        : ["", ' table:number-columns-repeated="1000000000"'];
    const read = await readAll("a.ods", openSheet(`<table:table-row${row}>${cell(inner)}</table:table-row>`));
    expect(read.lists.length > 0 || read.fault === "broken").toBe(true);
  });

  test("F50 four hundred thousand brackets are no heading, and take no time", async () => {
    const start = performance.now();
    const { lists } = await readAll("a.csv", bytes(`x${" (".repeat(200_000)}\nHuawei\n`));
    expect(lists[0]?.list.heading).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each([
    ["F51 brackets without end", "[".repeat(500_000)],
    ["F52 objects in objects", `${'{"a":'.repeat(300_000)}1${"}".repeat(300_000)}`],
    ["F54 JSON that breaks off", '[{"maker":"Huawei"},{"maker":"ZT'],
  ])("%s: read as text, and nothing of it is lost", async (_, json) => {
    const { lists, notes } = await readAll("a.json", bytes(json));
    expect(notes).toContain("read-as-text");
    const text = lists.flatMap(({ rows }) => rows.flat()).join("");
    expect(text.replaceAll(/[|,]/gu, "") === json.replaceAll(",", "")).toBe(true);
  });

  test("F53 eight million values are counted before they are parsed", () => {
    expect(mayParse(`[${"0,".repeat(8_000_000)}0]`)).toBe(false);
    expect(mayParse(`["${"0,[{".repeat(1_000_000)}\\""]`)).toBe(true);
  });

  test("F55 a bill of material with a thousand components one inside the other is read to its end", async () => {
    let component: object = { type: "library", name: "last", supplier: { name: "Huawei" } };
    for (let depth = 0; depth < 900; depth += 1)
      component = { type: "library", name: `at ${depth}`, components: [component] };
    const bom = { bomFormat: "CycloneDX", specVersion: "1.6", components: [component] };
    const { lists } = await readAll("bom.json", bytes(JSON.stringify(bom)));
    expect(lists[0]?.rows).toHaveLength(902);
    expect(lists[0]?.rows.at(-1)?.slice(0, 5)).toEqual(["last", "", "library", "", "Huawei"]);
  });

  test("F56 XML twenty thousand elements deep keeps its text", async () => {
    const xml = `<a>${"<b>".repeat(20_000)}Huawei${"</b>".repeat(20_000)}</a>`;
    const { lists } = await readAll("a.xml", bytes(xml));
    expect(lists[0]?.rows.flat()).toContain("Huawei");
  });

  test("F57 entities that a file defines are never resolved, neither from itself nor from elsewhere", async () => {
    const entities = '<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">';
    const { lists, notes } = await readAll(
      "a.xml",
      bytes(`<?xml version="1.0"?><!DOCTYPE x [${entities}]><x><y>Huawei &e; &b; &amp;</y><y>ZTE</y></x>`),
    );
    expect(lists[0]?.rows).toEqual([["Huawei &e; &b; &"], ["ZTE"]]);
    expect(notes).toEqual(["has-entities"]);
  });

  test("F58 an archive in an archive is opened too, three deep and no deeper", async () => {
    const packed = (content: Uint8Array, times: number): Uint8Array =>
      times === 0 ? content : zip({ [times === 1 ? "a.csv" : "in.zip"]: packed(content, times - 1) });
    const two = await readAll("a.zip", packed(bytes(CSV), 2));
    expect(two.lists.map(({ rows }) => rows)).toEqual([TABLE]);
    expect(two.notes).toEqual(["archive-in-archive"]);
    const four = await readAll("a.zip", packed(bytes(CSV), 4));
    expect(four).toMatchObject({ lists: [], fault: "expands-too-far" });
  });

  test("F59 what archives in archives unpack is counted as a whole", () => {
    const outer = new Reading();
    outer.spend(300 << 20);
    new Reading(undefined, outer).spend(200 << 20);
    expect(() => new Reading(undefined, new Reading(undefined, outer)).spend(100 << 20)).toThrow("expands-too-far");
  });

  test("F60 a gzipped bomb", async () => {
    const bomb = gzipSync(new Uint8Array(80 << 20));
    expect(await readAll("a.csv.gz", bomb)).toMatchObject({ lists: [], fault: "expands-too-far" });
  });

  test("F65 one long text that a workbook says again and again is cut as a cell is, and ends where memory would", async () => {
    const types = "http://schemas.openxmlformats.org/package/2006/content-types";
    const said = (length: number, rows: number): Uint8Array => {
      const row = (_: unknown, at: number): string => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`;
      return simpleWorkbook(`<sheetData>${Array.from({ length: rows }, row).join("")}</sheetData>`, {
        "[Content_Types].xml": strToU8(
          `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
        ),
        "xl/sharedStrings.xml": strToU8(
          `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Huawei ${"x".repeat(length)}</t></si></sst>`,
        ),
      });
    };
    const { lists, notes } = await readAll("a.xlsx", said(1_000_000, 600));
    expect(notes).toEqual(["rows-left-out"]);
    expect(lists[0]?.rows.map(([cell]) => cell?.length)).toEqual(Array.from({ length: 600 }, () => 32_767));
    expect(await readAll("a.xlsx", said(40_000, 9000))).toMatchObject({ fault: "expands-too-far" });
  });

  test(
    "F66 a page of a PDF that unpacks to millions of pieces is read as far as any list goes",
    { timeout: 30_000 },
    async () => {
      const packed = deflateSync("BT /F1 9 Tf (Huawei) Tj ET\n".repeat(5_000_000));
      const page = latin1(pdf("packed")).replace(
        "<< /Length 6 >>",
        `<< /Length ${packed.length} /Filter /FlateDecode >>`,
      );
      const { lists, notes } = await readAll(
        "a.pdf",
        Buffer.from(
          page.replace("packed", () => latin1(packed)),
          "latin1",
        ),
      );
      expect(notes).toEqual(["rows-left-out"]);
      expect(lists[0]?.rows[0]?.[0]).toMatch(/^(Huawei)+/);
    },
  );

  test("F67 elements half a million deep", { timeout: 10_000 }, async () => {
    const xml = await readAll("a.xml", bytes(`${"<a>".repeat(500_000)}Huawei`));
    expect(xml.notes).toContain("read-as-text");
    expect(xml.lists.flatMap(({ rows }) => rows.flat()).join("\n")).toContain("Huawei");
    const page = await readAll("a.html", bytes(`<p>ZTE</p>${"<table><tr><td>".repeat(170_000)}Huawei`));
    expect([page.lists[0]?.rows, page.notes]).toEqual([[["ZTE"]], ["long-lines", "rows-left-out"]]);
    // What was left out is not said to be nothing.
    expect(await readAll("a.html", bytes(`${"<table><tr><td>".repeat(10_000)}Huawei`))).toMatchObject({
      fault: "broken",
    });
  });

  describe("F68 a key of its own in each row: no table as wide as it is long", { timeout: 20_000 }, () => {
    const rows = Array.from({ length: 60_000 }, (_, n) => `{"k${n}":"Huawei ${n}"}`);
    test.each([
      ["a.jsonl", rows.join("\n")],
      ["a.json", `[${rows.join(",\n")}]`],
      ["a.xml", `<r>${rows.map((_, n) => `<i><k${n}>Huawei ${n}</k${n}></i>`).join("\n")}</r>`],
    ])("%s", async (name, text) => {
      const { lists, notes } = await readAll(name, bytes(text));
      expect(notes).toEqual(["keys-apart"]);
      const all = lists.flatMap((list) => list.rows.map((row) => row.join("")));
      expect(all.length).toBe(60_000);
      expect(all.findIndex((row, n) => !row.endsWith(`Huawei ${n}`))).toBe(-1);
      expect(all.at(-1)).toMatch(/k59999: Huawei 59999$/);
    });
  });

  test("F69 one object of twenty thousand keys: what has no column is in the last, with its key", async () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => `"k${n}":"v${n}"`);
    const { lists, notes } = await readAll("a.json", bytes(`{${keys.join(",")}}`));
    expect(notes).toEqual(["too-many-columns"]);
    expect(lists[0]?.rows[0]?.length).toBe(16_384);
    expect(/^k16383: v16383; k16384: v16384; .*k19999: v19999$/.test(lists[0]?.rows[0]?.at(-1) ?? "")).toBe(true);
  });

  test("F61 16,385 columns in a workbook and in text: nothing of the last is lost in text", async () => {
    const cells = Array.from({ length: 16_385 }, (_, n) => (n === 16_384 ? "Huawei" : `c${n}`));
    const { lists, notes } = await readAll("a.csv", bytes(`${cells.join(";")}\n`));
    expect(notes).toEqual(["too-many-columns"]);
    expect(lists[0]?.rows[0]?.at(-1)).toBe("c16383|Huawei");
    const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = `<sheetData><row r="1">${cell("A1", "ZTE")}${cell("XFE1", "Huawei")}</row></sheetData>`;
    const book = await readAll("a.xlsx", simpleWorkbook(sheet));
    // No office program writes such a cell, and none would show it.
    expect([book.lists.map(({ rows }) => rows), book.notes]).toEqual([[[["ZTE"]]], ["rows-left-out"]]);
  });

  test("F62 a sheet of formulas: what is stored as their result is read", async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="str"><f>A2</f><v>Huawei</v></c><c r="B1"><f>"Z"&amp;"TE"</f></c></row></sheetData>';
    const { lists, notes } = await readAll("a.xlsx", simpleWorkbook(sheet));
    expect(lists[0]?.rows).toEqual([["Huawei"]]);
    expect(notes).toEqual(["has-formulas"]);
  });

  test("F63 a name of ten thousand letters is a cell like others", async () => {
    const name = `Huawei ${"x".repeat(10_000)}`;
    const { lists, notes } = await readAll("a.csv", bytes(`Maker;Model\n${name};AX3\n`));
    expect(lists[0]?.rows[1]).toEqual([name, "AX3"]);
    expect(notes).toEqual([]);
  });

  test("F64 a million quotation marks", async () => {
    const { lists, notes } = await readAll("a.csv", bytes(`${'"'.repeat(1_000_001)}Huawei`));
    expect(notes).toContain("quotes-never-close");
    expect(lists[0]?.rows.flat().join("")).toMatch(/Huawei$/);
  });

  test("F43 several sheets keep their names, and hidden ones are read", async () => {
    const { lists } = await readAll("a.xlsx", workbook("xlsx", TABLE, [["ZTE"]]));
    expect(lists.map(({ name }) => name)).toEqual(["a.xlsx · Sheet1", "a.xlsx · Sheet2"]);
  });

  test("F44 empty lines keep the numbers of those after them", async () => {
    const { lists } = await readAll("a.csv", bytes("Výrobce;Model\n\n\nHuawei;AX3\n\n"));
    expect(lists[0]?.rows.findIndex(([first]) => first === "Huawei")).toBe(3);
  });
});

function manyParts(): Uint8Array {
  return liesInZip(
    Array.from({ length: 20_001 }, (_, n) => ({ name: `x/${n}`, content: new Uint8Array(), method: 0, size: 0 })),
  );
}

function encryptedOds(): Uint8Array {
  const manifest = '<manifest:file-entry><manifest:encryption-data manifest:checksum="x"/></manifest:file-entry>';
  return zip({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": new Uint8Array(500).map((_, at) => (at * 73) % 256),
    "META-INF/manifest.xml": strToU8(manifest),
  });
}

function withMacros(): Uint8Array {
  const sheet = '<c r="A1" t="inlineStr"><is><t>';
  const cells = TABLE.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((text, column) => `${sheet.replace("A1", "AB"[column]! + (at + 1))}${text}</t></is></c>`).join("")}</row>`,
  ).join("");
  return simpleWorkbook(`<sheetData>${cells}</sheetData>`, { "xl/vbaProject.bin": new Uint8Array(64) });
}

function openSheet(rows: string): Uint8Array {
  const spaces = ["office", "table", "text"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return zip({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "META-INF/manifest.xml": strToU8("<manifest:manifest/>"),
    "content.xml": strToU8(
      `<?xml version="1.0"?><office:document-content ${spaces.join(" ")}><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

/** Two cells under a claim of seventeen billion. */
function hugeClaim(): Uint8Array {
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  return simpleWorkbook(
    `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${cell("A1", "Huawei")}</row><row r="2">${cell("A2", "ZTE")}</row></sheetData>`,
  );
}

function withFormula(): Uint8Array {
  return simpleWorkbook(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Huawei</t></is></c><c r="B1"><f>HYPERLINK("https://x.example","x")</f></c></row></sheetData>',
  );
}

const latin1 = (data: Uint8Array): string => Buffer.from(data).toString("latin1");

function simpleWorkbook(sheet: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "http://schemas.openxmlformats.org/package/2006/content-types";
  const rels = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zip({
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${main}">${sheet}</worksheet>`),
    ...more,
  });
}

const partScan = (): Uint8Array => pdf("q Q", pdfLine("Huawei", 50, 700));

function nested(depth: number): string {
  const open = "<w:tbl><w:tr><w:tc>".repeat(depth);
  return `${open}${paragraph("Huawei")}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
}
