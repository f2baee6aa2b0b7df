import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FoundBrowser } from "../browsers/find-browser.ts";
import { openBrowser, type OpenBrowser } from "../browsers/open-browser.ts";
import { readSavedPage } from "./saved-page.ts";
import { failed, visitPage, type PageResult } from "./visit-page.ts";
import type { TableRow } from "./read-table.ts";

export interface VisitOptions {
  /** The table; files are relative to it. */
  table: string;
  rows: readonly TableRow[];
  browser: FoundBrowser;
  extension: string;
  /** How many browsers share the pages. Each has one tab in front, because a tab behind another paints nothing. */
  parallel: number;
  /** Called once a page, in the order of the rows. */
  onResult: (result: PageResult, row: TableRow) => void;
}

/** Visits every page of a table. A page that fails is a result with `error`; a browser that died is started again. */
export async function visitPages(options: VisitOptions): Promise<void> {
  const done: PageResult[] = [];
  let next = 0;
  let told = 0;
  const tell = (place: number, result: PageResult): void => {
    done[place] = result;
    for (let ready = done[told]; ready; ready = done[told]) {
      options.onResult(ready, options.rows[told]!);
      told++;
    }
  };
  const work = async (): Promise<void> => {
    let open: OpenBrowser | undefined;
    try {
      for (let place = next++; place < options.rows.length; place = next++) {
        const row = options.rows[place]!;
        if (open && !(await open.alive())) {
          await open.close();
          open = undefined;
        }
        try {
          const saved = readSavedPage(
            besideTable(options.table, row["file"] ?? ""),
            { file: row["file"] ?? "", url: row["url"] ?? "", scripts: row["scripts"] === "on" },
            place + 1,
          );
          open ??= await openBrowser({ browser: options.browser, extension: options.extension, headless: true });
          const result = await visitPage(open, saved);
          tell(place, result);
          // A page that failed may still load, trace or hold the tab: the next one gets a browser without its traces.
          if (result.error !== null) {
            await open.close();
            open = undefined;
          }
        } catch (error) {
          tell(place, failed({ file: row["file"] ?? "", url: row["url"] ?? "" }, error));
        }
      }
    } finally {
      await open?.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.parallel, options.rows.length) }, work));
}

/** A file is named relative to its table; a table may also keep its files in a folder `pages` at its side. */
function besideTable(table: string, file: string): string {
  const direct = join(dirname(table), file);
  const inPages = join(dirname(table), "pages", file);
  return !existsSync(direct) && existsSync(inPages) ? inPages : direct;
}
