import type { Advisory, Dataset, Relation, Vendor } from "./dataset.ts";
import { compiling } from "./names/compile-index.ts";
import { joinIndexes } from "./names/join-indexes.ts";
import { atOnce, type Steps } from "./steps.ts";

/** A further feed's data. `prefix`, its fingerprint, goes before its ids and holds no dot; ids of the official feed have none. */
export interface OtherFeed {
  prefix: string;
  dataset: Dataset;
}

/** So many times the acts of one further feed may name vendors that the official dataset has too; more is listed in that feed alone. */
const MOST_SHARED = 2000;

/**
 * The official dataset with what further feeds add to it, the same in whatever order they are given. Official records stay as
 * they are. Ids of further feeds carry their feed (`feedOf`), and no record of one refers to a record of another; only an act
 * on a vendor whose name the official dataset has as well reaches that vendor too, and is listed there under its feed.
 */
export const mergeFeeds = (official: Dataset, others: readonly OtherFeed[]): Dataset =>
  atOnce(mergingFeeds(official, others));

/** The same in steps. */
export function* mergingFeeds(official: Dataset, others: readonly OtherFeed[]): Steps<Dataset> {
  if (others.length === 0) return official;
  const owners = ownersOfNames(official.vendors);
  const vendors = [...official.vendors];
  const advisories = [...official.advisories];
  for (const { prefix, dataset } of inOrder(others)) {
    const own = (id: string): string => `${prefix}.${id}`;
    const sameAs = new Map(dataset.vendors.map((vendor) => [vendor.id, officialOnes(vendor, owners)]));
    let shared = 0;
    const reach = (ids: readonly string[]): string[] => {
      const known = [...new Set(ids.flatMap((id) => sameAs.get(id) ?? []))];
      shared += known.length;
      return [...ids.map(own), ...(shared <= MOST_SHARED ? known : [])];
    };
    yield;
    for (const vendor of dataset.vendors) vendors.push(withOwnIds(vendor, own));
    yield;
    for (const advisory of dataset.advisories) advisories.push(actWithOwnIds(advisory, own, reach));
    yield;
  }
  return { ...official, vendors, advisories };
}

/** The name index of several feeds. Each is scanned alone, and a name of a further feed stands only where no official one does. */
export const indexOfFeeds = (official: Dataset, others: readonly OtherFeed[]): Uint8Array =>
  atOnce(indexingFeeds(official, others));

/** The same in steps. */
export function* indexingFeeds(official: Dataset, others: readonly OtherFeed[]): Steps<Uint8Array> {
  const own: { fingerprint: string; bytes: Uint8Array }[] = [];
  for (const { prefix, dataset } of inOrder(others))
    own.push({ fingerprint: prefix, bytes: yield* compiling(dataset.vendors, { terms: false }) });
  return joinIndexes(yield* compiling(official.vendors), own);
}

const inOrder = (others: readonly OtherFeed[]): OtherFeed[] =>
  others.toSorted((a, b) => (a.prefix < b.prefix ? -1 : 1));

const keyOf = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Folded text of each strong name → the official vendors that have it. */
function ownersOfNames(vendors: readonly Vendor[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { id, names } of vendors)
    for (const { text, strength } of names)
      if (strength === "strong") owners.set(keyOf(text), [...(owners.get(keyOf(text)) ?? []), id]);
  return owners;
}

function officialOnes({ names }: Vendor, owners: ReadonlyMap<string, readonly string[]>): string[] {
  const strong = names.filter(({ strength }) => strength === "strong");
  return [...new Set(strong.flatMap(({ text }) => owners.get(keyOf(text)) ?? []))];
}

function withOwnIds(vendor: Vendor, own: (id: string) => string): Vendor {
  const relation = (one: Relation): Relation => ({ ...one, to: own(one.to) });
  return { ...vendor, id: own(vendor.id), group: own(vendor.group), relations: vendor.relations.map(relation) };
}

function actWithOwnIds(
  advisory: Advisory,
  own: (id: string) => string,
  reach: (ids: readonly string[]) => string[],
): Advisory {
  return {
    ...advisory,
    id: own(advisory.id),
    scope: advisory.scope.map((scope) => ({
      ...scope,
      named: reach(scope.named),
      ...(scope.test && { test: { ...scope.test, ...knownOf(scope.test, reach) } }),
    })),
    responses: advisory.responses.map((response) =>
      response.vendor ? { ...response, vendor: own(response.vendor) } : response,
    ),
    ...(advisory.replaces && { replaces: advisory.replaces.map(own) }),
    ...(advisory.replacedBy && { replacedBy: advisory.replacedBy.map(own) }),
    ...(advisory.pressLinked && { pressLinked: advisory.pressLinked.map(own) }),
  };
}

/** Of which vendors an act on a class of goods says by name how its test turns out. */
function knownOf(
  { known }: NonNullable<Advisory["scope"][number]["test"]>,
  reach: (ids: readonly string[]) => string[],
): Pick<NonNullable<Advisory["scope"][number]["test"]>, "known"> {
  return known ? { known: known.flatMap((one) => reach([one.vendor]).map((vendor) => ({ ...one, vendor }))) } : {};
}
