import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { zipSync } from "fflate";
import { refuseLoopbackInside } from "./release-only.ts";
import { bundle, modesOf } from "./build-extension.ts";
import type { Target } from "./targets.ts";

/** What a package is made for: a feed's address and files, and the moment as of which it is made, in seconds. */
export interface PackOptions {
  address: string;
  files: ReadonlyMap<string, Uint8Array>;
  epoch: number;
}

/** Builds the extension for a browser with one feed in it, in a folder of its own, and answers with its files. */
export function buildForRelease(target: Target, options: PackOptions): Record<string, Uint8Array> {
  return inReleaseFolder(options, (folder, env) => {
    for (const mode of modesOf(target)) bundle(mode, env);
    const built = filesUnder(join(folder, "dist", target));
    refuseLoopbackInside(built);
    return built;
  });
}

/** Does some work in a folder that is gone afterwards; with `env` the bundler takes the feed and builds into its `dist`. */
export function inReleaseFolder<Made>(
  { address, files, epoch }: PackOptions,
  work: (folder: string, env: Record<string, string>) => Made,
): Made {
  const folder = mkdtempSync(join(tmpdir(), "caveat-package-"));
  const feedFile = join(folder, "feed.json");
  const texts = Object.fromEntries(
    [...files].map(([path, bytes]) => [path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)]),
  );
  writeFileSync(feedFile, JSON.stringify({ address, files: texts }));
  const env = { SOURCE_DATE_EPOCH: String(epoch), CAVEAT_PACKAGE_FEED: feedFile, CAVEAT_DIST: join(folder, "dist") };
  try {
    return work(folder, env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every file of a build by its path, in one order. What the bundler notes for itself stays out. */
export function filesUnder(folder: string): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, "/"),
    )
    .filter((path) => !path.startsWith(".vite"))
    .toSorted();
  return Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

/**
 * One ZIP, the same bytes wherever it is made: a ZIP tells the time by the clock on the wall, so the one moment that stands at
 * each file is noon by whatever clock hangs there; and no file has rights or an owner.
 */
export function zip(files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(files, { level: 9, mtime: new Date(2020, 0, 1, 12) });
}
