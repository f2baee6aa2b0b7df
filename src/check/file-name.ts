/** A name for a saved file: "caveat-check-2026-11-24.csv". */
export const fileName = (what: "check" | "record", day: string, ending: string): string =>
  `caveat-${what}-${day}.${ending}`;
