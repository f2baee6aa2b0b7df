import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { library as toLibrary } from "../core/advisories-for.ts";
import type { Dataset } from "../core/dataset.ts";
import { type CheckedRow, ListCheck } from "../core/lists/check-list.ts";
import { recognizeColumns } from "../core/lists/columns.ts";
import { openIndex } from "../core/names/open-index.ts";
import { ProfileSchema } from "../core/profile.ts";
import { readFile } from "../files/read-file.ts";
import { LARGEST_FILE, type Sheet } from "../files/sheet.ts";
import { type CheckedList, listAsCsv, listAsHtml, reportRows } from "../shared/report/list-report.ts";
import { CHECK } from "../shared/words/check.ts";
import type { Language } from "../shared/words/format.ts";
import { parseProfile } from "./data/show.ts";

const HELP = `Usage: npm run -s check-list -- FILE… [--as PROFILE] [--on DAY] [--lang en|cs] [--json|--csv|--html]

Checks CSV, TSV, text, XLSX, ODS, DOCX and PDF files for vendors that advisories concern, with the functions and the data
of the extension. PROFILE is a list such as CZ:regulated-operator,US:supplier-to-state,SK. A file that cannot be read says
so on the error stream, and the others go on; the command then ends with code 1.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: "string", default: "" },
    on: { type: "string", default: new Date().toISOString().slice(0, 10) },
    lang: { type: "string", default: "en" },
    json: { type: "boolean", default: false },
    csv: { type: "boolean", default: false },
    html: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help || positionals.length === 0) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  await run();
}

async function run(): Promise<void> {
  const profile = v.safeParse(ProfileSchema, parseProfile(values.as));
  if (!profile.success)
    return fail(`"${values.as}" is no profile: write TERRITORY or TERRITORY:ROLE, separated by commas.`);
  const language: Language = values.lang === "cs" ? "cs" : "en";
  const library = toLibrary(JSON.parse(json) as Dataset);
  const check = new ListCheck(openIndex(Buffer.from(base64, "base64")), library, profile.output, values.on);
  const lists: CheckedList[] = [];
  for (const path of positionals) {
    for (const sheet of await sheetsOf(path, language)) lists.push(checkSheet(sheet, check));
  }
  const rows = lists.flatMap((list) => reportRows(list, (vendor) => check.verdict(vendor), language));
  const about = `${values.as || "—"} · ${values.on} · sha256 ${createHash("sha256").update(json).digest("hex")} · ${CHECK[language].notClearance(library.vendors.size, library.dataset.advisories.length)}`;
  const total = lists.reduce((sum, { checked }) => sum + checked.length, 0);
  const binding = lists.reduce((sum, { checked }) => sum + checked.filter(({ mark }) => mark === "must").length, 0);
  const heading = CHECK[language].bindYou(binding, total);
  if (values.json) console.log(JSON.stringify({ heading, about, rows }, null, 2));
  else if (values.csv) process.stdout.write(listAsCsv(rows, about, language));
  else if (values.html) process.stdout.write(listAsHtml(rows, about, heading, language));
  else {
    console.log(heading);
    for (const row of rows.filter(({ vendor }) => vendor !== ""))
      console.log(
        `${row.file}:${row.line}  ${row.mark}  ${row.label} (${row.name}, ${row.field})  ${row.duty}  ${row.act}`,
      );
    console.log(about);
  }
}

/** The sheets of a file, with their full names; none, and a sentence, where it cannot be read. */
async function sheetsOf(path: string, language: Language): Promise<Sheet[]> {
  const file = basename(path);
  const words = CHECK[language];
  try {
    if (statSync(path).size > LARGEST_FILE) return refuse(`${file}: ${words.fault["too-large"]}`);
    const outcome = await readFile(file, readFileSync(path));
    if (!outcome.ok) return refuse(`${file}: ${words.fault[outcome.reason]}`);
    for (const note of outcome.notes) console.error(`${file}: ${words.note[note]}`);
    return outcome.sheets.map(({ name, rows }) => ({
      name: name && outcome.sheets.length > 1 ? `${file} · ${name}` : file,
      rows,
    }));
  } catch (error) {
    return refuse(`${file}: ${(error as Error).message}`);
  }
}

function checkSheet({ name, rows }: Sheet, check: ListCheck): CheckedList {
  const { isHeading, roles } = recognizeColumns(rows[0] ?? []);
  const checked: CheckedRow[] = [];
  rows.forEach((cells, place) => {
    if ((isHeading && place === 0) || cells.every((cell) => cell.trim() === "")) return;
    checked.push(check.checkRow(cells, roles, place + 1));
  });
  return { file: name, rows, checked };
}

function refuse(sentence: string): [] {
  fail(sentence);
  return [];
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
