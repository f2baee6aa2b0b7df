import type { Start, Whole } from "./reading.ts";
import type { Block } from "./sheet.ts";
import type { FileNote } from "./sheet.ts";
import type { Tree } from "./tree.ts";

/** A format of files. To add one is one file in `formats/`. */
export interface Format {
  /** Endings that names of such files have. */
  endings: readonly string[];
  /** How sure the beginning of a file speaks for it: 0 not at all, 1 perhaps, 2 it looks so, 3 it says so itself. */
  fits(start: Start): 0 | 1 | 2 | 3;
  read(file: Whole): AsyncIterable<Block>;
}

/** What some kind of JSON or XML holds, as tables. To add one is one file in `shapes/`. */
export interface Shape {
  fits(root: Tree): boolean;
  tables(root: Tree): Iterable<Table>;
}

export interface Table {
  name: string;
  head: readonly string[];
  rows: Iterable<string[]>;
  /** What is unusual about it. */
  note?: FileNote | undefined;
}
