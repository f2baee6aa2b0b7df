import * as v from "valibot";

/**
 * An object of what is stored. Fields that only a later version knows stay in it, unseen by the types, so that going back to this
 * version and forth again loses nothing.
 */
export const openObject = <const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, undefined> => v.looseObject(entries) as unknown as v.ObjectSchema<Entries, undefined>;

/** The fields of something stored that should be an object; none where it is none. */
export const fieldsOf = (stored: unknown): Record<string, unknown> =>
  typeof stored === "object" && stored !== null && !Array.isArray(stored) ? (stored as Record<string, unknown>) : {};
