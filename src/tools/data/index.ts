import json from "virtual:caveat-dataset";
import { base64 } from "virtual:caveat-index";
import models from "virtual:caveat-models";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import * as v from "valibot";
import { type Library, library as toLibrary } from "../../core/advisories-for.ts";
import { type Dataset, ROLES } from "../../core/dataset.ts";
import type { Question } from "../../core/shown-card.ts";
import { openIndex } from "../../core/names/open-index.ts";
import { judgeDataset } from "../../core/judge-dataset.ts";
import { openLookUp } from "../../shared/look-up.ts";
import { findVendor, vendorCard } from "../../shared/card-text/vendor-card.ts";
import { readAnswers, readProfile } from "../read-reader.ts";
import { checkData } from "./check.ts";
import { coverage } from "./coverage.ts";
import { checkModels } from "./check-models.ts";
import { readModels } from "./read-models.ts";
import { strayFacts } from "./facts.ts";
import { buildDataset, readData } from "./read-data.ts";
import { readOwnDecisions } from "../lists/own-decisions.ts";
import { printCard, viewFor } from "./show.ts";

const HELP = `Usage: npm run -s data -- COMMAND

  check [FOLDER] [--warnings]
      Checks every record of data/ (or FOLDER). Errors make it fail; what is known to be incomplete is counted.
  show VENDOR-ID-OR-NAME [--as PROFILE] [--on DAY] [--answers FILE] [--own TABLE] [--lang en|cs] [--json]
  show --all --json
      Prints what the card shows. PROFILE is a list such as CZ:regulated-operator/higher,US:supplier-to-state,SK: a country,
      one of its parts, or EU for the institutions of the Union, with a role. Without a role you have not said which roles
      you have there; :anyone says that you have none. Roles: ${ROLES.join(", ")}. A regulated-operator may add the regime
      of NIS 2, /higher or /lower. FILE holds answers to questions of acts: {"ACT-ID": "yes" | "no" | "ask"}.
  look-up WORDS [--json]
      Finds vendors by words, as the look-up in the popup does: in its order, each with its group and with why it was found.
  facts RESEARCH-FOLDER
      Lists every date, reference number and link that stands in no research record.
  coverage
      Writes docs/coverage.md.
`;

const [command = "help", ...rest] = process.argv.slice(2);

try {
  await run(command, rest);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function run(name: string, args: string[]): Promise<void> {
  switch (name) {
    case "check":
      return check(args);
    case "show":
      return show(args);
    case "look-up":
      return findByWords(args);
    case "facts":
      return listStrayFacts(args);
    case "coverage":
      writeFileSync("docs/coverage.md", coverage(readData("data")));
      return console.log("docs/coverage.md is written.");
    default:
      console.log(HELP);
      process.exitCode = name === "help" ? 0 : 1;
  }
}

function check(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { warnings: { type: "boolean" } },
  });
  const folder = positionals[0] ?? "data";
  const data = readData(folder);
  const { errors, warnings } = checkData(data, today());
  checkModels(readModels(folder), new Set(data.vendors.map(({ record }) => record.id)), {
    error: (file, field, message) => errors.push({ file, field, message }),
  });
  for (const [kind, list] of [...warnings].toSorted(([a], [b]) => a.localeCompare(b))) {
    console.log(`${kind}: ${list.length}`);
    if (values.warnings) for (const { file, field, message } of list) console.log(`  ${file}: ${field}: ${message}`);
  }
  // What is in order record by record can still be more than the extension takes.
  const verdict = judgeDataset(new TextEncoder().encode(JSON.stringify(buildDataset(data))));
  if (!verdict.ok && errors.length === 0)
    for (const message of verdict.faults) errors.push({ file: "data", field: "as a whole", message });
  for (const { file, field, message } of errors) console.log(`${file}: ${field} ${message}.`);
  const counts = `${data.vendors.length} vendors, ${data.advisories.length} acts`;
  console.log(errors.length === 0 ? `The data is in order: ${counts}.` : `${errors.length} errors in ${counts}.`);
  process.exitCode = errors.length === 0 ? 0 : 1;
}

async function show(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      as: { type: "string", default: "" },
      on: { type: "string", default: today() },
      answers: { type: "string" },
      own: { type: "string" },
      lang: { type: "string", default: "en" },
      json: { type: "boolean", default: false },
      all: { type: "boolean", default: false },
    },
  });
  const library = toLibrary(JSON.parse(json) as Dataset);
  const question = readQuestion(values, library);
  const own = values.own === undefined ? undefined : await readOwnDecisions(values.own, library, question);
  if (values.all) {
    for (const vendor of library.vendors.values()) print(vendor.id);
    return;
  }
  if (positionals.length === 0) throw new Error("Say which vendor, by id or name, or --all.");
  print(positionals.join(" "));

  function print(query: string): void {
    const vendor = findVendor(query, library) ?? noVendor(query, library);
    const decided = own?.get(vendor.id);
    console.log(
      values.json
        ? JSON.stringify({ ...vendorCard(vendor, question, library), ...(own && { own: decided }) })
        : printCard({ ...viewFor(vendor, question, library), own: decided }),
    );
  }
}

function findByWords(args: string[]): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) throw new Error("Say what to look up.");
  const words = positionals.join(" ");
  const { vendors } = JSON.parse(json) as Dataset;
  const { hits, meant } = openLookUp(
    vendors,
    openIndex(Uint8Array.from(Buffer.from(base64, "base64"))),
    models.families,
  )(words);
  const found = hits.length > 0 ? hits : meant;
  if (values.json)
    return console.log(JSON.stringify({ vendors: found.map(({ vendor, group, why }) => ({ vendor, group, why })) }));
  for (const { vendor, name, why } of found) console.log(`${vendor}: ${name} (${why.join(", ")})`);
  if (found.length === 0)
    console.log(`No vendor on file is called "${words}"; ${vendors.length} are on file. That is not a clearance.`);
}

function noVendor(query: string, { vendors }: Library): never {
  throw new Error(`No vendor on file is called "${query}"; ${vendors.size} are on file.`);
}

interface Asked {
  as: string;
  on: string;
  lang: string;
  answers?: string | undefined;
}

function readQuestion({ as, on, lang, answers }: Asked, { dataset }: Library): Question {
  const profile = readProfile(as);
  if (!v.safeParse(v.pipe(v.string(), v.isoDate()), on).success)
    throw new Error(`"${on}" is no day: write YYYY-MM-DD.`);
  if (lang !== "en" && lang !== "cs") throw new Error(`"${lang}" is no language that Caveat speaks: en or cs.`);
  return { profile, day: on, language: lang, ...(answers && { answers: readAnswers(answers, dataset.advisories) }) };
}

function listStrayFacts([folder]: string[]): void {
  if (!folder) throw new Error("Say where the research files lie.");
  const stray = strayFacts(readData("data"), folder);
  for (const { file, field, value } of stray) console.log(`${file}: ${field} ${value}`);
  console.log(
    stray.length === 0
      ? "Every date, reference number and link stands in the research."
      : `${stray.length} facts stand in no research record.`,
  );
  process.exitCode = stray.length === 0 ? 0 : 1;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
