import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Command } from "./command.ts";
import { current, fail, type FeedFiles, sha256 } from "./feed-files.ts";
import { readFeedFolder, writeFeedFolder } from "./feed-folder.ts";
import { clock, inGroups } from "./feed-place.ts";
import { readFrom } from "./read-from.ts";
import { verifyFeed } from "./verify-feed.ts";

export const mirror: Command = {
  summary: "copies a feed into a folder that your own server offers",
  help: `Usage: npm run -s feed -- mirror ADDRESS FOLDER [--fingerprint HEX]

Reads the feed at ADDRESS (https, a folder or a bundle) as the extension does, and puts it into FOLDER in an order in which no reader
sees a timestamp before its files. What it cannot verify, or is older than what FOLDER holds, it refuses, and changes nothing.
The first time --fingerprint says whose feed it has to be; later the root in FOLDER does. Run it a few times a day.
In a policy \`"official": "https://your.server/caveat/"\` sends the extension there. A mirror can alter nothing.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { fingerprint: { type: "string" } },
    });
    const [address = fail("Say which feed."), folder = fail("Say which folder.")] = positionals;
    const read = await readFrom(address);
    const root = await firstRoot(folder, read);
    const wanted = values.fingerprint?.replace(/\s/g, "").toLowerCase();
    if (wanted === undefined && !existsSync(join(folder, ROOT)))
      fail(
        `Say whose feed it is: --fingerprint. This one has ${inGroups(sha256(root))}; compare it with what its publisher says.`,
      );
    if (wanted !== undefined && wanted !== sha256(root))
      fail(`The first root has another fingerprint: ${inGroups(sha256(root))}`);
    const feed = await verifyFeed(root, read, clock());
    if (!feed.ok) return fail(`Refused (${feed.code}): ${feed.about}. ${folder} is as it was.`);
    const before = readFeedFolder(folder);
    const older = olderThan(before, feed);
    if (older) fail(`Refused: the ${older} is older than the one in ${folder}, which is as it was.`);
    const written = writeFeedFolder(folder, feed.files);
    console.log(
      written.length === 0
        ? `Nothing new: version ${feed.targets.version}.`
        : `Version ${feed.targets.version}, issued ${feed.dataset.issued}:\n${written.map((path) => `  ${path}`).join("\n")}`,
    );
  },
};

const ROOT = "1.root.json";

async function firstRoot(folder: string, read: Awaited<ReturnType<typeof readFrom>>): Promise<Uint8Array> {
  if (existsSync(join(folder, ROOT))) return new Uint8Array(readFileSync(join(folder, ROOT)));
  const answer = await read(ROOT, 64 * 1024);
  return answer.ok ? answer.bytes : fail(`${ROOT} could not be read (${answer.code}).`);
}

/** Which file of a feed has a lower version than the one that is there, if one does. After new keys versions may begin anew. */
function olderThan(
  files: FeedFiles,
  feed: Record<Online, { version: number }> & { root: { version: number } },
): string | undefined {
  const held = current(files);
  const roots = [...files.keys()].filter((path) => path.endsWith(".root.json")).length;
  if (!held || feed.root.version > roots) return undefined;
  if (feed.root.version < roots) return "root";
  return ONLINE.find((role) => feed[role].version < held[role].signed.version);
}

const ONLINE = ["timestamp", "snapshot", "targets"] as const;
type Online = (typeof ONLINE)[number];
