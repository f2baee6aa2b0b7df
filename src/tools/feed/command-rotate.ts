import { parseArgs } from "node:util";
import { publishOrStageRoot } from "./root-in-place.ts";
import type { Command } from "./command.ts";
import { fail, newestRoot, type Role, ROLES } from "./feed-files.ts";
import { clock, FeedPlace, openKeys, openSigners } from "./feed-place.ts";
import { choiceOf, makeRoot } from "./publish.ts";
import { keyidOf } from "./signer.ts";

export const rotate: Command = {
  summary: "changes the keys of a role, or renews the root before it ends",
  help: `Usage: npm run -s feed -- rotate FOLDER --key ROOT-KEY.pem … [--role root|targets|online] [--add KEY.pem …] [--remove KEYID …] [--threshold N]

Makes the next root, signed with the root keys given; it must carry enough signatures of the old root keys and, if those
change, of the new ones. Without --role it only renews the root for another 365 days. KEY.pem may be a public half.
After a change of the targets keys run \`feed add\` and \`feed publish\`; after one of the online key \`feed refresh\`, at once.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        key: { type: "string", multiple: true },
        role: { type: "string" },
        add: { type: "string", multiple: true },
        remove: { type: "string", multiple: true, default: [] },
        threshold: { type: "string" },
      },
    });
    const place = new FeedPlace(positionals[0]);
    const before = newestRoot(place.files()).signed;
    const added = await openKeys(values.add);
    const choice = choiceOf(before);
    for (const keyid of values.remove) {
      const listed = rolesOf(values.role).flatMap((role) => choice[role].keys.map(keyidOf));
      if (keyid.length < 8 || new Set(listed.filter((id) => id.startsWith(keyid))).size !== 1)
        fail(`${keyid} is no one key of that role: \`feed keys\` lists them. Give at least eight digits.`);
    }
    for (const role of rolesOf(values.role)) {
      const kept = choice[role].keys.filter((key) => !values.remove.some((keyid) => keyidOf(key).startsWith(keyid)));
      choice[role] = { keys: [...kept, ...added.keys], threshold: Number(values.threshold ?? choice[role].threshold) };
    }
    const signers = [...(await openSigners(values.key)), ...added.signers];
    publishOrStageRoot(place, makeRoot(choice, { version: before.version + 1, now: clock(), signers, before }));
  },
};

function rolesOf(name: string | undefined): Role[] {
  if (name === undefined) return [];
  if (name === "online") return ["snapshot", "timestamp"];
  return [ROLES.find((role) => role === name) ?? fail("--role is root, targets or online.")];
}
