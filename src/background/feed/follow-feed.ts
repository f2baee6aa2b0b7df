import { type Dataset } from "../../core/dataset.ts";
import { judgeDataset } from "../../core/judge-dataset.ts";
import { isLargeChange } from "../../core/large-change.ts";
import { sha256 } from "../../core/trust/digests.ts";
import { type FileRead, followRoots, followTrust, type Trusted } from "../../core/trust/follow-trust.ts";
import { findPayload, type PayloadNote, readPayload } from "../../core/trust/payload.ts";
import type { FeedRecord, Fault, Generation } from "./feed-record.ts";
import type { FeedStorage } from "./feed-store.ts";

/** Where a feed's files come from this time. */
export interface Source {
  from: Generation["from"];
  read: (path: string, most: number) => Promise<FileRead>;
}

export type FollowOutcome =
  | { ok: true; did: "nothing-new" | "pinned" }
  | { ok: true; did: "updated"; generation: Generation; dataset: Dataset; saved: boolean }
  | { ok: false; code: Fault | "held" };

export interface FollowNeeds {
  store: FeedStorage;
  source: Source;
  /** The run's one moment (TUF 5.1), milliseconds. */
  now: number;
  /** The data in use of this feed, for telling how much changes. */
  inUse: Dataset | undefined;
  /** Throws where the data cannot be put to use: the name index does not build, or does not find its own names. */
  tryOut: (dataset: Dataset) => void;
}

/** One run over one feed, from its roots to its data in use. On every other outcome the data in use stays. */
export async function followFeed(id: string, needs: FollowNeeds): Promise<FollowOutcome> {
  try {
    return await follow(id, needs);
  } catch (error) {
    // What throws here is the store: everything else that can be expected is a value.
    console.warn("Caveat: the store of the feeds failed.", error);
    return { ok: false, code: "store" };
  }
}

async function follow(id: string, needs: FollowNeeds): Promise<FollowOutcome> {
  const { store, source, now } = needs;
  const record = await store.record(id);
  if (!record) return { ok: false, code: "store" };
  const roots = await trustedRoots(id, needs);
  if (!roots) return { ok: false, code: "other-feed" };
  const { kept } = await store.trust(id);
  const trusted = await followTrust({
    roots,
    kept,
    floor: record.floor,
    read: source.read,
    keep: (file, floor, before) => store.keep(id, file, floor, before),
    now,
  });
  if (!trusted.ok) return trusted;
  const found = await findPayload(trusted.targets);
  if (!found.ok) return found;
  const { payload } = found;
  if (payload.schema !== 1) return { ok: false, code: "newer-schema" };
  if (record.pin && record.pin.until > now) return { ok: true, did: "pinned" };
  if (record.active?.sha256 === payload.sha256) return vouchAnew(record.active, trusted, needs, id);
  return takeIntoUse(record, trusted, payload, needs);
}

/** The chain of roots that are kept, if the first is the feed's own and each follows from the last; else the first, read anew. */
async function trustedRoots(id: string, { store, source }: FollowNeeds): Promise<Uint8Array[] | undefined> {
  const { roots } = await store.trust(id);
  if (roots[0] && (await sha256(roots[0])) === id && (await followRoots(roots)).ok) return roots;
  const first = await source.read("1.root.json", 64 * 1024);
  if (!first.ok || (await sha256(first.bytes)) !== id) return undefined;
  await store.resetTrust(id, first.bytes);
  return [first.bytes];
}

/** The same data under a newer signature: the data in use is vouched for by the newer file from now on. */
async function vouchAnew(
  active: Generation,
  trusted: Trusted,
  { store }: FollowNeeds,
  id: string,
): Promise<FollowOutcome> {
  const vouched = {
    ...active,
    version: trusted.targets.version,
    rootVersion: trusted.root.version,
    targets: trusted.targets.bytes,
  };
  await store.change(id, (record) => ({
    held: null,
    ...(record.active?.sha256 === active.sha256 && { active: vouched }),
  }));
  return { ok: true, did: "nothing-new" };
}

async function takeIntoUse(
  record: FeedRecord,
  trusted: Trusted,
  payload: PayloadNote,
  needs: FollowNeeds,
): Promise<FollowOutcome> {
  const { source, now, inUse, tryOut } = needs;
  let read = await readPayload(trusted.targets, payload, source.read);
  // Once more at once: a network of caches can be a moment behind itself.
  if (!read.ok && (read.code === "hash" || read.code === "length"))
    read = await readPayload(trusted.targets, payload, source.read);
  if (!read.ok) return read;
  const verdict = judgeDataset(read.bytes);
  if (!verdict.ok) return { ok: false, code: verdict.code };
  try {
    tryOut(verdict.dataset);
  } catch {
    return { ok: false, code: "schema" };
  }
  const agreed = payload.largeChange || record.accepted === payload.sha256 || source.from === "package";
  if (inUse && !agreed && isLargeChange(inUse, verdict.dataset)) {
    await needs.store.change(record.id, () => ({
      held: { sha256: payload.sha256, version: trusted.targets.version, at: now },
    }));
    return { ok: false, code: "held" };
  }
  const generation: Generation = {
    sha256: payload.sha256,
    version: trusted.targets.version,
    rootVersion: trusted.root.version,
    targets: trusted.targets.bytes,
    issued: payload.issued,
    since: now,
    from: source.from,
  };
  return commit(record, generation, read.bytes, verdict.dataset, needs);
}

/** Writes the switch; for want of room once more without the way back; failing that the data is used unsaved. */
async function commit(
  record: FeedRecord,
  generation: Generation,
  bytes: Uint8Array,
  dataset: Dataset,
  { store }: FollowNeeds,
): Promise<FollowOutcome> {
  const extra = { held: null, accepted: null, pin: null, clockFloor: Math.max(record.clockFloor, generation.issued) };
  const put = () => store.commit(record.id, generation, bytes, extra);
  let after: FeedRecord | undefined;
  try {
    after = await put().catch(async () => {
      await store.dropPrevious(record.id);
      return put();
    });
  } catch {
    return { ok: true, did: "updated", generation, dataset, saved: false };
  }
  if (after?.active?.sha256 !== generation.sha256) return { ok: false, code: "rollback" };
  return { ok: true, did: "updated", generation, dataset, saved: true };
}
