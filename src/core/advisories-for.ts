import { applicability, type Applicability } from "./applicability.ts";
import { classActsFor } from "./class-acts.ts";
import { type Choice, isEverySupplier, testClass } from "./class-test.ts";
import type { Advisory, Bind, Dataset, Vendor } from "./dataset.ts";
import { feedOf } from "./feed-of.ts";
import type { Profile } from "./profile.ts";
import { namesReached, reach, type Reach } from "./reach.ts";
import { firstDay, isPast, type Standing, stateOn } from "./state-on.ts";
import {
  concernsReader,
  deadlineOf,
  fallsDueLater,
  type Grade,
  GRADES,
  gradeOf,
  deciding,
  type Verdict,
  verdictOn,
} from "./verdict.ts";

/** One act as it concerns one vendor and one reader on one day. */
export interface Entry {
  advisory: Advisory;
  standing: Standing;
  reach: Reach;
  applicability: Applicability;
  grade: Grade;
  /** The first day on which the reader owes something, where that is still to come though the act is in force. */
  later?: string;
  /** Fingerprint of the further feed that the act is of; none for the official one. */
  feed?: string;
}

/** A dataset with its vendors by id, made once. */
export interface Library {
  dataset: Dataset;
  vendors: ReadonlyMap<string, Vendor>;
  /** Fingerprints of further feeds that speak for the reader's own organisation: by their subscription, never by their data. */
  own: ReadonlySet<string>;
}

export function library(dataset: Dataset, own: Iterable<string> = []): Library {
  return { dataset, vendors: new Map(dataset.vendors.map((vendor) => [vendor.id, vendor])), own: new Set(own) };
}

/** Act → what the reader answered to its question: about a product, or whether they are the one body that it binds. */
export type Answers = Readonly<Record<string, Choice>>;

/** Judges any vendor for one reader on one day. */
export interface Judge {
  /** The acts that reach a vendor, in reading order, official ones first. Acts that are not published yet, and hidden ones, are left out. */
  entriesFor: (vendorId: string) => Entry[];
  verdictFor: (vendorId: string) => Verdict;
  /** The grade of a vendor and the acts it rests on, in reading order, without what is beside them: for the marks of a whole page. */
  markFor: (vendorId: string) => { grade: Grade; deciding: Entry[] };
}

/** An act that reaches a vendor on a day, whoever the reader is; one on a class may turn out not to, which is `none`. */
export interface Reaching {
  act: Pick<Entry, "advisory" | "standing">;
  reach: Reach;
}

/** What reaches each vendor on a day is the same for every reader: worked out once for a vendor, when it is first asked for. */
interface Day {
  day: string;
  acts: Pick<Entry, "advisory" | "standing">[];
  reaching: (vendorId: string) => Reaching[];
}
const days = new WeakMap<Library, Day>();

function readDay(known: Library, day: string): Day {
  const last = days.get(known);
  if (last?.day === day) return last;
  const { dataset, vendors } = known;
  const acts = dataset.advisories.flatMap((advisory) => {
    const standing = advisory.display === false ? undefined : stateOn(advisory, day);
    return standing ? [{ advisory, standing }] : [];
  });
  const near = namesReached(vendors, dataset.vendors);
  const naming = new Map<string, typeof acts>();
  for (const act of acts)
    for (const id of new Set(act.advisory.scope.flatMap(({ named }) => named)))
      naming.set(id, [...(naming.get(id) ?? []), act]);
  const onClasses = classActsFor(acts);
  const reached = new Map<string, Reaching[]>();
  const reaching = (vendorId: string): Reaching[] => {
    const done = reached.get(vendorId);
    const vendor = vendors.get(vendorId);
    if (done || !vendor) return done ?? [];
    const found: Reaching[] = [];
    const named = new Set<(typeof acts)[number]>();
    for (const id of near(vendorId)) for (const act of naming.get(id) ?? []) named.add(act);
    for (const act of named) found.push({ act, reach: reachOrTest(act.advisory, vendor, vendors, day) });
    for (const act of onClasses(vendor))
      if (!named.has(act)) found.push({ act, reach: byClass(NOT_REACHED, act.advisory, vendor, vendors) });
    reached.set(vendorId, found);
    return found;
  };
  const read = { day, acts, reaching };
  days.set(known, read);
  return read;
}

/** The acts that reach a vendor on a day, whoever the reader is, with how they do. */
export const reachingOn = (known: Library, day: string, vendorId: string): readonly Reaching[] =>
  readDay(known, day).reaching(vendorId);

/** By name or ownership; else by the test of its class; else by a tie. */
function reachOrTest(
  advisory: Advisory,
  vendor: Vendor,
  vendors: Library["vendors"],
  day: string,
  answer?: Choice,
): Reach {
  const named = reach(advisory, vendor.id, vendors, day);
  return named.how === "named" || named.how === "affiliate" ? named : byClass(named, advisory, vendor, vendors, answer);
}

const NOT_REACHED: Reach = { how: "none", path: [], tests: [] };

function byClass(
  named: Reach,
  advisory: Advisory,
  vendor: Vendor,
  vendors: Library["vendors"],
  answer?: Choice,
): Reach {
  const tested = testClass(advisory, vendor, vendors, answer);
  if (!tested) return named;
  if (tested.how !== "not-covered") return { path: named.path, ...tested, how: tested.how };
  return tested.answered === "no" ? { ...named, how: "none" } : named;
}

/** What an act is to the reader, whichever vendor it reaches, and what decides its place in reading order. */
interface ForReader {
  rest: Pick<Entry, "applicability" | "later" | "feed">;
  isOfficial: boolean;
  deadline: string;
  newest: string;
  /** The reader's answer, where it is about the product. */
  answer: Choice | undefined;
}

interface Judged {
  entry: Entry;
  own: ForReader;
}

function inReadingOrder(judged: readonly Judged[]): Entry[] {
  return judged
    .map(({ entry, own }) => ({ entry, own, key: orderOf(entry) }))
    .toSorted(
      (a, b) =>
        Number(b.own.isOfficial) - Number(a.own.isOfficial) ||
        a.key - b.key ||
        inOrder(a.own.deadline, b.own.deadline) ||
        Number(isByName(b.entry)) - Number(isByName(a.entry)) ||
        inOrder(b.own.newest, a.own.newest) ||
        inOrder(a.entry.advisory.id, b.entry.advisory.id),
    )
    .map(({ entry }) => entry);
}

/** Judges vendors for a reader on a day (ISO date), with their answers. */
export function judgeFor(
  known: Library,
  { profile, day, answers = {} }: { profile: Profile; day: string; answers?: Answers },
): Judge {
  const { acts, reaching } = readDay(known, day);
  const read = new Map<string, ForReader>();
  const readFor = (act: Pick<Entry, "advisory" | "standing">): ForReader => {
    const { advisory } = act;
    const done = read.get(advisory.id);
    if (done) return done;
    const answer = answers[advisory.id];
    const isQuestion = answer !== undefined && asksWhoTheyAre(advisory);
    const isThem = isQuestion && answer !== "ask" ? answer === "yes" : undefined;
    const applies = applicability(advisory, profile, day, isOurs(known, advisory) ? "ours" : isThem);
    const later = fallsDueLater(applies.duties, day);
    const rest = { applicability: applies, ...(later && { later }) };
    const feed = feedOf(advisory.id);
    const found: ForReader = {
      rest: feed === undefined ? rest : { ...rest, feed },
      isOfficial: feed === undefined,
      deadline: deadlineOf({ ...act, applicability: applies }, day),
      newest: newest(advisory),
      answer: isQuestion ? undefined : answer,
    };
    read.set(advisory.id, found);
    return found;
  };

  /** The acts that reach a vendor, in no order. */
  const judged = (vendorId: string): Judged[] => {
    const vendor = known.vendors.get(vendorId);
    const found: Judged[] = [];
    if (!vendor) return found;
    for (const { act, reach: unanswered } of reaching(vendorId)) {
      const { advisory, standing } = act;
      if (unanswered.how === "none" && answers[advisory.id] === undefined) continue;
      const own = readFor(act);
      const reached = own.answer ? reachOrTest(advisory, vendor, known.vendors, day, own.answer) : unanswered;
      if (reached.how === "none") continue;
      const grade = gradeOf(act, own.rest.applicability, reached.how);
      found.push({ entry: { advisory, standing, reach: reached, ...own.rest, grade }, own });
    }
    return found;
  };
  const entriesFor = (vendorId: string): Entry[] => inReadingOrder(judged(vendorId));
  /** The acts that would concern the reader if they had not answered no for the product. */
  const deniedFor = (vendorId: string): Advisory[] => {
    const vendor = known.vendors.get(vendorId);
    return reaching(vendorId).flatMap(({ act, reach: unanswered }) => {
      if (!vendor || answers[act.advisory.id] !== "no") return [];
      const { answer, rest } = readFor(act);
      if (answer !== "no" || !concernsReader(gradeOf(act, rest.applicability, unanswered.how))) return [];
      return reachOrTest(act.advisory, vendor, known.vendors, day, answer).how === "none" ? [act.advisory] : [];
    });
  };
  const markFor = (vendorId: string): { grade: Grade; deciding: Entry[] } => {
    const all = judged(vendorId);
    const verdict = verdictOn(all.map(({ entry }) => entry));
    const rests = new Set(deciding(verdict));
    return { grade: verdict.grade, deciding: inReadingOrder(all.filter(({ entry }) => rests.has(entry))) };
  };
  let everySupplier: Entry[] | undefined;
  const verdictFor = (vendorId: string): Verdict => {
    everySupplier ??= acts.flatMap(({ advisory, standing }): Entry[] => {
      if (!advisory.scope.some((one) => one.test && isEverySupplier(one, one.test)) || isPast(standing.state))
        return [];
      const { applicability: applying } = readFor({ advisory, standing }).rest;
      if (applying.on === "elsewhere" || applying.on === "not-you") return [];
      return [
        { advisory, standing, reach: { how: "none", path: [], tests: [] }, applicability: applying, grade: "none" },
      ];
    });
    return verdictOn(entriesFor(vendorId), everySupplier, deniedFor(vendorId));
  };
  return { entriesFor, verdictFor, markFor };
}

/** Whether an act is of the reader's own organisation. */
export function isOurs({ own }: Pick<Library, "own">, { id }: Advisory): boolean {
  const feed = feedOf(id);
  return feed !== undefined && own.has(feed);
}

/** Whether the act's question is who the reader is, rather than one about the product. */
export function asksWhoTheyAre({ binds, scope, question }: Advisory): boolean {
  return !question && binds.some(({ namedOnly }) => namedOnly) && scope.every(({ test }) => !test);
}

const RANK: ReadonlyMap<Grade, number> = new Map(GRADES.map((grade, rank) => [grade, rank]));

/**
 * In force now before what comes later, then the strongest; what does not concern the reader after it. A decision still to come
 * stands before what is foreign where it is of the reader's own territory.
 */
function orderOf({ grade, later, reach: { how }, standing, applicability: { on, open } }: Entry): number {
  const rank = RANK.get(grade) ?? GRADES.length;
  if (isPast(standing.state)) return 90;
  if (how === "decision-pending") return on === "elsewhere" ? 71 : 40;
  if (grade === "not-yet") return 20;
  if (concernsReader(grade)) return rank + (later ? 10 : 0);
  // What names the vendor stands before what may cover it; then the country's own before the Union's, what is about all in a role
  // before what is about a few bodies, and what binds before advice.
  const byReach = how === "named" || how === "affiliate" ? 0 : how === "covered" ? 1 : 2;
  const after = (isFirst: (bind: Bind) => boolean): number => (open.length === 0 || open.some(isFirst) ? 0 : 1);
  const among =
    after(({ territory }) => territory !== "EU") / 2 +
    after(({ namedOnly }) => !namedOnly) / 4 +
    after(({ force }) => force === "must") / 8;
  return 30 + 5 * rank + byReach + among;
}

/** What names the vendor, or its owner, stands before what covers its class. */
const isByName = ({ reach: { how } }: Entry): boolean => how === "named" || how === "affiliate";

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const newest = ({ published, effective }: Advisory): string => firstDay((published ?? effective)?.on ?? "0000");
