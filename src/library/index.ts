import models from "virtual:caveat-models";
import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import { library as toLibrary, type Library } from "../core/advisories-for.ts";
import type { Dataset } from "../core/dataset.ts";
import { ListCheck } from "../core/lists/check-list.ts";
import { checkRows, type ColumnChoices, listWithHead, type List, toList } from "../core/lists/check-sheet.ts";
import { plainHeading } from "../core/lists/columns.ts";
import { findMentions } from "../core/names/find-mentions.ts";
import { openIndex } from "../core/names/open-index.ts";
import { parseProfile } from "../core/profile.ts";
import { ofCells } from "../files/sheet.ts";
import { Columns, type Tree } from "../files/tree.ts";
import { RowFormatter, rowMark, type ReportRow } from "../shared/report/report-rows.ts";
import { count, headingFor } from "../shared/report/tally.ts";
import { findVendor, vendorCard } from "../shared/card-text/vendor-card.ts";
import { CHECK } from "../shared/words/check.ts";
import type * as Api from "./api.d.ts";

// What other programs import: api.d.ts says what each function does. It knows neither Node nor a browser.

const index = openIndex(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
const library: Library = toLibrary(JSON.parse(json) as Dataset);

export const data: typeof Api.data = {
  issued: library.dataset.issued,
  vendors: library.vendors.size,
  acts: library.dataset.advisories.length,
};

export const check: typeof Api.check = (rows, { name = "", columns = {}, ...reader }) => {
  const { profile, day, language } = read(reader);
  const choices = Object.fromEntries(Object.entries(columns).map(([heading, role]) => [plainHeading(heading), role]));
  const { list, cells } = listOf(rows, name, choices);
  const checking = new ListCheck(index, library, profile, day, models);
  const formatter = new RowFormatter(checking, library, language);
  const told: ReportRow[] = [];
  const tally = { lines: 0, binding: 0, onFile: 0, unknown: 0 };
  for (const { place, checked } of checkRows(list, { first: 1, rows: ofCells(cells) }, checking)) {
    told.push(formatter.tell(name, cells[place]!, checked));
    count(rowMark(checked), tally);
  }
  return {
    rows: told,
    heading: headingFor(tally, profile, language),
    coverage: CHECK[language].notClearance(data.vendors, data.acts),
  };
};

export const spot: typeof Api.spot = (text) => findMentions(index, text);

export const show: typeof Api.show = (query, { answers = {}, ...reader }) => {
  const vendor = findVendor(query, library);
  return vendor && vendorCard(vendor, { ...read(reader), answers }, library);
};

function read({ profile, day, language = "en" }: Api.Reader) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new RangeError(`"${day}" is no day: write it as 2026-11-24.`);
  if (!["en", "cs"].includes(language)) throw new RangeError(`"${language}" is no language here: en or cs.`);
  return { profile: parseProfile(profile ?? ""), day, language };
}

/** Rows of cells are a table whose headings are looked for; once one is an object, all are read as objects. */
function listOf(rows: readonly Api.Row[], name: string, choices: ColumnChoices): { list: List; cells: string[][] } {
  if (rows.every((row) => Array.isArray(row))) {
    const cells = rows.map((row) => row.map(String));
    const first = Math.max(
      0,
      cells.findIndex((row) => row.some((cell) => cell.trim() !== "")),
    );
    return { list: toList(name, first + 1, cells.slice(first), choices), cells };
  }
  const columns = new Columns();
  const cells = rows.map((row) => columns.row(row as Tree));
  return { list: listWithHead(name, columns.head, choices), cells };
}
