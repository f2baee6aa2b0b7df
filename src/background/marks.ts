import { type Answers, type Entry, judgeFor, type Library, type Reaching, reachingOn } from "../core/advisories-for.ts";
import { feedOf } from "../core/feed-of.ts";
import type { Vendor } from "../core/dataset.ts";
import type { Profile } from "../core/profile.ts";
import { hasForce, isPast } from "../core/state-on.ts";
import { isOwnAlone, onlyAllows } from "../core/verdict.ts";
import { asksWhichMaker } from "../shared/group-acts.ts";
import { isMarkedAt, type Level } from "../shared/levels.ts";
import type { Verdict, VendorLine } from "../shared/messages.ts";
import type { Language } from "../shared/words/format.ts";
import { VERDICT } from "../shared/words/verdict.ts";

/** A verdict with the acts it rests on. */
export type Reasoned = Verdict & {
  deciding: string[];
  /** Those of them that reach the vendor by its class, without naming it or its owner. */
  byClass: string[];
  /** Acts on a class of goods that ask the reader whether they cover it. */
  asks: string[];
  /** The card's title is another than the mark's word. */
  title?: "youMay" | "askWhichMaker" | "oursBinds" | "oursAdvises";
};

/** So many verdicts of different pages, where questions were answered, are kept beside the one of all others. */
const KEPT = 8;
let kept: { library: Library; verdicts: Map<string, ReadonlyMap<string, Reasoned>> } | undefined;

/** What each vendor is to a reader on a day, with their answers for a page. Worked out once per dataset, profile, day and answers. */
export function verdicts(
  library: Library,
  profile: Profile,
  day: string,
  answers: Answers = {},
): ReadonlyMap<string, Reasoned> {
  if (kept?.library !== library) kept = { library, verdicts: new Map() };
  const key = JSON.stringify([profile, day, answers]);
  const known = kept.verdicts.get(key) ?? workOutVerdicts(library, profile, day, answers);
  kept.verdicts.delete(key);
  kept.verdicts.set(key, known);
  for (const oldest of [...kept.verdicts.keys()].slice(0, -KEPT)) kept.verdicts.delete(oldest);
  return known;
}

/** The same without the cache: what a profile would change before it is saved. */
export function workOutVerdicts(
  library: Library,
  profile: Profile,
  day: string,
  answers: Answers = {},
): ReadonlyMap<string, Reasoned> {
  const verdicts = new Map<string, Reasoned>();
  const judge = judgeFor(library, { profile, day, answers });
  for (const id of library.vendors.keys()) {
    const { grade, deciding: rests } = judge.markFor(id);
    if (grade === "none") continue;
    const [first] = rests;
    const duties = first && hasForce(first.standing.state) ? first.applicability.duties : [];
    const verbs = [...new Set(duties.filter(({ force }) => force !== "may").map(({ verb }) => verb))];
    const title = asksWhichMaker(library.vendors.get(id)!, grade)
      ? ("askWhichMaker" as const)
      : isOwnAlone(grade, rests)
        ? grade === "must"
          ? ("oursBinds" as const)
          : ("oursAdvises" as const)
        : onlyAllows(grade, rests) && ("youMay" as const);
    const tie = grade === "related" && first ? tieOf(first, library) : undefined;
    verdicts.set(id, {
      mark: grade,
      verbs,
      ...(tie && { tie }),
      ...(title && { title }),
      deciding: ids(rests),
      byClass: ids(rests.filter(reachesByClass)),
      asks: grade === "check" ? ids(rests.filter((entry) => entry.grade === "check")) : [],
    });
  }
  return verdicts;
}

const NAMES: ReadonlySet<Reaching["reach"]["how"]> = new Set(["named", "affiliate", "covered", "may-be-covered"]);
let lastNamed: { library: Library; day: string; named: ReadonlySet<string> } | undefined;

/**
 * Vendors of the official data that an official act in force, or one to come, names or covers: theirs are the names that are underlined. No
 * reader and no further feed has a say in it, since a page can find out which these are.
 */
export function namedVendors(library: Library, day: string): ReadonlySet<string> {
  if (lastNamed?.library === library && lastNamed.day === day) return lastNamed.named;
  const isNamed = ({ act: { advisory, standing }, reach: { how } }: Reaching): boolean =>
    feedOf(advisory.id) === undefined && !isPast(standing.state) && NAMES.has(how);
  const own = [...library.vendors.keys()].filter((id) => feedOf(id) === undefined);
  const named = new Set(own.filter((id) => reachingOn(library, day, id).some(isNamed)));
  lastNamed = { library, day, named };
  return named;
}

/** Is a vendor with this verdict not marked at a level? */
export const isQuiet = (level: Level, { mark, deciding: acts, byClass }: Reasoned): boolean =>
  !isMarkedAt(level, mark, acts.length > byClass.length);

/** A vendor as a list shows it. */
export function lineOf(
  { id, group, label, names }: Vendor,
  verdict: Reasoned | undefined,
  { level, language }: { level: Level; language: Language },
): VendorLine {
  const line = { id, group, label, names: names.length };
  if (!verdict) return line;
  const { deciding: _, byClass: __, title, ...shown } = verdict;
  return {
    ...line,
    ...shown,
    ...(title && { says: VERDICT[language][title] }),
    ...(title === "askWhichMaker" && { glyph: "ask" as const }),
    quiet: isQuiet(level, verdict),
  };
}

const ids = (entries: readonly Entry[]): string[] => entries.map(({ advisory }) => advisory.id);
const reachesByClass = ({ reach: { how } }: Entry): boolean => how === "covered" || how === "may-be-covered";

function tieOf({ reach: { path } }: Entry, { vendors }: Library): Verdict["tie"] {
  const [step] = path;
  if (!step) return undefined;
  const other = step.reversed ? step.from : step.to;
  return { kind: step.relation.kind, other: vendors.get(other)?.label ?? other, reversed: step.reversed };
}

/** ISO date of the reader's own calendar. */
export function dayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
