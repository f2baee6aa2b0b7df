import { changesBetween } from "../../core/changes-between.ts";
import type { Dataset } from "../../core/dataset.ts";
import { sha256 } from "../../core/trust/digests.ts";
import { followRoots } from "../../core/trust/follow-trust.ts";
import { readMetadata, type Role } from "../../core/trust/metadata.ts";
import { settle } from "../../core/trust/refusal.ts";
import { signersOf } from "../../core/trust/signatures.ts";
import type { FeedState, FeedView } from "../../shared/feed-view.ts";
import type { FeedRecord, Generation } from "./feed-record.ts";
import type { Feeds } from "./feeds.ts";
import { permissionFor } from "./world.ts";

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
  const others = records.filter(({ id }) => id !== needs.feeds.builtInId);
  return Promise.all([...first, ...others].map((record) => viewFeed(record, needs)));
}

async function viewFeed(record: FeedRecord, needs: ViewNeeds): Promise<FeedView> {
  const { feeds, builtAt, now, scheduled } = needs;
  const { id, url, label, on, previous, held, pin, failures, lastError } = record;
  const generation = feeds.loaded.get(id)?.generation;
  const running = feeds.isRunning(id) ? (feeds.progress.get(id) ?? { path: "", received: 0 }) : null;
  const checked = record.lastOk ?? (generation?.from === "package" ? builtAt : (generation?.since ?? now));
  return {
    id,
    url,
    label,
    builtIn: id === feeds.builtInId,
    on,
    state: await stateOf(record, checked, needs),
    version: generation?.version ?? 0,
    issued: moment(generation?.issued) ?? "",
    sha256: generation?.sha256 ?? "",
    ...(await signersIn(record, generation, feeds)),
    from: generation?.from ?? "network",
    age: Math.max(0, Math.floor((now - checked) / DAY)),
    lastTry: moment(record.lastTry),
    lastOk: moment(record.lastOk),
    nextTry: scheduled && on ? moment(Math.max(record.nextTry, now)) : null,
    failures,
    fault: lastError && { code: lastError.code, at: moment(lastError.at)! },
    held: held && { version: held.version, at: moment(held.at)! },
    pinnedUntil: pin && pin.until > now ? moment(pin.until) : null,
    previous: previous && { version: previous.version, issued: moment(previous.issued)! },
    changes: await changesOf(record, feeds),
    needsPermission: !(await needs.hasPermission(url)),
    permission: permissionFor(url),
    clockBehind: now < Math.max(builtAt, record.clockFloor) - DAY,
    running,
  };
}

async function stateOf(record: FeedRecord, checked: number, { feeds, now }: ViewNeeds): Promise<FeedState> {
  if (feeds.inMemory || feeds.unsaved.has(record.id)) return "unsaved";
  if (record.pin && record.pin.until > now) return "pinned";
  if (record.held) return "held";
  const { kept } = await feeds.store.trust(record.id);
  const ended = async (role: Exclude<Role, "root">): Promise<boolean> => {
    const bytes = kept[role];
    const file = bytes && (await settle(async () => readMetadata(role, bytes)));
    return file?.ok === true && file.expires <= now;
  };
  if (record.lastOk !== null && (await ended("targets"))) return "old";
  if (now - checked > 7 * DAY || (record.lastOk !== null && (await ended("timestamp")))) return "stale";
  return feeds.loaded.get(record.id)?.generation.from === "package" && record.lastOk === null ? "bundled" : "fresh";
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

async function changesOf({ id, previous }: FeedRecord, feeds: Feeds): Promise<FeedView["changes"]> {
  const now = feeds.loaded.get(id)?.dataset;
  if ((previous?.version ?? 0) > (feeds.loaded.get(id)?.generation.version ?? 0)) return null;
  const bytes = previous && (await feeds.store.blob(id, previous.sha256));
  if (!now || !bytes || (await sha256(bytes)) !== previous.sha256) return null;
  return changesBetween(JSON.parse(new TextDecoder().decode(bytes)) as Dataset, now);
}

function moment(time: number | null | undefined): string | null {
  return time === null || time === undefined ? null : new Date(time).toISOString();
}
