import json from "virtual:caveat-dataset";
import { files } from "virtual:caveat-feed";
import { base64 } from "virtual:caveat-index";
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { library as toLibrary } from "../core/advisories-for.ts";
import type { Dataset } from "../core/dataset.ts";
import { ListCheck } from "../core/lists/check-list.ts";
import { type CheckedList, checkSheet, type List } from "../core/lists/check-sheet.ts";
import { openIndex } from "../core/names/open-index.ts";
import { type Profile, ProfileSchema } from "../core/profile.ts";
import { listsOf } from "../shared/read-lists.ts";
import { describeProfile } from "../shared/report/describe-profile.ts";
import { headingFor, listAsCsv, listAsHtml, type ReportHead, tally } from "../shared/report/list-report.ts";
import { type ReportRow, RowTeller } from "../shared/report/report-rows.ts";
import { CHECK } from "../shared/words/check.ts";
import type { Language } from "../shared/words/format.ts";
import { formatMoment } from "../shared/words/moment.ts";
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
  if (!/^\d{4}-\d\d-\d\d$/.test(values.on) || Number.isNaN(Date.parse(values.on)))
    return fail(`"${values.on}" is no day: write it as 2026-11-24.`);
  if (values.lang !== "en" && values.lang !== "cs") return fail(`"${values.lang}" is no language here: en or cs.`);
  const language: Language = values.lang;
  const library = toLibrary(JSON.parse(json) as Dataset);
  const check = new ListCheck(openIndex(Buffer.from(base64, "base64")), library, profile.output, values.on);
  const notes: string[] = [];
  const lists: CheckedList[] = [];
  for (const path of positionals) {
    for (const list of await readLists(path, language, notes)) lists.push(checkWhole(list, check));
  }
  const teller = new RowTeller(check, library, language);
  const words = CHECK[language];
  const head: ReportHead = {
    heading: headingFor(tally(lists), profile.output, language),
    about: about(profile.output, language),
    coverage: words.notClearance(library.vendors.size, library.dataset.advisories.length),
    notes,
  };
  print(
    lists.flatMap((list) => list.checked.map((row) => teller.tell(list, row))),
    head,
    language,
  );
}

function print(rows: ReportRow[], head: ReportHead, language: Language): void {
  if (values.json) return console.log(JSON.stringify({ ...head, rows }, null, 2));
  if (values.csv) return void process.stdout.write(listAsCsv(rows, head, language));
  if (values.html) return void process.stdout.write(listAsHtml(rows, head, language));
  const lines = rows.flatMap(({ file, line, forYou, found, questions }) => [
    ...found.map(
      ({ label, written, why, mark, duty, act }) =>
        `${file}:${line}  ${mark}  ${[label, written, ...why].join(", ")}  ${[duty, act].filter(Boolean).join(" · ")}`,
    ),
    ...questions.map(({ ask }) => `${file}:${line}  ${found.length === 0 ? forYou : ""}  ${ask}`),
  ]);
  process.stdout.write(`${[head.heading, ...lines, head.about, head.coverage].join("\n")}\n`);
}

function about(profile: Profile, language: Language): string {
  const sha256 = createHash("sha256").update(json).digest("hex");
  const signed = Object.keys(files).flatMap((path) => /^(\d+)\.targets\.json$/.exec(path)?.[1] ?? []);
  return CHECK[language].about(
    describeProfile(profile, language),
    Math.max(0, ...signed.map(Number)),
    sha256,
    formatMoment(new Date(), language),
  );
}

/** The lists in a file; none, and a sentence, where it cannot be read. */
async function readLists(path: string, language: Language, notes: string[]): Promise<List[]> {
  const words = CHECK[language];
  try {
    const { size } = statSync(path);
    const read = await listsOf(basename(path), size, async () => readFileSync(path));
    for (const note of read.notes) {
      const sentence = `${basename(path)}: ${words.note[note]}`;
      notes.push(sentence);
      console.error(sentence);
    }
    if (read.fault) refuse(`${basename(path)}: ${words.fault[read.fault]}`, notes);
    return read.lists;
  } catch (error) {
    refuse(`${basename(path)}: ${(error as Error).message}`, notes);
    return [];
  }
}

function checkWhole(list: List, check: ListCheck): CheckedList {
  const checked: CheckedList["checked"] = [];
  for (const _ of checkSheet(list, check, checked, Infinity));
  return { ...list, checked };
}

function refuse(sentence: string, notes: string[]): void {
  notes.push(sentence);
  fail(sentence);
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
