import { GRADES, type Mark } from "../core/verdict.ts";

/** Lists of vendors: what binds first, mere relations and what is over last. */
export const MARK_ORDER: readonly Mark[] = GRADES.filter((grade) => grade !== "none");

/** Marks that no act in force stands behind: such vendors are listed and not counted. */
export const UNCOUNTED: ReadonlySet<Mark> = new Set(["not-yet", "related", "ended"]);
