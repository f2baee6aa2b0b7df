import type { RowMatch } from "./check-list.ts";
import type { ColumnRole } from "./columns.ts";
import { namesMaker } from "./fits-anothers.ts";

// What stands in a list as a name does and means nobody. Nor is "Weibu" in a column of makers a case of "Weibo": makers stand
// there as they are called.

/** Whether two signs are part of an address of a network card: "1C" in 00:1A:1C:2E:01:FF. */
export function isInAddress(cell: string, start: number, end: number): boolean {
  if (end - start !== 2) return false;
  const isBehind = /(?:^|[^0-9a-z])[0-9a-f]{2}[:-]$/i.test(cell.slice(0, start));
  return /^[:-][0-9a-f]{2}(?:[:-]|$)/i.test(cell.slice(end, end + 4)) || (isBehind && end === cell.length);
}

/** Hits without names that are words as well and here the name of another maker's model: "Vivo XL" by Blu. */
export function withoutWeakModels(
  hits: readonly RowMatch[],
  cells: readonly string[],
  roles: readonly ColumnRole[],
): readonly RowMatch[] {
  const isWeak = ({ role, why }: RowMatch): boolean => role === "model" && why.includes("needed-word");
  if (!hits.some(isWeak) || hits.some(({ role }) => role === "maker") || !namesMaker(cells, roles)) return hits;
  return hits.filter((hit) => !isWeak(hit));
}

/** Operators of networks, for which telephones of other makers are sold: "iPhone 5s (中国移动)". */
const NETWORK = /^(?:中国(?:移动|电信|联通)|china (?:mobile|telecom|unicom))$/iu;

/** Hits without networks that a thing was made for, where a column names its maker. */
export function withoutNetworks(
  hits: readonly RowMatch[],
  cells: readonly string[],
  roles: readonly ColumnRole[],
): readonly RowMatch[] {
  const isFor = ({ role, text }: RowMatch): boolean => role !== "maker" && role !== "supplier" && NETWORK.test(text);
  return hits.some(isFor) && namesMaker(cells, roles) ? hits.filter((hit) => !isFor(hit)) : hits;
}

/** Names of processors, and the end of a longer number. */
const BEFORE_OTHERS =
  /\d[-/]$|\b(?:intel|amd|atom|celeron|pentium|xeon|core|ryzen|athlon|snapdragon|mediatek|exynos)\b[^\p{L}\p{N}]*(?:i\d[- ])?$/iu;

/** Whether a model number is the number of something inside, "Intel Atom E3825", or part of a longer one, "DV-700-P100". */
export const isPartOfOther = (cell: string, start: number): boolean =>
  BEFORE_OTHERS.test(cell.slice(Math.max(0, start - 30), start));
