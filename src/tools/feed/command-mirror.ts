import { parseArgs } from "node:util";
import type { Command } from "./command.ts";
import { current, fail, type FeedFiles, newestRoot, sha256 } from "./feed-files.ts";
import { readFeedFolder, writeFeedFolder } from "./feed-folder.ts";
import { clock, inGroups } from "./feed-place.ts";
import { mustHave, readFirstRoot, readFrom } from "./read-from.ts";
import { type Held, verifyFeed } from "./verify-feed.ts";

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
    const before = readFeedFolder(folder);
    const root = before.get("1.root.json") ?? (await readFirstRoot(read));
    if (values.fingerprint === undefined && !before.has("1.root.json"))
      fail(
        `Say whose feed it is: --fingerprint. This one has ${inGroups(sha256(root))}; compare it with what its publisher says.`,
      );
    mustHave(values.fingerprint, root);
    const feed = await verifyFeed(root, read, clock(), heldIn(before));
    if (!feed.ok)
      return fail(
        `Refused (${feed.code}): ${feed.about}${feed.code === "rollback" ? " is older than what is there" : ""}. ${folder} is as it was.`,
      );
    const written = writeFeedFolder(folder, feed.files);
    console.log(
      written.length === 0
        ? `Nothing new: version ${feed.targets.version}.`
        : `Version ${feed.targets.version}, issued ${feed.dataset.issued}:\n${written.map((path) => `  ${path}`).join("\n")}`,
    );
  },
};

/** What a mirror holds, as a reader's extension would. */
function heldIn(files: FeedFiles): Held | undefined {
  const held = current(files);
  if (!held) return undefined;
  const { version: root } = newestRoot(files).signed;
  const [timestamp, snapshot, targets] = [held.timestamp, held.snapshot, held.targets].map(
    ({ signed }) => signed.version,
  ) as [number, number, number];
  return {
    roots: Array.from({ length: root }, (_, at) => files.get(`${at + 1}.root.json`)!),
    kept: {
      timestamp: files.get("timestamp.json")!,
      snapshot: files.get(`${snapshot}.snapshot.json`)!,
      targets: files.get(`${targets}.targets.json`)!,
    },
    floor: { root, timestamp, snapshot, targets },
  };
}
