import type { Format } from "../format.ts";
import { inBlocks, Unreadable } from "../sheet.ts";
import { TextBlocks } from "../text-blocks.ts";

/** Pages of HTML, as shops and programs save tables: each table, and the rest as lines. */
export const format: Format = {
  endings: ["html", "htm", "xhtml", "xls"],
  fits: ({ text, ending }) =>
    START.test(text.slice(0, 4000)) ? 3 : ending.includes("htm") && /<\/(?:td|p|div|li)>/iu.test(text) ? 2 : 0,
  async *read({ bytes, reading }) {
    const { HtmlTables } = await import("../html-tables.ts");
    const page = new HtmlTables();
    for await (const { text } of new TextBlocks(bytes, reading)) page.write(text);
    const { tables, lines } = page.end();
    if (page.isCut) reading.note("rows-left-out");
    for (const [place, rows] of tables.entries())
      yield* inBlocks({ name: tables.length + lines.length > 1 ? `table ${place + 1}` : "" }, rows);
    if (lines.length > 0) yield* inBlocks({ name: tables.length > 0 ? "text" : "" }, lines);
    if (tables.length + lines.length === 0) throw new Unreadable(page.isCut ? "broken" : "empty");
  },
};

const START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html|head|body|meta|table|thead|tbody|tr|div|style|title)\b/iu;
