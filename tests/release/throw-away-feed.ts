import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFeedFolder } from "../../src/tools/feed/feed-folder.ts";
import { buildDataset, readData } from "../../src/tools/data/read-data.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { DAY, Workshop } from "../unit/feed-workshop.ts";

/** A feed of the repository's data in a folder, signed a moment ago with keys that are thrown away, for packages to be made with. */
export function throwAwayFeed(change: (workshop: Workshop) => void = () => undefined) {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const issued = new Date(now - DAY / 24).toISOString().replace(/\.\d+Z$/, "Z");
  const workshop = new Workshop();
  workshop.make(1, { now, dataset: buildDataset(readData(inRepository("data")), issued), custom: { issued } });
  change(workshop);
  const folder = mkdtempSync(join(tmpdir(), "caveat-throw-away-"));
  writeFeedFolder(join(folder, "public"), workshop.files);
  const root = join(folder, "root.json");
  writeFileSync(root, workshop.files.get("1.root.json")!);
  return {
    epoch: now / 1000,
    args: ["--feed", "https://feed.caveat.example/official/", "--root", root, "--from", folder],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
