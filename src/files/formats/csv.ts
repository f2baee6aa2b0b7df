import Papa from "papaparse";
import type { Format } from "../format.ts";
import type { Whole } from "../reading.ts";
import { type Block, type Sheet, Unreadable, withinColumns } from "../sheet.ts";
import { TextBlocks } from "../text-blocks.ts";

/** Tables of separated values, and plain text. The separator is found by itself. Read block by block, at any size. */
export const format: Format = {
  endings: ["csv", "tsv", "txt", "tab", "md", "log", "lst", ""],
  fits: ({ text }) => (text === "" ? 0 : 1),
  read: readText,
};

/** Reads text of whatever form, line by line. */
export async function* readText({ bytes, reading }: Whole): AsyncGenerator<Block, void, void> {
  const sheet: Sheet = { name: "" };
  const blocks = new TextBlocks(bytes, reading);
  const parser = new RowParser();
  const widths = new Set<number>();
  /** Empty lines keep the numbers of those after them, but those after the last are none. */
  let empty: string[][] = [];
  let first = 1;
  let filled = false;
  // Text of a row that goes on in the next block.
  let open = { text: "", start: 0 };
  for await (const { text, start, end, isLast } of blocks) {
    const from = open.text === "" ? start : open.start;
    const whole = open.text + text;
    parser.look(whole);
    const unquoted = parser.unquoted;
    const parsed = parser.parse(whole, isLast || whole.length > LONGEST_ROW);
    if (!parsed) {
      open = { text: whole, start: from };
      continue;
    }
    open = { text: "", start: 0 };
    if (parsed.quotesNeverClose) reading.note("quotes-never-close");
    const cutRow = (row: string[]): string[] => withinColumns(row, () => reading.note("too-many-columns"));
    const kept = withoutEmptyEnd(parsed.rows.map(cutRow));
    const after = parsed.rows.length - kept.length;
    if (kept.length > 0) {
      filled = true;
      if (empty.length > 0) yield blankBlock(sheet, first - empty.length, empty, end / blocks.size);
      empty = [];
      note(kept, widths);
      const again = async (): Promise<string[][]> => {
        const same = parser.parse(await blocks.text(from, end), true, unquoted)?.rows ?? [];
        return withoutEmptyEnd(same.map((row) => withinColumns(row, () => {})));
      };
      yield { sheet, first, rows: kept, done: end / blocks.size, again };
    }
    first += parsed.rows.length;
    for (let n = 0; n < after; n += 1) empty.push([""]);
  }
  if (widths.size > 1) reading.note("ragged-rows");
  if (!filled) throw new Unreadable("empty");
}

/** A row of more text than this, in UTF-16 units, is a quotation mark that never closes. */
const LONGEST_ROW = 1 << 20;

function note(rows: readonly string[][], widths: Set<number>): void {
  if (widths.size > 1) return;
  for (const row of rows) if (row.length > 1 || row[0] !== "") widths.add(row.length);
}

const blankBlock = (sheet: Sheet, first: number, rows: string[][], done: number): Block => ({
  sheet,
  first,
  rows,
  done,
  again: async () => rows,
});

/** Rows up to the last that holds anything. */
function withoutEmptyEnd(rows: string[][]): string[][] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every((cell) => cell.trim() === "")) end -= 1;
  return end === rows.length ? rows : rows.slice(0, end);
}

/** Parses whole rows of one text. */
class RowParser {
  #separator: string | undefined;
  /** How often a quotation mark did not close; after a few, quotation marks are letters here. */
  #unclosed = 0;

  get unquoted(): boolean {
    return this.#unclosed > 2;
  }

  /** Finds the separator in the beginning. */
  look(text: string): void {
    this.#separator ??= text.trim() === "" ? undefined : separatorOf(text);
  }

  /** The rows of a text; `undefined` where its last row goes on and more text may come. */
  parse(
    text: string,
    isAll: boolean,
    unquoted = this.unquoted,
  ): { rows: string[][]; quotesNeverClose: boolean } | undefined {
    const quoted = !unquoted && text.includes('"');
    const lines = withOneEnd(text);
    const config: Papa.ParseConfig = { delimiter: this.#separator ?? NONE, newline: "\n" };
    if (!quoted) return { rows: this.#rows(lines, { ...config, quoteChar: "\0" }), quotesNeverClose: false };
    const { data, errors } = Papa.parse<string[]>(lines, config);
    if (!errors.some(({ code }) => code === "MissingQuotes"))
      return { rows: ended(data, lines), quotesNeverClose: false };
    if (!isAll) return undefined;
    // Everything after the mark would be one cell: hundreds of lines would vanish into it.
    this.#unclosed += 1;
    return { rows: this.#rows(lines, { ...config, quoteChar: "\0" }), quotesNeverClose: true };
  }

  #rows(lines: string, config: Papa.ParseConfig): string[][] {
    return ended(Papa.parse<string[]>(lines, config).data, lines);
  }
}

/** What follows the end of the last line is no row. */
function ended(rows: string[][], text: string): string[][] {
  const last = rows.at(-1);
  if (text.endsWith("\n") && last?.length === 1 && last[0] === "") rows.pop();
  return rows;
}

/** Lines that all end in a line feed, whatever they ended in before. */
const withOneEnd = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const SEPARATORS = [";", "\t", "|", ","];
/** So many rows are looked at for the separator. */
const LOOKED_AT = 50;
/** A character that no text holds: a list with one cell a line. */
const NONE = "\u001f";

/**
 * The separator that parts most rows into the same number of cells. None, where hardly any row is parted, or by commas with a
 * blank after each: "Huawei Technologies Co., Ltd." is one name.
 */
function separatorOf(text: string): string {
  const start = withOneEnd(text.slice(0, 1 << 16));
  let best = { separator: NONE, share: 0.5, width: 1 };
  for (const separator of SEPARATORS) {
    if (!start.includes(separator) || (separator === "," && !/,\S/.test(start))) continue;
    const { data } = Papa.parse<string[]>(start, {
      delimiter: separator,
      preview: LOOKED_AT,
      skipEmptyLines: "greedy",
    });
    const widths = new Map<number, number>();
    for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const parted = [...widths.values()].reduce((sum, n) => sum + n, 0) / Math.max(1, data.length);
    const [width = 1, rows = 0] = [...widths].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    // Rows of any number of cells count a little: a ragged table is a table.
    const share = parted / 2 + rows / Math.max(1, data.length) / 2;
    if (share > best.share || (share === best.share && width > best.width)) best = { separator, share, width };
  }
  return best.separator;
}
