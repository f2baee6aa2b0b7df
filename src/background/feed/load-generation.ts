import type { Dataset } from "../../core/dataset.ts";
import { JUDGE, judging, readJudged } from "../../core/judge-dataset.ts";
import { sha256 } from "../../core/trust/digests.ts";
import { followRoots } from "../../core/trust/follow-trust.ts";
import { readMetadata } from "../../core/trust/metadata.ts";
import { findPayload } from "../../core/trust/payload.ts";
import { settle } from "../../core/trust/refusal.ts";
import { checkSignatures } from "../../core/trust/signatures.ts";
import { inTimeSlices } from "../time-slices.ts";
import type { FeedRecord, Generation } from "./feed-record.ts";
import type { FeedStorage } from "./feed-store.ts";

export interface Loaded {
  generation: Generation;
  dataset: Dataset;
}

/**
 * The data of a feed as it lies in the store: the active version, or the one before it where that is damaged. What lies on
 * the disk is trusted no more than what comes over the network: first root by its hash, roots by each other, the targets
 * file by its root, the data by its hash.
 */
export async function loadFeed(store: FeedStorage, record: FeedRecord): Promise<Loaded | undefined> {
  const { roots } = await store.trust(record.id);
  if (!roots[0] || (await sha256(roots[0])) !== record.id) return undefined;
  for (const generation of [record.active, record.previous]) {
    const dataset = generation && (await loadGeneration(store, record.id, roots, generation));
    if (generation && dataset) return { generation, dataset };
  }
  return undefined;
}

async function loadGeneration(
  store: FeedStorage,
  id: string,
  roots: readonly Uint8Array[],
  generation: Generation,
): Promise<Dataset | undefined> {
  const chain = await followRoots(roots.slice(0, generation.rootVersion));
  if (!chain.ok || chain.root.version !== generation.rootVersion) return undefined;
  const vouched = await settle(async () => {
    const targets = readMetadata("targets", generation.targets);
    await checkSignatures(targets, chain.root, "targets");
    return { targets };
  });
  const found = vouched.ok ? await findPayload(vouched.targets) : vouched;
  if (!found.ok || found.payload.sha256 !== generation.sha256) return undefined;
  const bytes = await store.blob(id, generation.sha256);
  if (!bytes || (await sha256(bytes)) !== generation.sha256) return undefined;
  // Judged when it came in; the hash says that it is the same still. An earlier judge may have let pass what keeps us busy for minutes.
  if (generation.judged === JUDGE) return inTimeSlices(readJudged(bytes));
  const verdict = await inTimeSlices(judging(bytes));
  return verdict.ok ? verdict.dataset : undefined;
}
