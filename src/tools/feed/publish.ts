import { PAYLOAD } from "../../core/trust/payload.ts";
import {
  current,
  DAYS,
  type Days,
  expiry,
  fail,
  type FeedFiles,
  fromBytes,
  type MetaPart,
  metaOf,
  missing,
  newestRoot,
  type PayloadCustom,
  type Role,
  ROLES,
  type RootPart,
  sha256,
  type SignedFile,
  signFile,
  SPEC_VERSION,
  type TargetsPart,
  toBytes,
} from "./feed-files.ts";
import { keyidOf, type Signer, type TufKey } from "./signer.ts";

export interface RoleChoice {
  keys: readonly TufKey[];
  threshold: number;
}

const head = <R extends Role>(role: R, version: number, now: number, days: Days = DAYS) => ({
  _type: role,
  spec_version: SPEC_VERSION,
  version,
  expires: expiry(role, now, days),
});

/** Makes the next root: `version` keys for each role. Signed by those of `signers` that the old or the new root lists. */
export function makeRoot(
  choice: Readonly<Record<Role, RoleChoice>>,
  { version, now, signers, before }: { version: number; now: number; signers: readonly Signer[]; before?: RootPart },
): SignedFile<RootPart> {
  for (const role of ROLES)
    if (choice[role].threshold < 1 || choice[role].threshold > choice[role].keys.length)
      fail(`${role}: a threshold of ${choice[role].threshold} with ${choice[role].keys.length} keys cannot be met.`);
  const all = new Map(ROLES.flatMap((role) => choice[role].keys.map((key) => [keyidOf(key), key] as const)));
  const signed: RootPart = {
    ...head("root", version, now),
    consistent_snapshot: true,
    keys: Object.fromEntries(all),
    roles: Object.fromEntries(
      ROLES.map((role) => [role, { keyids: choice[role].keys.map(keyidOf), threshold: choice[role].threshold }]),
    ) as RootPart["roles"],
  };
  const file = signFile({ signed, signatures: [] }, signed, signers);
  return before ? signFile(file, before, signers) : file;
}

/** What `root` says of each role, to be changed and given to `makeRoot` again. */
export function choiceOf(root: RootPart): Record<Role, RoleChoice> {
  return Object.fromEntries(
    ROLES.map((role) => {
      const { keyids, threshold } = root.roles[role];
      return [role, { keys: keyids.map((keyid) => root.keys[keyid]!), threshold }];
    }),
  ) as unknown as Record<Role, RoleChoice>;
}

/** The next targets file for `payload`, signed by those of `signers` that may. */
export function makeTargets(
  files: FeedFiles,
  payload: Uint8Array,
  { now, signers, days, largeChange }: Signing & { largeChange?: boolean },
): SignedFile<TargetsPart> {
  const { issued, advisories, schema } = JSON.parse(new TextDecoder().decode(payload)) as {
    issued: string;
    schema: number;
    advisories: unknown[];
  };
  const custom: PayloadCustom = {
    schema,
    issued: `${new Date(issued).toISOString().slice(0, 19)}Z`,
    advisories: advisories.length,
    ...(largeChange && { largeChange: true }),
  };
  const signed: TargetsPart = {
    ...head("targets", (current(files)?.targets.signed.version ?? 0) + 1, now, days),
    targets: { [PAYLOAD]: { length: payload.length, hashes: { sha256: sha256(payload) }, custom } },
  };
  return signFile({ signed, signatures: [] }, newestRoot(files).signed, signers);
}

/** Puts complete targets and their payload among the published files, with a new snapshot and timestamp on top. */
export function publish(
  files: FeedFiles,
  targets: SignedFile<TargetsPart>,
  payload: Uint8Array,
  signing: Signing,
): FeedFiles {
  const bytes = toBytes(complete(targets, newestRoot(files).signed));
  const next: FeedFiles = new Map(files)
    .set(`targets/${sha256(payload)}.${PAYLOAD}`, payload)
    .set(`${targets.signed.version}.targets.json`, bytes);
  return signOnline(next, { "targets.json": metaOf(bytes, targets.signed.version) }, signing);
}

interface Signing {
  now: number;
  signers: readonly Signer[];
  /** How long each file is valid, where not as `DAYS` says. */
  days?: Days;
}

/**
 * Signs the timestamp anew, so that readers go on seeing that nothing is held back; the snapshot too once a third of its
 * days is gone or its keys have changed. The data stays what it is.
 */
export function refresh(files: FeedFiles, signing: Signing): FeedFiles {
  const { snapshot } = current(files) ?? fail("Nothing is published yet: `feed publish` does it.");
  const { version, meta, expires } = snapshot.signed;
  const left = Date.parse(expires) - signing.now;
  if (left < (signing.days ?? DAYS).snapshot * (2 / 3) * 86_400_000 || missing(snapshot, newestRoot(files).signed) > 0)
    return signOnline(files, meta, signing);
  return signTimestamp(files, version, files.get(`${version}.snapshot.json`)!, signing);
}

function signOnline(files: FeedFiles, meta: MetaPart["meta"], signing: Signing): FeedFiles {
  const root = newestRoot(files).signed;
  const version = (current(files)?.snapshot.signed.version ?? 0) + 1;
  const snapshot: SignedFile<MetaPart> = {
    signed: { ...head("snapshot", version, signing.now, signing.days), meta },
    signatures: [],
  };
  const bytes = toBytes(complete(signFile(snapshot, root, signing.signers), root));
  return signTimestamp(new Map(files).set(`${version}.snapshot.json`, bytes), version, bytes, signing);
}

function signTimestamp(
  files: FeedFiles,
  version: number,
  snapshot: Uint8Array,
  { now, signers, days }: Signing,
): FeedFiles {
  const root = newestRoot(files).signed;
  const before = files.get("timestamp.json");
  const timestamp: SignedFile<MetaPart> = {
    signed: {
      ...head("timestamp", (before ? fromBytes(before).signed.version : 0) + 1, now, days),
      meta: { "snapshot.json": metaOf(snapshot, version) },
    },
    signatures: [],
  };
  return new Map(files).set("timestamp.json", toBytes(complete(signFile(timestamp, root, signers), root)));
}

/** Adds the next root to the published files once the old and the new keys have signed it. */
export function publishRoot(files: FeedFiles, root: SignedFile<RootPart>): FeedFiles {
  const before = root.signed.version > 1 ? newestRoot(files).signed : undefined;
  if (before && root.signed.version !== before.version + 1) fail(`The next root has version ${before.version + 1}.`);
  if (before && missing(root, before) > 0)
    fail(`${missing(root, before)} more signatures by keys of the root so far are needed.`);
  return new Map(files).set(`${root.signed.version}.root.json`, toBytes(complete(root, root.signed)));
}

function complete<File extends SignedFile>(file: File, root: RootPart): File {
  const left = missing(file, root);
  return left === 0
    ? file
    : fail(`The ${file.signed._type} file needs ${left} more signature${left === 1 ? "" : "s"}.`);
}
