import type { Mark } from "../../core/verdict.ts";
import type { Evidence } from "../../core/evidence/record.ts";
import { CHECK } from "../words/check.ts";

/** Marks that leave it open whether something binds the reader. */
const OPEN: ReadonlySet<string> = new Set(["check", "if-you-are", "unclear", "unknown"] satisfies Mark[]);

/** What a record found, in a sentence or two. */
export function recordLead({ results, profile, language }: Evidence): string {
  const words = CHECK[language].record;
  const onFile = results.filter(({ mark }) => mark !== null).length;
  if (onFile === 0) return words.bindsNone;
  if (profile.length === 0) return words.onFile(onFile);
  const binds = words.binds(results.filter(({ mark }) => mark === "must").length, results.length);
  // That none binds is no answer where something may.
  const open = results.filter(({ mark }) => mark !== null && OPEN.has(mark)).length;
  return open > 0 ? `${binds} ${words.open(open)}` : binds;
}
