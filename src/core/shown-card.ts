import { type Answers, type Entry, judgeFor, type Library } from "./advisories-for.ts";
import type { Vendor } from "./dataset.ts";
import type { Profile } from "./profile.ts";
import { hasForce, isPast } from "./state-on.ts";
import type { Grade } from "./verdict.ts";
import type { UiLanguage } from "./ui-language.ts";

/** What a card is asked for: whose, for whom, on which day, in which language, with which answers. */
export interface Question {
  profile: Profile;
  /** ISO date. */
  day: string;
  language: UiLanguage;
  answers?: Answers;
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
  verdict: {
    grade: Grade;
    /** Every act that reaches the vendor and is not over, in reading order; `asOf` is the day for which its state was read. */
    acts: { id: string; grade: Grade; how: string; asOf: string | null }[];
    /** What the card says first, line by line. */
    text: string[];
  };
}

/**
 * Everything the card of a vendor says, as data: for a terminal, a checked list, an evidence record. `text` puts its verdict
 * into words of the reader's language.
 */
export function showCard(
  vendor: Vendor,
  { profile, day, language, answers }: Question,
  library: Library,
  text: readonly string[],
): ShownCard {
  const { grade, entries } = judgeFor(library, { profile, day, ...(answers && { answers }) }).verdictFor(vendor.id);
  return {
    vendor: vendor.id,
    group: vendor.group,
    asOf: day,
    advisories: entries.map((entry) => ({
      id: entry.advisory.id,
      state: entry.standing.state,
      reach: entry.reach.how,
      path: entry.reach.path.map(({ from, to, relation }) => ({
        from,
        kind: relation.kind,
        to,
        since: relation.from?.on ?? null,
        until: relation.until?.on ?? null,
        confidence: relation.confidence,
      })),
      bearing: bearingOf(entry),
      duties: dutiesOf(entry).map(({ verb, force, text: words, by, within }) => ({
        verb,
        force,
        text: words[language],
        by: by?.on ?? null,
        within: within?.[language] ?? null,
      })),
      sources: entry.advisory.sources.map(({ url, kind }) => ({ url: url ?? null, kind })),
    })),
    verdict: {
      grade,
      acts: entries
        .filter(({ standing }) => !isPast(standing.state))
        .map(({ advisory, grade: own, reach }) => ({
          id: advisory.id,
          grade: own,
          how: reach.how,
          asOf: advisory.asOf ?? null,
        })),
      text: [...text],
    },
  };
}

/** What an act is to the reader on that day, its state counted in: what is proposed, or over, binds nobody. */
export function bearingOf({ standing: { state }, applicability: { on } }: Entry): string {
  if (hasForce(state) || on === "unknown" || on === "elsewhere") return on;
  if (isPast(state)) return "not-you";
  return state === "unclear" ? (on === "not-you" ? on : "unknown") : "nobody-yet";
}

/** The duties that hold today. */
export function dutiesOf({ standing: { state }, applicability: { duties } }: Entry): Entry["applicability"]["duties"] {
  return hasForce(state) ? duties : [];
}
