/** Starts of a cell that a spreadsheet would run, also behind blanks and in full width. Such a cell is written with a mark before it. */
export const FORMULA = /^[\s\u00a0]*[=+\-@\t\r＝＋－＠]/;
