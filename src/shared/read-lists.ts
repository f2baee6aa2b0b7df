import { type List, toList } from "../core/lists/check-sheet.ts";
import { readFile } from "../files/read-file.ts";
import { type FileFault, type FileNote, LARGEST_FILE } from "../files/sheet.ts";

/** What a file holds to be checked; with a fault there is nothing. */
export interface ReadLists {
  lists: List[];
  notes: FileNote[];
  fault?: FileFault;
}

/** The lists in a file. It is opened only where its size, in bytes, allows it. */
export async function listsOf(name: string, size: number, open: () => Promise<Uint8Array>): Promise<ReadLists> {
  if (size > LARGEST_FILE) return { lists: [], notes: [], fault: "too-large" };
  const outcome = await readFile(name, await open());
  if (!outcome.ok) return { lists: [], notes: [], fault: outcome.reason };
  const several = outcome.sheets.length > 1;
  const lists = outcome.sheets.map((sheet) => toList(several ? `${name} · ${sheet.name}` : name, sheet.rows));
  return { lists, notes: lists.every(hasNoRows) ? [...outcome.notes, "no-rows"] : outcome.notes };
}

const hasNoRows = ({ rows, heading }: List): boolean =>
  rows.every((row, place) => place === heading || row.every((cell) => cell.trim() === ""));
