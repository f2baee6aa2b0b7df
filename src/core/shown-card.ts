import { advisoriesFor, type Library } from "./advisories-for.ts";
import type { Vendor } from "./dataset.ts";
import type { Profile } from "./profile.ts";

/** What a card is asked for: whose, for whom, on which day, in which language. */
export interface Question {
  profile: Profile;
  /** ISO date. */
  day: string;
  language: "en" | "cs";
}

/** A card as data. `reach` is how the act reaches the vendor, `bearing` what it is to the reader. */
export interface ShownCard {
  vendor: string;
  group: string;
  asOf: string;
  advisories: {
    id: string;
    state: string;
    reach: string;
    path: { from: string; kind: string; to: string; since: string | null; until: string | null; confidence: string }[];
    bearing: string;
    duties: { verb: string; force: string; text: string; by: string | null; within: string | null }[];
    sources: { url: string | null; kind: string }[];
  }[];
}

/** Everything the card of a vendor says, as data: for a terminal, a checked list, an evidence record. */
export function showCard(vendor: Vendor, { profile, day, language }: Question, library: Library): ShownCard {
  return {
    vendor: vendor.id,
    group: vendor.group,
    asOf: day,
    advisories: advisoriesFor(vendor.id, profile, day, library).map(({ advisory, standing, reach, bearing }) => ({
      id: advisory.id,
      state: standing.state,
      reach: reach.how,
      path: reach.path.map(({ from, to, relation }) => ({
        from,
        kind: relation.kind,
        to,
        since: relation.from?.on ?? null,
        until: relation.until?.on ?? null,
        confidence: relation.confidence,
      })),
      bearing: bearing.on,
      duties: bearing.duties.map(({ verb, force, text, by, within }) => ({
        verb,
        force,
        text: text[language],
        by: by?.on ?? null,
        within: within?.[language] ?? null,
      })),
      sources: advisory.sources.map(({ url, kind }) => ({ url: url ?? null, kind })),
    })),
  };
}
