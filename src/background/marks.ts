import { advisoriesFor, type Library, type Mark, markOf } from "../core/advisories-for.ts";
import type { Profile } from "../core/profile.ts";

let last: { library: Library; key: string; marks: ReadonlyMap<string, Mark> } | undefined;

/** What each vendor's badge says to a reader on a day. Worked out once per dataset, profile and day. */
export function marksFor(library: Library, profile: Profile, day: string): ReadonlyMap<string, Mark> {
  const key = JSON.stringify([profile, day]);
  if (last?.library === library && last.key === key) return last.marks;
  const marks = allMarks(library, profile, day);
  last = { library, key, marks };
  return marks;
}

/** The same, without a trace in the cache: what a profile would change before it is saved. */
export function allMarks(library: Library, profile: Profile, day: string): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const id of library.vendors.keys()) {
    const mark = markOf(advisoriesFor(id, profile, day, library));
    if (mark) marks.set(id, mark);
  }
  return marks;
}

/** ISO date of the reader's own calendar. */
export function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Whole days from an RFC 3339 instant or ISO date to an ISO date; never below 0. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000));
}
