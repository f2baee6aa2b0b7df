import { advisoriesFor, type Entry, type Library, markOf } from "../core/advisories-for.ts";
import type { Profile } from "../core/profile.ts";
import type { Verdict } from "../shared/messages.ts";

let last: { library: Library; key: string; verdicts: ReadonlyMap<string, Verdict> } | undefined;

/** What each vendor is to a reader on a day. Worked out once per dataset, profile and day. */
export function verdicts(library: Library, profile: Profile, day: string): ReadonlyMap<string, Verdict> {
  const key = JSON.stringify([profile, day]);
  if (last?.library === library && last.key === key) return last.verdicts;
  const verdicts = workOutVerdicts(library, profile, day);
  last = { library, key, verdicts };
  return verdicts;
}

/** The same without the cache: what a profile would change before it is saved. */
export function workOutVerdicts(library: Library, profile: Profile, day: string): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const id of library.vendors.keys()) {
    const entries = advisoriesFor(id, profile, day, library);
    const mark = markOf(entries);
    const [first] = entries;
    if (!mark || !first) continue;
    const verbs = [...new Set(first.bearing.duties.filter(({ force }) => force !== "may").map(({ verb }) => verb))];
    const tie = mark === "related" ? tieOf(first, library) : undefined;
    verdicts.set(id, { mark, verbs, ...(tie && { tie }) });
  }
  return verdicts;
}

function tieOf({ reach: { path } }: Entry, { vendors }: Library): Verdict["tie"] {
  const [step] = path;
  if (!step) return undefined;
  const other = step.reversed ? step.from : step.to;
  return { kind: step.relation.kind, other: vendors.get(other)?.label ?? other, reversed: step.reversed };
}

/** ISO date of the reader's own calendar. */
export function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
