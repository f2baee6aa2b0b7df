import type { Entry } from "./advisories-for.ts";
import type { Advisory, Bind, Duty } from "./dataset.ts";
import type { Reach } from "./reach.ts";
import { firstDay, hasForce, isPast } from "./state-on.ts";

/**
 * The rules by which acts are judged here. What was judged or put aside by others, which had no number, is not held against
 * these as if the data had changed.
 */
export const RULES = 2;

/**
 * What a vendor, or one act on it, is to the reader; the strongest first. `check`: an act on a class of goods binds or advises
 * them and may cover it. `if-you-are`: it binds one body or a few. `unclear`: whether it still applies is not established.
 * `none`: it says nothing on this vendor, or not yet.
 */
export const GRADES = [
  "must",
  "should",
  "check",
  "if-you-are",
  "unclear",
  "not-yet",
  "unknown",
  "not-you",
  "elsewhere",
  "related",
  "ended",
  "none",
] as const;
export type Grade = (typeof GRADES)[number];

/** The only place that decides what one act is to the reader. */
export function gradeOf(
  act: Pick<Entry, "advisory" | "standing">,
  { on, open, because }: Entry["applicability"],
  how: Reach["how"],
): Grade {
  const { advisory, standing } = act;
  const { state } = standing;
  if (how === "none" || how === "decision-pending") return "none";
  if (isPast(state)) return "ended";
  if (how === "related") return "related";
  const binds = on === "must" || on === "should";
  if (state === "unclear") return binds || on === "if-you-are" ? "unclear" : on;
  if (!hasForce(state)) {
    const isMeant = binds || on === "if-you-are" || (on === "unknown" && open.length > 0);
    return isMeant || (on === "not-you" && advisory.binds.length === 0) ? "not-yet" : on;
  }
  // What it only allows in one role says nothing of a duty in another that they have not said.
  if (on === "should" && because?.force === "may" && open.some(({ force }) => force === "must")) return "unknown";
  return binds && how === "may-be-covered" ? "check" : on;
}

/** The first day on which the reader owes something, where every duty of theirs falls due after `day`. */
export function fallsDueLater(duties: readonly Duty[], day: string): string | undefined {
  const days = duties.map(({ from, by }) => firstDay((from ?? by)?.on ?? "0000"));
  const first = days.toSorted()[0];
  return first !== undefined && first > day ? first : undefined;
}

/** The nearest day to come by which, or from which, the reader owes something; of an act not in force, its own next step. */
export function deadlineOf(
  { applicability: { duties }, standing }: Pick<Entry, "applicability" | "standing">,
  day: string,
): string {
  const days = duties.flatMap(({ by, from }) => [by, from]).flatMap((when) => (when ? [firstDay(when.on)] : []));
  const { next, state } = standing;
  const step = next && !hasForce(state) ? [firstDay(next.when.on)] : [];
  return [...days, ...step].filter((one) => one >= day).toSorted()[0] ?? "9999";
}

/** What a badge can show: there is none where nothing is on file. */
export type Mark = Exclude<Grade, "none">;

/** What a vendor is to the reader. */
export interface Verdict {
  grade: Grade;
  /** Every act that reaches the vendor, in reading order, official ones first; those that are over come last. */
  entries: Entry[];
  /**
   * What decides `grade`: the official acts; those of the reader's own organisation where they ask more; where no
   * official one reaches the vendor, those of further feeds.
   */
  decidedBy: Entry[];
  /** What the acts of each further feed come to by themselves. They never change what is official, nor each other; one's own organisation can ask more. */
  feeds: { feed: string; grade: Grade; entries: Entry[] }[];
  /** Acts about every supplier that bind or advise the reader, whatever the goods: a line of their own, never a grade. */
  everySupplier: Entry[];
  /** Acts that would concern the reader if they had not answered no for the product. */
  denied: Advisory[];
}

/** The verdict on entries in reading order. */
export function verdictOn(
  entries: readonly Entry[],
  everySupplier: readonly Entry[] = [],
  denied: readonly Advisory[] = [],
): Verdict {
  const official = entries.filter(({ feed }) => feed === undefined);
  const isGap = official.every(({ grade }) => grade === "none");
  const own = new Map<string, Entry[]>();
  for (const entry of entries)
    if (entry.feed !== undefined) own.set(entry.feed, [...(own.get(entry.feed) ?? []), entry]);
  const withOurs = entries.filter(({ feed, applicability }) => feed === undefined || applicability.isOurs);
  const asksMore = rankOf(strongest(withOurs)) < rankOf(strongest(official));
  const decidedBy = isGap && own.size > 0 ? [...entries] : asksMore ? withOurs : official;
  return {
    grade: strongest(decidedBy),
    entries: [...entries],
    decidedBy,
    feeds: [...own].map(([feed, of]) => ({ feed, grade: strongest(of), entries: of })),
    everySupplier: [...everySupplier],
    denied: [...denied],
  };
}

/**
 * Does it say less to the reader than that something in force may bind them in a role that they have not said? What only
 * comes later does, what binds a few whatever their role, such as investors, or institutions of the Union, advice that may not
 * even reach the product, and advice of which nobody knows whether it still stands.
 */
export const yieldsToUnknown = ({ grade, applicability }: Pick<Entry, "grade" | "applicability">): boolean =>
  grade === "not-yet" ||
  (grade === "if-you-are" &&
    applicability.conditional.every(({ role, territory }) => role === "anyone" || territory === "EU")) ||
  onlyAllows(grade, [{ grade, applicability }]) ||
  ((grade === "unclear" || grade === "check") && applicability.on === "should");

const rankOf = (grade: Grade): number => GRADES.indexOf(grade);

/** Is it the reader's own organisation alone that binds or advises them? */
export const isOwnAlone = (grade: Grade, decidedBy: readonly Pick<Entry, "grade" | "applicability">[]): boolean =>
  (grade === "must" || grade === "should") &&
  decidedBy.every((entry) => entry.grade !== grade || entry.applicability.isOurs === true);

/**
 * The strongest grade. What says less never hides that something may bind a reader who has not said their role; and what binds others,
 * or elsewhere, never hides a tie to a maker whom an act that binds this reader names.
 */
function strongest(entries: readonly Entry[]): Grade {
  const grades = new Set(entries.map(({ grade }) => grade));
  const first = GRADES.find((grade) => grades.has(grade)) ?? "none";
  const concerning = entries.filter((entry) => concernsReader(entry.grade));
  if (grades.has("unknown") && concerning.every(yieldsToUnknown)) return "unknown";
  return (first === "not-you" || first === "elsewhere") && entries.some(isTiedToDuty) ? "related" : first;
}

/** May an entry in a role that the reader has not said oblige them? An institution of the Union is nobody's guess. */
const mayBeTheirs = ({ force, territory }: Bind): boolean => force === "must" && territory !== "EU";

/** Would the act bind this reader, perhaps in a role that they have not said, if the maker whom it names had made the product? */
export const isTiedToDuty = ({ grade, applicability, standing, advisory: { effects } }: Entry): boolean =>
  grade === "related" &&
  (["must", "if-you-are"].includes(applicability.on) || applicability.open.some(mayBeTheirs)) &&
  hasForce(standing.state) &&
  // What only forbids holding a maker's shares, or supplying it, says nothing of its goods.
  (effects.length === 0 || effects.some((effect) => effect !== "investment" && effect !== "export"));

/** The entries that a verdict rests on: all that concern the reader, or, where none does, those of its grade. */
export function deciding({ grade, decidedBy }: Pick<Verdict, "grade" | "decidedBy">): Entry[] {
  const own = decidedBy.filter((entry) => concernsReader(entry.grade));
  return own.length > 0 ? own : decidedBy.filter((entry) => entry.grade === grade);
}

/** Does what decides a grade of advice only allow the reader something, and advise nothing? */
export const onlyAllows = (grade: Grade, decidedBy: readonly Pick<Entry, "grade" | "applicability">[]): boolean =>
  grade === "should" &&
  decidedBy.every((entry) => entry.grade !== "should" || entry.applicability.because?.force === "may");

const CONCERNING: ReadonlySet<Grade> = new Set(GRADES.slice(0, GRADES.indexOf("unknown")));

/** Does this grade concern the reader: must they do something, may they have to, or will they? */
export const concernsReader = (grade: Grade): boolean => CONCERNING.has(grade);
