import { type Dataset } from "../../core/dataset.ts";
import { type Effect, effectOf, isLarge, type Share } from "../../core/effect-of.ts";
import { JUDGE, judging } from "../../core/judge-dataset.ts";
import type { Steps } from "../../core/steps.ts";
import { sha256 } from "../../core/trust/digests.ts";
import { type FileRead, followRoots, followTrust, latestFloor, type Trusted } from "../../core/trust/follow-trust.ts";
import { findPayload, type PayloadNote, readPayload } from "../../core/trust/payload.ts";
import type { Refused } from "../../core/trust/refusal.ts";
import { signersOf } from "../../core/trust/signatures.ts";
import { inTimeSlices } from "../time-slices.ts";
import type { FeedRecord, Fault, Generation } from "./feed-record.ts";
import type { FeedStorage } from "./feed-store.ts";

const DAY = 86_400_000;
/** How long losses of one version after the other are added up. */
const EROSION = 30 * DAY;

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
  /** The computer's clock, or the build's moment where that is later, milliseconds. */
  now: number;
  /** The clock is behind what the package was built at, and nobody knows by how much. */
  clockBehind: boolean;
  /** The data in use of this feed, for telling how much changes. */
  inUse: Dataset | undefined;
  /** Throws where the data cannot be put to use: the name index does not build, or does not find its own names. */
  tryOut: (dataset: Dataset) => Steps<void>;
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
  if (!Array.isArray(roots)) return roots;
  const { kept } = await store.trust(id);
  const trusted = await followTrust({
    roots,
    kept,
    floor: record.floor,
    read: source.read,
    keep: (file, floor, before) => store.keep(id, file, floor, before),
    now,
    clockFloor: record.clockFloor,
  });
  if (!trusted.ok) return trusted;
  const found = await findPayload(trusted.targets);
  if (!found.ok) return found;
  const { payload } = found;
  if (payload.schema !== 1) return { ok: false, code: "newer-schema" };
  if (isAhead(payload, trusted, needs)) return { ok: false, code: "issued-ahead" };
  if (record.pin && record.pin.until > trusted.now) return { ok: true, did: "pinned" };
  if (record.active?.sha256 === payload.sha256) return vouchAnew(record.active, trusted, needs, id);
  return takeIntoUse(record, trusted, payload, needs);
}

/**
 * Whether data is dated more than a day ahead. The moment becomes the floor of the clock. A computer whose clock is behind that
 * floor cannot tell; no data was made after its timestamp has ended, in any case.
 */
function isAhead({ issued }: PayloadNote, { timestamp, now: judgedBy }: Trusted, needs: FollowNeeds): boolean {
  if (needs.source.from === "package") return false;
  const isBehind = needs.clockBehind || needs.now < judgedBy - DAY;
  return issued >= timestamp.expires || (!isBehind && issued > needs.now + DAY);
}

/** The chain of roots that are kept, if the first is the feed's own and each follows from the last; else the first, read anew. */
async function trustedRoots(
  id: string,
  { store, source }: FollowNeeds,
): Promise<Uint8Array[] | { ok: false; code: Fault }> {
  const { roots } = await store.trust(id);
  if (roots[0] && (await sha256(roots[0])) === id && (await followRoots(roots)).ok) return roots;
  const first = await source.read("1.root.json", 64 * 1024);
  if (!first.ok) return { ok: false, code: first.code };
  if ((await sha256(first.bytes)) !== id) return { ok: false, code: "other-feed" };
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
    clockFloor: borneOut(record, trusted),
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
  const { source, tryOut } = needs;
  let read = await readPayload(trusted.targets, payload, source.read);
  // Once more at once: a network of caches can be a moment behind itself.
  if (isLate(read)) read = await readPayload(trusted.targets, payload, source.read);
  if (!read.ok) return read;
  const verdict = await inTimeSlices(judging(read.bytes));
  if (!verdict.ok) return { ok: false, code: verdict.code };
  try {
    await inTimeSlices(tryOut(verdict.dataset));
  } catch (error) {
    console.warn("Caveat: data of a feed cannot be put to use.", error);
    return { ok: false, code: "schema" };
  }
  const change = await weigh(record, verdict.dataset, trusted, payload, needs);
  if (change.held) {
    await needs.store.change(record.id, () => ({
      held: { sha256: payload.sha256, version: trusted.targets.version, at: trusted.now, effect: change.effect },
    }));
    return { ok: false, code: "held" };
  }
  const generation: Generation = {
    sha256: payload.sha256,
    version: trusted.targets.version,
    rootVersion: trusted.root.version,
    targets: trusted.targets.bytes,
    issued: payload.issued,
    since: trusted.now,
    from: source.from,
    judged: JUDGE,
    ...(change.agreed && { agreed: change.agreed }),
  };
  const extra = {
    held: null,
    accepted: null,
    pin: null,
    eroded: change.eroded,
    clockFloor: Math.min(Math.max(borneOut(record, trusted), payload.issued), latestFloor(trusted.timestamp)),
  };
  return commit(record, generation, read.bytes, verdict.dataset, extra, needs);
}

/** What data told of the clock before, unless no timestamp bore it out. */
const borneOut = ({ clockFloor }: FeedRecord, { now }: Trusted): number => (clockFloor > now ? 0 : clockFloor);

const isLate = (read: { ok: true } | Refused): boolean => !read.ok && (read.code === "hash" || read.code === "length");

type Change =
  | { held: true; effect: Effect }
  | { held: false; agreed?: Generation["agreed"]; eroded: FeedRecord["eroded"] };

/**
 * Whether a change may pass by itself. What takes away, or adds, very much needs a publisher who says so with the keys of two
 * people, or the reader's word: one key can be stolen. Small losses of one version after the other add up.
 */
async function weigh(
  { accepted, eroded }: FeedRecord,
  dataset: Dataset,
  trusted: Trusted,
  { sha256: hash, largeChange }: PayloadNote,
  { inUse, source }: FollowNeeds,
): Promise<Change> {
  if (!inUse || source.from === "package") return { held: false, eroded: null };
  const effect = await inTimeSlices(effectOf(inUse, dataset, new Date(trusted.now).toISOString().slice(0, 10)));
  const before = eroded && eroded.since > trusted.now - EROSION ? eroded : { since: trusted.now, acts: 0, names: 0 };
  const after = {
    since: before.since,
    acts: before.acts + Math.max(lostOf(effect.acts), lostOf(effect.affiliates), lostOf(effect.classes)),
    names: before.names + lostOf(effect.names),
  };
  if (!isLarge(effect) && after.acts <= 1 / 4 && after.names <= 1 / 4) return { held: false, eroded: after };
  if (accepted === hash) return { held: false, agreed: "reader", eroded: null };
  const signers = largeChange ? await signersOf(trusted.targets, trusted.root, "targets") : [];
  return signers.length >= 2 ? { held: false, agreed: "keys", eroded: null } : { held: true, effect };
}

const lostOf = ({ lost, of }: Share): number => lost / Math.max(1, of);

/** Writes the switch; for want of room once more without the way back; failing that the data is used unsaved. */
async function commit(
  record: FeedRecord,
  generation: Generation,
  bytes: Uint8Array,
  dataset: Dataset,
  extra: Partial<FeedRecord>,
  { store }: FollowNeeds,
): Promise<FollowOutcome> {
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
