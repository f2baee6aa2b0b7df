import * as v from "valibot";
import type { Steps } from "../steps.ts";
import type { CheckedRow, ListCheck } from "./check-list.ts";
import { compareResults, type Judged } from "./compare-results.ts";

const Text = v.pipe(v.string(), v.maxLength(200));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What came of judging a list once: rows in which nothing was found are not in it. */
export const JudgementSchema = v.object({
  /** ISO date the acts were read as of. */
  day: v.pipe(v.string(), v.isoDate()),
  /** The data it was judged by. */
  data: v.object({ version: v.number(), sha256: Text }),
  /** Vendor → every act that reaches it: the same in all of its rows. */
  acts: v.record(Text, v.array(v.object({ id: Text, grade: Text }))),
  rows: v.array(
    v.object({
      /** Number of the row in the list, from 0. */
      place: Count,
      grade: Text,
      vendors: v.array(Text),
      /** Acts that ask something about the row. */
      questions: v.array(Text),
    }),
  ),
});
export type Judgement = v.InferOutput<typeof JudgementSchema>;

/** Takes down a judgement, row by row. */
export class JudgementTaker {
  readonly #check: ListCheck;
  readonly #taken: Judgement;

  constructor(check: ListCheck, day: string, data: Judgement["data"]) {
    this.#check = check;
    this.#taken = { day, data, acts: {}, rows: [] };
  }

  add(place: number, { hits, mark, questions }: CheckedRow): void {
    if (hits.length + questions.length === 0) return;
    const vendors = [...new Set(hits.map(({ vendor }) => vendor))];
    for (const vendor of vendors)
      this.#taken.acts[vendor] ??= this.#check.grade(vendor).acts.map(({ id, grade }) => ({ id, grade }));
    this.#taken.rows.push({ place, grade: mark ?? "none", vendors, questions: [...questions] });
  }

  taken(): Judgement {
    return this.#taken;
  }
}

type Row = Judgement["rows"][number];

/** So many rows are compared in one step. */
const STEP = 200;

/** How many rows of a list two judgements see differently. */
export function* countingChanged(before: Judgement, after: Judgement): Steps<number> {
  const [earlier, later] = [byPlace(before), byPlace(after)];
  const places = [...new Set([...earlier.keys(), ...later.keys()])];
  const results = [judged(before, earlier), judged(after, later)] as const;
  // Most rows are judged like many others.
  const known = new Map<string, number>();
  let changed = 0;
  for (const [at, place] of places.entries()) {
    const pair = JSON.stringify([kind(earlier.get(place)), kind(later.get(place))]);
    let count = known.get(pair);
    if (count === undefined) {
      const [one, other] = results.map((result) => result(place)) as [Judged, Judged];
      known.set(pair, (count = compareResults([one], [other]).changed.length));
    }
    changed += count;
    if (at % STEP === 0) yield;
  }
  return changed;
}

/** Rows of a list as an earlier judgement saw them. `places`: the number of each in the list. */
export function asJudged(
  earlier: Judgement,
  { rows, places }: { rows: readonly Judged[]; places: readonly number[] },
): Judged[] {
  const at = judged(earlier, byPlace(earlier));
  return rows.map(({ file, line, written }, number) => ({ ...at(places[number]!), file, line, written }));
}

function judged({ acts }: Judgement, rows: ReadonlyMap<number, Row>): (place: number) => Judged {
  return (place) => {
    const { grade = "none", vendors = [], questions = [] } = rows.get(place) ?? {};
    return {
      file: "",
      line: 0,
      written: "",
      grade,
      found: vendors.map((vendor) => ({ vendor, acts: acts[vendor] ?? [] })),
      questions: questions.map((act) => ({ act })),
    };
  };
}

const kind = (row: Row | undefined) => row && [row.grade, row.vendors, row.questions];

const byPlace = ({ rows }: Judgement): Map<number, Row> => new Map(rows.map((row) => [row.place, row]));
