import { parseArgs } from "node:util";
import { fingerprintOf } from "../../core/fingerprint.ts";
import { judged, readDataset } from "./command-add.ts";
import type { Command } from "./command.ts";
import { fail } from "./feed-files.ts";
import { clock } from "./feed-place.ts";

export const fingerprint: Command = {
  summary: "says by what a decision knows that an act has changed",
  help: `Usage: npm run -s feed -- fingerprint ACT … [--data DATA] [--on DAY]

Prints a line for each act: its id and the fingerprint that the extension works out on DAY (2026-11-24; today if not given). It is another
when the act's state, dates, scope, or whom it binds to what have changed, and the same where only words were bettered.
\`onFile\` of an organisation's decisions holds such pairs; \`feed from-table\` writes them by itself.
DATA is a folder or one dataset file, data/ of this repository if not given.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: "string", default: "data" }, on: { type: "string" } },
    });
    if (positionals.length === 0) fail("Say which act, by its id.");
    const day = values.on ?? new Date(clock()).toISOString().slice(0, 10);
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
      fail(`--on is a day such as 2026-11-24, not ${day}.`);
    const { advisories } = judged(readDataset(values.data));
    for (const id of positionals) {
      const act = advisories.find((one) => one.id === id) ?? fail(`There is no act "${id}" in ${values.data}.`);
      console.log(`${id} ${await fingerprintOf(act, day)}`);
    }
  },
};
