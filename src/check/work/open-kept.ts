import { ofCells, Unreadable } from "../../files/sheet.ts";
import type { ListPart } from "../../shared/read-lists.ts";
import { ListStore } from "../../shared/stored-lists/list-store.ts";
import { toList } from "../../shared/stored-lists/judging.ts";

/** The tables of a kept list, part by part, as `readLists` gives those of a file. Throws `Unreadable` where it is gone. */
export async function* openKept(id: string): AsyncGenerator<ListPart, void, void> {
  const store = await ListStore.open();
  try {
    const kept = await store.list(id);
    if (!kept) throw new Unreadable("not-kept");
    const lists = kept.tables.map(toList);
    let lines = 0;
    for await (const { table, lines: numbers, cells } of store.parts(id)) {
      const list = lists[table];
      if (!list) throw new Unreadable("not-kept");
      lines += numbers.length;
      const rows = ofCells(cells);
      const again = async () => rows;
      const done = kept.lines > 0 ? lines / kept.lines : 1;
      yield { list, block: { sheet: { name: "" }, first: numbers[0] ?? 1, lines: numbers, rows, done, again } };
    }
    // Rows that are missing must not pass for rows in which nothing was found.
    if (lines < kept.lines) throw new Unreadable("not-kept");
  } finally {
    store.close();
  }
}
