import type { Shape, Table } from "./format.ts";
import type { Reading } from "./reading.ts";
import { type Block, inBlocks, MOST_COLUMNS, type Sheet } from "./sheet.ts";
import { tablesInside } from "./tables-inside.ts";
import type { Tree } from "./tree.ts";

const SHAPES = Object.values(import.meta.glob<{ shape: Shape }>("./shapes/*.ts", { eager: true })).map(
  ({ shape }) => shape,
);

/** The tables of parsed JSON or XML: by what it says that it is, else by its longest array. */
export function tablesOf(root: Tree): Iterable<Table> {
  const shape = SHAPES.find((each) => each.fits(root));
  return shape ? shape.tables(root) : tablesInside(root);
}

/** The shape of JSON or XML that says what it is. */
export const shapeOf = (root: Tree): Shape | undefined => SHAPES.find((each) => each.fits(root));

export function* blocksOf(tables: Iterable<Table>, reading: Reading): Generator<Block, void, void> {
  for (const { name, head, rows, note } of tables) {
    if (note) reading.note(note);
    const sheet: Sheet = { name, ...(head.length > 0 && { head: head.slice(0, MOST_COLUMNS) }) };
    yield* inBlocks(sheet, rows);
  }
}
