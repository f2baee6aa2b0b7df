import type { Advisory, PartialDay, When } from "./dataset.ts";

/** Where an act stands on a day. `unclear` is shown as "state not established" and never counts as binding. */
export type State =
  | "proposed"
  | "announced"
  | "in-force"
  | "phasing-in"
  | "on-hold"
  | "ended"
  | "superseded"
  | "archived"
  | "withdrawn"
  | "annulled"
  | "unclear";

export interface Standing {
  state: State;
  /** The next dated step after the day, where one is on file. */
  next?: Advisory["milestones"][number];
}

/** The first day that a partial day can mean, as ISO text that sorts by time. */
export function firstDay(day: PartialDay): string {
  return (day + "-01-01").slice(0, 10);
}

/** Is a day in the month or year of a date of which no more is on file, so that it may be before it or after? */
const mayBeEither = (when: When | undefined, day: string): boolean =>
  when !== undefined && when.on.length < 10 && day.startsWith(when.on);

const isOver = (when: When | undefined, day: string): boolean => when !== undefined && firstDay(when.on) <= day;

/**
 * The state of an act on `day` (ISO date), or `undefined` before it was published. What a source says about the act's
 * standing holds from `statusSince` on, and where no such day is on file, from publication on; but what is filed as archived
 * since nobody knows when stood at least until the day for which its state was read.
 */
export function stateOn(advisory: Advisory, day: string): Standing | undefined {
  const { passed, published, effective, ends, milestones, status, asOf } = advisory;
  const statusSince = advisory.statusSince ?? (status === "archived" && asOf ? { on: asOf } : undefined);
  const born = passed ?? published ?? effective;
  if (born && firstDay(born.on) > day) return undefined;
  const next = milestones
    .filter(({ when }) => firstDay(when.on) > day)
    .toSorted((a, b) => (firstDay(a.when.on) < firstDay(b.when.on) ? -1 : 1))[0];
  const standing = (state: State): Standing => (next ? { state, next } : { state });

  // An end that was planned, or set when the act was made, and of which no source says whether it came.
  if (isOver(ends, day) && (status === "in-force" || (status === "ended" && mayBeEither(ends, day))))
    return standing("unclear");
  if (isOver(ends, day) && status === "ended") return standing("ended");
  // Adopted, with the day on file from which it applies: the dates below decide.
  const dated = status === "announced" && effective !== undefined;
  if (status !== "in-force" && status !== "ended" && !dated && (!statusSince || isOver(statusSince, day)))
    return standing(status);
  // An end that is known, on a day that is not.
  if (status === "ended" && !ends && (!statusSince || isOver(statusSince, day))) return standing("ended");
  if (effective && firstDay(effective.on) > day) return standing("announced");
  if (mayBeEither(effective, day) && !(asOf && firstDay(asOf) <= day)) return standing("unclear");
  if (milestones.some(({ phase, when }) => phase && firstDay(when.on) > day)) return standing("phasing-in");
  return standing("in-force");
}

/** May an act in this state oblige or advise anybody today? */
export function hasForce(state: State): boolean {
  return state === "in-force" || state === "phasing-in";
}

/** Is the act over, so that it stands under "Earlier"? */
export function isPast(state: State): boolean {
  return ["ended", "superseded", "archived", "withdrawn", "annulled"].includes(state);
}
