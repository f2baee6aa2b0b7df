/**
 * Starts of a cell that a spreadsheet would run, also behind blanks and in full width, and cells that only look as if they had been
 * kept from it. Such a cell is written with an apostrophe before it.
 */
export const FORMULA = /^'*[\s\u00a0]*[=+\-@\t\r＝＋－＠]/;

/** A cell as it was before an apostrophe kept it from being run. */
export const unescaped = (cell: string): string =>
  cell.charCodeAt(0) === 39 && FORMULA.test(cell) ? cell.slice(1) : cell;
