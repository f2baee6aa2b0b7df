import Papa from "papaparse";
import { unescaped } from "../formula.ts";
import type { Format } from "../format.ts";
import type { Whole } from "../reading.ts";
import { type Block, ofCells, type Rows, type Sheet, Unreadable, withinColumns } from "../sheet.ts";
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
  const noteCut = (): void => reading.note("too-many-columns");
  /** Empty lines keep the numbers of those after them, but those after the last are none. */
  let empty = 0;
  let first = 1;
  let filled = false;
  // Text of a row that goes on in the next block.
  let open = { text: "", start: 0 };
  for await (const { text, start, end, isLast } of blocks) {
    const from = open.text === "" ? start : open.start;
    const whole = open.text + text;
    parser.look(whole);
    const unquoted = parser.unquoted;
    const parsed = parser.parse(whole, isLast || whole.length > LONGEST_ROW, noteCut);
    if (!parsed) {
      open = { text: whole, start: from };
      continue;
    }
    open = { text: "", start: 0 };
    if (parsed.quotesNeverClose) reading.note("quotes-never-close");
    const { rows, kept } = parsed;
    if (kept > 0) {
      filled = true;
      const done = end / blocks.size;
      if (empty > 0) yield blankBlock(sheet, first - empty, empty, done);
      empty = 0;
      parser.noteWidths(rows, kept, widths);
      const again = async (): Promise<Rows> =>
        upTo(kept, parser.parse(await blocks.text(from, end), true, () => {}, unquoted)?.rows ?? rows);
      yield { sheet, first, rows: upTo(kept, rows), done, again };
    }
    first += rows.length;
    empty += rows.length - kept;
  }
  if (widths.size > 1) reading.note("ragged-rows");
  if (!filled) throw new Unreadable("empty");
}

/** A row of more text than this, in UTF-16 units, is a quotation mark that never closes. */
const LONGEST_ROW = 1 << 20;

function blankBlock(sheet: Sheet, first: number, count: number, done: number): Block {
  const rows = ofCells(Array.from({ length: count }, () => [""]));
  return { sheet, first, rows, done, again: async () => rows };
}

const upTo = (length: number, rows: Rows): Rows => (length === rows.length ? rows : { ...rows, length });

interface Parsed {
  rows: Rows;
  /** Rows up to the last that holds anything. */
  kept: number;
  quotesNeverClose: boolean;
}

/** Parses whole rows of one text. */
class RowParser {
  #separator: string | undefined;
  /** The separator inside of quoted rows, where each row as a whole stands in quotation marks. */
  #inside: string | undefined;
  /** How often a quotation mark did not close; after a few, quotation marks are letters here. */
  #unclosed = 0;

  get unquoted(): boolean {
    return this.#unclosed > 2;
  }

  /** Finds the separator in the beginning. */
  look(text: string): void {
    if (this.#separator !== undefined || text.trim() === "") return;
    this.#separator = separatorOf(text);
    if (this.#separator === NONE && text.trimStart().startsWith('"')) this.#inside = separatorInside(text);
  }

  /** A row that was quoted as a whole is a row once more. */
  #opened(row: string[]): string[] {
    if (this.#inside === undefined || row.length !== 1) return row;
    return Papa.parse<string[]>(row[0]!, { delimiter: this.#inside, newline: "\n" }).data[0] ?? row;
  }

  /** The rows of a text; `undefined` where its last row goes on and more text may come. */
  parse(text: string, isAll: boolean, onCut: () => void, unquoted = this.unquoted): Parsed | undefined {
    const lines = withOneEnd(text);
    if (unquoted || !text.includes('"')) return this.#asLines(lines, onCut, false);
    const { data, errors } = Papa.parse<string[]>(lines, { delimiter: this.#separator ?? NONE, newline: "\n" });
    if (!errors.some(({ code }) => code === "MissingQuotes"))
      return withEnd(
        ofCells(ended(data, lines).map((row) => withinColumns(this.#opened(row).map(unescaped), onCut))),
        false,
      );
    if (!isAll) return undefined;
    // Everything after the mark would be one cell: hundreds of lines would vanish into it.
    this.#unclosed += 1;
    return this.#asLines(lines, onCut, true);
  }

  /** Rows without quotation marks: no row goes over a line, and none need be taken apart before somebody looks at it. */
  #asLines(text: string, onCut: () => void, quotesNeverClose: boolean): Parsed {
    const lines = text.split("\n");
    if (lines.at(-1) === "") lines.pop();
    const separator = this.#separator ?? NONE;
    const hasApostrophes = text.includes("'");
    const apart: string[][] = [];
    const takeApart = (line: string): string[] => {
      const cells = line.split(separator);
      return withinColumns(hasApostrophes ? cells.map(unescaped) : cells, onCut);
    };
    const rows: Rows = {
      length: lines.length,
      text: (row) => lines[row]!,
      cells: (row) => (apart[row] ??= takeApart(lines[row]!)),
    };
    return withEnd(rows, quotesNeverClose);
  }

  /** Tells how many cells the rows have, until two have different numbers. */
  noteWidths(rows: Rows, kept: number, widths: Set<number>): void {
    const separator = this.#separator ?? NONE;
    for (let row = 0; row < kept && widths.size < 2; row += 1) {
      const text = rows.text(row);
      if (text.trim() === "") continue;
      if (text.includes("\n") || text.includes('"')) widths.add(rows.cells(row).length);
      else {
        let cells = 1;
        for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) cells += 1;
        widths.add(cells);
      }
    }
  }
}

function withEnd(rows: Rows, quotesNeverClose: boolean): Parsed {
  let kept = rows.length;
  while (kept > 0 && rows.cells(kept - 1).every((cell) => cell.trim() === "")) kept -= 1;
  return { rows, kept, quotesNeverClose };
}

/** What follows the end of the last line is no row. */
function ended(rows: string[][], text: string): string[][] {
  const last = rows.at(-1);
  if (text.endsWith("\n") && last?.length === 1 && last[0] === "") rows.pop();
  return rows;
}

/** Lines that all end in a line feed, whatever they ended in before. */
const withOneEnd = (text: string): string =>
  text.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : text;

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

/** The separator in rows each of which was quoted as a whole when a table was saved as text once more: all have as many cells. */
function separatorInside(text: string): string | undefined {
  const { data } = Papa.parse<string[]>(withOneEnd(text.slice(0, 1 << 16)), {
    delimiter: NONE,
    preview: LOOKED_AT,
    skipEmptyLines: "greedy",
  });
  const rows = data.map(([cell = ""]) => cell);
  const separator = separatorOf(rows.join("\n"));
  const widths = new Set(rows.map((row) => Papa.parse<string[]>(row, { delimiter: separator }).data[0]?.length));
  return rows.length > 1 && widths.size === 1 && separator !== NONE ? separator : undefined;
}
