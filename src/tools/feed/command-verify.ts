import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { signersOf } from "../../core/trust/signatures.ts";
import type { Command } from "./command.ts";
import { fail, sha256 } from "./feed-files.ts";
import { clock, inGroups } from "./feed-place.ts";
import { mustHave, readFirstRoot, readFrom } from "./read-from.ts";
import { verifyFeed } from "./verify-feed.ts";

export const verify: Command = {
  summary: "reads a feed as the extension does, and says whether it would take it",
  help: `Usage: npm run -s feed -- verify ADDRESS|FOLDER|BUNDLE [--root 1.root.json | --fingerprint HEX] [--at MOMENT]

Runs the extension's own client. Trust begins with the root file given, or with the feed's own first root, whose fingerprint is
printed and, with --fingerprint, compared. --at judges as of another moment (2026-11-24T08:00:00Z).`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { root: { type: "string" }, fingerprint: { type: "string" }, at: { type: "string" } },
    });
    const read = await readFrom(positionals[0] ?? fail("Say which feed."));
    const root = values.root ? new Uint8Array(readFileSync(values.root)) : await readFirstRoot(read);
    mustHave(values.fingerprint, root);
    const feed = await verifyFeed(root, read, values.at ? Date.parse(values.at) : clock());
    if (!feed.ok) fail(`Refused (${feed.code}): ${feed.about}`);
    const signedBy = await signersOf(feed.targets, feed.root, "targets");
    console.log(
      `Good: version ${feed.targets.version}, issued ${feed.dataset.issued}, ${feed.dataset.vendors.length} vendors, ${feed.dataset.advisories.length} advisories${carried(feed.dataset.decisions?.length ?? 0)}.`,
    );
    console.log(`Fingerprint: ${inGroups(sha256(root))}`);
    console.log(`Root ${feed.root.version}; data signed by ${signedBy.map((keyid) => keyid.slice(0, 16)).join(", ")}.`);
    for (const role of ["timestamp", "snapshot", "targets", "root"] as const)
      console.log(
        `${role.padEnd(9)} version ${feed[role].version}, valid until ${new Date(feed[role].expires).toISOString()}`,
      );
  },
};

/** Decisions, and for whom they count. */
const carried = (decisions: number): string =>
  decisions === 0 ? "" : `, ${decisions} decision${decisions === 1 ? "" : "s"} (for readers whose own feed this is)`;
