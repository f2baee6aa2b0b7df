import { parseArgs } from "node:util";
import type { Command } from "./command.ts";
import { type FeedFiles, newestRoot, ROLES } from "./feed-files.ts";
import { FeedPlace, openKeys } from "./feed-place.ts";
import { keyidOf } from "./signer.ts";

export const keys: Command = {
  summary: "says which key is which: its id, its role, and the file it lies in",
  help: `Usage: npm run -s feed -- keys FOLDER [KEY.pem …]

Lists the keys of the newest root by role, with the threshold of each, and beside each key the file among those given that
holds it. Of files that hold no key of the feed it says so. KEY.pem may be a public half. A key id may be written with its
first eight digits wherever a command asks for one.`,
  async run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [folder, ...paths] = positionals;
    const files = new FeedPlace(folder).files();
    const fileOf = new Map<string, string>();
    for (const path of paths) for (const key of (await openKeys([path])).keys) fileOf.set(keyidOf(key), path);
    for (const line of linesOf(files, fileOf)) console.log(line);
  },
};

function linesOf(files: FeedFiles, fileOf: ReadonlyMap<string, string>): string[] {
  const { roles, version } = newestRoot(files).signed;
  const listed = new Set(ROLES.flatMap((role) => roles[role].keyids));
  return [
    `${version}.root.json:`,
    ...ROLES.flatMap((role) => [
      `  ${role}: ${roles[role].threshold} of ${roles[role].keyids.length} must sign`,
      ...roles[role].keyids.map((keyid) => `    ${keyid}  ${fileOf.get(keyid) ?? ""}`.trimEnd()),
    ]),
    ...[...fileOf]
      .filter(([keyid]) => !listed.has(keyid))
      .map(([keyid, path]) => `  no key of this feed: ${keyid}  ${path}`),
  ];
}
