import type { Dataset } from "../../src/core/dataset.ts";
import type { Role } from "../../src/core/trust/metadata.ts";
import { PAYLOAD } from "../../src/core/trust/payload.ts";
import {
  type FeedFiles,
  type RootPart,
  sha256,
  type SignedFile,
  signFile,
  SPEC_VERSION,
} from "../../src/tools/feed/feed-files.ts";
import { makeRoot, type RoleChoice } from "../../src/tools/feed/publish.ts";
import { type KeyType, newKeyPem, readSigner, type Signer } from "../../src/tools/feed/signer.ts";
import { act, vendor, words } from "./core/records.ts";

// Makes feeds for tests, good ones and any kind of bad: really signed, with keys made on the spot.

export const NOW = Date.parse("2026-11-24T08:00:00Z");
export const DAY = 86_400_000;

export const newSigner = (type: KeyType = "ed25519"): Signer => readSigner(newKeyPem(type));

export type Hook<Value> = (value: Value) => Value | void;
// Tests bend files out of every shape, so nothing is promised about what a hook sees.
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

/** What is out of the ordinary in one version of a feed. Hooks change what they get, or hand back something else. */
export interface Plan {
  version?: Partial<Record<Role, number>>;
  /** Before signing. */
  signed?: Partial<Record<Role, Hook<Loose>>>;
  /** After signing, before other files say its hash. */
  file?: Partial<Record<Role, Hook<Loose>>>;
  /** The bytes, before other files say their hash. */
  bytes?: Partial<Record<Role | "payload", Hook<Uint8Array>>>;
  /** The bytes that are served, whatever other files say. */
  served?: Partial<Record<Role | "payload", Hook<Uint8Array>>>;
  signers?: Partial<Record<Role, Signer[]>>;
  /** Whether timestamp and snapshot give lengths and hashes; they do. */
  hashes?: boolean;
  dataset?: unknown;
  custom?: Record<string, unknown>;
  /** Days until a role's file ends. */
  days?: Partial<Record<Role, number>>;
  now?: number;
}

/** A dataset of a few invented vendors and acts. */
export function smallDataset(more: Partial<Dataset> & { size?: number } = {}): Dataset {
  const { size = 4, ...rest } = more;
  const ids = Array.from({ length: size }, (_, place) => `maker-${place}`);
  return {
    schema: 1,
    issued: "2026-11-24T07:00:00.000Z",
    research: { closed: "2026-11-24", basis: words("tests") },
    vendors: ids.map((id) =>
      vendor(id, { names: [{ text: `Brand ${id}`, kind: "brand", strength: "strong", case: "any" }] }),
    ),
    advisories: ids.map((id) => act(`act-${id}`, { named: [id] })),
    ...rest,
  };
}

export class Workshop {
  keys: Record<Role, Signer[]>;
  choice: Record<Role, RoleChoice>;
  files: FeedFiles = new Map();
  root: RootPart | undefined;

  constructor(type: KeyType = "ed25519") {
    const online = [newSigner(type)];
    this.keys = {
      root: [newSigner(type), newSigner(type), newSigner(type)],
      targets: [newSigner(type)],
      snapshot: online,
      timestamp: online,
    };
    const role = (name: Role, threshold: number): RoleChoice => ({
      keys: this.keys[name].map(({ key }) => key),
      threshold,
    });
    this.choice = {
      root: role("root", 2),
      targets: role("targets", 1),
      snapshot: role("snapshot", 1),
      timestamp: role("timestamp", 1),
    };
  }

  /** Identity of the feed. */
  get id(): string {
    return sha256(this.files.get("1.root.json")!);
  }

  /** Makes version `version` of the feed (and its first root, if there is none) on top of what is there. */
  make(version = 1, plan: Plan = {}): FeedFiles {
    if (!this.root || plan.signed?.root || plan.file?.root || plan.bytes?.root)
      this.makeRoot(plan.version?.root ?? (this.root?.version ?? 0) + 1, plan);
    const payload = bend(plan.bytes?.payload, new TextEncoder().encode(JSON.stringify(plan.dataset ?? smallDataset())));
    const hash = sha256(payload);
    this.#put(`targets/${hash}.${PAYLOAD}`, payload, plan.served?.payload);
    const v = (role: Role): number => plan.version?.[role] ?? version;
    const custom = { schema: 1, issued: "2026-11-24T07:00:00Z", ...plan.custom };
    const targets = this.#sign("targets", v("targets"), plan, {
      targets: { [PAYLOAD]: { length: payload.length, hashes: { sha256: hash }, custom } },
    });
    this.#put(`${v("targets")}.targets.json`, targets, plan.served?.targets);
    const snapshot = this.#sign("snapshot", v("snapshot"), plan, {
      meta: { "targets.json": meta(targets, v("targets"), plan) },
    });
    this.#put(`${v("snapshot")}.snapshot.json`, snapshot, plan.served?.snapshot);
    const timestamp = this.#sign("timestamp", v("timestamp"), plan, {
      meta: { "snapshot.json": meta(snapshot, v("snapshot"), plan) },
    });
    this.#put("timestamp.json", timestamp, plan.served?.timestamp);
    return this.files;
  }

  /** Makes the next root, after `change` has had its way with the keys. */
  rotate(change: (workshop: this) => void = () => undefined, plan: Plan = {}): FeedFiles {
    change(this);
    this.makeRoot((this.root?.version ?? 0) + 1, plan);
    return this.files;
  }

  /** New keys for a role; their old ones are gone. */
  renew(...roles: Role[]): void {
    for (const role of roles) {
      this.keys[role] = [newSigner()];
      this.choice[role] = { keys: this.keys[role].map(({ key }) => key), threshold: 1 };
    }
  }

  makeRoot(version: number, plan: Plan = {}): void {
    const before = this.root;
    const signers = plan.signers?.root ?? this.keys.root;
    const file = makeRoot(this.choice, { version, now: plan.now ?? NOW, signers: [], ...(before && { before }) });
    if (plan.days?.root !== undefined) file.signed.expires = ending(plan, "root");
    const signed = bend<Loose>(plan.signed?.root, file.signed);
    const whole = signers.length > 0 ? signLoosely({ signed, signatures: [] }, signers) : { signed, signatures: [] };
    const bytes = bend(plan.bytes?.root, encode(bend<Loose>(plan.file?.root, whole)));
    this.root = file.signed;
    this.#put(`${version}.root.json`, bytes, plan.served?.root);
  }

  #sign(role: Role, version: number, plan: Plan, rest: object): Uint8Array {
    const signed = bend<Loose>(plan.signed?.[role], {
      _type: role,
      spec_version: SPEC_VERSION,
      version,
      expires: ending(plan, role),
      ...rest,
    });
    const file = signLoosely({ signed, signatures: [] }, plan.signers?.[role] ?? this.keys[role]);
    return bend(plan.bytes?.[role], encode(bend<Loose>(plan.file?.[role], file)));
  }

  #put(path: string, bytes: Uint8Array, served: Hook<Uint8Array> | undefined): void {
    this.files = new Map(this.files).set(path, bend(served, bytes));
  }
}

const DAYS: Record<Role, number> = { root: 365, targets: 90, snapshot: 21, timestamp: 7 };

function ending({ days, now = NOW }: Plan, role: Role): string {
  return new Date(now + (days?.[role] ?? DAYS[role]) * DAY).toISOString().replace(/\.\d+Z$/, "Z");
}

/** Signs with these keys, whatever the role. What cannot be written in canonical form stays unsigned. */
function signLoosely(file: SignedFile, signers: readonly Signer[]): SignedFile {
  const anyRole = {
    roles: { [file.signed?._type]: { keyids: signers.map(({ keyid }) => keyid), threshold: 1 } },
  } as unknown as RootPart;
  try {
    return signFile(file, anyRole, signers);
  } catch {
    return file;
  }
}

function meta(bytes: Uint8Array, version: number, { hashes = true }: Plan) {
  return hashes ? { version, length: bytes.length, hashes: { sha256: sha256(bytes) } } : { version };
}

export const encode = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));

function bend<Value>(hook: Hook<Value> | undefined, value: Value): Value {
  return hook?.(value) ?? value;
}
