import { expect, test } from "vitest";
import { checkRows } from "../../../../src/core/lists/check-sheet.ts";
import { saysNothing } from "../../../../src/core/lists/named-heads.ts";
import { inMemory } from "../../../../src/files/bytes.ts";
import { Reading } from "../../../../src/files/reading.ts";
import { readLists } from "../../../../src/shared/read-lists.ts";
import { openCheck } from "../../../../src/tools/lists/open-check.ts";
import { bytes, workbook, zip } from "../../files/make-files.ts";

const { check } = await openCheck({
  profile: [],
  day: "2026-11-24",
  language: "en",
  encoding: undefined,
  choices: {},
  form: "text",
});

/** The vendors of each row that is checked. */
async function found(name: string, data: string | Uint8Array): Promise<string[][]> {
  const rows: string[][] = [];
  const content = inMemory(typeof data === "string" ? bytes(data) : data);
  for await (const { list, block } of readLists(name, content, new Reading()))
    for (const { checked } of checkRows(list, block, check))
      rows.push([...new Set(checked.hits.map(({ vendor }) => vendor))].toSorted());
  return rows;
}

const MATRIX = [
  ["Site", "Huawei", "Cisco", "ZTE"],
  ["Brno", 12, 4, 0],
  ["Praha", "", 5, "x"],
  ["Plzeň", "no", 7, "-"],
];
const COUNTED = [["huawei"], ["zte"], []];

test.each([
  [
    "JSON",
    "a.json",
    '[{"site":"Brno","Huawei":12,"Cisco":4,"ZTE":0},{"site":"Praha","Cisco":5,"ZTE":true},{"site":"Plzeň","Huawei":"no"}]',
  ],
  ["JSON Lines", "a.jsonl", '{"Huawei AX3":2}\n{"Cisco":5,"vendors":{"ZTE":"x"}}\n{"Cisco":7,"Huawei":false}\n'],
  [
    "elements of XML",
    "a.xml",
    "<all><row><Huawei>12</Huawei></row><row><ZTE>1</ZTE></row><row><Huawei>0</Huawei></row></all>",
  ],
  ["attributes of XML", "a.xml", '<all><row Huawei="12"/><row ZTE="1" site="Praha"/><row site="Plzeň"/></all>'],
  ["camel case", "a.json", '[{"huaweiRouters":12},{"zte_switches":5},{"ciscoRouters":1}]'],
])("a vendor that names a column is found in the rows that fill it: %s", async (_, name, data) => {
  expect(await found(name, data)).toEqual(COUNTED);
});

test.each([
  ["CSV", "a.csv", MATRIX.map((row) => row.join(";")).join("\n")],
  ["a workbook", "a.xlsx", workbook("xlsx", MATRIX)],
  [
    "HTML",
    "a.html",
    `<table>${MATRIX.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`,
  ],
])("headings of which no word is known name their columns, and are checked themselves: %s", async (_, name, data) => {
  expect(await found(name, data)).toEqual([["huawei", "zte"], ...COUNTED]);
});

test("known headings, one above several, and headings beside a form name whom they name", async () => {
  expect(await found("a.csv", "Product;Huawei;Cisco\nSwitch;3;1\nRouter;;2\n")).toEqual([["huawei"], []]);
  const grouped = ";Huawei;;Cisco;\nProduct;Model;Count;Model;Count\nBrno;S5735;2;9300;3\nPraha;;;9300;3\n";
  expect(await found("a.csv", grouped)).toEqual([["huawei"], ["huawei"], []]);
  expect(await found("a.csv", "Výrobce;Huawei\nModel;S5735\n")).toEqual([["huawei"]]);
});

test("a sheet or an array under a vendor's name is of that vendor, but for rows that name another maker", async () => {
  const data = '{"Huawei":[{"model":"S5735"},{"model":"9300","brand":"Cisco"}],"Cisco":[{"model":"9300"}]}';
  expect(await found("a.json", data)).toEqual([["huawei"], [], []]);
  expect(await found("a.zip", zip({ "Huawei.json": bytes('[{"model":"9300"}]') }))).toEqual([[]]);
});

test("what works with a vendor is not its, and no word that is a name as well names anybody alone", async () => {
  expect(await found("a.json", '[{"Huawei compatible":"yes"},{"compatible_with_Huawei":true}]')).toEqual([[], []]);
  expect(await found("a.json", '[{"honor":3},{"one":1}]')).toEqual([[], []]);
  expect(await found("a.csv", "Manufacturer (e.g. Huawei);Model\nCisco;9300\n")).toEqual([[]]);
  expect(await found("a.json", '[{"Honor":3,"Huawei":0},{"Huawei":1}]')).toEqual([["honor"], ["huawei"]]);
});

test("under a heading that says so, names are only what the goods work with", async () => {
  for (const heading of [
    "Compatible with",
    "compatible_with",
    "compatibleWith",
    "Kompatibilní s",
    "Geeignet für",
    "Suitable for:",
  ])
    expect(
      await found("a.csv", `Product;${heading};Price\nCase;Huawei P30;10\nHuawei router;Cisco;10\n`),
      heading,
    ).toEqual([[], ["huawei"]]);
  // A person's word, or a heading that only says no, hides nobody.
  expect(await found("a.csv", "Product;Not in;Without VAT\nSwitch;Huawei;ZTE switch\n")).toEqual([["huawei", "zte"]]);
});

test("keys beyond the columns that a sheet may have still name", async () => {
  const keys = Array.from({ length: 17_000 }, (_, key) => `"k${key}":1`).join(",");
  expect(await found("a.json", `[{${keys},"Huawei":2}]`)).toEqual([["huawei"]]);
  expect(await found("a.jsonl", `{${keys},"Huawei":2}\n{"ZTE":1}\n`)).toEqual([["huawei"], ["zte"]]);
});

test("cells that say that nothing is there", () => {
  expect(
    ["", "0", "0,00 Kč", "0 ks", "-", "–", "N/A", "ne", "нет", "無", "✗"].filter((cell) => !saysNothing(cell)),
  ).toEqual([]);
  expect(["1", "10", "x", "ano", "0.5", "AX3", "100", "nová", "none of these"].filter(saysNothing)).toEqual([]);
});
