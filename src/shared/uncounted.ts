import type { Mark } from "../core/verdict.ts";

/** Marks that no act in force stands behind: such vendors are listed and not counted. */
export const UNCOUNTED: ReadonlySet<Mark> = new Set(["not-yet", "related", "ended"]);
