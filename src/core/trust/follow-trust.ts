import { checkFile } from "./digests.ts";
import {
  type MetaFile,
  MOST_BYTES,
  readMetadata,
  type Role,
  type Root,
  type Snapshot,
  type Targets,
  type Timestamp,
} from "./metadata.ts";
import { type Outcome, Refusal, type RefusalCode, refuse, settle } from "./refusal.ts";
import { checkSignatures, keysOf } from "./signatures.ts";

// The client workflow of the TUF specification 1.0.34, section 5, for the profile in docs/publishing.md: no delegations, one
// target, consistent snapshots. Network, store, clock: all handed in.

/** Highest version ever taken of each role; 0 where none was. */
export type Floor = Readonly<Record<Role, number>>;
export const NO_FLOOR: Floor = { root: 0, timestamp: 0, snapshot: 0, targets: 0 };

export type FileRead = { ok: true; bytes: Uint8Array } | { ok: false; code: RefusalCode };

export interface TrustNeeds {
  /** Trusted roots, oldest first and without a gap. The first is trusted as it is: its hash is the feed's identity. */
  roots: readonly Uint8Array[];
  /** What was kept of the other roles. Read as hostile: it counts only if it is signed under the newest root. */
  kept: Readonly<Partial<Record<Exclude<Role, "root">, Uint8Array>>>;
  floor: Floor;
  /** Reads a file by its path under the feed's address; never more than `most` bytes. */
  read(path: string, most: number): Promise<FileRead>;
  /** Keeps a file as it was received, with the floor as it is from then on, in one step; `before` is the floor it replaces. */
  keep(file: { role: Role; version: number; bytes: Uint8Array }, floor: Floor, before: Floor): Promise<void>;
  /** The computer's clock, or the build's moment where that is later; fixed for the whole run (TUF 5.1), milliseconds. */
  now: number;
  /** The latest moment that taken data has told. The clock of the run is no earlier, as far as a timestamp bears that out. */
  clockFloor?: number;
  /** Most new roots in one run (TUF 5.3.3); the next run goes on from there. */
  mostRoots?: number;
}

export interface Trusted {
  root: Root;
  timestamp: Timestamp;
  snapshot: Snapshot;
  targets: Targets;
  floor: Floor;
  /** The moment that the run judged by. */
  now: number;
}

/** Follows a feed's signed files from the trusted root to its newest list of targets. What was kept stays on any refusal. */
export function followTrust(needs: TrustNeeds): Promise<Outcome<Trusted>> {
  return settle(async () => {
    const run = new Run(needs);
    const root = await run.newestRoot(await lastOfChain(needs.roots));
    const timestamp = await run.newestTimestamp(root);
    const snapshot = await run.newestSnapshot(root, timestamp);
    const targets = await run.newestTargets(root, snapshot);
    return { root, timestamp, snapshot, targets, floor: run.floor, now: run.now };
  });
}

/** The latest moment that a clock may be held not to be before, once this timestamp was verified. Without one there is none. */
export const latestFloor = (timestamp: Pick<Timestamp, "expires"> | undefined): number =>
  timestamp ? timestamp.expires - 1000 : 0;

/** Whether each of `roots` was signed by the one before it and by itself; the first by itself. */
export function followRoots(roots: readonly Uint8Array[]): Promise<Outcome<{ root: Root }>> {
  return settle(async () => ({ root: await lastOfChain(roots) }));
}

async function lastOfChain(roots: readonly Uint8Array[]): Promise<Root> {
  let last: Root | undefined;
  for (const bytes of roots) last = await nextRoot(bytes, last);
  return last ?? refuse("schema", "no trusted root");
}

/** 5.3.4 to 5.3.6: signed by the old and by the new keys, and exactly one version on. An expired one still hands over. */
async function nextRoot(bytes: Uint8Array, before: Root | undefined): Promise<Root> {
  const root = readMetadata("root", bytes);
  if (before) {
    await checkSignatures(root, before, "root");
    if (root.version !== before.version + 1) refuse("rollback", "root");
  }
  await checkSignatures(root, root, "root");
  return root;
}

class Run {
  readonly #needs: TrustNeeds;
  #kept: Floor;
  floor: Floor;
  now: number;

  constructor(needs: TrustNeeds) {
    this.#needs = needs;
    this.now = needs.now;
    this.#kept = needs.floor;
    this.floor = needs.floor;
  }

  /** 5.3: one root after the other until there is no next. */
  async newestRoot(trusted: Root): Promise<Root> {
    let root = trusted;
    for (let step = 0; step < (this.#needs.mostRoots ?? 32); step += 1) {
      const read = await this.#needs.read(`${root.version + 1}.root.json`, MOST_BYTES.root);
      // 5.3.3. A server that fails is not one that has no newer root: only "not there" ends the chain.
      if (!read.ok && read.code === "not-found") break;
      if (!read.ok) refuse(read.code, `${root.version + 1}.root.json`);
      const next = await nextRoot(read.bytes, root);
      // 5.3.11: whoever held the old keys may have pushed the versions up. What is kept counts only if the new keys signed it.
      const rotated = (["timestamp", "snapshot"] as const).some((role) => keysOf(next, role) !== keysOf(root, role));
      if (rotated) this.floor = { ...this.floor, timestamp: 0, snapshot: 0, targets: 0 };
      await this.#keep(next);
      root = next;
    }
    await this.#raiseClock(root);
    // 5.3.10
    if (root.expires <= this.now) refuse("expired-root", "root");
    return root;
  }

  /**
   * Data that was dated wrongly, by a thief or a slip, would make all that comes after it look ended for good. So what data has
   * told counts only as far as the timestamp reaches that the newest keys have signed; with other keys it counts no more.
   */
  async #raiseClock(root: Root): Promise<void> {
    const told = this.#needs.clockFloor ?? 0;
    if (told <= this.now) return;
    const timestamp = await this.#readKept("timestamp", root);
    this.now = Math.max(this.now, Math.min(told, latestFloor(timestamp)));
  }

  /** 5.4 */
  async newestTimestamp(root: Root): Promise<Timestamp> {
    const kept = await this.#readKept("timestamp", root);
    const fetched = readMetadata("timestamp", await this.#read("timestamp.json", MOST_BYTES.timestamp));
    await checkSignatures(fetched, root, "timestamp");
    // 5.4.3: an equal version is no newer file, whatever it holds; the run goes on with the one it had.
    const newest = kept && fetched.version === kept.version ? kept : fetched;
    if (newest.version < Math.max(kept?.version ?? 0, this.floor.timestamp)) refuse("rollback", "timestamp");
    if (newest.snapshot.version < Math.max(kept?.snapshot.version ?? 0, this.floor.snapshot))
      refuse("rollback", "snapshot");
    // 5.4.4
    if (newest.expires <= this.now) refuse("expired-timestamp", "timestamp");
    if (newest !== kept) await this.#keep(newest);
    return newest;
  }

  /** 5.5 */
  async newestSnapshot(root: Root, timestamp: Timestamp): Promise<Snapshot> {
    const kept = await this.#readKept("snapshot", root);
    const fit = kept?.version === timestamp.snapshot.version && (await fits(kept.bytes, timestamp.snapshot));
    const newest = fit && kept ? kept : await this.#fetched("snapshot", root, timestamp.snapshot);
    // 5.5.5: no targets file goes back or goes missing.
    for (const [name, { version }] of kept?.meta ?? [])
      if ((newest.meta.get(name)?.version ?? 0) < version) refuse("rollback", name);
    const targets = newest.meta.get("targets.json") ?? refuse("schema", "snapshot.meta");
    if (targets.version < this.floor.targets) refuse("rollback", "targets");
    // 5.5.6
    if (newest.expires <= this.now) refuse("expired-snapshot", "snapshot");
    if (newest !== kept) await this.#keep(newest);
    return newest;
  }

  /** 5.6 */
  async newestTargets(root: Root, snapshot: Snapshot): Promise<Targets> {
    const meta = snapshot.meta.get("targets.json") ?? refuse("schema", "snapshot.meta");
    const kept = await this.#readKept("targets", root);
    const fit = kept?.version === meta.version && (await fits(kept.bytes, meta));
    const newest = fit && kept ? kept : await this.#fetched("targets", root, meta);
    // 5.6.5
    if (newest.expires <= this.now) refuse("expired-targets", "targets");
    if (newest !== kept) await this.#keep(newest);
    return newest;
  }

  /** What was kept of a role, if it is well-formed and signed under `root`. */
  async #readKept<R extends Exclude<Role, "root">>(role: R, root: Root) {
    const bytes = this.#needs.kept[role];
    if (!bytes) return undefined;
    try {
      const file = readMetadata(role, bytes);
      await checkSignatures(file, root, role);
      return file;
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  /** 5.5.1 to 5.5.4, 5.6.1 to 5.6.4: the very file that `meta` describes. */
  async #fetched<R extends "snapshot" | "targets">(role: R, root: Root, meta: MetaFile) {
    const bytes = await this.#read(`${meta.version}.${role}.json`, Math.min(meta.length ?? Infinity, MOST_BYTES[role]));
    await checkFile(bytes, meta, role);
    const file = readMetadata(role, bytes);
    await checkSignatures(file, root, role);
    if (file.version !== meta.version) refuse("mix-and-match", role);
    return file;
  }

  async #read(path: string, most: number): Promise<Uint8Array> {
    const read = await this.#needs.read(path, most);
    return read.ok ? read.bytes : refuse(read.code, path);
  }

  async #keep(file: Root | Timestamp | Snapshot | Targets): Promise<void> {
    this.floor = { ...this.floor, [file.role]: file.version };
    await this.#needs.keep({ role: file.role, version: file.version, bytes: file.bytes }, this.floor, this.#kept);
    this.#kept = this.floor;
  }
}

async function fits(bytes: Uint8Array, meta: MetaFile): Promise<boolean> {
  return (await settle(async () => (await checkFile(bytes, meta, "kept"), {}))).ok;
}
