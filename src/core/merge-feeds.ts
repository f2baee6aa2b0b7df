import type { Advisory, Dataset, Relation, Vendor } from "./dataset.ts";
import { compileIndex } from "./names/compile-index.ts";
import { joinIndexes } from "./names/join-indexes.ts";

/** A further feed's data. `prefix`, its fingerprint, goes before its ids and holds no dot; ids of the official feed have none. */
export interface OtherFeed {
  prefix: string;
  dataset: Dataset;
}

/**
 * The official dataset with what further feeds add to it, the same in whatever order they are given. Official records stay as
 * they are. Ids of further feeds carry their feed (`feedOf`), and no record of one refers to a record of another; only an act
 * on a vendor whose name the official dataset has as well reaches that vendor too, and is listed there under its feed.
 */
export function mergeFeeds(official: Dataset, others: readonly OtherFeed[]): Dataset {
  const owners = ownersOfNames(official.vendors);
  const feeds = inOrder(others).map(({ prefix, dataset }) => {
    const own = (id: string): string => `${prefix}.${id}`;
    const sameAs = new Map(dataset.vendors.map((vendor) => [vendor.id, officialOnes(vendor, owners)]));
    return {
      vendors: dataset.vendors.map((vendor) => withOwnIds(vendor, own)),
      advisories: dataset.advisories.map((advisory) => actWithOwnIds(advisory, own, sameAs)),
    };
  });
  return {
    ...official,
    vendors: [official.vendors, ...feeds.map(({ vendors }) => vendors)].flat(),
    advisories: [official.advisories, ...feeds.map(({ advisories }) => advisories)].flat(),
  };
}

/** The name index of several feeds. Each is scanned alone, and a name of a further feed stands only where no official one does. */
export function indexOfFeeds(official: Dataset, others: readonly OtherFeed[]): Uint8Array {
  const own = inOrder(others).map(({ prefix, dataset }) => ({
    fingerprint: prefix,
    bytes: compileIndex(dataset.vendors, { phrases: false }),
  }));
  return joinIndexes(compileIndex(official.vendors), own);
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
  sameAs: ReadonlyMap<string, string[]>,
): Advisory {
  const reach = (ids: readonly string[]): string[] => [
    ...new Set(ids.flatMap((id) => [own(id), ...(sameAs.get(id) ?? [])])),
  ];
  return {
    ...advisory,
    id: own(advisory.id),
    scope: advisory.scope.map((scope) => ({ ...scope, named: reach(scope.named) })),
    responses: advisory.responses.map((response) =>
      response.vendor ? { ...response, vendor: own(response.vendor) } : response,
    ),
    ...(advisory.replaces && { replaces: advisory.replaces.map(own) }),
    ...(advisory.replacedBy && { replacedBy: advisory.replacedBy.map(own) }),
    ...(advisory.pressLinked && { pressLinked: advisory.pressLinked.map(own) }),
  };
}
