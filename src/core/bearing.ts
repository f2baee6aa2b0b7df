import type { Advisory, Bind, Duty } from "./dataset.ts";
import type { Profile } from "./profile.ts";
import { firstDay, hasForce, stateOn } from "./state-on.ts";
import { reachesTerritory } from "./territories.ts";

/** What an act is to the reader. */
export type On = "must" | "should" | "not-you" | "elsewhere" | "nobody-yet" | "unknown";

export interface Bearing {
  on: On;
  /** The entry of the act that decides it, where one does. */
  because?: Bind;
  /** Which of the reader's territories and roles it met. */
  as?: { territory: string; role: Bind["role"] };
  duties: Duty[];
}

const STRENGTH: Record<Bind["force"], number> = { must: 2, should: 1, may: 0 };

/**
 * What an act is to a reader on `day`. An act binds through its `binds` entries alone: territory first, then role. One
 * of the reader's own territory for another role is `not-you`; any other territory's is `elsewhere`. An entry that
 * binds one institution's staff or one company meets no role: the Commission's own ban would else bind every ministry.
 */
export function bearing(advisory: Advisory, profile: Profile, day: string): Bearing {
  const standing = stateOn(advisory, day);
  if (profile.length === 0) return { on: "unknown", duties: [] };
  const here = isHere(advisory, profile);
  if (!standing || !hasForce(standing.state)) {
    const coming = standing && ["proposed", "announced", "on-hold"].includes(standing.state);
    return { on: here ? (coming ? "nobody-yet" : "not-you") : "elsewhere", duties: [] };
  }

  const met = profile.flatMap(({ territory, roles }) =>
    advisory.binds
      .filter(
        (bind) =>
          !bind.namedOnly &&
          holdsOn(bind, day) &&
          reachesTerritory(bind.territory, territory) &&
          (bind.role === "anyone" || (roles.includes(bind.role) && isBodyOf(bind, territory))),
      )
      .map((bind) => ({ bind, as: { territory, role: bind.role } })),
  );
  const strongest = met.toSorted((a, b) => STRENGTH[b.bind.force] - STRENGTH[a.bind.force])[0];
  if (!strongest) return { on: here ? "not-you" : "elsewhere", duties: [] };
  const entries = [...new Set(met.map(({ bind }) => bind))];
  return {
    on: strongest.bind.force === "must" ? "must" : "should",
    because: strongest.bind,
    as: strongest.as,
    duties: entries.flatMap(({ duties }) => duties),
  };
}

/** Has an entry begun, and not been replaced by a later law? */
function holdsOn({ from, until }: Bind, day: string): boolean {
  return (!from || firstDay(from.on) <= day) && (!until || firstDay(until.on) > day);
}

/** A body of a province or state is no body of the federation: what binds federal agencies does not bind it. */
function isBodyOf({ role, territory }: Bind, reader: string): boolean {
  return role !== "state-body" || !reader.includes("-") || territory.includes("-");
}

/** Is the act one of the reader's own territories, by its issuer or by whom it binds? */
function isHere({ issuer, binds }: Advisory, profile: Profile): boolean {
  const territories = [issuer.subdivision ?? issuer.country, ...binds.map(({ territory }) => territory)];
  return profile.some(({ territory }) => territories.some((of) => reachesTerritory(of, territory)));
}
