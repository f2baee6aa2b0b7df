import type { Bytes } from "./bytes.ts";
import type { Encoding, TextEncoding } from "./encodings.ts";
import { type Block, type FileFault, type FileNote, Unreadable } from "./sheet.ts";

/** How much archives may unpack in all: far beyond any price list, far below what would freeze a machine. */
export const LARGEST_CONTENT = 512 * 1024 * 1024;
/** More files than any archive of lists has. */
export const MOST_FILES = 1000;
/** So deep archives may lie in archives. */
export const DEEPEST = 3;

/** What one file is read with: what is told of it on the way, and what its unpacking may still take. */
export class Reading {
  readonly notes = new Set<FileNote>();
  /** How its text was read; none where the format says it itself. */
  text: TextEncoding | undefined;
  /** The encoding that a person chose for the text. */
  readonly choice: Encoding | undefined;
  readonly #spent: { bytes: number; files: number };
  /** Cells of a workbook that hold a plain date are read as 2027-05-01, in whatever order their program shows it. */
  readonly isoDates: boolean;
  /** It holds files of its own. */
  isArchive = false;
  /** Archives round this file. */
  readonly depth: number;

  constructor(choice?: Encoding, outer?: Reading, isoDates = false) {
    this.choice = choice;
    this.isoDates = isoDates;
    this.#spent = outer ? outer.#spent : { bytes: 0, files: 0 };
    this.depth = outer ? outer.depth + 1 : 0;
  }

  /** Files of an archive that could not be read, and why. */
  readonly unread: { name: string; reason: FileFault }[] = [];

  note(note: FileNote): void {
    this.notes.add(note);
  }

  notRead(name: string, reason: FileFault): void {
    this.notes.add("parts-not-read");
    this.unread.push({ name, reason });
  }

  /** Counts bytes before they are kept; more than all archives together may hold are refused. */
  spend(bytes: number): void {
    this.#spent.bytes += bytes;
    if (this.#spent.bytes > LARGEST_CONTENT) throw new Unreadable("expands-too-far");
  }

  countFile(): void {
    this.#spent.files += 1;
    if (this.#spent.files > MOST_FILES) throw new Unreadable("expands-too-far");
  }
}

/** The beginning of a file, by which its format is told. */
export interface Start {
  /** Ending of its name, in lower case, without the dot. */
  ending: string;
  bytes: Uint8Array;
  /** The same as text; "" where it is none. */
  text: string;
  /** What stands in the directory of a ZIP archive. */
  zip: ZipDirectory | undefined;
}

export interface ZipDirectory {
  names: readonly string[];
  /** What the archive says that it is, as OpenDocument files do. */
  mimetype: string;
  encrypted: boolean;
}

/** What a format is given to read. */
export interface Whole {
  name: string;
  start: Start;
  bytes: Bytes;
  reading: Reading;
  /** Reads a file inside this one. Its sheets bear its name. */
  inner: (name: string, bytes: Bytes) => AsyncIterable<Block>;
}
