import { SETS } from "../languages/sentence-sets.ts";
import { lowerCased } from "../names/lower-case.ts";
import type { NameIndex } from "../names/name-index.ts";
import { termsOf } from "../names/negation.ts";
import type { RowMatch } from "./check-list.ts";
import type { ColumnRole } from "./columns.ts";

/** Says that nobody knows the maker. */
const UNKNOWN =
  /^(?:n\/?a|unknown|none|other|generic|no.?name|neznám|nezjišt|ostatní|unbekannt|sonstige|inconnu|descon|nieznan|неизвест|[^\p{L}]*$)/iu;
/** Accessories in a sentence ("module for …"), but goods of their own where no "for" stands. */
const GOODS = (
  "modul mem sim ram app api firmw soft aplik driver support podpor unterst light optic transc plugin integr manual " +
  "licen batt bater baté akku akum аккум акум"
).split(" ");

/**
 * Whether a row is an accessory that another maker makes, so that names beside it say what it fits: the maker's column names
 * somebody else, and the goods are a cover, a cable, a bracket.
 */
export function fitsAnothers(
  index: NameIndex,
  cells: readonly string[],
  roles: readonly ColumnRole[],
  hits: readonly Pick<RowMatch, "role">[],
): boolean {
  if (hits.some(({ role }) => role === "maker")) return false;
  if (!namesMaker(cells, roles)) return false;
  return cells.some((cell, column) => {
    const role = roles[column] ?? "other";
    return (role === "product" || role === "other") && namesAccessory(index, lowerCased(cell, 0, cell.length));
  });
}

/** Whether the columns of makers name somebody, on file or not. */
export const namesMaker = (cells: readonly string[], roles: readonly ColumnRole[]): boolean =>
  cells.some((cell, column) => roles[column] === "maker" && cell.trim() !== "" && !UNKNOWN.test(cell.trim()));

function namesAccessory(index: NameIndex, lower: string): boolean {
  let names = false;
  termsOf(index).table.read(lower, 0, lower.length, ({ set, start }) => {
    names ||= SETS[set] === "accessories" && !GOODS.some((word) => lower.startsWith(word, start));
  });
  return names;
}

/** Whether a heading ends by saying that what stands below is what the goods work with: "Compatible with", "Vhodné pro". */
export function saysWorksWith(index: NameIndex, heading: string): boolean {
  const lower = lowerCased(heading, 0, heading.length).replace(/[\s:*]+$/u, "");
  let says = false;
  termsOf(index).table.read(lower, 0, lower.length, ({ set, end }) => {
    says ||= (SETS[set] === "worksWith" || SETS[set] === "fits") && end >= lower.length;
  });
  return says;
}
