import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type Advisory, AdvisorySchema, type Dataset, DatasetSchema, type Vendor, VendorSchema } from "../../core/dataset.ts";

/** What people edit: every record of `data/`, hidden ones included, each with the file it came from. */
export interface DataFolder {
  vendors: { file: string; record: Vendor }[];
  advisories: { file: string; record: Advisory }[];
  meta: Pick<Dataset, "research">;
  /** Files that do not fit the schema, with a sentence for each field. */
  faults: { file: string; message: string }[];
}

/** Reads `folder` (the repository's `data/`). Files that do not fit are reported, never half used. */
export function readData(folder: string): DataFolder {
  const faults: DataFolder["faults"] = [];
  const read = <Schema extends v.GenericSchema>(pattern: string, schema: Schema): { file: string; record: v.InferOutput<Schema> }[] =>
    listFiles(folder, pattern).flatMap((file) => {
      const parsed = parseFile(join(folder, file), schema);
      if (parsed.success) return [{ file, record: parsed.output }];
      faults.push(...parsed.issues.map((issue) => ({ file, message: `${v.getDotPath(issue) ?? "the file"}: ${issue.message}` })));
      return [];
    });
  const meta = JSON.parse(readFileSync(join(folder, "research.json"), "utf8")) as DataFolder["meta"];
  return { vendors: read("vendors", VendorSchema), advisories: read("advisories", AdvisorySchema), meta, faults };
}

/** A publisher's own folder may hold vendors only, or advisories only. */
function listFiles(folder: string, part: string): string[] {
  if (!existsSync(join(folder, part))) return [];
  return readdirSync(join(folder, part), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${part}/${name}`)
    .toSorted();
}

function parseFile<Schema extends v.GenericSchema>(path: string, schema: Schema) {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}`, { cause: error });
  }
  // Strict: a misspelt field would otherwise vanish without a word.
  return v.safeParse(schema, json);
}

/** The dataset that a feed publishes and the extension bundles: shown records only, in a fixed order. */
export function buildDataset({ vendors, advisories, meta, faults }: DataFolder, issued: string): Dataset {
  if (faults.length > 0) throw new Error(faults.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  const shown = vendors
    .map(({ record }) => record)
    .filter(({ display }) => display !== false)
    .map((vendor) => ({ ...vendor, relations: vendor.relations.filter(({ display }) => display !== false) }));
  return v.parse(DatasetSchema, {
    schema: 1,
    issued,
    ...meta,
    vendors: shown.toSorted(byId),
    advisories: advisories.map(({ record }) => record).filter(({ display }) => display !== false).toSorted(byId),
  });
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
