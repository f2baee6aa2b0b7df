import models from "virtual:caveat-models";
import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import Papa from "papaparse";
import { library as toLibrary, type Library } from "../../core/advisories-for.ts";
import type { Dataset } from "../../core/dataset.ts";
import { ListCheck } from "../../core/lists/check-list.ts";
import { checkRows, headOf } from "../../core/lists/check-sheet.ts";
import { openIndex } from "../../core/names/open-index.ts";
import type { Profile } from "../../core/profile.ts";
import { inMemory } from "../../files/bytes.ts";
import { Reading } from "../../files/reading.ts";
import { readLists } from "../../shared/read-lists.ts";
import { listWriter } from "../../shared/report/list-writer.ts";
import { RowFormatter } from "../../shared/report/report-rows.ts";
import { row, type Suite } from "./suite.ts";

/** An operator whom some acts bind. */
const READER: Profile = [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }];

/** Rows of a list, rounds of measuring, and how many plain parses of it a check may take. */
const LISTS = [
  { rows: 100_000, rounds: 7, goal: "≤ 3" },
  { rows: 1_000_000, rounds: 2, goal: "≤ 5" },
];

/** Long lists: read, checked and written as JSON Lines, beside a plain read of the same file by the parser that everybody uses. */
export const lists: Suite = {
  name: "lists",
  async run() {
    // Opened only here: an engine runs the loops of the one index of a process faster than those of two.
    const index = openIndex(Buffer.from(base64, "base64"));
    const library = toLibrary(JSON.parse(json) as Dataset);
    const newCheck = (): ListCheck => new ListCheck(index, library, READER, "2026-11-24", models);
    const measures = [];
    for (const { rows, rounds, goal } of LISTS) {
      const bytes = new TextEncoder().encode(makeList(rows));
      const checked: number[] = [];
      const written: number[] = [];
      // The first round warms all up.
      for (let round = 0; round <= rounds; round += 1) {
        const plain = await taken(async () => plainRead(bytes, rows));
        const check = await taken(() => checkAll(bytes, rows, newCheck(), library, false));
        const write = await taken(() => checkAll(bytes, rows, newCheck(), library, true));
        if (round > 0) checked.push(check / plain);
        if (round > 0) written.push(write / plain);
      }
      const name = `A CSV of ${rows.toLocaleString("en")} rows`;
      measures.push(row(`${name} checked, over a plain parse of it`, checked, goal));
      measures.push(row(`${name} checked and written, over a plain parse of it`, written, goal));
    }
    return measures;
  },
};

/** Milliseconds of the processor, which other programs change less than those of the clock. */
async function taken(work: () => Promise<void>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function plainRead(bytes: Uint8Array, rows: number): void {
  const { data } = Papa.parse(new TextDecoder().decode(bytes));
  if (data.length < rows) throw new Error("Rows are missing.");
}

/** From the file's bytes to a verdict on every row. */
async function checkAll(
  bytes: Uint8Array,
  expected: number,
  check: ListCheck,
  library: Library,
  write: boolean,
): Promise<void> {
  const [formatter, writer] = [new RowFormatter(check, library, "en"), listWriter("jsonl", "en")];
  let [rows, binding, length] = [0, 0, 0];
  for await (const { list, block } of readLists("list.csv", inMemory(bytes), new Reading())) {
    const checked = checkRows(list, block, check);
    rows += checked.length;
    for (const { checked: one } of checked) if (one.mark === "must") binding += 1;
    if (!write) continue;
    const told = checked.map(({ place, checked: one }) => formatter.tell(list.name, block.rows.cells(place), one));
    const part = writer.rows(told, { name: list.name, head: headOf(list) });
    length += typeof part === "string" ? Buffer.byteLength(part) : part.length;
  }
  if (rows !== expected || binding === 0 || (write && length < bytes.length)) throw new Error("Rows were not checked.");
}

/** A price list as a purchasing department exports it: six columns, one row in seven with a name that is on file. */
function makeList(count: number): string {
  const goods = [
    "Router",
    "IP kamera",
    "Notebook",
    "Switch 24 portů",
    "Toner",
    "Myš optická",
    "Monitor",
    "Disk SSD 1 TB",
  ];
  const makers = [
    "Cisco",
    "Dell",
    "HP",
    "Huawei",
    "Samsung",
    "Ubiquiti",
    "Axis",
    "Bosch",
    "Canon",
    "Yealink",
    "Hikvision",
  ];
  const suppliers = ["AUTOCONT a.s.", "C SYSTEM CZ a.s.", "Novák & syn", "Dodavatel s.r.o."];
  const of = (list: readonly string[], n: number): string => list[n % list.length] ?? "";
  const rows = Array.from({ length: count }, (_, n) => {
    const maker = of(makers, n * 7 + (n >> 5));
    const name = `${of(goods, n * 3)} ${maker} ${1000 + ((n * 97) % 9000)}`;
    return `${name};${maker};AB-${n % 90_000};${of(suppliers, n)};Dodávka dle specifikace ${n}, záruka ${1 + (n % 5)} roky;${n % 9999},00`;
  });
  return `Položka;Výrobce;Model;Dodavatel;Popis;Cena\r\n${rows.join("\r\n")}\r\n`;
}
