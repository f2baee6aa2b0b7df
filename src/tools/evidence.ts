import json from "virtual:caveat-dataset";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { library } from "../core/advisories-for.ts";
import type { Dataset } from "../core/dataset.ts";
import { changedSince } from "../core/evidence/changed-since.ts";
import type { Evidence, EvidenceBody } from "../core/evidence/record.ts";
import { type Fault, verifyRecord } from "../core/evidence/verify-record.ts";
import { ownFeeds } from "../core/feed-of.ts";
import { mergeFeeds } from "../core/merge-feeds.ts";
import { inRepository } from "./repository.ts";

const HELP = `Usage: npm run -s evidence -- verify FILE [--dataset FILE] [--also FILE]…

Holds an evidence record (JSON) against a dataset: its checksum, the dataset's identity, and every value that comes from the
dataset; then says what the data of this build says otherwise. The dataset is the file given, or else that of a build here or of a feed in feed/ with the SHA-256 that the record
names. --also gives the data of further feeds that the record names. It cannot show who made a record, or when.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dataset: { type: "string" }, also: { type: "string", multiple: true, default: [] } },
});
const [command, file] = positionals;

if (command !== "verify" || !file) {
  console.log(HELP);
  process.exitCode = command === undefined ? 0 : 1;
} else {
  try {
    await verify(file);
  } catch (error) {
    console.error(`The record could not be held against the data: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

async function verify(path: string): Promise<void> {
  const record = JSON.parse(readFileSync(path, "utf8")) as unknown;
  // What the record says of itself chooses what it is compared with; whether that fits is for verifyRecord to say.
  const named = (record as { dataset?: Partial<EvidenceBody["dataset"]> } | null)?.dataset;
  const text = values.dataset ? readFileSync(values.dataset, "utf8") : (knownDataset(named?.sha256) ?? json);
  const also = values.also.map((path) => readFileSync(path, "utf8"));
  const others = (named?.others ?? []).flatMap(({ prefix, sha256 }) => {
    const given = also.find((each) => sha256Of(each) === sha256);
    return given === undefined ? [] : [{ prefix, dataset: JSON.parse(given) as Dataset }];
  });
  const faults = await verifyRecord(
    record,
    library(mergeFeeds(JSON.parse(text) as Dataset, others), ownFeeds(named?.others ?? [])),
    sha256Of(text),
    also.map(sha256Of),
  );
  for (const fault of faults) console.log(sentence(fault));
  if (faults.length === 0) {
    console.log("The record agrees with the dataset: its checksum fits, and every value from the dataset is the same.");
    const rows = (record as Evidence).checked.rows?.length ?? 0;
    if (rows > 0)
      console.log(
        `${rows === 1 ? "Its 1 row is" : `Its ${rows} rows are`} graded as the dataset says of their vendors.`,
      );
  }
  if (!faults.some(({ kind }) => kind === "not-a-record")) console.log(sinceThen(record as Evidence, named?.sha256));
  console.log("This cannot show who made the record, or when: both are what the record says of itself.");
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** What the data of this build says otherwise of the record's vendors, in a sentence. */
function sinceThen(record: Evidence, sha256: string | undefined): string {
  if (sha256Of(json) === sha256) return "This build has the same data: nothing has changed since.";
  const { came, went, changed, gone } = changedSince(record, library(JSON.parse(json) as Dataset));
  const parts = [
    part("new", came),
    part("changed", changed),
    part("no longer there", went),
    part("vendors no longer on file", gone),
  ].filter(Boolean);
  return parts.length === 0
    ? "The data of this build is other data, and says the same of these vendors for that reader and day."
    : `The data of this build is other data, and says of these vendors, for that reader and day: ${parts.join("; ")}.`;
}

const part = (what: string, titles: readonly string[]): string =>
  titles.length === 0
    ? ""
    : `${what}: ${titles.slice(0, 5).join(", ")}${titles.length > 5 ? `, and ${titles.length - 5} more` : ""}`;

function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The dataset with this SHA-256, of the builds here and of the feed that is published from here. */
function knownDataset(sha256: string | undefined): string | undefined {
  const candidates = ["dist", "feed/targets"].flatMap((folder) => {
    const path = inRepository(folder);
    const names = existsSync(path) ? readdirSync(path) : [];
    return names.filter((name) => /^dataset-\w+\.json$|advisories\.json$/.test(name)).map((name) => `${path}/${name}`);
  });
  return candidates.map((path) => readFileSync(path, "utf8")).find((text) => sha256Of(text) === sha256);
}

function sentence(fault: Fault): string {
  switch (fault.kind) {
    case "not-a-record":
      return `This is no evidence record of Caveat: ${fault.where}: ${fault.message}`;
    case "checksum":
      return `The record was changed after it was made: its checksum is ${fault.theirs}, its content has ${fault.ours}.`;
    case "other-dataset":
      return `The record was made from another dataset: it names ${fault.theirs}, this one is ${fault.ours}. Nothing else was compared.`;
    case "other-feeds":
      return `The record rests on data of further feeds (${fault.theirs.join(", ") || "none"}); given were ${fault.ours.join(", ") || "none"}. Nothing else was compared.`;
    case "earlier-rules":
      return "The record is unchanged and its dataset is this one; its results were judged by earlier rules and were not compared.";
    case "coverage":
      return `The record says of its own reach "${fault.theirs}", and Caveat says "${fault.ours}".`;
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
