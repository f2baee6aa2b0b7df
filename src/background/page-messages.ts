import * as v from "valibot";
import { PAGE_KINDS } from "../core/page/page-kind.ts";

/** At most so many vendors of one page are listened to. */
export const MOST_VENDORS = 200;

/** Ids of further feeds carry the fingerprint of their feed before a dot. */
const Id = v.pipe(v.string(), v.regex(/^([0-9a-f]{64}\.)?[a-z0-9-]{1,64}$/));
/** What a page asks by: the id of a vendor. */
export const VendorId = Id;

/** The same for many. */
export const VendorIds = v.pipe(v.array(Id), v.maxLength(MOST_VENDORS));
/** An answer as the history lists it. */
export const AnswerOf = v.object({ page: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), act: Id });

const Short = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, 40)),
  ),
);
const cut = <T>(list: readonly T[]): T[] => list.slice(0, MOST_VENDORS);

/** What a page may report. It is the page's renderer that speaks, so nothing is taken as it comes. */
export const FoundSchema = v.object({
  pageKind: v.picklist(PAGE_KINDS),
  pageClass: v.picklist(["shop", "procurement", "other"]),
  // Cut before it is looked through, so that a million ids cost no more than two hundred.
  vendors: v.pipe(
    v.custom<unknown[]>(Array.isArray, "a list is expected"),
    v.transform(cut),
    v.array(v.object({ id: Id, times: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1_000_000)) })),
  ),
  reading: v.boolean(),
  clues: v.optional(v.object({ currency: Short, language: Short })),
  hides: v.optional(v.boolean(), false),
  questions: v.pipe(v.custom<unknown[]>(Array.isArray, "a list is expected"), v.transform(cut), v.array(Id)),
});
