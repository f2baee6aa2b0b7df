import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dataset } from "../../src/core/dataset.ts";
import { writeFeedFolder } from "../../src/tools/feed/feed-folder.ts";
import { buildDataset, readData } from "../../src/tools/data/read-data.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { DAY, Workshop } from "../unit/feed-workshop.ts";

/** A feed of the repository's data, or of `first`, in a folder, signed a moment ago with keys that are thrown away, for packages to be made with. */
export function throwAwayFeed(
  change: (workshop: Workshop) => void = () => undefined,
  first: Dataset = buildDataset(readData(inRepository("data"))),
) {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const issued = new Date(now - DAY / 24).toISOString().replace(/\.\d+Z$/, "Z");
  const workshop = new Workshop();
  const make = (version: number, dataset: Dataset) =>
    workshop.make(version, { now, dataset: { ...dataset, issued }, custom: { issued } });
  make(1, first);
  change(workshop);
  const folder = mkdtempSync(join(tmpdir(), "caveat-throw-away-"));
  const root = join(folder, "root.json");
  writeFileSync(root, workshop.files.get("1.root.json")!);
  const argsOf = (name: string): string[] => {
    writeFeedFolder(join(folder, name, "public"), workshop.files);
    return ["--feed", "https://feed.caveat.example/official/", "--root", root, "--from", join(folder, name)];
  };
  return {
    epoch: now / 1000,
    args: argsOf("first"),
    /** The same for a second version, of the repository's data. */
    later: () => {
      make(2, buildDataset(readData(inRepository("data")), issued));
      return argsOf("second");
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
