import type { MetaFile, TargetFile } from "./metadata.ts";
import { refuse } from "./refusal.ts";
import { toHex } from "./shape.ts";

const KNOWN = new Map([
  ["sha256", "SHA-256"],
  ["sha384", "SHA-384"],
  ["sha512", "SHA-512"],
]);

/** SHA-256, lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return digest("SHA-256", bytes);
}

async function digest(algorithm: string, bytes: Uint8Array): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest(algorithm, bytes as Uint8Array<ArrayBuffer>)));
}

/**
 * Whether `bytes` are the file that `expected` describes (TUF 5.5.2, 5.6.2, 5.7.3). Every hash that is given must be one
 * we know and must fit: a hash that nobody checks is a promise that nobody keeps.
 */
export async function checkFile(bytes: Uint8Array, expected: MetaFile | TargetFile, about: string): Promise<void> {
  if (expected.length !== undefined && bytes.length !== expected.length) refuse("length", about);
  for (const [name, hash] of expected.hashes ?? []) {
    const algorithm = KNOWN.get(name) ?? refuse("hash-algorithm", about);
    if ((await digest(algorithm, bytes)) !== hash) refuse("hash", about);
  }
}
