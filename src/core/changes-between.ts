import type { Advisory, Dataset, Words } from "./dataset.ts";
import { stateOn } from "./state-on.ts";

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
export function changesBetween(before: Dataset, after: Dataset): Changes {
  const [old, fresh] = [byId(before.advisories), byId(after.advisories)];
  const isOver = (advisory: Advisory, { issued }: Dataset): boolean =>
    ENDED.has(stateOn(advisory, issued.slice(0, 10))?.state ?? "");
  const both = after.advisories.flatMap((now) => {
    const was = old.get(now.id);
    return was ? [{ was, now, ended: isOver(now, after) && !isOver(was, before) }] : [];
  });
  return {
    added: after.advisories.filter(({ id }) => !old.has(id)).map(described),
    changed: both
      .filter(({ was, now, ended }) => !ended && JSON.stringify(was) !== JSON.stringify(now))
      .map(({ now }) => described(now)),
    ended: both.filter(({ ended }) => ended).map(({ now }) => described(now)),
    removed: before.advisories.filter(({ id }) => !fresh.has(id)).map(described),
    vendorsAdded: labelsOf(after, byId(before.vendors)),
    vendorsRemoved: labelsOf(before, byId(after.vendors)),
  };
}

const byId = <Item extends { id: string }>(records: readonly Item[]): Map<string, Item> =>
  new Map(records.map((record) => [record.id, record]));

const described = ({ id, title, issuer }: Advisory): ChangedAdvisory => ({ id, title, issuer: issuer.name });

const labelsOf = ({ vendors }: Dataset, others: ReadonlyMap<string, unknown>): string[] =>
  vendors.filter(({ id }) => !others.has(id)).map(({ label }) => label);
