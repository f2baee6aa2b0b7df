import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { current, type FeedFiles } from "./feed-files.ts";
import { makeTargets, publish, refresh } from "./publish.ts";
import { readSigner, type Signer } from "./signer.ts";
import { readFeedFolder } from "./feed-folder.ts";

// The repository's own feed, signed by keys that anybody can read. It is there so that everything can be run, tested and
// shown; a release never trusts it.

export const DEVELOPMENT_FOLDER = "feed";
/** Where `npm start` serves it. A loopback address in a release would be a mistake, so `package` refuses this one. */
export const DEVELOPMENT_ADDRESS = "https://127.0.0.1:8743/feed/";

export function developmentSigners(folder = DEVELOPMENT_FOLDER): Signer[] {
  const keys = join(folder, "dev-keys");
  if (!existsSync(keys)) throw new Error(`${keys} is missing.`);
  return readdirSync(keys)
    .filter((name) => name.endsWith(".pem"))
    .toSorted()
    .map((name) => readSigner(readFileSync(join(keys, name), "utf8")));
}

/**
 * The development feed as of `now`, with `payload` in it: the stored one where the data is the same, else a version more.
 * Snapshot and timestamp are signed anew, so that a clone of any age builds data that is in date.
 */
export function developmentFeed(payload: Uint8Array, now: number, folder = DEVELOPMENT_FOLDER): FeedFiles {
  const stored = readFeedFolder(join(folder, "public"));
  const signers = developmentSigners(folder);
  const before = current(stored);
  if (before && sameData(before.payload, payload) && Date.parse(before.targets.signed.expires) > now)
    return refresh(stored, { now, signers });
  return publish(stored, makeTargets(stored, payload, { now, signers }), payload, { now, signers });
}

/** Whether two datasets differ in nothing but the moment they were made. */
export function sameData(one: Uint8Array, other: Uint8Array): boolean {
  const content = (bytes: Uint8Array) => JSON.stringify({ ...JSON.parse(new TextDecoder().decode(bytes)), issued: "" });
  return content(one) === content(other);
}
