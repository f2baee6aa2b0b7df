import { testClass } from "./class-test.ts";
import type { Advisory, Dataset, Name, Vendor } from "./dataset.ts";
import { owners } from "./reach.ts";
import { hasForce, isPast, stateOn } from "./state-on.ts";
import type { Steps } from "./steps.ts";

type Records = Pick<Dataset, "vendors" | "advisories">;

/** How many things a reader had before, how many of them are lost or weaker, and how many are new. */
export interface Share {
  lost: number;
  of: number;
  added: number;
}

/** What a newer dataset does to what a reader sees. */
export interface Effect {
  /** Acts, counted once for each vendor that they name. Lost: gone, hidden, over, not in force any more, or binding less, now or later. */
  acts: Share;
  /** The same for each vendor that an act reaches through an owner whom it names. */
  affiliates: Share;
  /** The same for each vendor that an act on a class of goods reaches, for certain or perhaps. */
  classes: Share;
  /** Names that pages are searched for. Lost: gone, another vendor's too, or found under stricter conditions only. */
  names: Share;
}

/**
 * Compares what two datasets do on one day (ISO date), and after every day that they know of. Ids alone say little: with the
 * same ids every name may be gone, and every act hidden.
 */
export function* effectOf(before: Records, after: Records, day: string): Steps<Effect> {
  const days = [day, "9999-12-31"];
  const acts = share(yield* namedBy(before, days), yield* namedBy(after, days), isLess);
  const affiliates = share(yield* ownedBy(before, days), yield* ownedBy(after, days), isLess);
  const classes = share(yield* inClasses(before, days), yield* inClasses(after, days), isLess);
  const names = share(yield* namesOf(before), yield* namesOf(after), isFoundLess);
  return { acts, affiliates, classes, names };
}

/**
 * Whether so much comes or goes that a person should look first: a stolen key or a slip could empty the data. More than a
 * quarter lost, or more than as many again added (at least 50).
 */
export function isLarge(effect: Effect): boolean {
  return Object.values<Share>({ ...effect }).some(({ lost, of, added }) => lost > of / 4 || added > Math.max(50, of));
}

function share<Thing>(
  before: ReadonlyMap<string, Thing>,
  after: ReadonlyMap<string, Thing>,
  less: (before: Thing, after: Thing) => boolean,
): Share {
  const lost = [...before].filter(([key, thing]) => !after.has(key) || less(thing, after.get(key)!)).length;
  const added = [...after.keys()].filter((key) => !before.has(key)).length;
  return { lost, of: before.size, added };
}

/** How much an act says, in each respect. */
type Weight = Readonly<Record<string, number>>;

const isLess = (before: Weight, after: Weight): boolean =>
  Object.entries(before).some(([respect, weight]) => (after[respect] ?? 0) < weight);

const FORCE = { must: 3, should: 2, may: 1 } as const;

/** What an act says on these days, or `undefined` where nobody is shown it as current: in which state, and of whom it asks what. */
function weightOf(advisory: Advisory, days: readonly string[]): Weight | undefined {
  const weight: Record<string, number> = {};
  for (const day of days) {
    const standing = advisory.display === false ? undefined : stateOn(advisory, day);
    if (standing && !isPast(standing.state)) weight[day] = hasForce(standing.state) ? 2 : 1;
  }
  if (weight[days[0]!] === undefined) return undefined;
  for (const { territory, role, force, duties } of advisory.binds) {
    const respect = `${territory} ${role}`;
    weight[respect] = Math.max(weight[respect] ?? 0, FORCE[force] * 100 + duties.length);
  }
  return weight;
}

const isShown = ({ display }: Vendor): boolean => display !== false;

function* namedBy({ vendors, advisories }: Records, days: readonly string[]): Steps<Map<string, Weight>> {
  const shown = new Set(vendors.filter(isShown).map(({ id }) => id));
  const acts = new Map<string, Weight>();
  for (const advisory of advisories) {
    const weight = weightOf(advisory, days);
    const named = advisory.scope.flatMap((scope) => scope.named);
    // An act on a class of goods names nobody.
    for (const vendor of weight ? (named.length > 0 ? named : [""]) : [])
      if (vendor === "" || shown.has(vendor)) acts.set(`${advisory.id} ${vendor}`, weight!);
    yield;
  }
  return acts;
}

function* ownedBy({ vendors, advisories }: Records, days: readonly string[]): Steps<Map<string, Weight>> {
  const reached = new Map<string, Weight>();
  for (const day of days) {
    const owned = new Map<string, string[]>();
    for (const [place, vendor] of vendors.filter(isShown).entries()) {
      if (place % 200 === 0) yield;
      for (const owner of owners(vendor, day)) owned.set(owner, [...(owned.get(owner) ?? []), vendor.id]);
    }
    for (const advisory of advisories) {
      if (!weightOf(advisory, [day])) continue;
      const named = new Set(advisory.scope.filter(({ affiliates }) => affiliates).flatMap((scope) => scope.named));
      const chain = new Set(named);
      // A set is walked in the order in which it grows, to the end of every chain.
      for (const id of chain) for (const one of owned.get(id) ?? []) chain.add(one);
      for (const id of chain) {
        const key = `${advisory.id} ${id}`;
        if (!named.has(id)) reached.set(key, { ...reached.get(key), [day]: 1 });
      }
      yield;
    }
  }
  return reached;
}

const REACHES = { covered: 3, "may-be-covered": 2, "decision-pending": 1, "not-covered": 0 } as const;

function* inClasses({ vendors, advisories }: Records, days: readonly string[]): Steps<Map<string, Weight>> {
  const byId = new Map(vendors.map((vendor) => [vendor.id, vendor]));
  const reached = new Map<string, Weight>();
  for (const advisory of advisories) {
    if (!advisory.scope.some(({ test }) => test) || !weightOf(advisory, days)) continue;
    for (const [place, vendor] of vendors.entries()) {
      if (place % 200 === 0) yield;
      const weight = REACHES[(isShown(vendor) && testClass(advisory, vendor, byId)?.how) || "not-covered"];
      if (weight > 0) reached.set(`${advisory.id} ${vendor.id}`, { weight });
    }
  }
  return reached;
}

/** A name as a page is searched for it, and whose it is besides. */
interface Sought {
  name: Name;
  others: ReadonlySet<string>;
}

function* namesOf({ vendors }: Records): Steps<Map<string, Sought>> {
  const claims = new Map<string, Set<string>>();
  const names = new Map<string, Sought>();
  for (const [place, vendor] of vendors.filter(isShown).entries()) {
    if (place % 200 === 0) yield;
    for (const name of vendor.names) {
      if (name.strength === "lookup-only") continue;
      const folded = name.text.normalize("NFKC").toLowerCase();
      const others = claims.get(folded) ?? new Set();
      claims.set(folded, others.add(vendor.id));
      names.set(`${vendor.id} ${name.text}`, { name, others });
    }
  }
  return names;
}

function isFoundLess({ name: before, others }: Sought, { name: after, others: claimed }: Sought): boolean {
  return (
    (before.strength === "strong" && after.strength !== "strong") ||
    (before.case === "any" && after.case !== "any") ||
    (before.prefix && !after.prefix) ||
    (before.kind !== "domain" && after.kind === "domain") ||
    (after.unless ?? []).some((word) => !before.unless?.includes(word)) ||
    (after.strength === "weak" && (before.needs ?? []).some((word) => !after.needs?.includes(word))) ||
    [...claimed].some((vendor) => !others.has(vendor))
  );
}
