import { parseArgs } from "node:util";
import { effectOf, isLarge } from "../../core/effect-of.ts";
import { atOnce } from "../../core/steps.ts";
import { judged, STAGED_PAYLOAD } from "./command-add.ts";
import type { Command } from "./command.ts";
import {
  current,
  fail,
  type FeedFiles,
  missing,
  newestRoot,
  type RootPart,
  type SignedFile,
  type TargetsPart,
} from "./feed-files.ts";
import { clock, FeedPlace, openSigners } from "./feed-place.ts";
import { makeTargets, publish } from "./publish.ts";

export const publishFeed: Command = {
  summary: "makes what was added the newest version",
  help: `Usage: npm run -s feed -- publish FOLDER --key KEY.pem … [--large-change]

Signs the staged data with the targets keys given, and on top of it snapshot and timestamp with the online key. Where targets
signatures are missing the file waits in staged/ for \`feed sign\`; run publish again afterwards. Prints what to upload, in the
order in which it must arrive: the timestamp last.
--large-change says on purpose that much has come or gone. Extensions take the word of two people for that: give the targets keys
of both, or have the second one sign with \`feed sign\` while the file waits. With one signature each reader is asked.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { key: { type: "string", multiple: true }, "large-change": { type: "boolean" } },
    });
    const place = new FeedPlace(positionals[0]);
    const files = place.files();
    const payload = place.staged(STAGED_PAYLOAD) ?? fail("Nothing is staged: `feed add` takes data in.");
    const signing = { now: clock(), signers: await openSigners(values.key), days: place.days };
    const version = (current(files)?.targets.signed.version ?? 0) + 1;
    const waiting = place.waiting().get(`${version}.targets.json`) as SignedFile<TargetsPart> | undefined;
    // Colleagues who are asked each time learn to agree. What waits for its second signature was meant when it was first signed.
    const isMeant = waiting ? isLargeChange(waiting) : values["large-change"] === true;
    if (place.isOffice && !isMeant && isLargeFor(files, payload))
      fail(
        "This takes away or adds so much that each reader would be asked first. If it is meant, say --large-change.",
      );
    const targets =
      waiting ?? makeTargets(files, payload, { ...signing, largeChange: values["large-change"] === true });
    const root = newestRoot(files).signed;
    const left = Math.max(missing(targets, root), secondsMissing(targets, root));
    if (left > 0) {
      place.stageFile(targets);
      return console.log(
        `${version}.targets.json waits in staged/ for ${left} more targets signature${left === 1 ? "" : "s"}: \`feed sign\`, then publish again.`,
      );
    }
    if (isLargeChange(targets) && root.roles.targets.keyids.length < 2)
      console.log("Warning: this feed has one targets key, so each reader is asked before this large change is used.");
    const written = place.write(publish(files, targets, payload, signing));
    place.unstage(STAGED_PAYLOAD, `${version}.targets.json`, `${version}.targets.json.tosign`);
    console.log(`Version ${version} is published in ${place.public}. ${place.toUpload(written)}`);
  },
};

function isLargeFor(files: FeedFiles, payload: Uint8Array): boolean {
  const before = current(files);
  const day = new Date(clock()).toISOString().slice(0, 10);
  return before !== undefined && isLarge(atOnce(effectOf(judged(before.payload), judged(payload), day)));
}

const isLargeChange = (targets: SignedFile<TargetsPart>): boolean =>
  Object.values(targets.signed.targets).some(({ custom }) => custom.largeChange === true);

/** Signatures that a large change lacks to be taken without asking the reader; none where the feed has but one targets key. */
function secondsMissing(targets: SignedFile<TargetsPart>, root: RootPart): number {
  return isLargeChange(targets) && root.roles.targets.keyids.length > 1 ? 2 - targets.signatures.length : 0;
}
