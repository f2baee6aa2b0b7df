import { wholeOf } from "../fallback.ts";
import type { Format } from "../format.ts";
import { Unreadable, type Block } from "../sheet.ts";
import { blocksOf, tablesOf } from "../tables-of.ts";
import { mayParse, type Tree } from "../tree.ts";
import { readText } from "./csv.ts";

/** JSON: an array, or the longest array inside; CycloneDX, SPDX and OCDS by what they are. */
export const format: Format = {
  endings: ["json", "spdx", "cdx", "geojson"],
  // Templates of pages begin with a brace, too.
  fits: ({ text }) => (/^\s*(?:\{\s*["}]|\[\s*(?:[[{"\]\d-]|true|false|null))/u.test(text) ? 2 : 0),
  async *read(file): AsyncGenerator<Block, void, void> {
    const text = await wholeOf(file);
    const root = text !== undefined && mayParse(text) ? parsed(text) : undefined;
    if (root === undefined) {
      file.reading.note("read-as-text");
      yield* readText(file);
      return;
    }
    let any = false;
    for (const block of blocksOf(tablesOf(root), file.reading)) {
      any = true;
      yield block;
    }
    if (!any) throw new Unreadable("nothing-inside");
  },
};

function parsed(text: string): Tree | undefined {
  try {
    return JSON.parse(text) as Tree;
  } catch {
    return undefined;
  }
}
