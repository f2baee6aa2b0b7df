import * as v from "valibot";

/** What an organisation can decide about a vendor. */
export const OUTCOMES = ["approved", "with-conditions", "not-approved", "under-review"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const DaySchema = v.pipe(v.string(), v.isoDate());
const NameText = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
export const LineSchema = v.object({
  name: NameText,
  also: v.pipe(v.array(NameText), v.maxLength(20)),
  outcome: v.picklist(OUTCOMES),
  /** The last day on which the decision holds. */
  until: DaySchema,
  note: v.pipe(v.string(), v.maxLength(300)),
});
/** One line of an organisation's table: what was decided about one vendor. */
export type OwnLine = v.InferOutput<typeof LineSchema>;

/** A line as it is kept. `at`: the place of the earlier import that it stands unchanged from. */
export const KeptLineSchema = v.object({
  ...LineSchema.entries,
  at: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});
export type KeptLine = v.InferOutput<typeof KeptLineSchema>;
