import bundled from "virtual:caveat-dataset";
import { base64, id } from "virtual:caveat-index";
import { library, type Library } from "../core/advisories-for.ts";
import type { Dataset } from "../core/dataset.ts";
import type { DatasetInfo } from "../shared/messages.ts";

/** One dataset as the background works with it: read, described, and its name index as the pages get it. */
export interface DatasetInUse {
  library: Library;
  info: DatasetInfo;
  index: { id: string; base64: string };
}

let inUse: Promise<DatasetInUse> | undefined;
const listeners = new Set<() => void>();

/** The dataset in use. Read once in the life of the background. */
export function datasetInUse(): Promise<DatasetInUse> {
  inUse ??= readBundled();
  return inUse;
}

/** Be told when another dataset has come into use. */
export function onDatasetChange(listener: () => void): void {
  listeners.add(listener);
}

/** The copy inside the extension. The build made it through the schema, so it is not parsed again. */
async function readBundled(): Promise<DatasetInUse> {
  const dataset = JSON.parse(bundled) as Dataset;
  return {
    library: library(dataset),
    info: describeDataset(dataset, { sha256: await sha256(bundled), version: 0, from: "bundled" }),
    index: { id, base64 },
  };
}

/** What a card and the options say about a dataset. */
export function describeDataset(
  dataset: Dataset,
  origin: Pick<DatasetInfo, "sha256" | "version" | "from">,
): DatasetInfo {
  return {
    ...origin,
    issued: dataset.issued,
    vendors: dataset.vendors.length,
    names: dataset.vendors.reduce((sum, { names }) => sum + names.length, 0),
    advisories: dataset.advisories.length,
    researchClosed: dataset.research.closed,
  };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
