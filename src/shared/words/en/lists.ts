import type { CompareFault, KeepFault } from "../../stored-lists/stored-list.ts";
import { counted } from "../format.ts";

const lines = { one: "line", other: "lines" };

/** Words about lists that are kept and compared. */
export const en = {
  keep: "Keep this list…",
  keepLead:
    "It stays on this computer until you delete it. Whenever the data or the day changes, it is checked again, and the popup says what changed.",
  name: "Name of the list",
  keepNow: "Keep",
  keeping: "Keeping the list…",
  kept: (name: string) => `Kept as “${name}”.`,
  private: "This is a private window: no list is kept from it.",
  fault: {
    "too-big": "The list was not kept: at most 100,000 lines and 20 million characters can be. Your other lists stay.",
    "too-many": "The list was not kept: there are 50 already. Delete one, then keep this one.",
    full: "The list was not kept: the browser has no more room. Delete a kept list or free some disk space, then try again.",
    "no-store":
      "The list was not kept: this browser gives Caveat no place to keep it. The result below stays until you leave.",
    failed: "The list was not kept, and nothing of it is stored. Try again.",
  } satisfies Record<KeepFault, string> as Record<KeepFault, string>,
  heading: "Kept lists",
  none: "No list is kept on this computer.",
  noStore:
    "Kept lists cannot be read: the browser gives no access to them, or a newer Caveat wrote them. They are unchanged.",
  opening: "Opening the kept lists…",
  about: (count: number, day: string, who: string) => `${counted("en", count, lines)}, kept ${day}. For: ${who}.`,
  judged: (day: string) => `Last checked ${day}.`,
  changed: (count: number) => `${counted("en", count, lines)} changed`,
  unread: "A list that this version of Caveat cannot read. It is unchanged and can be deleted.",
  open: "Open",
  delete: "Delete",
  deleteAll: "Delete all kept lists",
  deleted: (name: string) => `“${name}” is deleted.`,
  deletedAll: "All kept lists are deleted.",
  undo: "Undo",
  changedSince: (count: number, day: string) => `${counted("en", count, lines)} changed since you last looked, ${day}`,
  unchangedSince: (day: string) => `No line changed since you last looked, ${day}`,
  markSeen: "I have seen it",
  seen: "From today on, changes are counted anew.",
  columnsKept: "The list has kept these columns. From today on, changes are counted anew.",
  columnsNotKept: "These columns could not be kept: the kept list still has those from before.",
  recordChanges: "Record the changes",
  compare: "Compare with another list…",
  compareLead:
    "With another list, or with an earlier result of this one that was saved as JSON. It is read on this computer and not kept.",
  compareFile: "Choose a file…",
  compareKept: "Compare with",
  comparing: "Comparing…",
  comparedWith: (name: string, { came, went, changed }: Record<"came" | "went" | "changed", number>) =>
    came + went + changed === 0
      ? `Nothing differs from ${name}.`
      : `Compared with ${name}: ${counted("en", came, lines)} came, ${counted("en", went, lines)} went, ${counted("en", changed, lines)} changed.`,
  compareFault: {
    "too-big": "Lists of more than 200,000 lines are not compared here. The terminal does it: check-list --compare.",
    "not-read": "The file could not be read as a list or as a result. Nothing was compared.",
    gone: "What was kept of the list is no longer there. Nothing was compared.",
  } satisfies Record<CompareFault, string> as Record<CompareFault, string>,
  compared: "Lines that differ",
  what: "What",
  before: "Before",
  now: "Now",
  acts: "Acts",
  kinds: { changed: "changed", came: "came", went: "went" },
  actKinds: { changed: "applies to you differently", came: "new here", went: "no longer here" },
  moreActs: (count: number) => `and ${count} more`,
  more: (count: number) => `and ${counted("en", count, lines)} more`,
};
