import type { Format } from "../format.ts";
import { LARGEST_WHOLE, Unreadable } from "../sheet.ts";
import { blocksOf, tablesOf } from "../tables-of.ts";
import { TextBlocks } from "../text-blocks.ts";
import type { Tree } from "../tree.ts";
import { readText } from "./csv.ts";
import type { Whole } from "../reading.ts";

/** XML: the elements that repeat are the table; CycloneDX, SPDX and nmap by what they are. */
export const format: Format = {
  endings: ["xml", "rdf"],
  fits: ({ text, ending }) =>
    /^\s*<(?:\?xml|!--|![A-Z]|[\p{L}_][\w:.-]*[\s>/])/u.test(text) &&
    (text.includes("</") || text.includes("/>") || ending === "xml")
      ? 2
      : 0,
  async *read(file) {
    const root = await treeOf(file);
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

async function treeOf({ bytes, reading }: Whole): Promise<Tree | undefined> {
  if (bytes.size > LARGEST_WHOLE) return undefined;
  const { TooMany, XmlTree } = await import("../xml-tree.ts");
  const tree = new XmlTree();
  try {
    for await (const { text } of new TextBlocks(bytes, reading)) tree.write(text);
    const root = tree.end();
    if (tree.hasEntities) reading.note("has-entities");
    return root;
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}
