import { wholeOf } from "../fallback.ts";
import type { Format } from "../format.ts";
import { type SpdxPackage, spdxTable } from "../shapes/spdx.ts";
import { blocksOf } from "../tables-of.ts";
import { readText } from "./csv.ts";

/** SPDX as lines of tags and values. */
export const format: Format = {
  endings: ["spdx", "tag", "txt"],
  fits: ({ text }) => (/^SPDXVersion:\s*SPDX-/mu.test(text) ? 3 : 0),
  async *read(file) {
    const text = await wholeOf(file);
    if (text === undefined) {
      file.reading.note("read-as-text");
      yield* readText(file);
      return;
    }
    yield* blocksOf([spdxTable(packagesOf(text))], file.reading);
  },
};

const FIELDS: Readonly<Record<string, keyof SpdxPackage>> = {
  PackageName: "name",
  PackageVersion: "version",
  PackageSupplier: "supplier",
  PackageOriginator: "originator",
  PackageSummary: "description",
  PackageDescription: "description",
  PackageComment: "description",
  PackageHomePage: "homepage",
};

function* packagesOf(text: string): Generator<SpdxPackage, void, void> {
  let current: SpdxPackage | undefined;
  for (const line of text.split(/\r\n?|\n/u)) {
    const colon = line.indexOf(":");
    const tag = line.slice(0, Math.max(0, colon));
    const value = line
      .slice(colon + 1)
      .replace(/<\/?text>/gu, "")
      .trim();
    if (tag === "PackageName") {
      if (current) yield current;
      current = { name: value, version: "", supplier: "", originator: "", description: "", purl: "", homepage: "" };
      continue;
    }
    const field = FIELDS[tag];
    if (!current) continue;
    if (field) current[field] = [current[field], value].filter(Boolean).join(" ");
    else if (tag === "ExternalRef" && value.includes(" purl ")) current.purl = value.split(" purl ").pop()!.trim();
  }
  if (current) yield current;
}
