import { canonicalJson } from "./canonical-json.ts";
import { type PublicKey, readKey } from "./keys.ts";
import { parseJson } from "./parse-json.ts";
import { refuse } from "./refusal.ts";
import { asArray, asCount, asObject, asString, asTime, field, type Json } from "./shape.ts";

// The four kinds of signed file, read strictly. Sections are those of the TUF specification 1.0.34; what the profile
// leaves out or narrows stands in docs/publishing.md.

export const ROLES = ["root", "timestamp", "snapshot", "targets"] as const;
export type Role = (typeof ROLES)[number];

/** Most bytes of a file of each role. */
export const MOST_BYTES: Readonly<Record<Role, number>> = {
  root: 64 * 1024,
  timestamp: 16 * 1024,
  snapshot: 64 * 1024,
  targets: 256 * 1024,
};
const MOST_DEPTH = 16;

interface Common {
  version: number;
  /** Milliseconds since 1970. */
  expires: number;
  /** As it was received: what is stored, and what hashes are over. */
  bytes: Uint8Array;
  /** Key id → signature, hexadecimal. */
  signatures: ReadonlyMap<string, string>;
  /** What the signatures are over. */
  signedBytes: Uint8Array<ArrayBuffer>;
}
export interface RoleKeys {
  threshold: number;
  keyids: readonly string[];
}
export interface Root extends Common {
  role: "root";
  keys: ReadonlyMap<string, PublicKey | undefined>;
  roles: Readonly<Record<Role, RoleKeys>>;
}
/** What one file says of another. */
export interface MetaFile {
  version: number;
  length: number | undefined;
  hashes: ReadonlyMap<string, string> | undefined;
}
export interface Timestamp extends Common {
  role: "timestamp";
  snapshot: MetaFile;
}
export interface Snapshot extends Common {
  role: "snapshot";
  meta: ReadonlyMap<string, MetaFile>;
}
export interface TargetFile {
  length: number;
  hashes: ReadonlyMap<string, string>;
  custom: Json;
}
export interface Targets extends Common {
  role: "targets";
  targets: ReadonlyMap<string, TargetFile>;
}
interface ByRole {
  root: Root;
  timestamp: Timestamp;
  snapshot: Snapshot;
  targets: Targets;
}

/** Reads a file as one of `role`. Signatures are not looked at yet. */
export function readMetadata<R extends Role>(role: R, bytes: Uint8Array): ByRole[R] {
  if (bytes.length > MOST_BYTES[role]) refuse("too-long", role);
  const file = asObject(parseJson(bytes, MOST_DEPTH, role), role);
  const signed = asObject(field(file, "signed"), `${role}.signed`);
  if (field(signed, "_type") !== role) refuse("type", role);
  // 4.2.1: a client refuses a specification version that it does not know.
  const specification = field(signed, "spec_version");
  if (typeof specification !== "string" || !/^1(\.\d{1,4}){1,2}$/.test(specification)) refuse("spec-version", role);
  const common: Common = {
    version: asCount(field(signed, "version"), `${role}.version`),
    expires: asTime(field(signed, "expires"), `${role}.expires`),
    bytes,
    signatures: readSignatures(field(file, "signatures"), role),
    signedBytes: canonicalJson(signed),
  };
  return { role, ...common, ...READERS[role](signed) } as ByRole[R];
}

const READERS: Record<Role, (signed: Json) => object> = {
  root: readRoot,
  timestamp: readTimestamp,
  snapshot: (signed) => ({
    meta: new Map(
      Object.entries(metaOf(signed, "snapshot")).map(([name, meta]) => [name, readMeta(meta, "snapshot.meta")]),
    ),
  }),
  targets: (signed) => ({
    targets: new Map(
      Object.entries(asObject(field(signed, "targets"), "targets.targets")).map(([name, target]) => [
        name,
        readTarget(target),
      ]),
    ),
  }),
};

/** 4.2.1: a key id stands at most once among the signatures. */
function readSignatures(value: unknown, role: Role): Map<string, string> {
  const about = `${role}.signatures`;
  const signatures = new Map<string, string>();
  for (const entry of asArray(value, about)) {
    const keyid = asString(field(asObject(entry, about), "keyid"), about);
    if (signatures.has(keyid)) refuse("schema", about);
    signatures.set(keyid, asString(field(asObject(entry, about), "sig"), about));
  }
  return signatures;
}

/** 4.3. The profile wants consistent snapshots: every file but the timestamp then stays what it is for ever. */
function readRoot(signed: Json): Pick<Root, "keys" | "roles"> {
  if (field(signed, "consistent_snapshot") !== true) refuse("schema", "root.consistent_snapshot");
  const entries = Object.entries(asObject(field(signed, "keys"), "root.keys"));
  if (entries.length > 64) refuse("schema", "root.keys");
  const keys = new Map(entries.map(([keyid, key]) => [keyid, readKey(key, "root.keys")]));
  const named = Object.entries(asObject(field(signed, "roles"), "root.roles"));
  const roles = Object.fromEntries(
    named.map(([role, value]) => [role, readRoleKeys(value, keys, `root.roles.${role}`)]),
  );
  for (const role of ROLES) if (!Object.hasOwn(roles, role)) refuse("schema", `root.roles.${role}`);
  return { keys, roles: roles as unknown as Record<Role, RoleKeys> };
}

/** 4.3: thresholds count keys, so neither an id nor a public key may stand twice in a role. */
function readRoleKeys(value: unknown, keys: Root["keys"], about: string): RoleKeys {
  const object = asObject(value, about);
  const keyids = asArray(field(object, "keyids"), about).map((keyid) => asString(keyid, about));
  const known = keyids.flatMap((keyid) => keys.get(keyid)?.identity ?? []);
  if (new Set(keyids).size !== keyids.length || new Set(known).size !== known.length) refuse("schema", about);
  return { threshold: asCount(field(object, "threshold"), about), keyids };
}

/** 4.6: it speaks of the snapshot and of nothing else. */
function readTimestamp(signed: Json): Pick<Timestamp, "snapshot"> {
  const meta = metaOf(signed, "timestamp");
  if (Object.keys(meta).join() !== "snapshot.json") refuse("schema", "timestamp.meta");
  return { snapshot: readMeta(field(meta, "snapshot.json"), "timestamp.meta") };
}

function metaOf(signed: Json, role: Role): Json {
  return asObject(field(signed, "meta"), `${role}.meta`);
}

function readMeta(value: unknown, about: string): MetaFile {
  const meta = asObject(value, about);
  const [length, hashes] = [field(meta, "length"), field(meta, "hashes")];
  return {
    version: asCount(field(meta, "version"), about),
    length: length === undefined ? undefined : asCount(length, about),
    hashes: hashes === undefined ? undefined : readHashes(hashes, about),
  };
}

function readTarget(value: unknown): TargetFile {
  const about = "targets.targets";
  const target = asObject(value, about);
  const custom = field(target, "custom");
  return {
    length: asCount(field(target, "length"), about, 0),
    hashes: readHashes(field(target, "hashes"), about),
    custom: typeof custom === "object" && custom !== null ? (custom as Json) : {},
  };
}

function readHashes(value: unknown, about: string): Map<string, string> {
  return new Map(Object.entries(asObject(value, about)).map(([name, hash]) => [name, asString(hash, about)]));
}
