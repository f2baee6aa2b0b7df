import type { List } from "../../../src/core/lists/check-sheet.ts";
import type { Bytes } from "../../../src/files/bytes.ts";
import { inMemory } from "../../../src/files/bytes.ts";
import type { Encoding } from "../../../src/files/encodings.ts";
import { Reading } from "../../../src/files/reading.ts";
import { type FileFault, type FileNote, type Rows, Unreadable } from "../../../src/files/sheet.ts";
import { readLists } from "../../../src/shared/read-lists.ts";

/** What a file holds, and what was told of it. */
export interface ReadAll {
  lists: { name: string; list: List; rows: string[][] }[];
  notes: FileNote[];
  fault?: FileFault;
  reading: Reading;
}

/** Reads a whole file as the page and the terminal do, and each part of it a second time: both must be the same. */
export async function readAll(name: string, data: Uint8Array | Bytes, encoding?: Encoding): Promise<ReadAll> {
  const reading = new Reading(encoding);
  const lists: ReadAll["lists"] = [];
  let fault: FileFault | undefined;
  try {
    for await (const { list, block } of readLists(name, "size" in data ? data : inMemory(data), reading)) {
      if (lists.at(-1)?.list !== list) lists.push({ name: list.name, list, rows: [] });
      const rows = lists.at(-1)!.rows;
      const cells = allOf(block.rows);
      rows.push(...cells);
      if (JSON.stringify(allOf(await block.again())) !== JSON.stringify(cells))
        throw new Error("Read again, the rows are others.");
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    fault = error.reason;
  }
  return { lists, notes: [...reading.notes], ...(fault && { fault }), reading };
}

export const allOf = (rows: Rows): string[][] => Array.from({ length: rows.length }, (_, row) => rows.cells(row));
