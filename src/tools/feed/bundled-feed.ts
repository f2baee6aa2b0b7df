import { readFileSync } from "node:fs";
import { readData, buildDataset } from "../data/read-data.ts";
import { DEVELOPMENT_ADDRESS, developmentFeed } from "./development-feed.ts";
import { current, type FeedFiles } from "./feed-files.ts";
import { clock } from "./feed-place.ts";

/** What a build puts into the extension. */
export interface BundledFeed {
  /** Ends with a slash. */
  address: string;
  builtAt: number;
  files: FeedFiles;
  /** Text of the dataset. */
  payload: string;
}

/**
 * The feed that a build bundles: the development feed of `data/`, or the one that `npm run package` verified and named in
 * CAVEAT_PACKAGE_FEED. SOURCE_DATE_EPOCH fixes the moment, and with it every byte.
 */
export function bundledFeed(): BundledFeed {
  const builtAt = Math.floor(clock() / 1000) * 1000;
  const release = process.env["CAVEAT_PACKAGE_FEED"];
  const [address, files] = release
    ? readRelease(release)
    : ([DEVELOPMENT_ADDRESS, developmentFeed(toBytes(), builtAt)] as const);
  const { payload } = current(files) ?? { payload: new Uint8Array() };
  return { address, builtAt, files: neededFiles(files), payload: new TextDecoder().decode(payload) };
}

function toBytes(): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(buildDataset(readData("data"))));
}

/** Every root, and of the rest the newest alone. */
export function neededFiles(files: FeedFiles): FeedFiles {
  const newest = current(files);
  if (!newest) return files;
  const paths = [
    `${newest.targets.signed.version}.targets.json`,
    `${newest.snapshot.signed.version}.snapshot.json`,
    newest.payloadPath,
  ];
  const keep = (path: string): boolean =>
    path.endsWith(".root.json") || path === "timestamp.json" || paths.includes(path);
  return new Map([...files].filter(([path]) => keep(path)));
}

/** The module that `virtual:caveat-feed` stands for. */
export function feedModule({ address, builtAt, files }: BundledFeed): string {
  const texts = Object.fromEntries(
    [...files].map(([path, bytes]) => [path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)]),
  );
  return `export const address = ${JSON.stringify(address)};\nexport const builtAt = ${builtAt};\nexport const files = ${JSON.stringify(texts)};\n`;
}

function readRelease(path: string): [string, FeedFiles] {
  const { address, files } = JSON.parse(readFileSync(path, "utf8")) as {
    address: string;
    files: Record<string, string>;
  };
  return [address, new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]))];
}
