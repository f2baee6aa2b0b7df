import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import Papa from "papaparse";
import { library as toLibrary } from "../../core/advisories-for.ts";
import type { Dataset } from "../../core/dataset.ts";
import { ListCheck } from "../../core/lists/check-list.ts";
import { checkRows } from "../../core/lists/check-sheet.ts";
import { openIndex } from "../../core/names/open-index.ts";
import { inMemory } from "../../files/bytes.ts";
import { Reading } from "../../files/reading.ts";
import { readLists } from "../../shared/read-lists.ts";
import { row, type Suite } from "./suite.ts";

const ROWS = 100_000;
const ROUNDS = 7;

/** A list of a hundred thousand rows: read and checked, beside a plain read of the same file by the same parser. */
export const lists: Suite = {
  name: "lists",
  async run() {
    const bytes = new TextEncoder().encode(makeList());
    // Opened only here: an engine runs the loops of the one index of a process faster than those of two.
    const index = openIndex(Buffer.from(base64, "base64"));
    const library = toLibrary(JSON.parse(json) as Dataset);
    const newCheck = (): ListCheck =>
      new ListCheck(index, library, [{ territory: "CZ", roles: ["regulated-operator"] }], "2026-11-24");
    const ratios: number[] = [];
    // The first round warms both up.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const [plain, checked] = [plainRead(bytes), await check(bytes, newCheck)];
      if (round > 0) ratios.push(checked / plain);
    }
    return [row(`A CSV of ${ROWS.toLocaleString("en")} rows checked, over a plain parse of it`, ratios, "≤ 3")];
  },
};

/** Milliseconds of a plain read. */
function plainRead(bytes: Uint8Array): number {
  const start = performance.now();
  const { data } = Papa.parse(new TextDecoder().decode(bytes));
  if (data.length < ROWS) throw new Error("Rows are missing.");
  return performance.now() - start;
}

/** Milliseconds from the file's bytes to a verdict on every row. */
async function check(bytes: Uint8Array, newCheck: () => ListCheck): Promise<number> {
  const start = performance.now();
  const work = newCheck();
  const [rows, binding] = await checkAll(bytes, work);
  if (rows !== ROWS || binding === 0) throw new Error("Rows were not checked.");
  return performance.now() - start;
}

async function checkAll(bytes: Uint8Array, work: ListCheck): Promise<[rows: number, binding: number]> {
  let [rows, binding] = [0, 0];
  for await (const { list, block } of readLists("list.csv", inMemory(bytes), new Reading())) {
    const checked = checkRows(list, block, work);
    rows += checked.length;
    binding += checked.filter(({ checked: { mark } }) => mark === "must").length;
  }
  return [rows, binding];
}

/** A price list as a purchasing department exports it: six columns, one row in seven with a name that is on file. */
function makeList(): string {
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
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const maker = of(makers, n * 7 + (n >> 5));
    const name = `${of(goods, n * 3)} ${maker} ${1000 + ((n * 97) % 9000)}`;
    return `${name};${maker};AB-${n % 90_000};${of(suppliers, n)};Dodávka dle specifikace ${n}, záruka ${1 + (n % 5)} roky;${n % 9999},00`;
  });
  return `Položka;Výrobce;Model;Dodavatel;Popis;Cena\r\n${rows.join("\r\n")}\r\n`;
}
