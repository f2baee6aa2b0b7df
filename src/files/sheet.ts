/** A table of a file, or a document read as one. */
export interface Sheet {
  /** Name of a sheet, or "" where the format has none. */
  name: string;
  /** The name that it has in its own file, where that lies in an archive. */
  inner?: string;
  /** What the columns are called, where the format itself says so; else the rows hold their headings, if there are any. */
  head?: readonly string[];
}

/** Rows, taken apart when somebody looks at them: in a long list nobody looks at most. */
export interface Rows {
  readonly length: number;
  /** The row as one text, in whatever form it stands; cells are told apart by some sign that is no letter. */
  text(row: number): string;
  cells(row: number): string[];
}

/** Rows of a sheet that follow one another. Long tables come as many blocks, so that none need be held as a whole. */
export interface Block {
  sheet: Sheet;
  /** Number of the first row in its sheet, from 1. */
  first: number;
  rows: Rows;
  /** The number of each row, where rows do not simply follow one another: several may come of one line. */
  lines?: readonly number[];
  /** How far the file has been read, from 0 to 1; `undefined` where nobody knows how long it is. */
  done: number | undefined;
  /** Reads the same rows again, so that they need not be held. */
  again: () => Promise<Rows>;
}

/** Why a file could not be read. Each has its sentence in `shared/words`. */
export type FileFault =
  | "empty"
  /** Well-formed, and no table in it, as a search of a network that found no host. */
  | "nothing-inside"
  | "too-large"
  | "unknown-format"
  | "broken"
  | "encrypted"
  | "no-text"
  | "expands-too-far"
  | "took-too-long"
  | "gone"
  /** Of a kept list, part is missing or all of it. */
  | "not-kept"
  | "cancelled";

/** What was unusual about a file that was read all the same. */
export type FileNote =
  /** A quotation mark never closes; the file was read without quotation marks, so that no line is lost. */
  | "quotes-never-close"
  /** Rows have different numbers of cells. */
  | "ragged-rows"
  /** Not UTF-8: the encoding is a guess, or somebody's choice. */
  | "other-encoding"
  /** Lines in two encodings; each was read by its own. */
  | "two-encodings"
  /** Letters may have been lost before the file came here, or the guess of the encoding is wrong. */
  | "lost-letters"
  /** The ending of the name says another format than the content. */
  | "wrong-ending"
  /** The file holds macros. They are not read. */
  | "has-macros"
  /** Cells hold formulas; their last results were read. */
  | "has-formulas"
  /** Pages of a PDF without text, beside others that have some. */
  | "pages-without-text"
  /** Rows of more cells than a sheet has columns; the rest of them was read as one cell. */
  | "too-many-columns"
  /** Rows of JSON or XML that each hold something else: they were read as one cell each. */
  | "keys-apart"
  /** Lines longer than any list has; they were read in pieces. */
  | "long-lines"
  /** Rows outside of what a sheet may have. */
  | "rows-left-out"
  /** JSON or XML that is not well-formed, or too deep or too large to be taken apart: read line by line as text. */
  | "read-as-text"
  /** Lines of JSON Lines that are none; they were read as text. */
  | "bad-lines"
  /** An archive inside an archive. */
  | "archive-in-archive"
  /** Files of an archive that could not be read. */
  | "parts-not-read"
  /** XML that defines entities of its own. They are not resolved. */
  | "has-entities"
  /** Headings, and no row below them. */
  | "no-rows";

/** Thrown by a reader that cannot go on. What had been read before stays. */
export class Unreadable extends Error {
  readonly reason: FileFault;
  constructor(reason: FileFault) {
    super(reason);
    this.reason = reason;
  }
}

/** Largest file that is read as a whole, in bytes. Text that is read line by line may be of any size. */
export const LARGEST_WHOLE = 128 * 1024 * 1024;
/** As many columns as a sheet of an office program has; what stands further right becomes part of the last. */
export const MOST_COLUMNS = 16_384;
/** As many rows as a sheet of an office program has. */
export const MOST_ROWS = 1_048_576;
/** Longest line that is read in one piece, in UTF-16 units. */
export const LONGEST_LINE = 1 << 20;
/** Longest text of a cell: no office program writes a longer one. */
export const LONGEST_CELL = 32_767;
/** From this depth on each further element of a page or of XML would take the parser longer than the one before. */
export const DEEPEST_ELEMENT = 20_000;
/** Rows of a block, where they do not come from text, and letters from which on it takes no further row. */
const BLOCK = 1000;
const LONG_BLOCK = 1 << 22;

/** Rows that are in memory, as blocks. They are held as text, which takes far less than cells. */
export function* inBlocks(sheet: Sheet, rows: Iterable<string[]>): Generator<Block, void, void> {
  let first = 1;
  for (const block of groups(rows)) {
    const kept = new TextEncoder().encode(JSON.stringify(block));
    const again = async (): Promise<Rows> => ofCells(JSON.parse(new TextDecoder().decode(kept)) as string[][]);
    yield { sheet, first, rows: ofCells(block), done: undefined, again };
    first += block.length;
  }
}

/** Rows whose cells are there already. */
export const ofCells = (rows: string[][]): Rows => ({
  length: rows.length,
  text: (row) => rows[row]!.join("\n"),
  cells: (row) => rows[row]!,
});

function* groups(rows: Iterable<string[]>): Generator<string[][], void, void> {
  let group: string[][] = [];
  let letters = 0;
  for (const row of rows) {
    group.push(row);
    for (const cell of row) letters += cell.length;
    if (group.length < BLOCK && letters < LONG_BLOCK) continue;
    yield group;
    group = [];
    letters = 0;
  }
  if (group.length > 0) yield group;
}

/** A row with no more cells than a sheet has columns: what would stand further right is added to the last. */
export function withinColumns(row: string[], onCut: () => void): string[] {
  if (row.length <= MOST_COLUMNS) return row;
  onCut();
  const kept = row.slice(0, MOST_COLUMNS - 1);
  const rest = row.slice(MOST_COLUMNS - 1).filter((cell) => cell !== "");
  return [...kept, rest.join("|")];
}
