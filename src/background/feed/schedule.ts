// When a feed is asked again. `chance` is a random number from 0 up to 1: many extensions must not come at one moment.

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How often it is looked which feeds are due, in minutes. */
export const PERIOD = 30;

/** How soon after the browser's start feeds are first looked at: an office that starts its computers at eight must not come at eight. */
const spread = (chance: number): number => MINUTE / 2 + chance * 14.5 * MINUTE;

/** The same where nothing speaks for waiting. */
export const soon = (chance: number): number => (MINUTE / 2) * (1 + chance);

/**
 * How long after the start of a session feeds are first looked at. Soon where Caveat was just installed, or has had no good answer for
 * two days: somebody whose sessions are shorter than the usual wait would hardly ever be asked for. An office waits in any case.
 */
export function firstLook(lastOk: number | null | undefined, isOffice: boolean, now: number, chance: number): number {
  const isBehind = !lastOk || lastOk < now - 2 * DAY;
  return isBehind && !isOffice ? soon(chance) : spread(chance);
}

/** After a good answer: in six hours, a quarter more or less. */
export function afterSuccess(now: number, chance: number): number {
  return Math.round(now + 360 * MINUTE * (0.75 + chance / 2));
}

/** After the given number of failures in a row: from a quarter of an hour on, doubling, a day at most. */
export function afterFailure(now: number, failures: number, chance: number): number {
  return Math.round(now + Math.min(2 ** Math.min(failures - 1, 10) * 15 * MINUTE * (1 + chance), DAY));
}

/** A time further off than a day was written by a clock that was wrong. */
export function isDue(nextTry: number, now: number): boolean {
  return nextTry <= now || nextTry > now + DAY;
}
