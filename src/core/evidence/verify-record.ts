import * as v from "valibot";
import type { Library } from "../advisories-for.ts";
import { GRADES, RULES } from "../verdict.ts";
import { checksumOf, COVERAGE, resultFor } from "./make-record.ts";
import { EvidenceSchema } from "./record.ts";

/** One way in which a record does not hold. `where` is a path into the record, `ours` what the dataset says. */
export type Fault =
  | { kind: "not-a-record"; where: string; message: string }
  | { kind: "checksum"; ours: string; theirs: string }
  | { kind: "other-dataset"; ours: string; theirs: string }
  | { kind: "other-feeds"; ours: string[]; theirs: string[] }
  | { kind: "unknown-vendor"; where: string; vendor: string }
  | { kind: "unknown-name"; where: string; name: string; vendor: string }
  | { kind: "earlier-rules" }
  | { kind: "coverage"; ours: string; theirs: string }
  | { kind: "missing-result"; vendor: string }
  | { kind: "differs"; where: string; ours: string; theirs: string };

/**
 * Holds a record against a dataset: its form, its checksum, the dataset's identity, and every value that comes from the
 * dataset, worked out anew. `others` are the SHA-256 of further feeds' data that the library holds too. An empty list means
 * that all of it agrees. It cannot show who made the record, or when.
 */
export async function verifyRecord(
  input: unknown,
  library: Library,
  datasetSha256: string,
  others: readonly string[] = [],
): Promise<Fault[]> {
  const parsed = v.safeParse(EvidenceSchema, input);
  if (!parsed.success) {
    return parsed.issues.map((issue) => ({
      kind: "not-a-record",
      where: v.getDotPath(issue) ?? "the record",
      message: issue.message,
    }));
  }
  const { checksum, ...body } = parsed.output;
  const faults: Fault[] = [];
  const fitting = await checksumOf(body);
  if (fitting !== checksum) faults.push({ kind: "checksum", ours: fitting, theirs: checksum });
  const { dataset, names, results } = body;
  // Whatever else differs, differs because the data does.
  if (dataset.sha256 !== datasetSha256)
    return [...faults, { kind: "other-dataset", ours: datasetSha256, theirs: dataset.sha256 }];
  const named = dataset.others.map(({ sha256 }) => sha256);
  if (named.toSorted().join() !== others.toSorted().join())
    return [...faults, { kind: "other-feeds", ours: [...others], theirs: named }];
  if (body.coverage !== COVERAGE[body.language])
    faults.push({ kind: "coverage", ours: COVERAGE[body.language], theirs: body.coverage });

  const figures = {
    vendors: library.dataset.vendors.length,
    acts: library.dataset.advisories.length,
    issued: library.dataset.issued,
    researchClosed: library.dataset.research.closed,
  };
  faults.push(
    ...differences(
      figures,
      { vendors: dataset.vendors, acts: dataset.acts, issued: dataset.issued, researchClosed: dataset.researchClosed },
      "dataset",
    ),
  );
  names.forEach(({ vendor, name }, place) => {
    const known = library.vendors.get(vendor);
    if (!known) faults.push({ kind: "unknown-vendor", where: `names[${place}]`, vendor });
    else if (!known.names.some(({ text }) => text === name))
      faults.push({ kind: "unknown-name", where: `names[${place}]`, name, vendor });
  });
  // What an organisation decided is its own word: only whom it is about can be held against the data.
  (body.decisions ?? []).forEach(({ vendor }, place) => {
    if (!library.vendors.has(vendor)) faults.push({ kind: "unknown-vendor", where: `decisions[${place}]`, vendor });
  });
  const acts = new Map(library.dataset.advisories.map(({ id, title }) => [id, title[body.language]]));
  faults.push(
    ...differences(new Set(results.map(({ vendor }) => vendor)).size, results.length, "results.length"),
    ...body.checked.answers.flatMap(({ act, title }, place) =>
      acts.has(act)
        ? differences(acts.get(act), title ?? acts.get(act), `checked.answers[${place}].title`)
        : differences("no act on file", act, `checked.answers[${place}].act`),
    ),
  );
  // What was judged by other rules is not wrong because ours say more.
  if (body.rules !== RULES) return [...faults, { kind: "earlier-rules" }];
  results.forEach((theirs, place) => {
    const ours = resultFor(theirs.vendor, body, library);
    if (!ours) faults.push({ kind: "unknown-vendor", where: `results[${place}]`, vendor: theirs.vendor });
    else faults.push(...differences(ours, theirs, `results[${place}]`));
  });
  const marks = new Map(results.map(({ vendor, mark }) => [vendor, mark]));
  const rows = body.checked.rows ?? [];
  for (const vendor of new Set([...names.map((name) => name.vendor), ...rows.flatMap(({ vendors }) => vendors)]))
    if (!marks.has(vendor)) faults.push({ kind: "missing-result", vendor });
  rows.forEach(({ vendors, grade }, place) => {
    if (vendors.length === 0) return;
    const ours = GRADES.find((one) => vendors.some((vendor) => marks.get(vendor) === one)) ?? "none";
    // A brand of others' goods asks something where its own vendor has nothing on file.
    if (ours !== "none" || grade !== "question")
      faults.push(...differences(ours, grade, `checked.rows[${place}].grade`));
  });
  return faults;
}

/** Where two values of the same shape differ, leaf by leaf. */
export function differences(ours: unknown, theirs: unknown, where: string): Fault[] {
  if (typeof ours === "object" && ours !== null && typeof theirs === "object" && theirs !== null) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) =>
      differences(
        (ours as Record<string, unknown>)[key],
        (theirs as Record<string, unknown>)[key],
        Array.isArray(ours) ? `${where}[${key}]` : `${where}.${key}`,
      ),
    );
  }
  return ours === theirs
    ? []
    : [
        {
          kind: "differs",
          where,
          ours: JSON.stringify(ours) ?? "nothing",
          theirs: JSON.stringify(theirs) ?? "nothing",
        },
      ];
}
