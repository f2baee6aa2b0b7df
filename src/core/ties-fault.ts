import type { Dataset } from "./dataset.ts";
import type { Steps } from "./steps.ts";

/** So many pairs of an act and a vendor it reaches a dataset may have; today's has about a thousand. */
const MOST_PAIRS = 20_000;
/** Vendors looked at in one step. */
const STEP = 500;

/**
 * A dataset whose acts reach too many vendors through ties keeps whoever works that out busy for minutes: a thousand ties and
 * a thousand acts in one megabyte are a million pairs. Each act is followed down the ties once, until there are too many.
 */
export function* tiesFault({
  vendors,
  advisories,
}: Pick<Dataset, "vendors" | "advisories">): Steps<string | undefined> {
  const tied = new Map<string, string[]>();
  const tie = (from: string, to: string): void => {
    const others = tied.get(from);
    if (others) others.push(to);
    else tied.set(from, [to]);
  };
  for (const { id, relations } of vendors)
    for (const { to } of relations) {
      tie(to, id);
      tie(id, to);
    }
  let pairs = 0;
  for (const { id, scope } of advisories) {
    const reached = new Set(scope.flatMap(({ named }) => named));
    for (const vendor of reached) {
      for (const other of tied.get(vendor) ?? []) reached.add(other);
      if (pairs + reached.size > MOST_PAIRS)
        return `advisory ${id}: with it acts reach more than ${MOST_PAIRS} vendors through ties.`;
      if (reached.size % STEP === 0) yield;
    }
    pairs += reached.size;
    yield;
  }
  return undefined;
}
