import { comparing } from "../../core/changes-between.ts";
import type { Dataset } from "../../core/dataset.ts";
import { JUDGE, judging, readJudged } from "../../core/judge-dataset.ts";
import type { Steps } from "../../core/steps.ts";
import { sha256 } from "../../core/trust/digests.ts";
import { followRoots, latestFloor } from "../../core/trust/follow-trust.ts";
import { readMetadata, type Role } from "../../core/trust/metadata.ts";
import { settle } from "../../core/trust/refusal.ts";
import { signersOf } from "../../core/trust/signatures.ts";
import type { FeedState, FeedView } from "../../shared/feed-view.ts";
import { inTimeSlices } from "../time-slices.ts";
import { type FeedRecord, type Generation, isOwnFeed } from "./feed-record.ts";
import type { Feeds } from "./feeds.ts";
import { permissionFor } from "./browser-environment.ts";

const DAY = 86_400_000;

export interface ViewNeeds {
  feeds: Feeds;
  builtAt: number;
  now: number;
  /** Updates come on schedule. */
  scheduled: boolean;
  hasPermission(url: string): Promise<boolean>;
}

/** Every feed as the options page shows it, the built-in one first. */
export async function viewFeeds(needs: ViewNeeds): Promise<FeedView[]> {
  await needs.feeds.start();
  const records = await needs.feeds.store.records();
  const first = records.filter(({ id }) => id === needs.feeds.builtInId);
  // What a policy has let go of is no feed of the reader's.
  const others = records.filter(({ id, policy }) => id !== needs.feeds.builtInId && !policy?.gone);
  return Promise.all([...first, ...others].map((record) => viewFeed(record, needs)));
}

async function viewFeed(record: FeedRecord, needs: ViewNeeds): Promise<FeedView> {
  const { feeds, builtAt, now, scheduled } = needs;
  const { id, url, label, on, previous, held, pin, failures, lastError } = record;
  const generation = feeds.loaded.get(id)?.generation;
  const running = feeds.isRunning(id) ? (feeds.progress.get(id) ?? { path: "", received: 0 }) : null;
  const lastOk = seenBy(record.lastOk, now);
  const checked = lastOk ?? Math.min(now, generation?.from === "package" ? builtAt : (generation?.since ?? now));
  const ends = await endsOf(record, feeds);
  const clockBehind = now < Math.max(builtAt, Math.min(record.clockFloor, latestFloor(ends.timestamp))) - DAY;
  const address = await feeds.addressOf(id);
  return {
    id,
    url: address && address !== "off" ? address : url,
    label,
    builtIn: id === feeds.builtInId,
    on,
    state: stateOf({ ...record, lastOk }, { checked, ends, clockBehind }, needs),
    version: generation?.version ?? 0,
    issued: moment(generation?.issued) ?? "",
    sha256: generation?.sha256 ?? "",
    ...(await signersIn(record, generation, feeds)),
    from: generation?.from ?? "network",
    age: Math.max(0, Math.floor((now - checked) / DAY)),
    lastTry: moment(record.lastTry),
    lastOk: moment(lastOk),
    nextTry: scheduled && on && address !== "off" ? moment(Math.max(record.nextTry, now)) : null,
    failures,
    fault: lastError && { code: lastError.code, at: moment(lastError.at)! },
    held: held && { version: held.version, at: moment(held.at)!, effect: held.effect },
    agreed: generation?.agreed ?? null,
    pinnedUntil: pin && pin.until > now ? moment(pin.until) : null,
    previous: previous && { version: previous.version, issued: moment(previous.issued)! },
    changes: await changesOf(record, feeds),
    needsPermission: !(await needs.hasPermission(url)),
    permission: permissionFor(url),
    clockBehind,
    running,
    byPolicy: record.policy !== null && record.policy.gone === null,
    own: isOwnFeed(record),
    decisions: feeds.loaded.get(id)?.dataset.decisions?.length ?? 0,
  };
}

/** A moment that is more than a day ahead was written by a clock that was wrong; it says nothing. */
const seenBy = (time: number | null, now: number): number | null => (time !== null && time <= now + DAY ? time : null);

type Ends = Partial<Record<Exclude<Role, "root">, { expires: number }>>;

/** When the signed files that are kept end. */
async function endsOf({ id }: FeedRecord, feeds: Feeds): Promise<Ends> {
  const ends: Ends = {};
  for (const [role, bytes] of Object.entries((await feeds.store.trust(id)).kept)) {
    const file = await settle(async () => readMetadata(role as Exclude<Role, "root">, bytes));
    if (file.ok) ends[role as Exclude<Role, "root">] = file;
  }
  return ends;
}

function stateOf(
  record: FeedRecord,
  { checked, ends, clockBehind }: { checked: number; ends: Ends; clockBehind: boolean },
  { feeds, now }: ViewNeeds,
): FeedState {
  if (feeds.inMemory || feeds.unsaved.has(record.id)) return "unsaved";
  if (record.pin && record.pin.until > now) return "pinned";
  if (record.held) return "held";
  const wasAsked = record.lastOk !== null;
  if (wasAsked && ends.targets && ends.targets.expires <= now) return "old";
  // How long an office may be silent, it signed itself.
  const isSilent = isOwnFeed(record) && ends.timestamp ? ends.timestamp.expires <= now : now - checked > 7 * DAY;
  if (isSilent || (wasAsked && ends.timestamp && ends.timestamp.expires <= now)) return "stale";
  if (record.lastError || clockBehind) return "unsure";
  return feeds.loaded.get(record.id)?.generation.from === "package" && !wasAsked ? "bundled" : "fresh";
}

async function signersIn(
  { id }: FeedRecord,
  generation: Generation | undefined,
  feeds: Feeds,
): Promise<Pick<FeedView, "signedBy" | "rootVersion">> {
  if (!generation) return { signedBy: [], rootVersion: 0 };
  const { roots } = await feeds.store.trust(id);
  const chain = await followRoots(roots.slice(0, generation.rootVersion));
  if (!chain.ok) return { signedBy: [], rootVersion: generation.rootVersion };
  const signed = await settle(async () => ({
    by: await signersOf(readMetadata("targets", generation.targets), chain.root, "targets"),
  }));
  return { signedBy: signed.ok ? signed.by : [], rootVersion: generation.rootVersion };
}

/** What was compared last for each feed: the page asks again every few seconds. */
const compared = new Map<string, { of: string; changes: FeedView["changes"] }>();

async function changesOf({ id, previous }: FeedRecord, feeds: Feeds): Promise<FeedView["changes"]> {
  const now = feeds.loaded.get(id);
  if (!now || !previous || previous.version > now.generation.version) return null;
  const of = `${previous.sha256} ${now.generation.sha256}`;
  const known = compared.get(id);
  if (known?.of === of) return known.changes;
  const bytes = await feeds.store.blob(id, previous.sha256);
  if (!bytes || (await sha256(bytes)) !== previous.sha256) return null;
  // An earlier judge may have let pass what keeps us busy for minutes.
  const before = await inTimeSlices(previous.judged === JUDGE ? readJudged(bytes) : judgedAnew(bytes));
  const changes = before && (await inTimeSlices(comparing(before, now.dataset)));
  compared.set(id, { of, changes: changes ?? null });
  return changes ?? null;
}

function* judgedAnew(bytes: Uint8Array): Steps<Dataset | undefined> {
  const verdict = yield* judging(bytes);
  return verdict.ok ? verdict.dataset : undefined;
}

function moment(time: number | null | undefined): string | null {
  return time === null || time === undefined ? null : new Date(time).toISOString();
}
