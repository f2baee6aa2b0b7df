import type { Profile } from "../../core/profile.ts";
import { CHECK } from "../words/check.ts";
import type { Language } from "../words/format.ts";
import type { RowMark } from "./report-rows.ts";

/** How many lines bind the reader, or have anything on file, of how many. */
export interface Tally {
  lines: number;
  binding: number;
  onFile: number;
  /** Lines that bind the reader or not by a role that they have not said. */
  unknown: number;
}

/** Counts one line more. */
export function count(mark: RowMark, tally: Tally): void {
  tally.lines += 1;
  if (mark === "must") tally.binding += 1;
  if (mark === "unknown") tally.unknown += 1;
  if (mark !== "nothing" && mark !== "question") tally.onFile += 1;
}

/** The sentence above a result. Nothing is said to bind, or not to bind, a reader who has not said who they are. */
export function headingFor({ lines, binding, onFile, unknown }: Tally, profile: Profile, language: Language): string {
  const words = CHECK[language];
  if (profile.length === 0) return words.onFile(onFile, lines);
  const bind = words.bindYou(binding, lines);
  return unknown > 0 ? words.andUnknown(bind, unknown) : bind;
}
