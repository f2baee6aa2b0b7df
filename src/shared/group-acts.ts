import type { Entry } from "../core/advisories-for.ts";
import type { Scope, Vendor } from "../core/dataset.ts";
import type { Profile } from "../core/profile.ts";
import { concernsReader, type Grade, type Verdict } from "../core/verdict.ts";

/**
 * The part of a card that an act stands in. `open`: what concerns the reader, in reading order; the first one speaks in the
 * verdict. `unknown`: the reader has not said who they are. `not-for-you`: of the reader's own territory, for others.
 * `pending`: a decision on the vendor is still to come. `own-feed`: of a feed that the reader added, beside official acts, which
 * it leaves as they are.
 */
export type Part = "open" | "unknown" | "not-for-you" | "pending" | "elsewhere" | "earlier" | "related" | "own-feed";

/** An act with its place on the card. */
export interface CardEntry extends Entry {
  part: Part;
}

/** A name that several companies use: whose goods these are is for the seller to say. */
export const isSharedName = ({ relations }: Vendor): boolean => relations.some(({ kind }) => kind === "name-of");

/** Where no act on the name itself concerns the reader, which company made the product is what matters. */
export const asksWhichMaker = (vendor: Vendor, grade: Grade): boolean =>
  isSharedName(vendor) && ["none", "related", "elsewhere", "not-you"].includes(grade);

/** Gives each act of a vendor its part of the card. */
export function groupActs({ entries, decidedBy, grade }: Verdict, profile: Profile): CardEntry[] {
  const commonWords = new Set(decidedBy);
  const laid = entries.map((entry): CardEntry => ({
    ...entry,
    part: commonWords.has(entry) ? partOf(entry) : "own-feed",
  }));
  // Where nothing binds or advises, the act that is nearest to the reader speaks.
  const spare =
    grade === "not-you"
      ? laid.filter(({ part }) => part === "not-for-you")
      : grade === "unknown" && profile.length > 0
        ? laid.filter(({ part }) => part === "unknown")
        : [];
  const [first] = byDistance(spare, profile);
  if (first) first.part = "open";
  return laid;
}

/** The acts that are nearest to the reader first. */
export function byDistance<One extends Entry>(entries: readonly One[], profile: Profile): One[] {
  return entries.toSorted((a, b) => distance(a, profile) - distance(b, profile));
}

function partOf({ grade, reach, applicability: { on } }: Entry): Part {
  if (concernsReader(grade)) return "open";
  switch (grade) {
    case "unknown":
    case "elsewhere":
    case "related":
      return grade;
    case "not-you":
      return "not-for-you";
    case "ended":
      return "earlier";
    default:
      return reach.how === "decision-pending" && on !== "elsewhere" ? "pending" : "elsewhere";
  }
}

/** How far an act is from the reader: of their own country or province before the Union's, a duty of somebody's before mere words, what names the vendor before what covers its class. */
function distance(entry: Entry, profile: Profile): number {
  const own = profile.some(({ territory }) => territory.startsWith(territoryOf(entry)));
  const binds = entry.advisory.binds.some(({ force }) => force === "must");
  const known = entry.standing.state !== "unclear";
  const names = entry.reach.how === "named" || entry.reach.how === "affiliate";
  return (own ? 0 : 8) + (known ? 0 : 4) + (binds ? 0 : 2) + (names ? 0 : 1);
}

/** The scopes of an act that concern a vendor: those that name it, or the owner through whom the act reaches it. */
export function scopesFor({ advisory, reach }: Entry, vendorId: string): Scope[] {
  if (reach.scope) return [reach.scope];
  const owner = reach.path.at(-1)?.to;
  const naming = advisory.scope.filter(({ named }) => named.includes(vendorId));
  if (naming.length > 0) return naming;
  const through = advisory.scope.filter(({ named }) => owner !== undefined && named.includes(owner));
  return through.length > 0 ? through : advisory.scope;
}

/** The territory that an act speaks for: a province's or state's own, else the country's. */
export const territoryOf = ({ advisory: { issuer } }: Entry): string => issuer.subdivision ?? issuer.country;

/** How many territories acts come from. */
export const territoriesOf = (entries: readonly Entry[]): number => new Set(entries.map(territoryOf)).size;
