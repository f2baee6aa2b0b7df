import * as v from "valibot";
import { type Advisory, type Dataset, DatasetSchema, type Vendor } from "./dataset.ts";
import { parseJson } from "./trust/parse-json.ts";
import { Refusal } from "./trust/refusal.ts";

// The judge of a dataset's content, the same for the extension, the feed tool and the tests. One bad record and the whole
// dataset is refused: half a dataset would be silent about the other half.

export const LIMITS = {
  vendors: 5000,
  names: 20_000,
  namesOfOne: 400,
  advisories: 5000,
  text: 2000,
  name: 120,
} as const;
const MOST_DEPTH = 24;

export type Verdict =
  | { ok: true; dataset: Dataset }
  /** newer-schema: written for a newer extension. `faults` are sentences for the publisher, never shown by the extension. */
  | { ok: false; code: "malformed" | "schema" | "newer-schema"; faults: string[] };

/** Reads and judges the bytes of a dataset. */
export function judgeDataset(bytes: Uint8Array): Verdict {
  let json: unknown;
  try {
    json = parseJson(bytes, MOST_DEPTH, "dataset");
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, code: "malformed", faults: ["This is not JSON in UTF-8."] };
    throw error;
  }
  if (
    typeof json === "object" &&
    json !== null &&
    "schema" in json &&
    Number.isInteger(json.schema) &&
    json.schema !== 1
  )
    return { ok: false, code: "newer-schema", faults: [`Schema ${String(json.schema)} is not one we read.`] };
  const parsed = v.safeParse(DatasetSchema, json);
  if (!parsed.success)
    return {
      ok: false,
      code: "schema",
      faults: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "dataset"}: ${issue.message}`),
    };
  const faults = [...textFaults(json, "dataset"), ...recordFaults(parsed.output)];
  return faults.length === 0 ? { ok: true, dataset: parsed.output } : { ok: false, code: "schema", faults };
}

function recordFaults({ vendors, advisories }: Dataset): string[] {
  const names = vendors.reduce((sum, vendor) => sum + vendor.names.length, 0);
  return [
    ...(names > LIMITS.names ? [`${names} names: at most ${LIMITS.names}.`] : []),
    ...twice(vendors, "vendor"),
    ...twice(advisories, "advisory"),
    ...vendors.flatMap(nameFaults),
    ...dangling(vendors, advisories),
  ];
}

function twice(records: readonly { id: string }[], what: string): string[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => (seen.size === seen.add(id).size ? [`${what} ${id} stands twice.`] : []));
}

function nameFaults({ id, names }: Vendor): string[] {
  if (names.length > LIMITS.namesOfOne) return [`vendor ${id}: ${names.length} names, at most ${LIMITS.namesOfOne}.`];
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

/** Control characters, bidirectional overrides and isolates, private use, noncharacters, half surrogates: none is text to read. */
const UNREADABLE = /[\p{Cc}\p{Co}\p{Cs}\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/u;

function textFaults(value: unknown, path: string): string[] {
  if (typeof value === "string") {
    if (value.length > LIMITS.text) return [`${path}: longer than ${LIMITS.text} characters.`];
    if (path.endsWith(".url") && !isPlainLink(value)) return [`${path}: is no https address.`];
    return UNREADABLE.test(value) ? [`${path}: holds a character that is not text.`] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textFaults(part, `${path}.${key}`));
}

function isPlainLink(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "https:" && url.username === "" && url.password === "";
}
