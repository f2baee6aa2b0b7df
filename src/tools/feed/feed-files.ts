import { createHash } from "node:crypto";
import { canonicalJson } from "../../core/trust/canonical-json.ts";
import { PAYLOAD } from "../../core/trust/payload.ts";
import { ROLES, type Role } from "../../core/trust/metadata.ts";
import type { Signer, TufKey } from "./signer.ts";

// A feed's files, in memory: path under the feed's address → bytes. What makes and changes them are functions from files to
// files, so that the command line, the build and the tests publish in the same way.

export type FeedFiles = Map<string, Uint8Array>;

export interface SignedFile<Signed = SignedPart> {
  signed: Signed;
  signatures: { keyid: string; sig: string }[];
}
export interface SignedPart {
  _type: Role;
  spec_version: string;
  version: number;
  expires: string;
}
export interface RootPart extends SignedPart {
  _type: "root";
  consistent_snapshot: true;
  keys: Record<string, TufKey>;
  roles: Record<Role, { keyids: string[]; threshold: number }>;
}
export interface MetaPart extends SignedPart {
  meta: Record<string, { version: number; length: number; hashes: { sha256: string } }>;
}
export interface TargetsPart extends SignedPart {
  targets: Record<string, { length: number; hashes: { sha256: string }; custom: PayloadCustom }>;
}
export interface PayloadCustom {
  schema: number;
  issued: string;
  advisories: number;
  title?: { en: string };
  largeChange?: true;
}

export const SPEC_VERSION = "1.0.34";
/** Days that a file of each role stays valid: the online ones are short, so that nobody can hold updates back unseen. */
export const DAYS: Days = { root: 365, targets: 90, snapshot: 21, timestamp: 7 };
/** For an office without a daily job: it signs anew once a month, and holidays make nothing stale. */
export const OFFICE_DAYS: Days = { root: 365, targets: 365, snapshot: 90, timestamp: 35 };
export type Days = Readonly<Record<Role, number>>;

export function expiry(role: Role, now: number, days: Days): string {
  const whole = Math.floor(now / 1000) * 1000;
  return new Date(whole + days[role] * 86_400_000).toISOString().replace(".000Z", "Z");
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

export function toBytes(file: SignedFile): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`);
}

export function fromBytes<Signed extends SignedPart>(bytes: Uint8Array): SignedFile<Signed> {
  return JSON.parse(new TextDecoder().decode(bytes)) as SignedFile<Signed>;
}

/** Adds the signatures of those signers that stand for `role` in `root`; one that is there already is made anew. */
export function signFile<Signed extends SignedPart>(
  file: SignedFile<Signed>,
  root: RootPart,
  signers: readonly Signer[],
): SignedFile<Signed> {
  const { keyids } = root.roles[file.signed._type];
  const bytes = canonicalJson(file.signed);
  const fresh = signers
    .filter(
      ({ keyid }, place) => keyids.includes(keyid) && signers.findIndex((other) => other.keyid === keyid) === place,
    )
    .map((signer) => ({ keyid: signer.keyid, sig: signer.sign(bytes) }));
  const others = file.signatures.filter(({ keyid }) => !fresh.some((signature) => signature.keyid === keyid));
  return { signatures: [...others, ...fresh], signed: file.signed };
}

/** How many more signatures of `role` in `root` a file needs. */
export function missing(file: SignedFile, root: RootPart, role: Role = file.signed._type): number {
  const { keyids, threshold } = root.roles[role];
  return Math.max(0, threshold - file.signatures.filter(({ keyid }) => keyids.includes(keyid)).length);
}

export function newestRoot(files: FeedFiles): SignedFile<RootPart> {
  let version = 1;
  while (files.has(`${version + 1}.root.json`)) version += 1;
  return fromBytes(files.get(`${version}.root.json`) ?? fail("There is no 1.root.json: `feed init` makes one."));
}

/** The files that the newest timestamp stands for, where there are any. */
export function current(files: FeedFiles) {
  const bytes = files.get("timestamp.json");
  if (!bytes) return undefined;
  const timestamp = fromBytes<MetaPart>(bytes);
  const snapshotVersion = timestamp.signed.meta["snapshot.json"]!.version;
  const snapshot = fromBytes<MetaPart>(
    files.get(`${snapshotVersion}.snapshot.json`) ?? fail("The snapshot is missing."),
  );
  const targetsVersion = snapshot.signed.meta["targets.json"]!.version;
  const targets = fromBytes<TargetsPart>(
    files.get(`${targetsVersion}.targets.json`) ?? fail("The targets file is missing."),
  );
  const target = targets.signed.targets[PAYLOAD]!;
  const path = `targets/${target.hashes.sha256}.${PAYLOAD}`;
  return {
    timestamp,
    snapshot,
    targets,
    target,
    payloadPath: path,
    payload: files.get(path) ?? fail("The dataset is missing."),
  };
}

export function metaOf(bytes: Uint8Array, version: number): MetaPart["meta"][string] {
  return { version, length: bytes.length, hashes: { sha256: sha256(bytes) } };
}

/** All files in the order in which they must reach the server: the timestamp last, since it makes the rest visible. */
export function uploadOrder(files: FeedFiles): string[] {
  const rank = (path: string): number => {
    if (path.startsWith("targets/")) return 0;
    return (
      [".targets.json", ".snapshot.json", ".root.json", "timestamp.json"].findIndex((end) => path.endsWith(end)) + 1
    );
  };
  return [...files.keys()].toSorted((a, b) => rank(a) - rank(b) || a.localeCompare(b, "en", { numeric: true }));
}

export function fail(sentence: string): never {
  throw new Error(sentence);
}

export { ROLES, type Role };
