import { advisoriesFor, byFeed, type Entry, type Library, markOf, speaking } from "../core/advisories-for.ts";
import type { Advisory } from "../core/dataset.ts";
import { feedOf } from "../core/feed-of.ts";
import type { Profile } from "../core/profile.ts";
import type { Verdict } from "../shared/messages.ts";

/** A verdict with the acts it rests on. */
export type Reasoned = Verdict & { speaking: string[] };

let last: { library: Library; key: string; verdicts: ReadonlyMap<string, Reasoned> } | undefined;

/** What each vendor is to a reader on a day. Worked out once per dataset, profile and day. */
export function verdicts(library: Library, profile: Profile, day: string): ReadonlyMap<string, Reasoned> {
  const key = JSON.stringify([profile, day]);
  if (last?.library === library && last.key === key) return last.verdicts;
  const verdicts = workOutVerdicts(library, profile, day);
  last = { library, key, verdicts };
  return verdicts;
}

/** The same without the cache: what a profile would change before it is saved. */
export function workOutVerdicts(library: Library, profile: Profile, day: string): ReadonlyMap<string, Reasoned> {
  const verdicts = new Map<string, Reasoned>();
  const mayConcern = candidates(library);
  for (const id of library.vendors.keys()) {
    const advisories = mayConcern(id);
    if (advisories.length === 0) continue;
    const entries = advisoriesFor(id, profile, day, { ...library, dataset: { ...library.dataset, advisories } });
    const mark = markOf(entries);
    const [first] = entries;
    if (!mark || !first) continue;
    const verbs = [...new Set(first.bearing.duties.filter(({ force }) => force !== "may").map(({ verb }) => verb))];
    const tie = mark === "related" ? tieOf(first, library) : undefined;
    const ids = speaking(entries).map(({ advisory }) => advisory.id);
    verdicts.set(id, { mark, verbs, ...(tie && { tie }), speaking: ids });
  }
  return verdicts;
}

let lastNamed: { library: Library; day: string; named: ReadonlySet<string> } | undefined;

/**
 * Vendors of the official data that an official act in force, or one to come, names or covers: theirs are the names that are underlined. No
 * reader and no further feed has a say in it, since a page can find out which these are.
 */
export function namedVendors(library: Library, day: string): ReadonlySet<string> {
  if (lastNamed?.library === library && lastNamed.day === day) return lastNamed.named;
  const named = new Set<string>();
  const mayConcern = candidates(library);
  for (const id of library.vendors.keys()) {
    if (feedOf(id) !== undefined) continue;
    const advisories = mayConcern(id);
    if (advisories.length === 0) continue;
    const { official } = byFeed(
      advisoriesFor(id, [], day, { ...library, dataset: { ...library.dataset, advisories } }),
    );
    if (speaking(official).length > 0) named.add(id);
  }
  lastNamed = { library, day, named };
  return named;
}

/**
 * For each vendor the acts that can reach it at all: those naming it, anybody up its chain of ties, or anybody tied to it
 * directly. Most vendors are named by few acts, and judging every act for every vendor takes ten times as long.
 */
function candidates({ dataset, vendors }: Library): (vendorId: string) => Advisory[] {
  const naming = new Map<string, Advisory[]>();
  for (const advisory of dataset.advisories)
    for (const id of new Set(advisory.scope.flatMap(({ named }) => named)))
      naming.set(id, [...(naming.get(id) ?? []), advisory]);
  const tiedTo = new Map<string, string[]>();
  for (const { id, relations } of dataset.vendors)
    for (const { to } of relations) tiedTo.set(to, [...(tiedTo.get(to) ?? []), id]);

  return (vendorId) => {
    const near = new Set([vendorId]);
    // A set is walked in the order in which it grows, to the end of every chain.
    for (const id of near) for (const { to } of vendors.get(id)?.relations ?? []) near.add(to);
    for (const id of tiedTo.get(vendorId) ?? []) near.add(id);
    return [...new Set([...near].flatMap((id) => naming.get(id) ?? []))];
  };
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
