import { existsSync, readFileSync, statSync } from "node:fs";
import { readBundle } from "../../core/trust/feed-bundle.ts";
import type { FileRead } from "../../core/trust/follow-trust.ts";
import { readerOf } from "../../core/trust/read-files.ts";
import { fail, sha256 } from "./feed-files.ts";
import { readFeedFolder } from "./feed-folder.ts";
import { inGroups } from "./feed-place.ts";

export type Read = (path: string, most: number) => Promise<FileRead>;

/** Reads a feed from an https address, a folder of published files (or one that has `public/`), or a bundle. */
export async function readFrom(place: string): Promise<Read> {
  if (place.startsWith("https://"))
    return (path, most) => readOverHttps(new URL(path, place.endsWith("/") ? place : `${place}/`), most);
  if (!existsSync(place)) fail(`${place} is not there.`);
  if (statSync(place).isDirectory())
    return readerOf(readFeedFolder(existsSync(`${place}/public`) ? `${place}/public` : place));
  const bundle = await readBundle(new Uint8Array(readFileSync(place)));
  return bundle.ok ? readerOf(bundle.files) : fail(`${place} is no bundle of a feed (${bundle.code}).`);
}

/** The root with which a feed begins. */
export async function readFirstRoot(read: Read): Promise<Uint8Array> {
  const answer = await read("1.root.json", 64 * 1024);
  return answer.ok ? answer.bytes : fail(`1.root.json could not be read (${answer.code}).`);
}

/** Stops where a first root is not the one that a fingerprint, as people write it, stands for. */
export function mustHave(fingerprint: string | undefined, root: Uint8Array): void {
  if (fingerprint !== undefined && fingerprint.replace(/\s/g, "").toLowerCase() !== sha256(root))
    fail(`The first root has another fingerprint: ${inGroups(sha256(root))}`);
}

async function readOverHttps(url: URL, most: number): Promise<FileRead> {
  const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(120_000) }).catch(() => undefined);
  if (answer?.status === 404 || answer?.status === 403) return { ok: false, code: "not-found" };
  if (answer?.status !== 200) return { ok: false, code: "network" };
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return bytes.length > most ? { ok: false, code: "too-long" } : { ok: true, bytes };
}
