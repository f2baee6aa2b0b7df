import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { writeBundle } from "../../core/trust/feed-bundle.ts";
import type { Command } from "./command.ts";
import { fail, sha256 } from "./feed-files.ts";
import { clock, inGroups } from "./feed-place.ts";
import { readFirstRoot, readFrom } from "./read-from.ts";
import { verifyFeed } from "./verify-feed.ts";

export const bundle: Command = {
  summary: "puts a whole feed into one file, for computers without a network",
  help: `Usage: npm run -s feed -- bundle ADDRESS|FOLDER FILE.json

Reads the feed as the extension does and writes what it took into FILE.json. Settings, Data takes it in for a feed that is
followed, and *Add a feed* for one that is not yet. The bundle is good for as long as its timestamp: 7 days after the last
\`feed refresh\`.`,
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const read = await readFrom(positionals[0] ?? fail("Say which feed."));
    const root = await readFirstRoot(read);
    const feed = await verifyFeed(root, read, clock());
    if (!feed.ok) fail(`The feed was refused (${feed.code}).`);
    const path = positionals[1] ?? fail("Say which file the bundle goes into.");
    const bytes = writeBundle(feed.files);
    writeFileSync(path, bytes);
    console.log(
      `${path}: version ${feed.targets.version}, ${bytes.length} bytes, good until ${new Date(feed.timestamp.expires).toISOString()}.\nFingerprint: ${inGroups(sha256(root))}`,
    );
  },
};
