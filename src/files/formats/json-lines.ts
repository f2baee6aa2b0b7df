import type { Format, Shape } from "../format.ts";
import { type Block, ofCells, type Sheet, Unreadable, withinColumns } from "../sheet.ts";
import { shapeOf } from "../tables-of.ts";
import { TextBlocks } from "../text-blocks.ts";
import { Columns, inOneCell, mayParse, type Tree } from "../tree.ts";

/** JSON Lines: a row for each line, at any size; lines of OCDS and the like give the rows that they hold. */
export const format: Format = {
  endings: ["jsonl", "ndjson", "json"],
  fits: ({ text }) => {
    const lines = text.split("\n").slice(0, 20);
    const whole = (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== "");
    if (whole.length < 2) return 0;
    const good = whole.filter((line) => /^\s*[{["]/u.test(line) && parseLine(line) !== undefined).length;
    return good > whole.length / 2 ? 3 : 0;
  },
  async *read({ bytes, reading }) {
    const columns = new Columns();
    const sheet = { name: "", head: columns.head };
    const inText = { name: "text", head: ["text"] };
    /** From this line on each is one cell. */
    let apart = Infinity;
    const blocks = new TextBlocks(bytes, reading, LONGEST);
    let shape: Shape | undefined;
    let first = 1;
    let any = false;
    const rowsOf = (text: string, from: number, isFirst = false): { rows: string[][]; lines: number[] } => {
      const rows: string[][] = [];
      const lines: number[] = [];
      for (const [place, line] of linesOf(text).entries()) {
        if (isFirst && apart === Infinity && columns.areApart) apart = from + place;
        const isApart = from + place >= apart;
        for (const row of rowsOfLine(line, columns, isApart, shape, () => reading.note("bad-lines"))) {
          rows.push(withinColumns(row, () => reading.note("too-many-columns")));
          lines.push(from + place);
        }
      }
      if (columns.isCut) reading.note("too-many-columns");
      return { rows, lines };
    };
    for await (const { text, start, end } of blocks) {
      const from = first;
      if (!any) {
        const head = parseLine(linesOf(text).find((line) => line.trim() !== "") ?? "");
        shape = head === undefined ? undefined : shapeOf(head);
        const [table] = shape && head !== undefined ? shape.tables(head) : [];
        if (table) columns.fix(table.head);
      }
      any ||= text.trim() !== "";
      const { rows, lines } = rowsOf(text, from, true);
      const done = end / blocks.size;
      const asTable = lines.findLastIndex((line) => line < apart) + 1;
      if (asTable < lines.length) reading.note("keys-apart");
      const part = (of: Sheet, begin: number, stop: number): Block => ({
        sheet: of,
        first,
        rows: ofCells(rows.slice(begin, stop)),
        lines: lines.slice(begin, stop),
        done,
        again: async () => ofCells(rowsOf(await blocks.text(start, end), from).rows.slice(begin, stop)),
      });
      if (asTable > 0 || apart === Infinity) yield part(sheet, 0, asTable);
      if (asTable < lines.length) yield part(inText, asTable, lines.length);
      first += linesOf(text).length;
    }
    if (!any) throw new Unreadable("empty");
  },
};

/** Longest line, in bytes: a contract with all its items is one. */
const LONGEST = 1 << 24;

function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** A line as JSON; `undefined` where it is none. */
export function parseLine(line: string): Tree | undefined {
  // Lines are short; only one that could be a bomb is looked through first.
  if (line.length > 10_000 && !mayParse(line)) return undefined;
  try {
    return JSON.parse(line) as Tree;
  } catch {
    return undefined;
  }
}

function rowsOfLine(
  line: string,
  columns: Columns,
  isApart: boolean,
  shape: Shape | undefined,
  onBad: () => void,
): string[][] {
  if (line.trim() === "") return [];
  const value = parseLine(line);
  if (value === undefined) {
    onBad();
    return [isApart ? [line] : columns.row({ text: line })];
  }
  if (shape?.fits(value)) return [...shape.tables(value)].flatMap(({ rows }) => [...rows]);
  return [isApart ? [inOneCell(value)] : columns.row(value)];
}
