import type { Library } from "./advisories-for.ts";
import type { Advisory } from "./dataset.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { isPast, stateOn } from "./state-on.ts";

/** Every act as a reader last saw it: its fingerprint, and whether it was over by then. */
export type Seen = Record<string, { print: string; past: boolean }>;

/** What became of the acts since then, each as it is in force now; of acts that were taken out only the number is known. */
export interface ChangesSince {
  added: Advisory[];
  changed: Advisory[];
  ended: Advisory[];
  removed: number;
}

/** The acts of a dataset as they stand on `day`, to be compared later. */
export async function seenOn({ dataset }: Library, day: string): Promise<Seen> {
  const seen: Seen = {};
  // One after the other, so that others are heard in between: a dataset may hold thousands.
  for (const advisory of dataset.advisories) {
    const standing = advisory.display === false ? undefined : stateOn(advisory, day);
    if (!standing) continue;
    // Half of the print is enough to tell one text from its next; nothing is proved by it.
    seen[advisory.id] = { print: (await fingerprintOf(advisory, day)).slice(0, 32), past: isPast(standing.state) };
  }
  return seen;
}

/** Compares what was seen with what there is. It finds what a newer dataset brought, and what the calendar did. */
export function changesSince(before: Seen, now: Seen, { dataset }: Library): ChangesSince {
  const changes: ChangesSince = { added: [], changed: [], ended: [], removed: 0 };
  for (const advisory of dataset.advisories) {
    const [was, is] = [own(before, advisory.id), own(now, advisory.id)];
    if (!is || was?.print === is.print) continue;
    if (!was) changes.added.push(advisory);
    else if (is.past && !was.past) changes.ended.push(advisory);
    else changes.changed.push(advisory);
  }
  changes.removed = Object.keys(before).filter((id) => !Object.hasOwn(now, id)).length;
  return changes;
}

const own = (seen: Seen, id: string): Seen[string] | undefined => (Object.hasOwn(seen, id) ? seen[id] : undefined);
