import type { Format, Shape } from "../format.ts";
import { MOST_COLUMNS, ofCells, type Rows, Unreadable, withinColumns } from "../sheet.ts";
import { shapeOf } from "../tables-of.ts";
import { TextBlocks } from "../text-blocks.ts";
import { Columns, mayParse, type Tree } from "../tree.ts";

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
    const blocks = new TextBlocks(bytes, reading, LONGEST);
    let shape: Shape | undefined;
    let first = 1;
    let any = false;
    const rowsOf = (text: string, from: number): { rows: string[][]; lines: number[] } => {
      const rows: string[][] = [];
      const lines: number[] = [];
      for (const [place, line] of linesOf(text).entries()) {
        for (const row of rowsOfLine(line, columns, shape, () => reading.note("bad-lines"))) {
          rows.push(withinColumns(row, () => reading.note("too-many-columns")));
          lines.push(from + place);
        }
      }
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
      const { rows, lines } = rowsOf(text, from);
      const again = async (): Promise<Rows> => ofCells(rowsOf(await blocks.text(start, end), from).rows);
      yield { sheet, first, rows: ofCells(rows), lines, done: end / blocks.size, again };
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

function rowsOfLine(line: string, columns: Columns, shape: Shape | undefined, onBad: () => void): string[][] {
  if (line.trim() === "") return [];
  const value = parseLine(line);
  if (value === undefined) {
    onBad();
    return [columns.row({ text: line })];
  }
  if (shape?.fits(value)) return [...shape.tables(value)].flatMap(({ rows }) => [...rows]);
  if (columns.head.length > MOST_COLUMNS) return [[line]];
  return [columns.row(value)];
}
