import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import { describe, expect, test } from "vitest";
import { library as toLibrary } from "../../../src/core/advisories-for.ts";
import type { Dataset } from "../../../src/core/dataset.ts";
import { ListCheck } from "../../../src/core/lists/check-list.ts";
import { checkRows } from "../../../src/core/lists/check-sheet.ts";
import { ofCells } from "../../../src/files/sheet.ts";
import { openIndex } from "../../../src/core/names/open-index.ts";
import { RowFormatter } from "../../../src/shared/report/report-rows.ts";
import { byLibreOffice } from "./make-files.ts";
import { readAll } from "./read-all.ts";

// The same offer, as LibreOffice writes it in each format.

const library = toLibrary(JSON.parse(json) as Dataset);
const index = openIndex(Uint8Array.from(Buffer.from(base64, "base64")));
const check = new ListCheck(
  index,
  library,
  [{ territory: "CZ", roles: ["regulated-operator"], regime: "higher" }],
  "2026-11-24",
);

async function told(name: string): Promise<object[]> {
  const { lists, fault } = await readAll(name, byLibreOffice(name));
  expect(fault).toBeUndefined();
  const { list, rows } = lists[0]!;
  const formatter = new RowFormatter(check, library, "en");
  return checkRows(list, { first: 1, rows: ofCells(rows) }, check)
    .map(({ place, checked }) => formatter.tell(list.name, rows[place]!, checked))
    .filter(({ mark }) => mark !== "nothing")
    .map(({ written, mark, found, questions }) => ({
      written,
      mark,
      found: found.map(({ vendor, field, actId }) => ({ vendor, field, actId })),
      questions,
    }));
}

describe("the same offer", () => {
  test.each(["prices.xlsx", "prices.ods", "offer.docx", "prices.pdf"])("in %s is the same table", async (name) => {
    expect(await told(name)).toEqual(await told("prices.csv"));
  });

  test("binds a Czech operator by three of its lines", async () => {
    const rows = (await told("prices.csv")) as { mark: string; written: string }[];
    expect(rows.filter(({ mark }) => mark === "must").map(({ written }) => written.split(" · ")[0])).toEqual([
      "Huawei",
      "Hikvision",
      "ZTE Corporation, Shenzhen",
    ]);
  });
});

test("every name that is looked for has a letter, so that cells without one need no look", () => {
  const without = library.dataset.vendors.flatMap(({ names }) =>
    names.filter(({ text, strength }) => strength !== "lookup-only" && !/\p{L}/u.test(text)),
  );
  expect(without).toEqual([]);
});
