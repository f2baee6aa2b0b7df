import type { Choice, TestedCondition } from "./class-test.ts";
import type { Advisory, Relation, Scope, Vendor } from "./dataset.ts";
import { firstDay } from "./state-on.ts";

/** One step of a path: `from` *kind* `relation.to`, walked towards the named vendor, or away from it where `reversed`. */
export interface Step {
  from: string;
  to: string;
  relation: Relation;
  reversed: boolean;
}

export interface Reach {
  how: "named" | "affiliate" | "covered" | "may-be-covered" | "decision-pending" | "related" | "none";
  path: Step[];
  /** Of an act on a class of goods: which condition was answered by which fact, and which is open. */
  tests: TestedCondition[];
  /** The scope of such an act that reaches the vendor, and whether its goods are firmly on file. */
  scope?: Scope;
  goods?: "firm" | "open";
  /** What the reader answered to its question. */
  answered?: Choice;
}

const OWNERSHIP: ReadonlySet<Relation["kind"]> = new Set(["brand-of", "subsidiary-of"]);

/** Is this ownership on `day`? A former owner's counts while it lasted: an act of 2019 on Huawei reached Honor then. */
function owns(relation: Relation, day: string): boolean {
  return (
    holdsOn(relation, day) &&
    (OWNERSHIP.has(relation.kind) || (relation.kind === "formerly-owned-by" && relation.until !== undefined))
  );
}

/** Does a relation hold on `day`? Without a start on file it holds on any day before its end. */
export function holdsOn(relation: Relation, day: string): boolean {
  if (relation.from && firstDay(relation.from.on) > day) return false;
  return !relation.until || firstDay(relation.until.on) > day;
}

const isShown = (relation: Relation): boolean =>
  relation.display !== false && relation.sources.length > 0 && relation.confidence !== "unconfirmed";

/** Who owns a vendor on `day`, one step up, as far as that is confirmed: what an act on the owner's affiliates goes by. */
export const owners = ({ relations }: Vendor, day: string): string[] =>
  relations
    .filter((relation) => relation.confidence === "confirmed" && isShown(relation) && owns(relation, day))
    .map(({ to }) => to);

/**
 * How an act reaches a vendor on `day`. `affiliate` only where the act's own words extend to affiliates and a confirmed
 * path of ownership leads from the vendor up to a named one; every other confirmed tie is `related`, which is said in
 * words and never counted. The owner of a named company is only related to the act.
 */
export function reach(advisory: Advisory, vendorId: string, vendors: ReadonlyMap<string, Vendor>, day: string): Reach {
  const { named, extended } = namedBy(advisory);
  if (named.has(vendorId)) return { how: "named", path: [], tests: [] };
  const owned = ownershipPath(vendorId, extended, vendors, day);
  if (owned) return { how: "affiliate", path: owned, tests: [] };
  const related = ownershipPath(vendorId, named, vendors, day) ?? oneStep(vendorId, named, vendors);
  return related ? { how: "related", path: related, tests: [] } : { how: "none", path: [], tests: [] };
}

/** Whom an act names, and those of them whose affiliates its words extend to. Made once for each act: it is asked for each vendor near it. */
function namedBy(advisory: Advisory): { named: ReadonlySet<string>; extended: ReadonlySet<string> } {
  const known = NAMED.get(advisory);
  if (known) return known;
  const extending = advisory.scope.filter(({ affiliates }) => affiliates);
  const found = {
    named: new Set(advisory.scope.flatMap((scope) => scope.named)),
    extended: new Set(extending.flatMap((scope) => scope.named)),
  };
  NAMED.set(advisory, found);
  return found;
}
const NAMED = new WeakMap<Advisory, ReturnType<typeof namedBy>>();

/** The shortest confirmed path of ownership upwards from `vendorId` to one of `targets`. Breadth first; cycles end. */
function ownershipPath(
  vendorId: string,
  targets: ReadonlySet<string>,
  vendors: ReadonlyMap<string, Vendor>,
  day: string,
): Step[] | undefined {
  const seen = new Set([vendorId]);
  let edge: { id: string; path: Step[] }[] = [{ id: vendorId, path: [] }];
  while (edge.length > 0) {
    const following: typeof edge = [];
    for (const { id, path } of edge) {
      for (const relation of vendors.get(id)?.relations ?? []) {
        if (relation.confidence !== "confirmed" || !isShown(relation) || !owns(relation, day) || seen.has(relation.to))
          continue;
        const walked = [...path, { from: id, to: relation.to, relation, reversed: false }];
        if (targets.has(relation.to)) return walked;
        seen.add(relation.to);
        following.push({ id: relation.to, path: walked });
      }
    }
    edge = following;
  }
  return undefined;
}

/** One tie of any kind, in either direction, past ones included: supply, former ownership, the parent of a named company. */
function oneStep(
  vendorId: string,
  targets: ReadonlySet<string>,
  vendors: ReadonlyMap<string, Vendor>,
): Step[] | undefined {
  for (const relation of vendors.get(vendorId)?.relations ?? []) {
    if (targets.has(relation.to) && isShown(relation))
      return [{ from: vendorId, to: relation.to, relation, reversed: false }];
  }
  for (const target of targets) {
    for (const relation of vendors.get(target)?.relations ?? []) {
      if (relation.to === vendorId && isShown(relation))
        return [{ from: target, to: vendorId, relation, reversed: true }];
    }
  }
  return undefined;
}

/**
 * For any vendor the ones through whom an act can reach it: itself, everybody up its chain of ties, and everybody tied to it
 * directly. Most vendors are named by few acts, and judging every act for every vendor takes ten times as long.
 */
export function namesReached(
  vendors: ReadonlyMap<string, Vendor>,
  all: readonly Vendor[],
): (vendorId: string) => Set<string> {
  const tiedTo = new Map<string, string[]>();
  for (const { id, relations } of all) for (const { to } of relations) tiedTo.set(to, [...(tiedTo.get(to) ?? []), id]);
  return (vendorId) => {
    const near = new Set([vendorId]);
    // A set is walked in the order in which it grows, to the end of every chain.
    for (const id of near) for (const { to } of vendors.get(id)?.relations ?? []) near.add(to);
    for (const id of tiedTo.get(vendorId) ?? []) near.add(id);
    return near;
  };
}
