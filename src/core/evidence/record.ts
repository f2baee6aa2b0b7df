import * as v from "valibot";
import { OUTCOMES } from "../own/own-line.ts";
import { ProfileSchema } from "../profile.ts";

// An evidence record: what was checked, when, for whom, against which data, and what came of it. It is a file that a
// third party can hold against the dataset it names.

const Text = v.pipe(v.string(), v.maxLength(4000));
const Line = v.pipe(v.number(), v.integer(), v.minValue(1));
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const ActSchema = v.strictObject({
  id: v.string(),
  title: Text,
  issuer: Text,
  reference: v.nullable(Text),
  /** What kind of act it is, and when it was published, as precise as that is on file. */
  kind: v.string(),
  published: v.nullable(v.string()),
  state: v.string(),
  /** The last day on which a source called the act valid, where its standing since is not settled. */
  confirmed: v.nullable(v.string()),
  reach: v.picklist(["named", "affiliate", "covered", "may-be-covered", "decision-pending", "related"]),
  /** What the act is to this reader; missing in records made by earlier rules. */
  grade: v.optional(v.string()),
  /** The day for which its state was read, where one is on file. */
  stateReadFor: v.optional(v.nullable(v.string())),
  path: v.array(
    v.strictObject({
      from: v.string(),
      kind: v.string(),
      to: v.string(),
      since: v.nullable(v.string()),
      until: v.nullable(v.string()),
      confidence: v.string(),
    }),
  ),
  bearing: v.string(),
  /** Whom the act binds, in its own terms, where it binds or advises this reader. */
  who: v.nullable(Text),
  duties: v.array(
    v.strictObject({
      verb: v.string(),
      force: v.string(),
      text: Text,
      by: v.nullable(v.string()),
      within: v.nullable(Text),
      /** What a report must hold, where one is owed. */
      reportFields: v.array(Text),
    }),
  ),
  doesNotMean: Text,
  /** What an act on a class of goods asks about a product. */
  question: v.optional(Text),
  sources: v.array(v.strictObject({ kind: v.string(), title: Text, url: v.nullable(v.string()) })),
});
export type EvidenceAct = v.InferOutput<typeof ActSchema>;

const ResultSchema = v.strictObject({
  vendor: v.string(),
  label: Text,
  mark: v.nullable(v.string()),
  acts: v.array(ActSchema),
});
export type EvidenceResult = v.InferOutput<typeof ResultSchema>;

const NameSchema = v.strictObject({
  vendor: v.string(),
  /** The name as the dataset lists it. */
  name: Text,
  /** As it was written where it stood. */
  text: Text,
  /** Where it stood: a field of a page, or the heading of a column. */
  field: Text,
  /** Line of a list, from 1. */
  line: v.optional(Line),
});
export type EvidenceName = v.InferOutput<typeof NameSchema>;

/** A decision of the reader's organisation about a vendor of the record: no act, and no result rests on it. */
const DecisionSchema = v.strictObject({
  vendor: v.string(),
  /** How the organisation wrote the vendor. */
  name: Text,
  outcome: v.picklist(OUTCOMES),
  decided: v.string(),
  until: v.string(),
  note: Text,
  /** past: its end is over; changed: an act about the vendor changed, came or went since. */
  state: v.picklist(["holds", "past", "changed"]),
  /** The further feed that it came by, among `dataset.others`; none for the list on the reader's computer. */
  feed: v.optional(v.string()),
});
export type EvidenceDecision = v.InferOutput<typeof DecisionSchema>;

/** By whose word the profile holds: the organisation's policy, the reader's, chosen for this check alone, guessed, or nobody's. */
export const PROFILE_FROM = ["policy", "person", "chosen", "guess", "nobody"] as const;

const body = {
  /** The second has `fields`, `profileFrom` and `decisions`, and the first none of them. */
  format: v.picklist(["caveat-evidence-1", "caveat-evidence-2"]),
  /** RFC 3339 in UTC, by the clock of the machine it was made on. */
  made: v.pipe(v.string(), v.isoTimestamp()),
  language: v.picklist(["en", "cs"]),
  checked: v.strictObject({
    what: v.picklist(["vendor", "page", "list"]),
    /** Only where the person left it in. */
    address: v.optional(Text),
    /** Name of a file, or what the person called it. */
    called: v.optional(Text),
    lines: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** Answers to questions about a class of goods. */
    answers: v.array(
      v.strictObject({
        act: v.string(),
        /** The act's title: one that was answered no may stand in no result. */
        title: v.optional(Text),
        answer: v.picklist(["yes", "no", "ask"]),
        on: v.string(),
        /** Line of a list, from 1. */
        line: v.optional(Line),
      }),
    ),
    /** Of a list, the rows in which something was found or asked, with the strongest grade of each. */
    rows: v.optional(
      v.array(
        v.strictObject({
          file: Text,
          line: Line,
          written: Text,
          grade: v.string(),
          vendors: v.array(v.string()),
          /** Acts that ask something about it. */
          questions: v.array(v.string()),
        }),
      ),
    ),
    /** Of a kept list, what is judged otherwise than when its keeper last saw it: on which day and by which data that was. */
    changes: v.optional(
      v.strictObject({
        since: v.pipe(v.string(), v.isoDate()),
        data: v.strictObject({ version: v.number(), sha256: v.string() }),
        rows: v.array(
          v.strictObject({
            file: Text,
            line: Line,
            written: Text,
            before: v.string(),
            after: v.string(),
            /** Ids of acts that came, that went, and whose grade changed. */
            acts: v.strictObject({
              came: v.array(v.string()),
              went: v.array(v.string()),
              changed: v.array(v.string()),
            }),
          }),
        ),
      }),
    ),
    /** What was unusual about a file, or why it could not be read. */
    notes: v.optional(v.array(Text)),
  }),
  profile: ProfileSchema,
  /** Nobody said the country in `profile`; it was guessed, from this. */
  guessed: v.optional(v.picklist(["page", "browser"])),
  profileFrom: v.optional(v.picklist(PROFILE_FROM)),
  /** Lines that the organisation asks for, such as a file number, as they were filled in. */
  fields: v.optional(v.pipe(v.array(v.strictObject({ id: v.string(), label: Text, value: Text })), v.maxLength(5))),
  decisions: v.optional(v.array(DecisionSchema)),
  /** ISO date the acts are read as of. */
  asOf: v.pipe(v.string(), v.isoDate()),
  names: v.array(NameSchema),
  results: v.array(ResultSchema),
  note: v.optional(Text),
  dataset: v.strictObject({
    version: v.number(),
    issued: v.string(),
    sha256: Sha256,
    from: v.picklist(["bundled", "feed"]),
    feed: v.optional(Text),
    /** Identities of the keys that signed it. */
    keys: v.array(v.string()),
    researchClosed: v.string(),
    vendors: v.number(),
    acts: v.number(),
    /** Further feeds that the reader follows, whose acts are in the results. Their ids begin with `prefix`. */
    others: v.array(
      v.strictObject({
        prefix: v.string(),
        feed: Text,
        version: v.number(),
        sha256: Sha256,
        keys: v.array(v.string()),
        /** The reader, or their policy, said that it speaks for their organisation. */
        own: v.optional(v.literal(true)),
      }),
    ),
  }),
  extension: v.string(),
  /** The rules by which it was judged; those before December 2026 had no number. */
  rules: v.optional(v.number()),
  /** What coverage means, and what this record is not. */
  coverage: Text,
};

const BodySchema = v.strictObject(body);
export type EvidenceBody = v.InferOutput<typeof BodySchema>;

/** A record with the SHA-256 of its canonical form, which shows a later change by accident or by hand. */
export const EvidenceSchema = v.pipe(
  v.strictObject({ ...body, checksum: Sha256 }),
  v.check(({ format, profileFrom, fields, decisions }) => {
    const has = [profileFrom, fields, decisions].map((one) => one !== undefined);
    return format === "caveat-evidence-1" ? !has.includes(true) : !has.includes(false);
  }, "Its fields are not those of its format."),
);
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
