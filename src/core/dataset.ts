import * as v from "valibot";
import { Advisory } from "./dataset/act.ts";
import { Id, PartialDay, Words } from "./dataset/values.ts";
import { Vendor } from "./dataset/vendor.ts";
import { DaySchema, KeptLineSchema } from "./own/own-line.ts";

// The shape of the dataset: what people edit in `data/`, what a feed publishes, what the extension reads. The schema is
// the type. Plain text, dates, ids and links only: no expression, selector or markup is ever in it.

export * from "./dataset/act.ts";
export * from "./dataset/values.ts";
export * from "./dataset/vendor.ts";

/** A decision of the organisation whose feed this is, with the acts that named each of its vendors on the day it was made. */
const Decision = v.object({
  ...KeptLineSchema.entries,
  about: v.array(v.object({ vendor: Id, acts: v.array(Id) })),
});
/** An act that was on file that day, or on that earlier one, with its fingerprint then. */
const OnFile = v.object({
  id: Id,
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  at: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
});
/** An earlier day, from which lines stand unchanged. */
const Earlier = v.object({ decided: DaySchema });

/** One version of everything: what a feed publishes as its one target. */
const Dataset = v.object({
  schema: v.literal(1),
  /** When this version was made, RFC 3339 in UTC. */
  issued: v.pipe(v.string(), v.isoTimestamp()),
  /** The day the research closed, and on what it rests. */
  research: v.object({ closed: PartialDay, basis: Words }),
  vendors: v.pipe(v.array(Vendor), v.maxLength(5000)),
  advisories: v.pipe(v.array(Advisory), v.maxLength(5000)),
  /** An organisation's own decisions and the day they were made. They count only where the reader, or a policy, marked the feed as own. */
  decided: v.optional(DaySchema),
  decisions: v.optional(v.array(Decision)),
  onFile: v.optional(v.array(OnFile)),
  earlier: v.optional(v.array(Earlier)),
});
export type Dataset = v.InferOutput<typeof Dataset>;

export {
  Advisory as AdvisorySchema,
  Dataset as DatasetSchema,
  Decision as DecisionSchema,
  Earlier as EarlierSchema,
  OnFile as OnFileSchema,
  Vendor as VendorSchema,
};
