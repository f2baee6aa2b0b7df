import type { Library } from "../advisories-for.ts";
import type { Dataset } from "../dataset.ts";
import { type OwnList, type Then, thenOf, vendorsOf } from "./own-list.ts";

/** In the place of a fingerprint: the act was not on file on that earlier day. */
const NOT_THEN = "0".repeat(64);

/**
 * An own list in the form in which a feed carries it: a record for each line, and one for each act on file that day, or otherwise
 * on an earlier one. Those of the day come last, for a reader that knows nothing of earlier days.
 */
export const toDataset = (
  list: OwnList,
  library: Library,
): Pick<Dataset, "decided" | "decisions" | "onFile" | "earlier"> => {
  const { decided, lines, acts, earlier = [] } = list;
  return {
    decided,
    decisions: lines.map((line) => ({
      ...line,
      about: vendorsOf(line, library).map((vendor) => ({ vendor, acts: thenOf(list, line).about[vendor] ?? [] })),
    })),
    ...(earlier.length > 0 && { earlier: earlier.map((then) => ({ decided: then.decided })) }),
    onFile: [
      ...earlier.flatMap((then, at) => otherActs(then, acts).map(([id, fingerprint]) => ({ id, fingerprint, at }))),
      ...Object.entries(acts).map(([id, fingerprint]) => ({ id, fingerprint })),
    ],
  };
};

/** The acts of an earlier day that are other ones now, or were not there. */
const otherActs = (then: Then, now: OwnList["acts"]): [string, string][] =>
  [...new Set([...Object.keys(then.acts), ...Object.keys(now)])]
    .map((id): [string, string] => [id, then.acts[id] ?? NOT_THEN])
    .filter(([id, fingerprint]) => fingerprint !== now[id]);

/** The own list that a dataset carries. Whether it counts is for the subscription to say, never for the data. */
export function ownListIn({ decided, decisions = [], onFile = [], earlier = [] }: Dataset): OwnList | undefined {
  if (!decided || decisions.length === 0) return undefined;
  const actsOf = (at: number | undefined): [string, string][] =>
    onFile.filter((one) => one.at === at).map(({ id, fingerprint }) => [id, fingerprint]);
  const now = actsOf(undefined);
  const then = (day: string, at: number | undefined): Then => ({
    decided: day,
    acts: Object.fromEntries(
      (at === undefined ? now : [...now, ...actsOf(at)]).filter(([, fingerprint]) => fingerprint !== NOT_THEN),
    ),
    about: Object.fromEntries(
      decisions
        .filter((one) => one.at === at)
        .flatMap(({ about }) => about.map(({ vendor, acts }): [string, string[]] => [vendor, acts])),
    ),
  });
  return {
    ...then(decided, undefined),
    lines: decisions.map(({ name, also, outcome, until, note, at }) => ({
      name,
      also,
      outcome,
      until,
      note,
      ...(at !== undefined && { at }),
    })),
    ...(earlier.length > 0 && { earlier: earlier.map((one, at) => then(one.decided, at)) }),
  };
}
