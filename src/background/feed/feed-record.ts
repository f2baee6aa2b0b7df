import * as v from "valibot";
import { NO_FLOOR } from "../../core/trust/follow-trust.ts";
import { REFUSALS } from "../../core/trust/refusal.ts";
import { fieldsOf, openObject } from "../../shared/open-object.ts";

// What is kept of a feed beside its files. A record of the wrong shape is made anew from what the package or the reader
// gave: nothing that trust rests on stands here alone.

const Moment = v.pipe(v.number(), v.integer(), v.minValue(0));
const Version = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31));
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** One version of a feed's data, with the signed file that vouches for it. */
const Generation = openObject({
  sha256: Sha256,
  version: Version,
  /** The root whose keys signed `targets`. */
  rootVersion: Version,
  /** The targets file as it was received. */
  targets: v.custom<Uint8Array>((value) => value instanceof Uint8Array),
  issued: Moment,
  since: Moment,
  from: v.picklist(["package", "network", "import"]),
  /** The judge that found its data good; a later one, which may be stricter, looks at it again. */
  judged: v.optional(v.number()),
  /** Who let a change pass that is so large that the reader is asked otherwise. */
  agreed: v.optional(v.picklist(["keys", "reader"])),
});
export type Generation = v.InferOutput<typeof Generation>;

/** Why an update did not come to be: a refusal of the verifier, or one of ours. */
export const FAULTS = [...REFUSALS, "permission", "offline", "store", "other-feed", "interrupted"] as const;
export type Fault = (typeof FAULTS)[number];
/** Faults that 0.1.0 does not know. It would refuse a record with one, and lose what is in it: they are stored apart. */
const LATER_FAULTS: readonly Fault[] = ["interrupted", "issued-ahead"];

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Share = v.object({ lost: Count, of: Count, added: Count });
/** See `core/effect-of.ts`. */
const Effect = v.object({ acts: Share, affiliates: Share, classes: Share, names: Share });

const FeedRecord = openObject({
  /** SHA-256 of its first root. */
  id: Sha256,
  /** https, ends with a slash. */
  url: v.pipe(v.string(), v.startsWith("https://"), v.endsWith("/")),
  /** What the reader calls it; empty for the one that came with the extension. */
  label: v.pipe(v.string(), v.maxLength(80)),
  on: v.boolean(),
  /** The reader said that it is their organisation's own feed. */
  own: v.fallback(v.boolean(), false),
  active: v.nullable(Generation),
  previous: v.nullable(Generation),
  /** The reader went back, and newer data waits until then. */
  pin: v.nullable(v.object({ until: Moment })),
  floor: v.object({ root: Version, timestamp: Version, snapshot: Version, targets: Version }),
  /** Highest moment that signed data told us: the clock was never really before it (`latestFloor`). */
  clockFloor: Moment,
  /** A run that has begun. One that is still here when the background starts did not come to its end. */
  attempt: v.optional(v.nullable(v.object({ at: Moment })), null),
  lastTry: v.nullable(Moment),
  lastOk: v.nullable(Moment),
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  nextTry: Moment,
  lastError: v.fallback(v.nullable(v.object({ code: v.picklist(FAULTS), at: Moment })), null),
  /** Good data that changes so much that the reader is asked first. */
  held: v.nullable(
    // What would change is counted anew where another version counted otherwise.
    v.object({ sha256: Sha256, version: Version, at: Moment, effect: v.fallback(v.nullable(Effect), null) }),
  ),
  /** What was lost since then, version by version, each less than what would be held: as shares of what there was. */
  eroded: v.optional(v.nullable(v.object({ since: Moment, acts: v.number(), names: v.number() })), null),
  /** The held data that the reader has agreed to. */
  accepted: v.nullable(Sha256),
  /**
   * The policy follows it: `before` is what the reader had made of it, if they followed it themselves. `gone` is when the policy let go
   * of a feed that was its alone: it is off from then on, and stays a while in case that was a mistake.
   */
  policy: v.fallback(
    v.nullable(
      v.object({
        before: v.nullable(v.object({ url: v.string(), label: v.string(), on: v.boolean() })),
        gone: v.nullable(Moment),
        /** The policy says that it is the organisation's own feed. */
        own: v.optional(v.boolean(), false),
      }),
    ),
    null,
  ),
});
export type FeedRecord = v.InferOutput<typeof FeedRecord>;

/** Whether a feed speaks for the reader's organisation: by the word of whoever subscribed to it, never by its own. */
export const isOwnFeed = ({ policy, own }: FeedRecord): boolean => (policy?.gone === null ? policy.own : own);

export function newRecord(id: string, url: string, label: string): FeedRecord {
  const none = {
    active: null,
    previous: null,
    pin: null,
    attempt: null,
    lastTry: null,
    lastOk: null,
    lastError: null,
    held: null,
    eroded: null,
    accepted: null,
    policy: null,
  };
  return { ...none, id, url, label, on: true, own: false, floor: NO_FLOOR, clockFloor: 0, failures: 0, nextTry: 0 };
}

export function parseRecord(stored: unknown): FeedRecord | undefined {
  const { laterError, ...fields } = fieldsOf(stored);
  const parsed = v.safeParse(FeedRecord, { ...fields, ...(laterError !== undefined && { lastError: laterError }) });
  return parsed.success ? parsed.output : undefined;
}

/** A record as it is stored. */
export function toStored(record: FeedRecord): FeedRecord {
  const { lastError } = record;
  return lastError && LATER_FAULTS.includes(lastError.code)
    ? Object.assign({ ...record, lastError: null }, { laterError: lastError })
    : record;
}
