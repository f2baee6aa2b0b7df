import type { Shape } from "../format.ts";
import { namespaceWords } from "../purl.ts";
import { isObject, listAt, objectAt, textAt, type Tree, type TreeObject } from "../tree.ts";

/** CycloneDX, in JSON or XML: a row for each component, however deep it lies in others, and for each service. */
export const shape: Shape = {
  fits: (root) => isObject(root) && (root["bomFormat"] === "CycloneDX" || isXml(root)),
  *tables(root) {
    const bom = isXml(root) ? objectAt(root, "bom") : objectAt(root);
    yield { name: "", head: HEAD, rows: rowsOf(bom) };
  },
};

const isXml = (root: Tree): boolean => /cyclonedx/iu.test(textAt(root, "bom", "xmlns"));

const HEAD = [
  "component",
  "version",
  "type",
  "manufacturer",
  "supplier",
  "publisher",
  "author",
  "group",
  "purl namespace",
  "description",
  "purl",
];

function* rowsOf(bom: TreeObject): Generator<string[], void, void> {
  const metadata = objectAt(bom, "metadata");
  const about = objectAt(metadata, "component");
  yield rowOf(about, {
    manufacturer: nameOf(metadata, "manufacturer") || nameOf(metadata, "manufacture"),
    supplier: nameOf(metadata, "supplier"),
  });
  const waiting = [...listAt(bom, "components", "component"), ...listAt(about, "components", "component")].toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield rowOf(next);
    waiting.push(...listAt(next, "components", "component").toReversed());
  }
  const services = listAt(bom, "services", "service").toReversed();
  for (let next = services.pop(); next; next = services.pop()) {
    yield rowOf(next, { manufacturer: "", supplier: nameOf(next, "provider") }, "service");
    services.push(...listAt(next, "services", "service").toReversed());
  }
}

const nameOf = (tree: TreeObject, key: string): string => textAt(tree, key, "name");

function rowOf(
  component: TreeObject,
  also: { manufacturer: string; supplier: string } = { manufacturer: "", supplier: "" },
  type = textAt(component, "type"),
): string[] {
  const purl = textAt(component, "purl");
  return [
    textAt(component, "name"),
    textAt(component, "version"),
    type,
    nameOf(component, "manufacturer") || also.manufacturer,
    nameOf(component, "supplier") || also.supplier,
    textAt(component, "publisher"),
    textAt(component, "author") ||
      listAt(component, "authors", "author")
        .map((one) => textAt(one, "name"))
        .join("; "),
    namespaceWords(textAt(component, "group")),
    namespaceWords(purl),
    textAt(component, "description"),
    purl,
  ];
}
