import type { Library } from "../advisories-for.ts";
import { feedOf } from "../feed-of.ts";
import { resultFor } from "./make-record.ts";
import type { Evidence } from "./record.ts";
import { differences } from "./verify-record.ts";

/** What newer data says otherwise of the vendors of a record, for its reader and its day: titles of acts. */
export interface ChangedSince {
  came: string[];
  went: string[];
  changed: string[];
  /** Vendors that are no longer on file. */
  gone: string[];
}

/** Holds what a record says of its vendors against data that is newer than its own. */
export function changedSince(record: Evidence, now: Library): ChangedSince {
  const found = {
    came: new Set<string>(),
    went: new Set<string>(),
    changed: new Set<string>(),
    gone: new Set<string>(),
  };
  // What further feeds say is not in the data that it is held against.
  const isOurs = (id: string): boolean => feedOf(id) === undefined;
  for (const { vendor, label, acts } of record.results) {
    if (!isOurs(vendor)) continue;
    const result = resultFor(vendor, record, now);
    if (!result) {
      found.gone.add(label);
      continue;
    }
    const before = new Map(acts.filter(({ id }) => isOurs(id)).map((act) => [act.id, act]));
    for (const act of result.acts) {
      const was = before.get(act.id);
      if (!was) found.came.add(act.title);
      else if (differences(act, was, act.id).length > 0) found.changed.add(act.title);
      before.delete(act.id);
    }
    for (const { title } of before.values()) found.went.add(title);
  }
  return { came: [...found.came], went: [...found.went], changed: [...found.changed], gone: [...found.gone] };
}
