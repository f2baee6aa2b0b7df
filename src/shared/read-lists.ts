import {
  BEFORE_HEADINGS,
  type ColumnChoices,
  isFilled,
  type List,
  listWithHead,
  toList,
} from "../core/lists/check-sheet.ts";
import type { Bytes } from "../files/bytes.ts";
import { readFile } from "../files/read-file.ts";
import type { Reading } from "../files/reading.ts";
import type { Block, Sheet } from "../files/sheet.ts";

/** A part of a list: the list is the same object for all of its parts. */
export interface ListPart {
  list: List;
  block: Block;
}

/**
 * The lists in a file, part by part, so that none need be held as a whole. The first part of a list comes when its headings
 * could be looked for. What is unusual is told to `reading`. Throws `Unreadable` where reading cannot go on.
 */
export async function* readLists(
  name: string,
  bytes: Bytes,
  reading: Reading,
  choices: ColumnChoices = {},
): AsyncGenerator<ListPart, void, void> {
  /** `rows`: from the first that holds anything. */
  let open: { sheet: Sheet; list: List | undefined; waiting: Block[]; rows: number } | undefined;
  let hasRows = false;
  const begin = (): ListPart[] => {
    if (!open || open.waiting.length === 0) return [];
    const { sheet, waiting } = open;
    const called = sheet.name === "" ? name : `${name} · ${sheet.name}`;
    const { first, rows } = beginningOf(waiting);
    const title = sheet.inner ?? sheet.name;
    const list = sheet.head
      ? listWithHead(called, sheet.head, choices, title)
      : toList(called, first, rows, choices, title);
    open.list = list;
    open.waiting = [];
    return waiting.map((block) => ({ list, block }));
  };
  const told = function* (parts: readonly ListPart[]): Generator<ListPart, void, void> {
    for (const part of parts) {
      hasRows ||= holdsRows(part);
      yield part;
    }
  };
  for await (const block of readFile(name, bytes, reading)) {
    if (open && open.sheet !== block.sheet) yield* told(begin());
    if (!open || open.sheet !== block.sheet) open = { sheet: block.sheet, list: undefined, waiting: [], rows: 0 };
    if (open.list) yield* told([{ list: open.list, block }]);
    else {
      open.waiting.push(block);
      const first = open.rows > 0 ? 0 : firstFilled(block);
      open.rows += block.rows.length - first;
      // Headings can be looked for in all places where they may stand.
      if (block.sheet.head || open.rows > BEFORE_HEADINGS) yield* told(begin());
    }
  }
  yield* told(begin());
  if (!hasRows) reading.note("no-rows");
}

/** The rows among which headings may stand, from the first that holds anything. */
function beginningOf(blocks: readonly Block[]): { first: number; rows: string[][] } {
  const rows: string[][] = [];
  let begin = blocks[0]!.first;
  for (const block of blocks) {
    const from = rows.length > 0 ? 0 : firstFilled(block);
    if (rows.length === 0) begin = block.first + from;
    for (let row = from; row < block.rows.length && rows.length < BEFORE_HEADINGS; row += 1)
      rows.push(block.rows.cells(row));
  }
  return { first: begin, rows };
}

/** Place of the first row that holds anything; their number where none does. */
function firstFilled({ rows }: Block): number {
  let row = 0;
  while (row < rows.length && !isFilled(rows.cells(row))) row += 1;
  return row;
}

function holdsRows({ list, block: { first, rows } }: ListPart): boolean {
  for (let row = 0; row < rows.length; row += 1)
    if (first + row !== list.heading && isFilled(rows.cells(row))) return true;
  return false;
}
