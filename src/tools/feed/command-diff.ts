import { existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Dataset } from "../../core/dataset.ts";
import { changesBetween, listChanges } from "./changes.ts";
import { judged, readDataset } from "./command-add.ts";
import type { Command } from "./command.ts";
import { current, fail } from "./feed-files.ts";
import { readFeedFolder } from "./feed-folder.ts";

export const diff: Command = {
  summary: "says what one version brings beyond another",
  help: `Usage: npm run -s feed -- diff BEFORE AFTER

Each is a feed's folder (its newest version), a data folder, or a dataset file. Lists by name which advisories were added, changed,
ended or removed.`,
  run(args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [before, after] = [0, 1].map((place) => datasetAt(positionals[place] ?? fail("Say which two.")));
    for (const line of listChanges(changesBetween(before!, after!), after!)) console.log(line);
  },
};

function datasetAt(path: string): Dataset {
  if (existsSync(path) && statSync(path).isDirectory() && !existsSync(`${path}/vendors`)) {
    const feed = current(readFeedFolder(existsSync(`${path}/public`) ? `${path}/public` : path));
    return judged(feed?.payload ?? fail(`${path} holds no published version.`));
  }
  return judged(readDataset(path));
}
