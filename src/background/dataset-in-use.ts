import { builtAt, files } from "virtual:caveat-feed";
import { base64, id } from "virtual:caveat-index";
import { library, type Library } from "../core/advisories-for.ts";
import type { Dataset } from "../core/dataset.ts";
import { indexingFeeds, mergingFeeds, type OtherFeed } from "../core/merge-feeds.ts";
import { ownListIn } from "../core/own/in-dataset.ts";
import type { OwnList } from "../core/own/own-list.ts";
import { writing } from "../core/write-dataset.ts";
import { sha256 } from "../core/trust/digests.ts";
import type { DatasetInfo } from "../shared/messages.ts";
import { isOwnFeed } from "./feed/feed-record.ts";
import { Feeds } from "./feed/feeds.ts";
import { browserEnvironment } from "./feed/browser-environment.ts";
import { inTimeSlices } from "./time-slices.ts";
import { keepWholeFingerprints } from "./whole-fingerprints.ts";

const DAY = 86_400_000;

/** One dataset as the background works with it: read, described, and its name index as the pages get it. */
export interface DatasetInUse {
  library: Library;
  info: DatasetInfo;
  index: { id: string; base64: string };
  /** Fingerprint of each further feed, which stands before the dot of its ids → what the reader calls it. */
  feedLabels: Record<string, string>;
  /** What feeds of the reader's own organisation say that it decided, under what the reader calls each. */
  ownLists: { feed: string; label: string; list: OwnList }[];
}

let inUse: Promise<DatasetInUse> | undefined;
const listeners = new Set<() => void>();

/** Every feed that is followed; what they bring is one dataset here. */
export const feeds = new Feeds(
  browserEnvironment(() => {
    inUse = assemble();
    for (const listener of listeners) listener();
  }),
);

/** The dataset in use. Put together once in the life of the background, and again whenever a feed brings something. */
export function datasetInUse(): Promise<DatasetInUse> {
  inUse ??= assemble();
  return inUse;
}

/** Be told when another dataset has come into use. */
export function onDatasetChange(listener: () => void): void {
  listeners.add(listener);
}

async function assemble(): Promise<DatasetInUse> {
  await feeds.start();
  const others = [...feeds.loaded].flatMap(([prefix, { dataset }]) =>
    prefix === feeds.builtInId ? [] : [{ prefix, dataset }],
  );
  try {
    await keepWholeFingerprints(others.map(({ prefix }) => prefix));
    return await putTogether(others);
  } catch (error) {
    if (others.length === 0) throw error;
    // Whatever a further feed has done, the official data goes on.
    console.warn("Caveat: further feeds could not be put to use.", error);
    return putTogether([]);
  }
}

async function putTogether(others: readonly OtherFeed[]): Promise<DatasetInUse> {
  const { dataset: official, generation } = feeds.loaded.get(feeds.builtInId)!;
  const records = new Map((await feeds.store.records().catch(() => [])).map((record) => [record.id, record]));
  const dataset = await inTimeSlices(mergingFeeds(official, others));
  const { lastOk } = records.get(feeds.builtInId) ?? { lastOk: null };
  // A clock that was wrong once must not hide how old the data is.
  const known = lastOk !== null && lastOk <= Date.now() + DAY ? lastOk : undefined;
  const checked = known ?? (generation.from === "package" ? builtAt : generation.since);
  // A feed of decisions alone has no name to look for.
  const named = others.filter(({ dataset: of }) => of.vendors.length > 0);
  const labelOf = (prefix: string): string => records.get(prefix)?.label || prefix.slice(0, 8);
  const own = others.flatMap(({ prefix }) => {
    const record = records.get(prefix);
    return record && isOwnFeed(record) ? [prefix] : [];
  });
  return {
    library: library(dataset, own),
    info: describeDataset(dataset, {
      sha256: generation.sha256,
      version: generation.version,
      from: generation.from === "package" ? "bundled" : "feed",
      checked: new Date(checked).toISOString(),
    }),
    index: named.length === 0 && isBundled(generation.sha256) ? { id, base64 } : await indexOf(official, named),
    feedLabels: Object.fromEntries(others.map(({ prefix }) => [prefix, labelOf(prefix)])),
    ownLists: others.flatMap(({ prefix, dataset: of }) => {
      const list = own.includes(prefix) ? ownListIn(of) : undefined;
      return list ? [{ feed: prefix, label: labelOf(prefix), list }] : [];
    }),
  };
}

/** The data in use of every feed, as JSON: for checks and records, which work it out for themselves. */
export async function datasetsAsJson(): Promise<{ builtIn: string; others: { prefix: string; json: string }[] }> {
  await feeds.start();
  const others: { prefix: string; json: string }[] = [];
  for (const [prefix, { dataset }] of feeds.loaded)
    if (prefix !== feeds.builtInId) others.push({ prefix, json: await inTimeSlices(writing(dataset)) });
  return { builtIn: await inTimeSlices(writing(feeds.loaded.get(feeds.builtInId)!.dataset)), others };
}

/** The pages have the index of the bundled data in their script; any other they ask for. */
const isBundled = (hash: string): boolean => Object.keys(files).some((path) => path.startsWith(`targets/${hash}.`));

async function indexOf(official: Dataset, others: readonly OtherFeed[]): Promise<DatasetInUse["index"]> {
  const bytes = await inTimeSlices(indexingFeeds(official, others));
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  // Enough to tell one index from the next; every page carries it.
  return { id: (await sha256(bytes)).slice(0, 16), base64: btoa(binary) };
}

/** What a card and the options say about a dataset. */
export function describeDataset(
  dataset: Dataset,
  origin: Pick<DatasetInfo, "sha256" | "version" | "from" | "checked">,
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
