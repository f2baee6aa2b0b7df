/** A table, or a document read as one: a row for each line, a cell for each column. */
export interface Sheet {
  /** Name of a sheet, or "" where the format has none. */
  name: string;
  rows: string[][];
}

/** Why a file could not be read. Each has its sentence in `shared/words`. */
export type FileFault =
  | "empty"
  | "too-large"
  | "unknown-format"
  | "broken"
  | "encrypted"
  | "no-text"
  | "expands-too-far"
  | "cancelled";

/** What was unusual about a file that was read all the same. */
export type FileNote =
  /** A quotation mark never closes; the file was read without quotation marks, so that no line is lost. */
  | "quotes-never-close"
  /** Rows have different numbers of cells. */
  | "ragged-rows"
  /** Not UTF-8: read as Windows-1250 or UTF-16. */
  | "other-encoding"
  /** The ending of the name says another format than the content. */
  | "wrong-ending"
  /** The file holds macros. They are not read. */
  | "has-macros"
  /** Pages of a PDF without text, beside others that have some. */
  | "pages-without-text"
  /** Headings, and no row below them. */
  | "no-rows";

export type ReadOutcome = { ok: true; sheets: Sheet[]; notes: FileNote[] } | { ok: false; reason: FileFault };

/** Largest file that is read, in bytes; larger ones are refused before they are opened. */
export const LARGEST_FILE = 128 * 1024 * 1024;
