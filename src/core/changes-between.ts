import type { Advisory, Dataset, Words } from "./dataset.ts";
import { stateOn } from "./state-on.ts";
import { atOnce, type Steps } from "./steps.ts";

/** What a newer dataset brings, with the names that people know things by. */
export interface Changes {
  added: ChangedAdvisory[];
  changed: ChangedAdvisory[];
  /** No longer in force in the newer one, and not yet ended in the older. */
  ended: ChangedAdvisory[];
  removed: ChangedAdvisory[];
  vendorsAdded: string[];
  vendorsRemoved: string[];
}
export interface ChangedAdvisory {
  id: string;
  title: Words;
  issuer: Words;
}

const ENDED = new Set<string>(["ended", "superseded", "archived", "withdrawn", "annulled"]);

/** Compares two datasets, each read as of the day it was issued. */
export const changesBetween = (before: Dataset, after: Dataset): Changes => atOnce(comparing(before, after));

/** The same in steps. */
export function* comparing(before: Dataset, after: Dataset): Steps<Changes> {
  const [old, fresh] = [byId(before.advisories), byId(after.advisories)];
  const isOver = (advisory: Advisory, { issued }: Dataset): boolean =>
    ENDED.has(stateOn(advisory, issued.slice(0, 10))?.state ?? "");
  const changes: Changes = {
    added: [],
    changed: [],
    ended: [],
    removed: before.advisories.filter(({ id }) => !fresh.has(id)).map(described),
    vendorsAdded: labelsOf(after, byId(before.vendors)),
    vendorsRemoved: labelsOf(before, byId(after.vendors)),
  };
  for (const now of after.advisories) {
    yield;
    const was = old.get(now.id);
    if (!was) changes.added.push(described(now));
    else if (isOver(now, after) && !isOver(was, before)) changes.ended.push(described(now));
    else if (JSON.stringify(was) !== JSON.stringify(now)) changes.changed.push(described(now));
  }
  return changes;
}

const byId = <Item extends { id: string }>(records: readonly Item[]): Map<string, Item> =>
  new Map(records.map((record) => [record.id, record]));

const described = ({ id, title, issuer }: Advisory): ChangedAdvisory => ({ id, title, issuer: issuer.name });

const labelsOf = ({ vendors }: Dataset, others: ReadonlyMap<string, unknown>): string[] =>
  vendors.filter(({ id }) => !others.has(id)).map(({ label }) => label);
