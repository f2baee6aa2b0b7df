import type { Dataset } from "../../core/dataset.ts";
import type { Steps } from "../../core/steps.ts";
import { sha256 } from "../../core/trust/digests.ts";
import { feedAddress } from "../../core/trust/feed-address.ts";
import { readBundle } from "../../core/trust/feed-bundle.ts";
import { readerOf } from "../../core/trust/read-files.ts";
import { type Fault, type FeedRecord, isOwnFeed, newRecord } from "./feed-record.ts";
import type { FeedStorage } from "./feed-store.ts";
import { followFeed, type FollowOutcome, type Source } from "./follow-feed.ts";
import { type Loaded, loadFeed } from "./load-generation.ts";
import { memoryStore } from "./memory-store.ts";
import { afterFailure, afterSuccess, isDue } from "./schedule.ts";

const DAY = 86_400_000;
/** How long newer data waits after the reader has gone back. */
export const PIN = 14 * DAY;
/** How long data of a feed stays that a policy has let go of. */
const KEPT = 30 * DAY;

/** What the world is to the updater; the background hands it the real one. */
export interface BrowserEnvironment {
  bundled: { address: string; builtAt: number; files: ReadonlyMap<string, Uint8Array> };
  /** Throws or rejects where there is no usable database. */
  openStore: () => Promise<FeedStorage>;
  /** Reads a feed's files over the network. */
  reader: (address: string, onProgress: (path: string, received: number) => void) => Source["read"];
  hasPermission: (address: string) => Promise<boolean>;
  online: () => boolean;
  /** auto: on schedule; manual: only when asked; none: no request at all. */
  mode: () => Promise<"auto" | "manual" | "none">;
  /** Whether the built-in feed is asked: where it stands, at a mirror's address, or not at all. */
  official: () => Promise<string>;
  now: () => number;
  chance: () => number;
  /** Runs `work` while nobody else of this extension works on the same feed. */
  alone: <Result>(feed: string, work: () => Promise<Result>) => Promise<Result>;
  tryOut: (dataset: Dataset) => Steps<void>;
  /** Data in use has changed. */
  changed: () => void;
}

export type UpdateOutcome =
  | { ok: true; did: "updated" | "nothing-new" | "pinned" }
  | { ok: false; code: Fault | "held" | "updates-off" | "unknown-feed" };

export interface Progress {
  path: string;
  received: number;
}

/** All feeds of this extension: what is in use of each, and the runs that bring newer data. */
export class Feeds {
  readonly #environment: BrowserEnvironment;
  readonly #running = new Map<string, Promise<UpdateOutcome>>();
  readonly progress = new Map<string, Progress>();
  /** Data in use that could not be saved, or whose store is broken: gone when the background ends. */
  readonly unsaved = new Set<string>();
  readonly loaded = new Map<string, Loaded>();
  #started: Promise<void> | undefined;
  store: FeedStorage = memoryStore();
  /** No database: everything is in memory. */
  inMemory = false;
  builtInId = "";

  constructor(environment: BrowserEnvironment) {
    this.#environment = environment;
  }

  /** Opens the store and brings the data in use into memory. Further calls wait for the first. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  async #start(): Promise<void> {
    const { bundled, openStore } = this.#environment;
    const first = bundled.files.get("1.root.json");
    if (!first) throw new Error("The package holds no feed.");
    this.builtInId = await sha256(first);
    try {
      this.store = await openStore();
      await this.store.ensure(newRecord(this.builtInId, bundled.address, ""));
    } catch (error) {
      console.warn("Caveat: no database; this session's data is not saved.", error);
      this.store = memoryStore();
      this.inMemory = true;
      await this.store.ensure(newRecord(this.builtInId, bundled.address, ""));
    }
    await this.#noteInterrupted();
    await this.#loadBuiltIn();
    for (const record of await this.store.records().catch(() => []))
      if (record.id !== this.builtInId && record.on) await this.#load(record);
  }

  /** A run that was written down and never ended: the browser was closed, or what it read kept it busy until it was ended. */
  async #noteInterrupted(): Promise<void> {
    for (const { id, attempt } of await this.store.records().catch(() => []))
      if (attempt)
        await this.store
          .change(id, () => ({ attempt: null, lastError: { code: "interrupted", at: attempt.at } }))
          .catch(() => undefined);
  }

  /** The stored data, unless the package brings newer: both went through the same judge. */
  async #loadBuiltIn(): Promise<void> {
    const { bundled } = this.#environment;
    const record = await this.store.change(this.builtInId, () => ({ url: bundled.address })).catch(() => undefined);
    if (record) await this.#load(record);
    if ((this.loaded.get(this.builtInId)?.generation.version ?? 0) < versionOf(bundled.files))
      await this.#takeBundled(this.store);
    // Floors or files in the store can be damaged so that nothing gets past them. The package's own data needs no store.
    if (!this.loaded.has(this.builtInId)) {
      const spare = memoryStore();
      await spare.ensure(newRecord(this.builtInId, bundled.address, ""));
      await this.#takeBundled(spare);
      this.unsaved.add(this.builtInId);
    }
    if (!this.loaded.has(this.builtInId)) throw new Error("The package's own data was refused.");
  }

  async #takeBundled(store: FeedStorage): Promise<void> {
    const { bundled, tryOut } = this.#environment;
    const source: Source = { from: "package", read: readerOf(bundled.files) };
    const needs = { store, source, now: bundled.builtAt, clockBehind: false, inUse: undefined, tryOut };
    const outcome = await followFeed(this.builtInId, needs);
    if (outcome.ok && outcome.did === "updated") this.#use(this.builtInId, outcome);
  }

  async #load(record: FeedRecord): Promise<void> {
    const loaded = await loadFeed(this.store, record).catch(() => undefined);
    if (loaded) this.loaded.set(record.id, loaded);
    if (record.active === null || loaded?.generation.sha256 === record.active.sha256) return;
    // What is active is damaged: the one before it, or none, is in use until the feed is read again.
    await this.store
      .change(record.id, () => ({
        active: loaded?.generation ?? null,
        previous: null,
        nextTry: 0,
        lastError: { code: "store", at: this.#environment.now() },
      }))
      .catch(() => undefined);
  }

  #use(id: string, { generation, dataset, saved }: Extract<FollowOutcome, { did: "updated" }>): void {
    this.loaded.set(id, { generation, dataset });
    if (saved) this.unsaved.delete(id);
    else this.unsaved.add(id);
  }

  /** On each alarm: every feed that is due. None waits for another, so that a slow one holds nobody up. */
  async tick(): Promise<void> {
    await this.start();
    if ((await this.#environment.mode()) !== "auto") return;
    const due = (await this.store.records()).filter(({ on, nextTry }) => on && isDue(nextTry, this.#environment.now()));
    await Promise.all(due.map(({ id }) => this.update(id)));
  }

  /** Asks a feed for newer data now. A run that is under way already is joined: both hear its outcome. */
  async update(id: string): Promise<UpdateOutcome> {
    await this.start();
    if ((await this.#environment.mode()) === "none") return { ok: false, code: "updates-off" };
    const address = await this.addressOf(id);
    if (address === "off") return { ok: false, code: "updates-off" };
    return this.#once(id, async (record) => {
      const url = address ?? record.url;
      if (!(await this.#environment.hasPermission(url)))
        return this.#note(record.id, { ok: false, code: "permission" });
      if (!this.#environment.online()) return { ok: false, code: "offline" };
      const read = this.#environment.reader(url, (path, received) => this.progress.set(id, { path, received }));
      await this.#begin(id);
      return this.#note(id, await this.#follow(record, { from: "network", read }));
    });
  }

  /** Where the built-in feed is asked instead of its own address: a mirror, which its signatures keep honest, or "off". */
  async addressOf(id: string): Promise<string | undefined> {
    if (id !== this.builtInId) return undefined;
    const official = await this.#environment.official();
    return official === "on" ? undefined : official === "off" ? "off" : feedAddress(official);
  }

  /**
   * Follows what a policy names, and lets go of what it no longer names: of a feed that was its alone at once, with its data kept a
   * while; one that the reader followed is again what they had made of it.
   */
  async followPolicy(wanted: readonly { root: string; url: string; label: string; own?: boolean }[]): Promise<void> {
    await this.start();
    const now = this.#environment.now();
    let turned = false;
    for (const { root, url, label, own = false } of wanted) {
      if (root === this.builtInId) continue;
      const address = feedAddress(url)!;
      const isKnown = await this.store.record(root);
      turned ||= isKnown !== undefined && isOwnFeed(isKnown) !== own;
      if (!isKnown)
        await this.store.ensure({ ...newRecord(root, address, label), policy: { before: null, gone: null, own } });
      else
        await this.store.change(root, (record) => ({
          url: address,
          label,
          on: true,
          policy: {
            before: record.policy ? record.policy.before : { url: record.url, label: record.label, on: record.on },
            gone: null,
            own,
          },
        }));
    }
    for (const { id, policy, own } of await this.store.records()) {
      if (!policy || wanted.some(({ root }) => root === id)) continue;
      if (policy.before) {
        turned ||= policy.own !== own;
        await this.store.change(id, () => ({ ...policy.before, policy: null }));
      } else if (policy.gone === null)
        await this.store.change(id, () => ({ on: false, policy: { before: null, gone: now, own: false } }));
      else if (policy.gone < now - KEPT) await this.store.remove(id);
    }
    await this.#showWhatIsOn(turned);
  }

  /** Brings into use what is switched on, and takes out what is not. */
  async #showWhatIsOn(turned: boolean): Promise<void> {
    const before = [...this.loaded.keys()].join();
    const on = new Set([this.builtInId]);
    for (const record of await this.store.records()) {
      if (!record.on) continue;
      on.add(record.id);
      if (!this.loaded.has(record.id)) await this.#load(record);
    }
    for (const id of this.loaded.keys()) if (!on.has(id)) this.loaded.delete(id);
    if (turned || [...this.loaded.keys()].join() !== before) this.#environment.changed();
  }

  /** Writes a run down before it begins, as if it had failed: one that never ends is then backed off from like any other. */
  async #begin(id: string): Promise<void> {
    const [now, chance] = [this.#environment.now(), this.#environment.chance()];
    await this.store
      .change(id, ({ failures }) => ({
        attempt: { at: now },
        lastTry: now,
        failures: failures + 1,
        nextTry: afterFailure(now, failures + 1, chance),
      }))
      .catch(() => undefined);
  }

  /** Takes a bundle in, by the same way as a download. */
  async importBundle(bytes: Uint8Array): Promise<UpdateOutcome> {
    await this.start();
    const bundle = await readBundle(bytes);
    if (!bundle.ok) return bundle;
    const root = bundle.files.get("1.root.json");
    const id = root && (await sha256(root));
    if (!id || !(await this.store.record(id))) return { ok: false, code: "other-feed" };
    await this.#running.get(id);
    return this.#take(id, bundle.files);
  }

  #take(id: string, files: ReadonlyMap<string, Uint8Array>): Promise<UpdateOutcome> {
    return this.#once(id, async (record) => {
      await this.store.change(id, () => ({ attempt: { at: this.#environment.now() } })).catch(() => undefined);
      const outcome = await this.#follow(record, { from: "import", read: readerOf(files) });
      await this.store.change(id, () => ({ attempt: null })).catch(() => undefined);
      return outcome;
    });
  }

  async #follow(record: FeedRecord, source: Source): Promise<UpdateOutcome> {
    const { now, bundled, tryOut } = this.#environment;
    const outcome = await followFeed(record.id, {
      store: this.store,
      source,
      now: Math.max(now(), bundled.builtAt),
      clockBehind: now() < bundled.builtAt - DAY,
      inUse: this.loaded.get(record.id)?.dataset,
      tryOut,
    });
    if (!outcome.ok || outcome.did !== "updated") return outcome;
    this.#use(record.id, outcome);
    this.#environment.changed();
    return { ok: true, did: "updated" };
  }

  #once(id: string, work: (record: FeedRecord) => Promise<UpdateOutcome>): Promise<UpdateOutcome> {
    const running = this.#running.get(id);
    if (running) return running;
    const run = this.#environment
      .alone(id, async () => {
        const record = await this.store.record(id);
        return record ? work(record) : ({ ok: false, code: "unknown-feed" } as const);
      })
      .catch((error: unknown): UpdateOutcome => {
        console.warn("Caveat: the store of the feeds failed.", error);
        return { ok: false, code: "store" };
      })
      .finally(() => {
        this.#running.delete(id);
        this.progress.delete(id);
      });
    this.#running.set(id, run);
    return run;
  }

  isRunning(id: string): boolean {
    return this.#running.has(id);
  }

  /** Writes down how a run went, and when the next is due. What cannot be written down does not undo the run. */
  async #note(id: string, outcome: UpdateOutcome): Promise<UpdateOutcome> {
    const [now, chance] = [this.#environment.now(), this.#environment.chance()];
    // Held data is a good answer: the feed was reached and everything was signed.
    const reached = outcome.ok || outcome.code === "held" || outcome.code === "newer-schema";
    await this.store
      .change(id, ({ attempt, failures: before, lastOk }) => {
        const failures = reached ? 0 : attempt ? before : before + 1;
        return {
          attempt: null,
          lastTry: now,
          lastOk: reached ? now : lastOk,
          failures,
          nextTry: reached ? afterSuccess(now, chance) : afterFailure(now, failures, chance),
          lastError: outcome.ok || outcome.code === "held" ? null : { code: outcome.code as Fault, at: now },
        };
      })
      .catch(() => undefined);
    return outcome;
  }

  /** Puts the version before into use, and holds newer data back for two weeks. Refused with nothing to go back to. */
  rollBack(id: string): Promise<boolean> {
    return this.#swap(id, (record) =>
      record.previous
        ? { active: record.previous, previous: record.active, pin: { until: this.#environment.now() + PIN } }
        : {},
    );
  }

  /** Ends the wait: the version from before goes back into use, and the feed may be asked again. */
  resume(id: string): Promise<boolean> {
    return this.#swap(id, ({ active, previous }) => {
      const newer =
        previous && active && previous.version > active.version ? { active: previous, previous: active } : {};
      return { ...newer, pin: null, nextTry: 0 };
    });
  }

  async #swap(id: string, change: (record: FeedRecord) => Partial<FeedRecord>): Promise<boolean> {
    await this.start();
    return this.#environment.alone(id, async () => {
      const record = await this.store.change(id, change);
      const loaded = record && (await loadFeed(this.store, record));
      if (!loaded) return false;
      const other = this.loaded.get(id)?.generation.sha256 !== loaded.generation.sha256;
      this.loaded.set(id, loaded);
      if (other) this.#environment.changed();
      return true;
    });
  }

  /** The reader agrees to the data that is held; it is read again and put to use. */
  async acceptHeld(id: string): Promise<UpdateOutcome> {
    await this.start();
    await this.store.change(id, ({ held }) => ({ accepted: held?.sha256 ?? null }));
    return this.update(id);
  }

  /** Forgets which versions of a feed were seen, on the reader's word: for floors and clocks that keep all newer data out. */
  async reset(id: string): Promise<UpdateOutcome> {
    await this.start();
    await this.#environment.alone(id, () => this.store.forget(id));
    return this.update(id);
  }

  /**
   * Follows a further feed, once its first answer has proved to be the one that its fingerprint stands for. `files` are its
   * first root, or more of it, at hand: where the data is among them, nothing needs to be asked.
   */
  async add(
    feed: { id: string; url: string; label: string; own?: boolean },
    files: ReadonlyMap<string, Uint8Array> = new Map(),
  ): Promise<UpdateOutcome> {
    await this.start();
    const known = await this.store.record(feed.id);
    if (known?.policy?.gone != null) await this.remove(feed.id);
    else if (known) {
      if (feed.own && !known.policy) await this.change(feed.id, { own: true });
      return { ok: true, did: "nothing-new" };
    }
    await this.store.ensure({ ...newRecord(feed.id, feed.url, feed.label), own: feed.own === true });
    const root = files.get("1.root.json");
    if (root) await this.store.resetTrust(feed.id, root);
    const outcome = files.size > 1 ? await this.#take(feed.id, files) : await this.update(feed.id);
    if (!outcome.ok && outcome.code !== "updates-off") await this.store.remove(feed.id);
    return outcome;
  }

  async change(id: string, change: { label?: string; on?: boolean; own?: boolean }): Promise<void> {
    await this.start();
    const record = await this.store.change(id, () => change);
    if (!record || (change.on === undefined && change.own === undefined)) return;
    if (record.on) await this.#load(record);
    else if (id !== this.builtInId) this.loaded.delete(id);
    this.#environment.changed();
  }

  /** Removes a feed and everything kept of it. The one that came with the extension stays. */
  async remove(id: string): Promise<void> {
    await this.start();
    if (id === this.builtInId) return;
    await this.store.remove(id);
    this.loaded.delete(id);
    this.#environment.changed();
  }
}

/** Version of the newest targets file among these. */
function versionOf(files: ReadonlyMap<string, Uint8Array>): number {
  return Math.max(0, ...[...files.keys()].map((path) => Number(/^(\d+)\.targets\.json$/.exec(path)?.[1] ?? 0)));
}
