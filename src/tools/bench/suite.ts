/** Where the design stands, which is no part of this repository: its prototype runs beside ours if it is there. */
export const DESIGN = process.env["CAVEAT_DESIGN"] ?? "../shared";

/** One figure of the benchmark. */
export interface Row {
  measure: string;
  /** A ratio, or a number in the unit that the measure names. `null` where it was not run; the measure says why. */
  value: number | null;
  /** Lowest and highest of the middle eight tenths of the single measurements. */
  spread: [low: number, high: number] | null;
  /** What is to be reached, in words: `≤ 3.5`. */
  goal: string | null;
  holds: boolean | null;
}

/** A part of the benchmark. */
export interface Suite {
  name: string;
  run(): Promise<Row[]>;
}

/** A row from single measurements: their median, and whether it keeps to `goal` (`≤ 3.5` or `≥ 5`). */
export function row(measure: string, values: readonly number[], goal: string | null = null): Row {
  const value = quantile(values, 0.5);
  const limit = goal === null ? Number.NaN : Number(/[\d.]+/.exec(goal)?.[0]);
  const holds = goal === null ? null : goal.startsWith("≤") ? value <= limit : value >= limit;
  return { measure, value, spread: [quantile(values, 0.1), quantile(values, 0.9)], goal, holds };
}

/** A row for what could not be run here. */
export const notRun = (measure: string, goal: string | null = null): Row => ({
  measure,
  value: null,
  spread: null,
  goal,
  holds: null,
});

/** The value below which the share `at` of `values` lies. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
}
