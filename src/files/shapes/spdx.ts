import type { Shape, Table } from "../format.ts";
import { namespaceWords } from "../purl.ts";
import { isObject, listAt, objectAt, textAt, type Tree, type TreeObject } from "../tree.ts";

/** SPDX 2 and 3, in JSON or XML: a row for each package. */
export const shape: Shape = {
  fits: (root) => isObject(root) && (versionOf(root).startsWith("SPDX-") || isThree(root)),
  *tables(root) {
    yield isThree(root)
      ? spdxTable(packagesOfThree(root as TreeObject))
      : spdxTable(packagesOfTwo(documentOf(root as TreeObject)));
  },
};

const documentOf = (root: TreeObject): TreeObject => (isObject(root["Document"]) ? root["Document"] : root);
const versionOf = (root: TreeObject): string => textAt(documentOf(root), "spdxVersion");
const isThree = (root: Tree): boolean =>
  isObject(root) && Array.isArray(root["@graph"]) && JSON.stringify(root["@context"] ?? "").includes("spdx");

/** A package as every form of SPDX has it. */
export interface SpdxPackage {
  name: string;
  version: string;
  supplier: string;
  originator: string;
  description: string;
  purl: string;
  homepage: string;
}

export const spdxTable = (packages: Iterable<SpdxPackage>): Table => ({
  name: "",
  head: ["package", "version", "manufacturer", "supplier", "purl namespace", "description", "purl", "homepage"],
  rows: rowsOf(packages),
});

function* rowsOf(packages: Iterable<SpdxPackage>): Generator<string[], void, void> {
  for (const { name, version, originator, supplier, description, purl, homepage } of packages)
    yield [
      name,
      version,
      actor(originator),
      actor(supplier),
      namespaceWords(purl),
      description,
      purl,
      homepage === "NOASSERTION" || homepage === "NONE" ? "" : homepage,
    ];
}

/** "Organization: Huawei (mail@example)" as its name. */
const actor = (text: string): string =>
  text === "NOASSERTION" || text === "NONE" ? "" : text.replace(/^(?:Organization|Person|Tool):\s*/u, "").trim();

function* packagesOfTwo(document: TreeObject): Generator<SpdxPackage, void, void> {
  for (const one of listAt(document, "packages")) {
    const refs = listAt(one, "externalRefs");
    yield {
      name: textAt(one, "name"),
      version: textAt(one, "versionInfo"),
      supplier: textAt(one, "supplier"),
      originator: textAt(one, "originator"),
      description: [textAt(one, "summary"), textAt(one, "description"), textAt(one, "comment")]
        .filter(Boolean)
        .join(" "),
      purl: textAt(
        refs.find((ref) => textAt(ref, "referenceType").endsWith("purl")),
        "referenceLocator",
      ),
      homepage: textAt(one, "homepage"),
    };
  }
}

function* packagesOfThree(root: TreeObject): Generator<SpdxPackage, void, void> {
  const elements = listAt(root, "@graph");
  const names = new Map(elements.map((one) => [textAt(one, "spdxId") || textAt(one, "@id"), textAt(one, "name")]));
  const named = (one: TreeObject, key: string): string => {
    const refs = one[key];
    return (Array.isArray(refs) ? refs : [refs])
      .map((ref) => (typeof ref === "string" ? (names.get(ref) ?? "") : textAt(ref, "name")))
      .filter(Boolean)
      .join("; ");
  };
  for (const one of elements) {
    const type = textAt(one, "type") || textAt(one, "@type");
    if (!type.endsWith("Package")) continue;
    yield {
      name: textAt(one, "name"),
      version: textAt(one, "software_packageVersion"),
      supplier: named(one, "suppliedBy"),
      originator: named(one, "originatedBy"),
      description: [textAt(one, "summary"), textAt(one, "description"), textAt(one, "comment")]
        .filter(Boolean)
        .join(" "),
      purl: textAt(one, "software_packageUrl"),
      homepage: textAt(objectAt(one), "software_homePage"),
    };
  }
}
