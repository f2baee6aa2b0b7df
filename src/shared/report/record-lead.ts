import type { Evidence } from "../../core/evidence/record.ts";
import { CHECK } from "../words/check.ts";

/** What a record found, in a sentence. */
export function recordLead({ results, profile, language }: Evidence): string {
  const words = CHECK[language].record;
  const onFile = results.filter(({ mark }) => mark !== null).length;
  if (onFile === 0) return words.bindsNone;
  if (profile.length === 0) return words.onFile(onFile);
  return words.binds(results.filter(({ mark }) => mark === "must").length, results.length);
}
