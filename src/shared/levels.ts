import type { Mark } from "../core/verdict.ts";

/**
 * How much is marked: what concerns the reader; what acts of other countries, and acts that bind others, concern as well; all
 * that is on file. What is not marked is counted in the popup.
 */
export const LEVELS = ["mine", "countries", "all"] as const;
export type Level = (typeof LEVELS)[number];

/** Marked from the second level on; the last level adds what no act in force stands behind. */
const OTHERS: ReadonlySet<Mark> = new Set(["unknown", "not-you", "elsewhere"]);
const REST: ReadonlySet<Mark> = new Set(["related", "ended"]);

/**
 * Is a vendor with this mark marked at a level? One that depends on the reader's role concerns them where an act names it, and
 * not where a class of goods alone may reach it.
 */
export function isMarkedAt(level: Level, mark: Mark, isNamed: boolean): boolean {
  if (level === "all") return true;
  if (REST.has(mark)) return false;
  return level === "countries" || !OTHERS.has(mark) || (mark === "unknown" && isNamed);
}
