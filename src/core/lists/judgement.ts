import * as v from "valibot";
import type { CheckedRow, ListCheck } from "./check-list.ts";

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
      /** Number of the row among those that were checked, from 0. */
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
  #places = 0;

  constructor(check: ListCheck, day: string, data: Judgement["data"]) {
    this.#check = check;
    this.#taken = { day, data, acts: {}, rows: [] };
  }

  add({ hits, mark, questions }: CheckedRow): void {
    const place = this.#places;
    this.#places += 1;
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
