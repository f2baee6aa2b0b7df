import type { Advisory } from "../../core/dataset.ts";

/** Days after which a confirmation is no longer called recent. */
const DAYS = 90;

/** How many acts that are shown were confirmed in the last 90 days: their `asOf` is a whole date and lies within. */
export function confirmedWithin(acts: readonly Advisory[], today: string): { recently: number; all: number } {
  const shown = acts.filter(({ display }) => display !== false);
  const oldest = new Date(Date.parse(today) - DAYS * 86_400_000).toISOString().slice(0, 10);
  return {
    recently: shown.filter(({ asOf = "" }) => asOf.length === 10 && asOf >= oldest && asOf <= today).length,
    all: shown.length,
  };
}
