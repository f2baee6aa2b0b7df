import { parseArgs } from "node:util";
import { publishOrStageRoot } from "./root-in-place.ts";
import type { Command } from "./command.ts";
import { fail } from "./feed-files.ts";
import { clock, FeedPlace, openKeys } from "./feed-place.ts";
import { makeRoot } from "./publish.ts";

export const init: Command = {
  summary: "starts a feed: its first list of keys",
  help: `Usage: npm run -s feed -- init FOLDER --root KEY.pem … [--root-threshold N] --targets KEY.pem … [--targets-threshold N] --online KEY.pem [--calendar office]

Makes 1.root.json. KEY.pem is a private key, or the public half of one that is elsewhere (openssl pkey -in KEY.pem -pubout).
  --root      keys that may change the list of keys; give three, kept apart   (threshold: 2, or 1 with one key)
  --targets   keys that sign the data                                         (threshold: 1)
  --online    the key of the daily job, which signs that nothing is held back
  --calendar office   for an office without a daily job: \`feed refresh\` once a month is enough. The timestamp is valid for 35 days, the
              snapshot for 90, the data for 365; whoever holds the host can keep newer data from readers for 35 days
The root is signed with those root keys whose private half is here. Where that is too few, it waits in staged/ for
\`feed sign\`. The fingerprint that is printed is what your readers compare when they add the feed.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        root: { type: "string", multiple: true },
        targets: { type: "string", multiple: true },
        online: { type: "string", multiple: true },
        "root-threshold": { type: "string" },
        "targets-threshold": { type: "string", default: "1" },
        calendar: { type: "string", default: "daily" },
      },
    });
    const place = new FeedPlace(positionals[0]);
    if (place.files().size > 0) fail(`${place.public} holds a feed already; \`feed rotate\` changes its keys.`);
    if (!["daily", "office"].includes(values.calendar)) fail(`--calendar is daily or office, not ${values.calendar}.`);
    const [root, targets, online] = [
      await openKeys(values.root),
      await openKeys(values.targets),
      await openKeys(values.online),
    ];
    const rootThreshold = Number(values["root-threshold"] ?? Math.min(2, root.keys.length));
    const onlineRole = { keys: online.keys, threshold: 1 };
    const file = makeRoot(
      {
        root: { keys: root.keys, threshold: rootThreshold },
        targets: { keys: targets.keys, threshold: Number(values["targets-threshold"]) },
        snapshot: onlineRole,
        timestamp: onlineRole,
      },
      { version: 1, now: clock(), signers: root.signers },
    );
    if (values.calendar === "office") {
      place.keepOfficeCalendar();
      console.log(
        "Office calendar: refresh it once a month. Whoever holds the host can keep newer data from readers for 35 days.",
      );
    }
    publishOrStageRoot(place, file);
  },
};
