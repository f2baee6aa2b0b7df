import type { Advisory, Dataset, Vendor } from "./dataset.ts";
import { hasForce, isPast, stateOn } from "./state-on.ts";

type Records = Pick<Dataset, "vendors" | "advisories">;

/** How many things a reader had before, how many of them are lost or weaker, and how many are new. */
export interface Share {
  lost: number;
  of: number;
  added: number;
}

/** What a newer dataset does to what a reader sees. */
export interface Effect {
  /** Acts, counted once for each vendor that they name. Lost: gone, hidden, over, not in force any more, or binding less. */
  acts: Share;
  /** Names that pages are searched for. Lost: gone, or found under stricter conditions only. */
  names: Share;
}

/**
 * Compares what two datasets do on one day (ISO date). Ids alone say little: with the same ids every name may be gone, and
 * every act hidden.
 */
export function effectOf(before: Records, after: Records, day: string): Effect {
  return {
    acts: share(actsOf(before, day), actsOf(after, day)),
    names: share(namesOf(before), namesOf(after)),
  };
}

/**
 * Whether so much comes or goes that a person should look first: a stolen key or a slip could empty the data. More than a
 * quarter lost, or more than as many again added (at least 50).
 */
export function isLarge({ acts, names }: Effect): boolean {
  return [acts, names].some(({ lost, of, added }) => lost > of / 4 || added > Math.max(50, of));
}

/** What there is, each with how much it says. */
type Weighed = ReadonlyMap<string, number>;

function share(before: Weighed, after: Weighed): Share {
  const lost = [...before].filter(([key, weight]) => (after.get(key) ?? 0) < weight).length;
  const added = [...after.keys()].filter((key) => !before.has(key)).length;
  return { lost, of: before.size, added };
}

function actsOf({ vendors, advisories }: Records, day: string): Weighed {
  const shown = new Set(vendors.filter(({ display }) => display !== false).map(({ id }) => id));
  const acts = new Map<string, number>();
  for (const advisory of advisories) {
    const weight = weightOf(advisory, day);
    if (weight === 0) continue;
    const named = advisory.scope.flatMap((scope) => scope.named);
    // An act on a class of goods names nobody.
    for (const vendor of named.length > 0 ? named : [""])
      if (vendor === "" || shown.has(vendor)) acts.set(`${advisory.id} ${vendor}`, weight);
  }
  return acts;
}

const FORCE = { must: 2, should: 1, may: 0 } as const;

/** 0 for what nobody is shown as current; then by whether it is in force, and by the strongest that it asks of anybody. */
function weightOf(advisory: Advisory, day: string): number {
  const standing = advisory.display === false ? undefined : stateOn(advisory, day);
  if (!standing || isPast(standing.state)) return 0;
  return 1 + (hasForce(standing.state) ? 4 : 0) + Math.max(0, ...advisory.binds.map(({ force }) => FORCE[force]));
}

function namesOf({ vendors }: Records): Weighed {
  const names = new Map<string, number>();
  for (const vendor of vendors)
    for (const name of vendor.names) names.set(`${vendor.id} ${name.text}`, nameWeight(vendor, name));
  return new Map([...names].filter(([, weight]) => weight > 0));
}

function nameWeight({ display }: Vendor, { strength, case: inCase, unless = [] }: Vendor["names"][number]): number {
  if (display === false || strength === "lookup-only") return 0;
  return 1 + (strength === "strong" ? 4 : 0) + (inCase === "any" ? 2 : 0) + (unless.length === 0 ? 1 : 0);
}
