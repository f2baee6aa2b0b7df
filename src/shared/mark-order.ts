import type { Mark } from "../core/advisories-for.ts";

/** Lists of vendors: what binds first, mere relations and what is over last. */
export const MARK_ORDER: readonly Mark[] = [
  "must",
  "should",
  "unknown",
  "not-you",
  "elsewhere",
  "nobody-yet",
  "related",
  "ended",
];

/** Marks that no act in force stands behind: such vendors are listed and not counted. */
export const UNCOUNTED: ReadonlySet<Mark> = new Set(["nobody-yet", "related", "ended"]);
