import type { Role, Root, RoleKeys, Snapshot, Targets, Timestamp } from "./metadata.ts";
import { refuse } from "./refusal.ts";

type Signed = Root | Timestamp | Snapshot | Targets;

/** Refuses `file` unless as many distinct keys of `role` in `root` as its threshold says have signed it (TUF 4.3, 5.3.4). */
export async function checkSignatures(file: Signed, root: Root, role: Role): Promise<void> {
  if ((await signersOf(file, root, role)).length < root.roles[role].threshold) refuse("signature", role);
}

/** Ids of the keys of `role` whose signatures on `file` are good. No two ids of a role stand for one key (`readRoleKeys`). */
export async function signersOf(file: Signed, root: Root, role: Role): Promise<string[]> {
  const good: string[] = [];
  for (const keyid of root.roles[role].keyids) {
    const [key, signature] = [root.keys.get(keyid), file.signatures.get(keyid)];
    if (key && signature && (await key.verifies(signature, file.signedBytes))) good.push(keyid);
  }
  return good;
}

/** The public keys and the threshold of a role, in one text, for telling whether they were changed. */
export function keysOf(root: Root, role: Role): string {
  const { keyids, threshold }: RoleKeys = root.roles[role];
  return JSON.stringify([threshold, ...keyids.map((keyid) => root.keys.get(keyid)?.identity ?? keyid).sort()]);
}
