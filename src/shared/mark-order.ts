import { GRADES, type Mark } from "../core/verdict.ts";

/** Lists of vendors: what binds first, mere relations and what is over last. */
export const MARK_ORDER: readonly Mark[] = GRADES.filter((grade) => grade !== "none");
