import { closeSync, openSync, writeSync } from "node:fs";
import { availableParallelism } from "node:os";
import { buildExtension } from "../build/build-extension.ts";
import { ENGINES, findBrowser, type Engine } from "../browsers/find-browser.ts";
import { readTable, type TableRow } from "../pages/read-table.ts";
import type { PageResult } from "../pages/visit-page.ts";
import { visitPages } from "../pages/visit-pages.ts";
import { ALL_PAGES, widen } from "../pages/widen.ts";

export interface PagesOptions {
  table: string;
  json?: string | undefined;
  engine?: Engine | undefined;
  parallel?: number | undefined;
}

/** Visits the saved pages of a table with the built extension, tells what was found and, when asked, writes a JSON object a line. */
export async function startPages({ table, json, engine, parallel }: PagesOptions): Promise<PageResult[]> {
  const rows = readTable(table, ["file", "url"]);
  const out = json === undefined ? undefined : openSync(json, "w");
  const results: PageResult[] = [];
  await visitAll(table, rows, { engine, parallel }, (result) => {
    results.push(result);
    if (out === undefined) console.log(line(result));
    else writeSync(out, `${JSON.stringify(result)}\n`);
  });
  if (out !== undefined) closeSync(out);
  const errors = results.filter(({ error }) => error !== null).length;
  console.log(`${results.length} pages, ${errors} with an error.`);
  return results;
}

/** The way from a table to its results, shared with `npm run evaluate`. */
export async function visitAll(
  table: string,
  rows: readonly TableRow[],
  {
    engine = "chromium",
    parallel = Math.min(2, availableParallelism()),
  }: { engine?: Engine | undefined; parallel?: number | undefined },
  onResult: (result: PageResult, row: TableRow) => void,
): Promise<void> {
  const found = findBrowser(engine, console.error);
  const copy = widen(buildExtension(engine === "firefox" ? "firefox" : "chrome"), ALL_PAGES);
  try {
    console.error(`build   ${copy.buildHash}`);
    console.error(`copy    ${copy.copyHash}  (manifest widened by ${ALL_PAGES.join(" ")})`);
    console.error(`files   ${copy.filesHash}  (both, manifest left out)`);
    await visitPages({ table, rows, browser: found, extension: copy.folder, parallel, onResult });
  } finally {
    copy.remove();
  }
}

export function engineOf(name: string | undefined): Engine | undefined {
  if (name === undefined) return undefined;
  const engine = ENGINES.find((engine) => engine === name) ?? (name === "chrome" ? "chromium" : undefined);
  if (!engine) throw new Error(`There is no browser called ${name} here; say chromium or firefox.`);
  return engine;
}

function line({ file, error, kind, page_class, mentions, marks, badges }: PageResult): string {
  if (error !== null) return `${file}\t${error}`;
  const groups = [...new Set(mentions.map(({ group }) => group))].toSorted().join(" ") || "-";
  return `${file}\t${page_class}\t${kind}\t${groups}\t${marks} marks\t${badges} badges`;
}
