import type { Shape } from "../format.ts";
import { isObject, listAt, objectAt, textAt, type Tree, type TreeObject } from "../tree.ts";

/**
 * Open Contracting Data Standard: release and record packages, and single releases. A row for the tender, each award, each
 * contract and each of their items, and each says which contract it belongs to.
 */
export const shape: Shape = {
  fits: (root) => releasesOf(root).length > 0,
  *tables(root) {
    yield { name: "", head: HEAD, rows: rowsOf(releasesOf(root)) };
  },
};

const HEAD = ["contract", "part", "title", "item description", "supplier", "buyer", "brand", "classification"];

function releasesOf(root: Tree): TreeObject[] {
  if (Array.isArray(root)) return root.every((one) => textAt(one, "ocid") !== "") ? root.filter(isObject) : [];
  if (!isObject(root)) return [];
  if (textAt(root, "ocid") !== "") return [isObject(root["compiledRelease"]) ? root["compiledRelease"] : root];
  const releases = listAt(root, "releases").filter((one) => textAt(one, "ocid") !== "");
  const records = listAt(root, "records").flatMap((one) =>
    isObject(one["compiledRelease"]) ? [one["compiledRelease"]] : listAt(one, "releases"),
  );
  return [...releases, ...records];
}

function* rowsOf(releases: readonly TreeObject[]): Generator<string[], void, void> {
  for (const release of releases) {
    const tender = objectAt(release, "tender");
    const title = textAt(tender, "title");
    const which = [textAt(release, "ocid"), title].filter(Boolean).join(" · ");
    const buyer = textAt(release, "buyer", "name") || textAt(tender, "procuringEntity", "name");
    const row = (part: string, of: TreeObject, supplier = "", item: TreeObject = {}): string[] => [
      which,
      part,
      textAt(of, "title"),
      [textAt(item, "description") || textAt(of, "description")].join(" "),
      supplier,
      buyer,
      brandOf(item),
      textAt(item, "classification", "description"),
    ];
    const tenderers = listAt(tender, "tenderers").map((one) => textAt(one, "name"));
    yield row("tender", tender, tenderers.filter(Boolean).join("; "));
    for (const item of listAt(tender, "items")) yield row("tender item", tender, "", item);
    const suppliers = new Map<string, string>();
    for (const award of listAt(release, "awards")) {
      const supplier = listAt(award, "suppliers")
        .map((one) => textAt(one, "name"))
        .filter(Boolean)
        .join("; ");
      suppliers.set(textAt(award, "id"), supplier);
      yield row("award", award, supplier);
      for (const item of listAt(award, "items")) yield row("award item", award, supplier, item);
    }
    for (const contract of listAt(release, "contracts")) {
      const supplier = suppliers.get(textAt(contract, "awardID")) ?? "";
      yield row("contract", contract, supplier);
      for (const item of listAt(contract, "items")) yield row("contract item", contract, supplier, item);
    }
  }
}

/** Some publishers name the maker of an item among its attributes. */
function brandOf(item: TreeObject): string {
  const brand = listAt(item, "attributes").find((one) => /brand|maker|manufacturer|marca/iu.test(textAt(one, "name")));
  return textAt(brand, "value") || textAt(item, "brand") || textAt(item, "manufacturer");
}
