import * as v from "valibot";
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

const body = {
  format: v.literal("caveat-evidence-1"),
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
export const EvidenceSchema = v.strictObject({ ...body, checksum: Sha256 });
export type Evidence = v.InferOutput<typeof EvidenceSchema>;
