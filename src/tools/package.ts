import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { zipSync, type Zippable } from "fflate";
import { feedAddress } from "../core/trust/feed-address.ts";
import { developmentSigners } from "./feed/development-feed.ts";
import { fail, fromBytes, type RootPart, sha256 } from "./feed/feed-files.ts";
import { inGroups } from "./feed/feed-place.ts";
import { readFrom } from "./feed/read-from.ts";
import { verifyFeed, type VerifiedFeed } from "./feed/verify-feed.ts";
import { inRepository } from "./repository.ts";
import { bundle, modesOf } from "./build/build-extension.ts";
import { TARGETS, type Target } from "./build/targets.ts";

const HELP = `Usage: npm run package -- --feed ADDRESS --root FILE [--from ADDRESS|FOLDER|BUNDLE] [--out FOLDER]

Builds the packages for the stores of both browsers, which trust the feed at ADDRESS and no other. FILE is the publisher's
1.root.json. The data that is bundled is read from ADDRESS, or from --from, and judged by the extension's own client.
The development keys of this repository are refused. The same sources, feed and moment give the same bytes: the moment is
SOURCE_DATE_EPOCH, or else that of the last commit.`;

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      feed: { type: "string" },
      root: { type: "string" },
      from: { type: "string" },
      out: { type: "string", default: "dist/packages" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(HELP);
  if (!values.feed || !values.root) fail(HELP);
  const address = feedAddress(values.feed) ?? fail("--feed must be an https address without name, password, ? or #.");
  const root = new Uint8Array(readFileSync(values.root));
  refuseDevelopment(root);
  const epoch = Number(process.env["SOURCE_DATE_EPOCH"] ?? lastCommit());
  const feed = await verifyFeed(root, await readFrom(values.from ?? address), epoch * 1000);
  if (!feed.ok)
    return fail(
      `The feed was refused (${feed.code}): ${feed.about}. It is judged as of ${new Date(epoch * 1000).toISOString()}.`,
    );
  console.log(`Feed ${inGroups(sha256(root))}\nData: version ${feed.targets.version}, issued ${feed.dataset.issued}.`);
  const out = resolve(inRepository("."), values.out);
  mkdirSync(out, { recursive: true });
  for (const target of TARGETS) pack(target, address, feed, epoch, out);
}

function refuseDevelopment(root: Uint8Array): void {
  const { signed } = fromBytes<RootPart>(root);
  const known = new Set(developmentSigners(inRepository("feed")).map(({ key }) => key.keyval.public));
  if (Object.values(signed.keys).some(({ keyval }) => known.has(keyval.public)))
    fail(
      "This root lists development keys, which anybody can read. A release needs its publisher's own: see docs/publishing.md.",
    );
}

function lastCommit(): string {
  return execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: inRepository("."), encoding: "utf8" }).trim();
}

function pack(target: Target, address: string, { files }: VerifiedFeed, epoch: number, out: string): void {
  const folder = mkdtempSync(join(tmpdir(), "caveat-package-"));
  const feedFile = join(folder, "feed.json");
  const texts = Object.fromEntries(
    [...files].map(([path, bytes]) => [path, new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)]),
  );
  writeFileSync(feedFile, JSON.stringify({ address, files: texts }));
  const env = { SOURCE_DATE_EPOCH: String(epoch), CAVEAT_PACKAGE_FEED: feedFile, CAVEAT_DIST: join(folder, "dist") };
  try {
    for (const mode of modesOf(target)) bundle(mode, env);
    const built = join(folder, "dist", target);
    const zip = join(out, `caveat-${target}.${target === "firefox" ? "xpi" : "zip"}`);
    const bytes = zipSync(contents(built), { level: 9, mtime: new Date(Date.UTC(2020, 0, 1, 12)) });
    writeFileSync(zip, bytes);
    console.log(`${zip}: ${bytes.length} bytes, SHA-256 ${sha256(bytes)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every file of a build, in one order. What the bundler notes for itself stays out. */
function contents(folder: string): Zippable {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith(".vite"))
    .toSorted();
  return Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}
