import { basename } from "node:path";
import { parseArgs } from "node:util";
import { library } from "../../core/advisories-for.ts";
import type { Dataset } from "../../core/dataset.ts";
import { ownListIn, toDataset } from "../../core/own/in-dataset.ts";
import { makeOwnList, vendorsOf } from "../../core/own/own-list.ts";
import { MOST_RECORDS } from "../../core/split-dataset.ts";
import { readTable } from "../lists/own-decisions.ts";
import { judged, readDataset, STAGED_PAYLOAD } from "./command-add.ts";
import { publishFeed } from "./command-publish.ts";
import type { Command } from "./command.ts";
import { current, fail } from "./feed-files.ts";
import { clock, FeedPlace } from "./feed-place.ts";

export const fromTable: Command = {
  summary: "makes an organisation's table of decisions a feed",
  help: `Usage: npm run -s feed -- from-table TABLE FOLDER [--data DATA] [--key KEY.pem …] [--large-change]

TABLE is what the settings import as an organisation's list (CSV or XLSX: name, also known as, outcome, until, note), read by the
same reader and refused for the same faults. It takes the place of the data in the feed in FOLDER, which \`feed init\` makes.
Lines are decided today, on the acts in DATA: a folder or one dataset file, data/ of this repository if not given. A line that the
feed has as it is keeps its day, and asks for a review as it did.
With the targets and the online key it is published at once; otherwise it waits for \`feed publish\`.
--large-change goes to \`feed publish\`, which an office's feed asks for where much has come or gone.
Readers see the decisions where they, or a policy, marked the feed as the organisation's own; for others they do not count.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        data: { type: "string", default: "data" },
        key: { type: "string", multiple: true, default: [] },
        "large-change": { type: "boolean", default: false },
      },
    });
    const [table = fail("Say which table."), folder] = positionals;
    const place = new FeedPlace(folder);
    const onFile = library(judged(readDataset(values.data)));
    const now = new Date(clock()).toISOString();
    const day = now.slice(0, 10);
    const lines = await readTable(table, onFile, day, "en");
    if (lines.length > MOST_RECORDS) fail(`${table} has ${lines.length} lines; a feed carries ${MOST_RECORDS}.`);
    const before = place.staged(STAGED_PAYLOAD) ?? current(place.files())?.payload;
    const list = await makeOwnList(lines, onFile, day, before && ownListIn(judged(before)));
    const basis = { en: `The table ${basename(table)}.`, cs: `Tabulka ${basename(table)}.` };
    const dataset: Dataset = {
      schema: 1,
      issued: now,
      research: { closed: day, basis },
      vendors: [],
      advisories: [],
      ...toDataset(list, onFile),
    };
    const bytes = new TextEncoder().encode(JSON.stringify(dataset));
    judged(bytes);
    place.stage(STAGED_PAYLOAD, bytes);
    for (const line of lines)
      if (vendorsOf(line, onFile).length === 0)
        console.log(`${line.name}: nobody on file is called so; no page marks it.`);
    const same = list.lines.filter(({ at }) => at !== undefined).length;
    const kept = same > 0 ? ` ${same} unchanged, of the day they were decided.` : "";
    console.log(`Staged: ${lines.length} decision${lines.length === 1 ? "" : "s"} of ${day}.${kept}`);
    if (values.key.length === 0) return console.log("Next: `feed publish`.");
    return publishFeed.run([
      place.folder,
      ...values.key.flatMap((key) => ["--key", key]),
      ...(values["large-change"] ? ["--large-change"] : []),
    ]);
  },
};
