import json from "virtual:caveat-dataset";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { library } from "../core/advisories-for.ts";
import type { Dataset } from "../core/dataset.ts";
import { type Fault, verifyRecord } from "../core/evidence/verify-record.ts";

const HELP = `Usage: npm run -s evidence -- verify FILE [--dataset FILE]

Holds an evidence record (JSON) against the dataset that was built here, or against a dataset file: its checksum, the
dataset's identity, and every value that comes from the dataset. It cannot show who made a record, or when.
`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dataset: { type: "string" } } });
const [command, file] = positionals;

if (command !== "verify" || !file) {
  console.log(HELP);
  process.exitCode = command === undefined ? 0 : 1;
} else {
  await verify(file, values.dataset);
}

async function verify(path: string, datasetPath: string | undefined): Promise<void> {
  try {
    const text = datasetPath ? readFileSync(datasetPath, "utf8") : json;
    const record: unknown = JSON.parse(readFileSync(path, "utf8"));
    const faults = await verifyRecord(
      record,
      library(JSON.parse(text) as Dataset),
      createHash("sha256").update(text).digest("hex"),
    );
    for (const fault of faults) console.log(sentence(fault));
    if (faults.length === 0)
      console.log(
        "The record agrees with the dataset: its checksum fits, and every value that comes from the dataset is the same.",
      );
    console.log("This cannot show who made the record, or when: both are what the record says of itself.");
    process.exitCode = faults.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(`The record could not be read: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

function sentence(fault: Fault): string {
  switch (fault.kind) {
    case "not-a-record":
      return `This is no evidence record of Caveat: ${fault.where}: ${fault.message}`;
    case "checksum":
      return `The record was changed after it was made: its checksum is ${fault.theirs}, its content has ${fault.ours}.`;
    case "other-dataset":
      return `The record was made from another dataset: it names ${fault.theirs}, this one is ${fault.ours}. Nothing else was compared.`;
    case "unknown-vendor":
      return `${fault.where}: the dataset has no vendor "${fault.vendor}".`;
    case "unknown-name":
      return `${fault.where}: "${fault.name}" is no name of "${fault.vendor}" in the dataset.`;
    case "missing-result":
      return `The record names "${fault.vendor}" and leaves out what the dataset says of it.`;
    case "differs":
      return `${fault.where}: the record says ${fault.theirs}, the dataset says ${fault.ours}.`;
  }
}
