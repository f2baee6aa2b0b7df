import type { Advisory, Bind, Duty } from "./dataset.ts";
import { hasRole, type Profile } from "./profile.ts";
import { firstDay } from "./state-on.ts";
import { reachesTerritory } from "./territories.ts";

/** What an act is to the reader while it is in force, by whom it binds. */
export type On = "must" | "should" | "if-you-are" | "unknown" | "not-you" | "elsewhere";

export interface Applicability {
  on: On;
  /** The entry of the act that decides it, where one does. */
  because?: Bind;
  /** Which of the reader's territories and roles it met. */
  as?: { territory: string; role: Bind["role"] };
  /** Of every entry that was met. */
  duties: Duty[];
  /** Entries for one body or a few, of the reader's territory and a role that they have. */
  conditional: Bind[];
  /** Entries that would be met if the reader had said their role, or their regime. */
  open: Bind[];
  /** It is met because the act is of the reader's own organisation. */
  isOurs?: true;
}

/** Whether the reader is the body that an entry for one body binds: by their answer, or because their own organisation says it. */
export type IsThem = boolean | "ours" | undefined;

const STRENGTH: Record<Bind["force"], number> = { must: 2, should: 1, may: 0 };

/**
 * What an act is to a reader on `day`, as if it were in force: its state is another question. It binds through its `binds`
 * alone, territory first, then role. One of the reader's own territory for another role is `not-you`; any other territory's is
 * `elsewhere`. An entry for one body is `if-you-are`, unless the reader said that they are it (`isThem`). Such an entry of their own
 * organisation's act binds them whatever their profile.
 */
export function applicability(advisory: Advisory, profile: Profile, day: string, isThem?: IsThem): Applicability {
  const found: Applicability = { on: "unknown", duties: [], conditional: [], open: [] };
  const isOurs = isThem === "ours";
  if (profile.length === 0 && !isOurs) return found;
  const met: { bind: Bind; territory: string }[] = [];
  for (const bind of advisory.binds.filter((each) => holdsOn(each, day))) {
    if (isOurs && bind.namedOnly) {
      met.push({ bind, territory: bind.territory });
      continue;
    }
    for (const reader of profile.filter(({ territory }) => reachesTerritory(bind.territory, territory))) {
      const has = isBodyOf(bind, reader.territory) ? hasRole(reader, bind) : "no";
      const isOneBody = bind.namedOnly && isThem === undefined;
      if (bind.namedOnly ? isThem === false || (isOneBody && has === "no") : has === "no") continue;
      if (has === "open" && !(bind.namedOnly && isThem)) found.open.push(bind);
      else if (isOneBody) found.conditional.push(bind);
      else met.push({ bind, territory: reader.territory });
    }
  }
  found.conditional = [...new Set(found.conditional)];
  found.open = [...new Set(found.open)];
  const strongest = met.toSorted((a, b) => STRENGTH[b.bind.force] - STRENGTH[a.bind.force])[0];
  if (strongest) {
    const { bind, territory } = strongest;
    const duties = [...new Set(met.map((one) => one.bind))].flatMap((one) => one.duties);
    return {
      ...found,
      on: bind.force === "must" ? "must" : "should",
      because: bind,
      as: { territory, role: bind.role },
      duties,
      ...(isOurs && bind.namedOnly && { isOurs }),
    };
  }
  const [first] = found.conditional.length > 0 ? found.conditional : found.open;
  if (first) return { ...found, on: found.conditional.length > 0 ? "if-you-are" : "unknown", because: first };
  if (profile.length === 0) return found;
  return { ...found, on: isHere(advisory, profile) ? "not-you" : "elsewhere" };
}

/** Has an entry begun, and not been replaced by a later law? */
function holdsOn(bind: Bind, day: string): boolean {
  return (!bind.from || firstDay(bind.from.on) <= day) && !isReplaced(bind, day);
}

/** Has a later law taken an entry's place by `day`? */
export function isReplaced({ until }: Bind, day: string): boolean {
  return until !== undefined && firstDay(until.on) <= day;
}

/** A body of a province or state is no body of the federation: what binds federal agencies does not bind it. */
function isBodyOf({ role, territory }: Bind, reader: string): boolean {
  return (
    (role !== "state-body" && role !== "contracting-authority") || !reader.includes("-") || territory.includes("-")
  );
}

/** Is the act one of the reader's own territories, by its issuer or by whom it binds? */
function isHere({ issuer, binds }: Advisory, profile: Profile): boolean {
  const territories = [issuer.subdivision ?? issuer.country, ...binds.map(({ territory }) => territory)];
  return profile.some(({ territory }) => territories.some((of) => reachesTerritory(of, territory)));
}
