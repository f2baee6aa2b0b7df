import { existsSync, readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Dataset } from "../../core/dataset.ts";
import { judgeDataset } from "../../core/judge-dataset.ts";
import { MOST_PAYLOAD_BYTES } from "../../core/trust/payload.ts";
import { effectOf, isLarge, type Share } from "../../core/effect-of.ts";
import { atOnce } from "../../core/steps.ts";
import { buildDataset, readData } from "../data/read-data.ts";
import { changesBetween, listChanges } from "./changes.ts";
import type { Command } from "./command.ts";
import { current, fail } from "./feed-files.ts";
import { clock, FeedPlace } from "./feed-place.ts";

const DAY = 86_400_000;
export const STAGED_PAYLOAD = "advisories.json";

export const add: Command = {
  summary: "takes data in, judged as the extension judges it",
  help: `Usage: npm run -s feed -- add FOLDER DATA

DATA is a data folder (vendors/, advisories/, research.json) or one dataset file. What the extension would refuse is refused
here, with a sentence for each fault. Then it says what changes for readers, and warns of names that are very short, of text
that stands twice under one key, and of a change so large that the extension asks first (see \`feed publish --large-change\`).`,
  run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const place = new FeedPlace(positionals[0]);
    const bytes = readDataset(positionals[1] ?? fail("Say where the data is."));
    const dataset = judged(bytes);
    if (Date.parse(dataset.issued) > clock() + DAY)
      fail(`The data is issued ${dataset.issued}, which is still to come: the extension would refuse it.`);
    for (const warning of warnings(bytes, dataset)) console.log(`Warning: ${warning}`);
    const before = current(place.files());
    if (before) report(judged(before.payload), dataset);
    place.stage(STAGED_PAYLOAD, bytes);
    console.log(
      `Staged: ${dataset.vendors.length} vendors and ${dataset.advisories.length} advisories, issued ${dataset.issued}. Next: \`feed publish\`.`,
    );
  },
};

/** The bytes of a dataset from a data folder or a file. */
export function readDataset(path: string): Uint8Array {
  if (!existsSync(path)) fail(`${path} is not there.`);
  if (!statSync(path).isDirectory()) return new Uint8Array(readFileSync(path));
  return new TextEncoder().encode(JSON.stringify(buildDataset(readData(path))));
}

export function judged(bytes: Uint8Array): Dataset {
  if (bytes.length > MOST_PAYLOAD_BYTES)
    fail(`The data has ${bytes.length} bytes; the extension takes ${MOST_PAYLOAD_BYTES}.`);
  const verdict = judgeDataset(bytes);
  return verdict.ok
    ? verdict.dataset
    : fail(`The extension would refuse this data (${verdict.code}):\n${verdict.faults.join("\n")}`);
}

function report(before: Dataset, after: Dataset): void {
  for (const line of listChanges(changesBetween(before, after), after)) console.log(line);
  const effect = atOnce(effectOf(before, after, new Date(clock()).toISOString().slice(0, 10)));
  if (!isLarge(effect)) return;
  console.log("Warning: this is a large change.");
  for (const [kind, { lost, of, added }] of Object.entries<Share>({ ...effect }))
    console.log(`  ${kind}: ${lost} of ${of} taken away or weaker, ${added} new`);
  console.log(
    "The extension will hold it until its reader agrees, unless you publish it with --large-change and the keys of two people.",
  );
}

function warnings(bytes: Uint8Array, dataset: Dataset): string[] {
  const short = dataset.vendors.flatMap(({ id, names }) =>
    names
      .filter(({ text, strength }) => strength === "strong" && /^[\p{Script=Latin}\d]{1,3}$/u.test(text))
      .map(({ text }) => `${id}: the name "${text}" is short and counts alone.`),
  );
  // A parser keeps the last of two equal keys without a word; its text is then shorter than ours.
  const twice =
    JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))).length <
    new TextDecoder().decode(bytes).replace(/\s+/g, "").length / 1.05;
  return twice ? [...short, "some of the text is lost on reading: look for a key that stands twice."] : short;
}
