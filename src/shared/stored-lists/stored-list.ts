import * as v from "valibot";
import { COLUMN_ROLES } from "../../core/lists/columns.ts";
import { ProfileSchema } from "../../core/profile.ts";

/** A list that is longer is not kept, nor are more lists than these, nor more text. */
export const MOST_LINES = 100_000;
export const MOST_LISTS = 50;
/** UTF-16 units of all cells. */
export const MOST_TEXT = 20_000_000;
/** Longest name of a list. */
export const LONGEST_NAME = 80;

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Day = v.pipe(v.string(), v.isoDate());

/** A list that the reader keeps on this computer, without its rows and what they were judged. */
export const StoredListSchema = v.object({
  format: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME)),
  /** The day on which it was kept. */
  kept: Day,
  /** For whom it is judged, whatever the settings become. */
  profile: ProfileSchema,
  guess: v.optional(v.object({ territory: v.string(), from: v.picklist(["page", "browser"]) })),
  /** Its tables, in order, with the number of checked rows in each. */
  tables: v.array(
    v.object({
      name: v.string(),
      heading: v.optional(Count),
      head: v.array(v.string()),
      /** The format said what the columns are called. */
      named: v.boolean(),
      /** What else stands over its rows. */
      over: v.optional(v.object({ line: Count, head: v.array(v.string()) })),
      title: v.optional(v.string()),
      roles: v.array(v.picklist(COLUMN_ROLES)),
      rows: Count,
    }),
  ),
  lines: Count,
  /** By what and as of when it was last judged: data, day and rules. */
  judgedBy: v.string(),
  judgedOn: Day,
  /** Lines that are judged otherwise than when the reader last saw them. */
  changed: Count,
  /** Not there for the reader: deleted, so that it can still be brought back, or not yet written. From this time, in milliseconds, it may be cleared away. */
  away: v.optional(v.number()),
});
export type StoredList = v.InferOutput<typeof StoredListSchema>;
export type StoredTable = StoredList["tables"][number];

/** Rows of one table, as they stand in it. */
export const PartSchema = v.object({
  table: Count,
  lines: v.array(Count),
  cells: v.array(v.array(v.string())),
});
export type Part = v.InferOutput<typeof PartSchema>;

/** Why a list was not kept. */
export type KeepFault = "too-big" | "too-many" | "full" | "no-store" | "failed";

/** Why lists were not compared. */
export type CompareFault = "too-big" | "not-read" | "gone";

/** A list in the store that cannot be read: of another version of Caveat, or damaged. */
export interface UnreadList {
  id: string;
  unread: true;
}
