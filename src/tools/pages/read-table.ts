import { readFileSync } from "node:fs";

/** One line of a tab-separated table, by column name. */
export type TableRow = Readonly<Record<string, string>>;

/**
 * Reads a tab-separated table with a header and without quoting. A byte-order mark, carriage returns and empty lines are
 * passed over. Throws a sentence when the file cannot be read or one of `columns` is missing.
 */
export function readTable(file: string, columns: readonly string[]): TableRow[] {
  const [header = "", ...lines] = readFileSync(file, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  const names = header.split("\t").map((name) => name.trim());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    throw new Error(`${file} has no column ${missing.join(", ")}; its first line must name its columns.`);
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const cells = line.split("\t");
      return Object.fromEntries(names.map((name, place) => [name, cells[place]?.trim() ?? ""]));
    });
}
