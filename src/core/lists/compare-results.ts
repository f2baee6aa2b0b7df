import * as v from "valibot";

/** A row of a result, as far as results are compared by it. */
const Judged = v.object({
  file: v.string(),
  line: v.number(),
  written: v.string(),
  grade: v.string(),
  found: v.array(v.object({ vendor: v.string(), acts: v.array(v.object({ id: v.string(), grade: v.string() })) })),
  /** Acts on a class of goods that ask something about the row. */
  questions: v.optional(v.array(v.object({ act: v.string() })), []),
});
export type Judged = v.InferOutput<typeof Judged>;

/** A result as `check-list --json` writes it. */
export const ResultSchema = v.object({ rows: v.array(Judged) });

/** What came, went and changed from one result to another. */
export interface Comparison {
  came: Judged[];
  went: Judged[];
  changed: { before: Judged; after: Judged; acts: { came: string[]; went: string[]; changed: string[] } }[];
}

/**
 * Compares two results row by row. A row is the same where it says the same, wherever it stands; it has changed where it is judged
 * otherwise: by its grade, its vendors, the acts that reach them, or what it asks.
 */
export function compareResults(before: readonly Judged[], after: readonly Judged[]): Comparison {
  const earlier = new Map<string, Judged[]>();
  for (const row of before) {
    const same = earlier.get(row.written);
    if (same) same.push(row);
    else earlier.set(row.written, [row]);
  }
  // The first of those that say the same is met first, and taken off the end.
  for (const rows of earlier.values()) rows.reverse();
  const comparison: Comparison = { came: [], went: [], changed: [] };
  for (const row of after) {
    const same = earlier.get(row.written)?.pop();
    if (!same) comparison.came.push(row);
    else {
      const acts = compareActs(actsOf(same), actsOf(row));
      const isOther = same.grade !== row.grade || Object.values(acts).some(({ length }) => length > 0);
      if (isOther) comparison.changed.push({ before: same, after: row, acts });
    }
  }
  comparison.went = [...earlier.values()].flatMap((rows) => rows.toReversed());
  return comparison;
}

/** Act → its grades for the vendors of a row, or that it asks. */
function actsOf({ found, questions }: Judged): Map<string, string> {
  const acts = new Map(questions.map(({ act }) => [act, "question"]));
  for (const { vendor, acts: own } of found)
    for (const { id, grade } of own) acts.set(id, `${acts.get(id) ?? ""} ${vendor}:${grade}`);
  return acts;
}

function compareActs(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Comparison["changed"][number]["acts"] {
  const ids = [...after.keys()];
  return {
    came: ids.filter((id) => !before.has(id)),
    went: [...before.keys()].filter((id) => !after.has(id)),
    changed: ids.filter((id) => before.has(id) && before.get(id) !== after.get(id)),
  };
}
