import { markSeen } from "./compare-lists.ts";
import type { ListWork, Watch } from "./list-work.ts";
import type { Questions, Summary } from "./messages.ts";

/**
 * Checks a list again with other columns. An open kept list keeps them, and is compared from now on with what they give: lines
 * that are found otherwise only because the reader said where to look have not changed.
 */
export async function setRoles(
  work: ListWork,
  { list, roles }: Parameters<Questions["setRoles"]>[0],
  watch: Watch,
): Promise<Summary> {
  const summary = await work.setRoles(list, roles, watch);
  const id = work.openKept;
  if (id === undefined || summary.cancelled) return summary;
  const isKept = await markSeen(work, id, watch).catch((error: unknown) => {
    console.warn("Caveat:", error);
    return false;
  });
  return { ...summary, columnsKept: isKept };
}
