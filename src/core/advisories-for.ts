import { type Bearing, bearing, type On } from "./bearing.ts";
import type { Advisory, Dataset, Vendor } from "./dataset.ts";
import { feedOf } from "./feed-of.ts";
import type { Profile } from "./profile.ts";
import { reach, type Reach } from "./reach.ts";
import { firstDay, hasForce, isPast, type Standing, stateOn } from "./state-on.ts";

/** One act as it concerns one vendor and one reader on one day. */
export interface Entry {
  advisory: Advisory;
  standing: Standing;
  reach: Reach;
  bearing: Bearing;
  /** Fingerprint of the further feed that the act is of; none for the official one. */
  feed?: string;
}

const ORDER: Record<On, number> = { must: 0, should: 1, unknown: 2, "not-you": 3, "nobody-yet": 4, elsewhere: 5 };

/** A dataset with its vendors by id, made once. */
export interface Library {
  dataset: Dataset;
  vendors: ReadonlyMap<string, Vendor>;
}

export function library(dataset: Dataset): Library {
  return { dataset, vendors: new Map(dataset.vendors.map((vendor) => [vendor.id, vendor])) };
}

/** The acts that concern a vendor on `day`, in reading order. Acts that are not published yet, and hidden ones, are left out. */
export function advisoriesFor(vendorId: string, profile: Profile, day: string, { dataset, vendors }: Library): Entry[] {
  const entries: Entry[] = [];
  for (const advisory of dataset.advisories) {
    const standing = advisory.display === false ? undefined : stateOn(advisory, day);
    if (!standing) continue;
    const reached = reach(advisory, vendorId, vendors, day);
    if (reached.how === "none") continue;
    const feed = feedOf(advisory.id);
    entries.push({
      advisory,
      standing,
      reach: reached,
      bearing: bearing(advisory, profile, day),
      ...(feed !== undefined && { feed }),
    });
  }
  return entries.toSorted(inReadingOrder);
}

/** Official ones first. Of each kind related ones last, then what binds, advises, is open, is not for this reader, is foreign; in force first, newest first. */
function inReadingOrder(a: Entry, b: Entry): number {
  return (
    Number(a.feed !== undefined) - Number(b.feed !== undefined) ||
    Number(a.reach.how === "related") - Number(b.reach.how === "related") ||
    Number(isPast(a.standing.state)) - Number(isPast(b.standing.state)) ||
    ORDER[a.bearing.on] - ORDER[b.bearing.on] ||
    Number(hasForce(b.standing.state)) - Number(hasForce(a.standing.state)) ||
    newest(b.advisory).localeCompare(newest(a.advisory)) ||
    a.advisory.id.localeCompare(b.advisory.id)
  );
}

const newest = ({ published, effective }: Advisory): string => firstDay((published ?? effective)?.on ?? "0000");

/** The official acts among `entries`, and those of each further feed, each to be judged alone. Reading order is kept. */
export function byFeed(entries: readonly Entry[]): { official: Entry[]; own: { feed: string; entries: Entry[] }[] } {
  const own = new Map<string, Entry[]>();
  for (const entry of entries)
    if (entry.feed !== undefined) own.set(entry.feed, [...(own.get(entry.feed) ?? []), entry]);
  return {
    official: entries.filter(({ feed }) => feed === undefined),
    own: [...own].map(([feed, entries]) => ({ feed, entries })),
  };
}

/** The entries that speak for a vendor: the official ones; where there are none, those of further feeds. */
export function whoSpeaks(entries: readonly Entry[]): readonly Entry[] {
  const { official } = byFeed(entries);
  return official.length > 0 ? official : entries;
}

/** What the badge of a vendor says: the strongest bearing among acts that reach it and are not over. */
export type Mark = "must" | "should" | "unknown" | "not-you" | "elsewhere" | "nobody-yet" | "related" | "ended";

/** What a vendor is to the reader in one word, or `undefined` where nothing is on file. No further feed has a say in what is official. */
export function markOf(all: readonly Entry[]): Mark | undefined {
  const entries = whoSpeaks(all);
  const [strongest] = speaking(entries);
  if (strongest) return isForceful(strongest) ? strongest.bearing.on : "nobody-yet";
  const counted = entries.some(isCounted);
  if (entries.some(({ reach: { how } }) => how === "related")) return counted ? "ended" : "related";
  return counted ? "ended" : undefined;
}

/** The acts that a vendor's mark rests on: of those that reach it and are not over, the ones with the strongest bearing. */
export function speaking(all: readonly Entry[]): Entry[] {
  const entries = whoSpeaks(all);
  const current = entries.filter((entry) => isCounted(entry) && !isPast(entry.standing.state));
  const inForce = current.filter(isForceful);
  const [strongest] = inForce;
  return strongest ? inForce.filter(({ bearing: { on } }) => on === strongest.bearing.on) : current;
}

const isCounted = ({ reach: { how } }: Entry): boolean => how === "named" || how === "affiliate";
const isForceful = ({ standing: { state } }: Entry): boolean => hasForce(state) || state === "unclear";
