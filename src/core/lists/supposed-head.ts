import { saysNothing } from "./named-heads.ts";

/** No heading is longer, in UTF-16 units. */
const LONGEST = 60;

/** A number, a price, a mark in a box. */
const COUNT =
  /^(?:[^\p{L}]*\p{N}[^\p{L}]*(?:\p{L}{1,4}\.?)?|[xX✓✔☑●•+✗✘☐-]|yes|no|y|n|true|false|ano|ne|ja|nein|tak|nie|oui|non|да|нет|是|否|有|无)$/iu;
const WORDS = /\p{L}{2}/u;

/**
 * The first row that may be headings though no word of it is known: words over columns of counts, or of what has figures. Only
 * what stands over those columns is given. It errs to one side, since such a row is checked as a row as well.
 */
export function supposedHead(
  rows: readonly (readonly string[])[],
): { place: number; head: readonly string[] } | undefined {
  for (const [place, row] of rows.entries()) {
    const filled = row.filter((cell) => cell.trim() !== "");
    if (filled.length < 2 || filled.some((cell) => cell.length > LONGEST || COUNT.test(cell.trim()))) continue;
    const below = rows.slice(place + 1);
    const head = row.map((heading, column) =>
      column > 0 && WORDS.test(heading) && isOverCounts(heading, below, column) ? heading : "",
    );
    if (head.some((heading) => heading !== "")) return { place, head };
  }
  return undefined;
}

function isOverCounts(heading: string, rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
  const hasFigures = /\p{N}/u.test(heading);
  const isCount = (cell: string): boolean =>
    COUNT.test(cell) || saysNothing(cell) || (!hasFigures && cell.length < LONGEST && /\p{N}/u.test(cell));
  return cells.length > 0 && cells.every(isCount);
}

/** The row above the headings, where its cells are merged over several of them: each stands over the columns up to the next. */
export function groupsOver(row: readonly string[], width: number): string[] | undefined {
  const filled = row.filter((cell) => cell.trim() !== "");
  if (filled.length < 2 || filled.length >= width || filled.some((cell) => cell.length > LONGEST)) return undefined;
  let group = "";
  return Array.from({ length: width }, (_, column) => (group = row[column]?.trim() || group));
}
