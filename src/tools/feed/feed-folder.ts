import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type FeedFiles, uploadOrder } from "./feed-files.ts";

/** Reads a folder of published files. An absent one is an empty feed. */
export function readFeedFolder(folder: string): FeedFiles {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".json"))
      .toSorted()
      .map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
  );
}

/** Writes what differs, in the order in which it may be seen, each file whole or not at all. Hands back the paths written. */
export function writeFeedFolder(folder: string, files: FeedFiles): string[] {
  const before = readFeedFolder(folder);
  const changed = uploadOrder(files).filter((path) => !sameBytes(before.get(path), files.get(path)!));
  for (const path of changed) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(`${place}.part`, files.get(path)!);
    renameSync(`${place}.part`, place);
  }
  return changed;
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}
