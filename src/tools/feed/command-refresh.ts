import { parseArgs } from "node:util";
import type { Command } from "./command.ts";
import { current } from "./feed-files.ts";
import { clock, FeedPlace, openSigners } from "./feed-place.ts";
import { refresh } from "./publish.ts";

export const refreshFeed: Command = {
  summary: "the daily job: signs anew that nothing is held back",
  help: `Usage: npm run -s feed -- refresh FOLDER --key ONLINE.pem

Makes a new timestamp, valid for 7 days, and a new snapshot once a third of its 21 days is gone. The data stays what it is.
With the office calendar of \`feed init\` it is 35 and 90 days, and once a month is enough.
Run it once a day and upload what it names. It warns when the targets (90 days) or the root (365 days) come near their end:
those need their own keys.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { key: { type: "string", multiple: true } },
    });
    const place = new FeedPlace(positionals[0]);
    const now = clock();
    const written = place.write(
      refresh(place.files(), { now, signers: await openSigners(values.key), days: place.days }),
    );
    console.log(place.toUpload(written));
    warn(place, now);
  },
};

function warn(place: FeedPlace, now: number): void {
  const files = place.files();
  const root = [...files.keys()].filter((path) => path.endsWith(".root.json")).length;
  const ends = {
    [`${root}.root.json`]: (
      JSON.parse(Buffer.from(files.get(`${root}.root.json`)!).toString()) as { signed: { expires: string } }
    ).signed.expires,
    "the targets file": current(files)!.targets.signed.expires,
  };
  for (const [name, expires] of Object.entries(ends)) {
    const days = Math.floor((Date.parse(expires) - now) / 86_400_000);
    if (days < 30) console.log(`Warning: ${name} ends in ${days} days (${expires}). Readers get no update after that.`);
  }
}
