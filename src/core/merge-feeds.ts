import type { Advisory, Dataset, Relation, Vendor } from "./dataset.ts";

/** A further feed's data. `prefix` goes before its ids and holds no dot; ids of the first feed have none. */
export interface OtherFeed {
  prefix: string;
  dataset: Dataset;
}

/**
 * One dataset of several feeds, in the order given. Ids of further feeds carry their feed (`ab12cd34.huawei`), so that none can
 * stand for another's record. A name that an earlier feed has stays that feed's; an act of a later feed on a vendor of
 * that name reaches it there too, and is listed beside the others. No feed hides or changes what another says.
 */
export function mergeFeeds(first: Dataset, others: readonly OtherFeed[]): Dataset {
  const vendors = [...first.vendors];
  const advisories = [...first.advisories];
  const owners = new Map<string, string>();
  claimNames(first.vendors, owners);
  for (const { prefix, dataset } of others) {
    const own = (id: string): string => `${prefix}.${id}`;
    const sameAs = new Map(dataset.vendors.map((vendor) => [vendor.id, ownersOf(vendor, owners)]));
    const renamed = dataset.vendors.map((vendor) => withIds(vendor, own, owners));
    vendors.push(...renamed);
    advisories.push(...dataset.advisories.map((advisory) => withOwnIds(advisory, own, sameAs)));
    claimNames(renamed, owners);
  }
  return { ...first, vendors, advisories };
}

const keyOf = (text: string): string => text.normalize("NFKC").toLowerCase();

function claimNames(vendors: readonly Vendor[], owners: Map<string, string>): void {
  for (const { id, names } of vendors)
    for (const { text, strength } of names)
      if (strength === "strong" && !owners.has(keyOf(text))) owners.set(keyOf(text), id);
}

function ownersOf(vendor: Vendor, owners: ReadonlyMap<string, string>): string[] {
  const strong = vendor.names.filter(({ strength }) => strength === "strong");
  return [...new Set(strong.flatMap(({ text }) => owners.get(keyOf(text)) ?? []))];
}

function withIds(vendor: Vendor, own: (id: string) => string, owners: ReadonlyMap<string, string>): Vendor {
  const relation = (one: Relation): Relation => ({ ...one, to: own(one.to) });
  return {
    ...vendor,
    id: own(vendor.id),
    group: own(vendor.group),
    names: vendor.names.filter(({ text }) => !owners.has(keyOf(text))),
    relations: vendor.relations.map(relation),
  };
}

function withOwnIds(advisory: Advisory, own: (id: string) => string, sameAs: ReadonlyMap<string, string[]>): Advisory {
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
    ...(advisory.pressLinked && { pressLinked: reach(advisory.pressLinked) }),
  };
}
