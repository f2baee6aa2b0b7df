import * as v from "valibot";
import { capFaults } from "./caps.ts";
import {
  type Advisory,
  AdvisorySchema,
  type Dataset,
  DatasetSchema,
  DecisionSchema,
  EarlierSchema,
  OnFileSchema,
  type Vendor,
  VendorSchema,
} from "./dataset.ts";
import { parse, splitDataset, type SplitDataset } from "./split-dataset.ts";
import { atOnce, type Steps } from "./steps.ts";
import { tiesFault } from "./ties-fault.ts";
import { Refusal } from "./trust/refusal.ts";

// The judge of a dataset's content, the same for the extension, the feed tool and the tests. One bad record and the whole
// dataset is refused: half a dataset would be silent about the other half. Lengths come before shapes.

/** Goes up whenever the judge becomes stricter: what an earlier one took is then looked at again. */
export const JUDGE = 4;

export const LIMITS = { names: 20_000, namesOfOne: 400, prefixes: 1000, words: 10_000, classTests: 100_000 } as const;

export type Verdict =
  | { ok: true; dataset: Dataset }
  /** newer-schema: written for a newer extension. `faults` are sentences for the publisher, never shown by the extension. */
  | { ok: false; code: "malformed" | "schema" | "newer-schema"; faults: string[] };

/** Reads and judges the bytes of a dataset, to the end: a publisher wants to hear of every fault. */
export const judgeDataset = (bytes: Uint8Array): Verdict => atOnce(judging(bytes, { toTheEnd: true }));

/** The same in steps; it ends at the first fault. */
export function* judging(bytes: Uint8Array, { toTheEnd = false } = {}): Steps<Verdict> {
  let split: SplitDataset;
  try {
    split = yield* splitDataset(bytes);
    return yield* judgeParts(split, toTheEnd);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.code === "malformed"
      ? { ok: false, code: "malformed", faults: ["This is not JSON in UTF-8."] }
      : { ok: false, code: "schema", faults: [`${error.about}: more than may be read, or no dataset.`] };
  }
}

/** Reads the bytes of a dataset that this judge has found good before. */
export function* readJudged(bytes: Uint8Array): Steps<Dataset> {
  const { head, lists } = yield* splitDataset(bytes);
  const read: Record<string, unknown[]> = {};
  for (const [key, texts] of lists) {
    const records: unknown[] = (read[key] = []);
    for (const text of texts) {
      records.push(parse(text));
      yield;
    }
  }
  return { ...head, ...read } as unknown as Dataset;
}

const Head = v.omit(DatasetSchema, ["vendors", "advisories", "decisions", "onFile", "earlier"]);

function* judgeParts({ head, lists }: SplitDataset, toTheEnd: boolean): Steps<Verdict> {
  if (Number.isInteger(head["schema"]) && head["schema"] !== 1)
    return { ok: false, code: "newer-schema", faults: [`Schema ${String(head["schema"])} is not one we read.`] };
  const faults: string[] = [];
  const fields = judgeRecord(Head, head, "dataset", toTheEnd, faults);
  if (!fields && !toTheEnd) return { ok: false, code: "schema", faults };
  const vendors = yield* judgeList(VendorSchema, lists.get("vendors"), "vendors", toTheEnd, faults);
  if (!vendors && !toTheEnd) return { ok: false, code: "schema", faults };
  const advisories = yield* judgeList(AdvisorySchema, lists.get("advisories"), "advisories", toTheEnd, faults);
  const decisions =
    "decisions" in head ? yield* judgeList(DecisionSchema, lists.get("decisions"), "decisions", toTheEnd, faults) : [];
  const onFile =
    "onFile" in head ? yield* judgeList(OnFileSchema, lists.get("onFile"), "onFile", toTheEnd, faults) : [];
  const earlier =
    "earlier" in head ? yield* judgeList(EarlierSchema, lists.get("earlier"), "earlier", toTheEnd, faults) : [];
  if (!fields || !vendors || !advisories || !decisions || !onFile || !earlier)
    return { ok: false, code: "schema", faults };
  const dataset = {
    ...fields,
    vendors,
    advisories,
    ...(decisions.length > 0 && { decisions, onFile, ...(earlier.length > 0 && { earlier }) }),
  };
  faults.push(...(yield* wholeFaults(dataset)));
  return faults.length === 0 ? { ok: true, dataset } : { ok: false, code: "schema", faults };
}

/** Reads a list record by record. `undefined` where any of it is at fault, and that is then said in `faults`. */
function* judgeList<Schema extends v.GenericSchema>(
  schema: Schema,
  texts: readonly string[] | undefined,
  name: string,
  toTheEnd: boolean,
  faults: string[],
): Steps<v.InferOutput<Schema>[] | undefined> {
  if (!texts) {
    faults.push(`${name}: is missing, or no list.`);
    return undefined;
  }
  const records: v.InferOutput<Schema>[] = [];
  for (const [place, text] of texts.entries()) {
    const record = judgeRecord(schema, parse(text), `${name}.${place}`, toTheEnd, faults);
    if (record) records.push(record);
    else if (!toTheEnd) return undefined;
    yield;
  }
  return records.length === texts.length ? records : undefined;
}

function judgeRecord<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
  path: string,
  toTheEnd: boolean,
  faults: string[],
): v.InferOutput<Schema> | undefined {
  for (const found of capFaults(json)) {
    faults.push(`${[path, found.path].filter(Boolean).join(".")}: ${found.fault}.`);
    if (!toTheEnd) return undefined;
  }
  const before = faults.length;
  const parsed = v.safeParse(schema, json, { abortEarly: !toTheEnd });
  if (!parsed.success)
    for (const issue of parsed.issues)
      faults.push(`${[path, v.getDotPath(issue)].filter(Boolean).join(".")}: ${issue.message}`);
  return parsed.success && faults.length === before ? parsed.output : undefined;
}

/** What only shows when all records are seen together. */
function* wholeFaults(dataset: Dataset): Steps<string[]> {
  const { vendors, advisories } = dataset;
  const names = vendors.reduce((sum, vendor) => sum + vendor.names.length, 0);
  if (names > LIMITS.names) return [`${names} names: at most ${LIMITS.names}.`];
  // A short one stands for the beginnings of a thousand words, each of which a page then looks up.
  const prefixes = vendors.reduce((sum, vendor) => sum + vendor.names.filter(({ prefix }) => prefix).length, 0);
  if (prefixes > LIMITS.prefixes) return [`${prefixes} starts of model numbers: at most ${LIMITS.prefixes}.`];
  // Each is looked for beside its name, wherever that stands.
  const words = vendors.reduce((sum, vendor) => sum + wordsOf(vendor), 0);
  if (words > LIMITS.words) return [`${words} words of needs and unless: at most ${LIMITS.words}.`];
  // Each act on a class of goods is tested against each vendor.
  const tests = advisories.filter(({ scope }) => scope.some(({ test }) => test)).length * vendors.length;
  if (tests > LIMITS.classTests) return [`${tests} tests of a class act and a vendor: at most ${LIMITS.classTests}.`];
  // First of all, for the rest takes as long as there are pairs.
  const ties = yield* tiesFault(dataset);
  if (ties !== undefined) return [ties];
  yield;
  return [
    ...twice(vendors, "vendor"),
    ...twice(advisories, "advisory"),
    ...vendors.flatMap(nameFaults),
    ...dangling(vendors, advisories),
  ];
}

const wordsOf = ({ names }: Vendor): number =>
  names.reduce((sum, { needs = [], unless = [] }) => sum + needs.length + unless.length, 0);

function twice(records: readonly { id: string }[], what: string): string[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => (seen.size === seen.add(id).size ? [`${what} ${id} stands twice.`] : []));
}

function nameFaults({ id, names }: Vendor): string[] {
  return names.filter(({ text }) => tooShort(text)).map(({ text }) => `vendor ${id}: the name "${text}" is too short.`);
}

/** What is left when what does not show is taken out. One letter, or none, would be found everywhere; one Han character is a name. */
function tooShort(text: string): boolean {
  const shown = text.normalize("NFKC").replace(/[\p{Default_Ignorable_Code_Point}\s]/gu, "");
  return Array.from(shown).length < 2 && !/\p{Script=Han}/u.test(shown);
}

function dangling(vendors: readonly Vendor[], advisories: readonly Advisory[]): string[] {
  const known = new Set(vendors.map(({ id }) => id));
  return advisories.flatMap(({ id, scope }) =>
    scope.flatMap(({ named }) =>
      named
        .filter((vendor) => !known.has(vendor))
        .map((vendor) => `advisory ${id} names ${vendor}, which is no vendor here.`),
    ),
  );
}
