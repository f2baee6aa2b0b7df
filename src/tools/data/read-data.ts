import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { firstDay } from "../../core/state-on.ts";
import {
  type Advisory,
  AdvisorySchema,
  type Dataset,
  DatasetSchema,
  type Vendor,
  VendorSchema,
} from "../../core/dataset.ts";

/** What people edit: every record of `data/`, hidden ones included, each with the file it came from. */
export interface DataFolder {
  vendors: { file: string; record: Vendor }[];
  advisories: { file: string; record: Advisory }[];
  meta: Pick<Dataset, "research">;
  /** What the research looked for and did not find, and what it knows to be missing; for the coverage page. */
  gaps: { lookedForInVain: string[]; knownToBeMissing: string[] };
  /** Files that do not fit the schema, with a sentence for each field. */
  faults: { file: string; field: string; message: string }[];
}

const ResearchSchema = v.object({
  research: DatasetSchema.entries.research,
  lookedForInVain: v.optional(v.array(v.string())),
  knownToBeMissing: v.optional(v.array(v.string())),
});

/** Reads `folder` (the repository's `data/`). Files that do not fit are reported, never half used. */
export function readData(folder: string): DataFolder {
  const faults: DataFolder["faults"] = [];
  const read = <Schema extends v.GenericSchema>(
    part: string,
    schema: Schema,
  ): { file: string; record: v.InferOutput<Schema> }[] =>
    listFiles(folder, part).flatMap((file) => {
      const result = readRecord(join(folder, file), schema);
      if (result.faults.length === 0 && result.record !== undefined) return [{ file, record: result.record }];
      faults.push(...result.faults.map((fault) => Object.assign(fault, { file })));
      return [];
    });
  const meta = readRecord(join(folder, "research.json"), ResearchSchema);
  if (!meta.record) throw atFault(meta.faults.map((fault) => ({ file: "research.json", ...fault })));
  const { research, lookedForInVain = [], knownToBeMissing = [] } = meta.record;
  return {
    vendors: read("vendors", VendorSchema),
    advisories: read("advisories", AdvisorySchema),
    meta: { research },
    gaps: { lookedForInVain, knownToBeMissing },
    faults,
  };
}

/** A publisher's own folder may hold vendors only, or advisories only. */
function listFiles(folder: string, part: string): string[] {
  if (!existsSync(join(folder, part))) return [];
  return readdirSync(join(folder, part), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${part}/${name}`)
    .toSorted();
}

/** One file as a record, or what is wrong with it, field by field. */
function readRecord<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): { record?: v.InferOutput<Schema>; faults: { field: string; message: string }[] } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const why = (error as Error).message.replaceAll(/\s+/g, " ");
    return { faults: [{ field: "the file", message: `is not JSON: ${why}` }] };
  }
  const parsed = v.safeParse(schema, json);
  if (!parsed.success)
    return {
      faults: parsed.issues.map((issue) => ({ field: v.getDotPath(issue) ?? "the file", message: sentence(issue) })),
    };
  // A misspelt field would otherwise vanish without a word.
  const unknown = unknownFields(json, parsed.output);
  return {
    record: parsed.output,
    faults: unknown.map((field) => ({ field, message: "is no field of such a record; is it misspelt?" })),
  };
}

/** What the schema says, for somebody who has never seen it. */
function sentence({ expected, received, input, kind, requirement, type }: v.BaseIssue<unknown>): string {
  if (received === "undefined") return "is missing";
  if (type === "starts_with")
    return `is ${received}; a link starts with ${String(requirement)}, and a source known only by another address is cited without a link`;
  if (type === "max_length")
    return `has ${String(input).length} characters or entries; at most ${String(requirement)} are allowed`;
  if (type === "min_length") return "is empty";
  if (kind === "validation" && type === "regex")
    return `is ${received}, which is not of the form ${String(requirement)}`;
  return `is ${received}; it has to be ${expected ?? "something else"}`;
}

function unknownFields(input: unknown, output: unknown, path = ""): string[] {
  if (typeof input !== "object" || input === null || typeof output !== "object" || output === null) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    const field = Array.isArray(input) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    return Object.hasOwn(output, key) ? unknownFields(value, (output as Record<string, unknown>)[key], field) : [field];
  });
}

/**
 * The dataset that a feed publishes and the extension bundles: shown records only, in a fixed order. Its day is that of the
 * newest reading, so that the same records make the same bytes whoever builds them when, and old ones never look fresh.
 */
export function buildDataset(data: DataFolder, issued = `${newestReading(data)}T00:00:00Z`): Dataset {
  const { vendors, advisories, meta, faults } = data;
  if (faults.length > 0) throw atFault(faults);
  const shown = vendors
    .map(({ record }) => record)
    .filter(({ display }) => display !== false)
    .map((vendor) => ({ ...vendor, relations: vendor.relations.filter(({ display }) => display !== false) }));
  return v.parse(DatasetSchema, {
    schema: 1,
    issued,
    ...meta,
    vendors: shown.toSorted(byId),
    advisories: advisories
      .map(({ record }) => record)
      .filter(({ display }) => display !== false)
      .toSorted(byId),
  });
}

/** `run.mjs` looks for its first line in what a failed build says, and shows the others alone. */
const atFault = (faults: DataFolder["faults"]): Error =>
  new Error(
    ["The data is at fault:", ...faults.map(({ file, field, message }) => `${file}: ${field} ${message}.`)].join("\n"),
  );

/** The day the research closed, or the newest one for which the state of an act was read since. */
function newestReading({ meta, advisories }: DataFolder): string {
  const days = [meta.research.closed, ...advisories.flatMap(({ record: { asOf } }) => asOf ?? [])];
  return days.map(firstDay).toSorted().at(-1)!;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
