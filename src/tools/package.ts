import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { feedAddress } from "../core/trust/feed-address.ts";
import { buildForRelease, zip } from "./build/pack.ts";
import { refuseDevelopmentKeys, refuseLoopback } from "./build/release-only.ts";
import { libraryFile, packLibrary } from "./build/pack-library.ts";
import { TARGETS } from "./build/targets.ts";
import { fail, sha256 } from "./feed/feed-files.ts";
import { inGroups } from "./feed/feed-place.ts";
import { readFrom } from "./feed/read-from.ts";
import { verifyFeed } from "./feed/verify-feed.ts";
import { inRepository } from "./repository.ts";

const HELP = `Usage: npm run package -- --feed ADDRESS --root FILE [--from ADDRESS|FOLDER|BUNDLE] [--out FOLDER] [--browser chrome|firefox|none]

Builds the packages for the stores of both browsers, which trust the feed at ADDRESS and no other, and the npm package
caveat-check, the library and the command for other programs, which holds its data and asks for none. FILE is the publisher's
1.root.json. The data that is bundled is read from ADDRESS, or from --from, and judged by the extension's own client.
The development keys of this repository are refused in every root, and so are addresses of one's own computer. The same
sources, feed and moment give the same bytes, wherever they are made: the moment is SOURCE_DATE_EPOCH, or else that of the
last commit.`;

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
      browser: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(HELP);
  if (!values.feed || !values.root) fail(HELP);
  const address = feedAddress(values.feed) ?? fail("--feed must be an https address without name, password, ? or #.");
  const root = new Uint8Array(readFileSync(values.root));
  refuseLoopback(address);
  refuseDevelopmentKeys(new Map([["1.root.json", root]]), inRepository("feed"));
  const epoch = Number(process.env["SOURCE_DATE_EPOCH"] ?? lastCommit());
  const feed = await verifyFeed(root, await readFrom(values.from ?? address), epoch * 1000);
  if (!feed.ok)
    return fail(
      `The feed was refused (${feed.code}): ${feed.about}. It is judged as of ${new Date(epoch * 1000).toISOString()}.`,
    );
  // A later root can bring in a key that the first does not list.
  refuseDevelopmentKeys(feed.files, inRepository("feed"));
  console.log(`Feed ${inGroups(sha256(root))}\nData: version ${feed.targets.version}, issued ${feed.dataset.issued}.`);
  const out = resolve(inRepository("."), values.out);
  mkdirSync(out, { recursive: true });
  for (const target of TARGETS.filter((target) => values.browser === undefined || values.browser === target)) {
    const bytes = zip(buildForRelease(target, { address, files: feed.files, epoch }));
    put(`caveat-${target}.${target === "firefox" ? "xpi" : "zip"}`, bytes);
  }
  if (values.browser === undefined || values.browser === "none")
    put(libraryFile(), packLibrary({ address, files: feed.files, epoch }));

  function put(name: string, bytes: Uint8Array): void {
    writeFileSync(join(out, name), bytes);
    console.log(`${join(out, name)}: ${bytes.length} bytes, SHA-256 ${sha256(bytes)}`);
  }
}

function lastCommit(): string {
  return execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: inRepository("."), encoding: "utf8" }).trim();
}
