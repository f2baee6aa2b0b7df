import type { Library } from "../advisories-for.ts";
import type { Dataset } from "../dataset.ts";
import { type OwnList, vendorsOf } from "./own-list.ts";

/** An own list in the form in which a feed carries it: a record for each line, and one for each act on file that day. */
export const toDataset = (
  { decided, lines, acts, about }: OwnList,
  library: Library,
): Pick<Dataset, "decided" | "decisions" | "onFile"> => ({
  decided,
  decisions: lines.map((line) => ({
    ...line,
    about: vendorsOf(line, library).map((vendor) => ({ vendor, acts: about[vendor] ?? [] })),
  })),
  onFile: Object.entries(acts).map(([id, fingerprint]) => ({ id, fingerprint })),
});

/** The own list that a dataset carries. Whether it counts is for the subscription to say, never for the data. */
export function ownListIn({ decided, decisions = [], onFile = [] }: Dataset): OwnList | undefined {
  if (!decided || decisions.length === 0) return undefined;
  return {
    decided,
    lines: decisions.map(({ name, also, outcome, until, note }) => ({ name, also, outcome, until, note })),
    acts: Object.fromEntries(onFile.map(({ id, fingerprint }) => [id, fingerprint])),
    about: Object.fromEntries(decisions.flatMap(({ about }) => about.map(({ vendor, acts }) => [vendor, acts]))),
  };
}
