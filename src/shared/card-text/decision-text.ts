import type { Decision } from "../../core/own/own-list.ts";
import { fill } from "../words/fill.ts";
import { formatDay, type Language } from "../words/format.ts";
import { OWN_WORDS } from "../words/own.ts";

/** Vendor → what was decided about it, each in a line. `feed` is what the reader calls the feed that it comes from, if one. */
export const decisionTexts = (
  decisions: ReadonlyMap<string, readonly Decision[]>,
  language: Language,
  feed?: string,
): ReadonlyMap<string, string[]> =>
  new Map([...decisions].map(([vendor, made]) => [vendor, made.map((one) => decisionText(one, language, feed))]));

/** A decision of the reader's organisation in a line: what was decided until when, its note, and what asks for a review. */
export function decisionText(
  { outcome, until, note, decided, state }: Pick<Decision, "outcome" | "until" | "note" | "decided" | "state">,
  language: Language,
  feed?: string,
): string {
  const words = OWN_WORDS[language];
  const who = feed === undefined ? words.column : `${words.column} (${feed})`;
  const context = { who, until: formatDay(until, language), decided: formatDay(decided, language) };
  // "1. 5. 2027." ends with the year: a full stop after it is right in both languages.
  const said = fill(words.says[outcome], context);
  const noted = note === "" || /[.!?…]$/.test(note) ? note : `${note}.`;
  return [said, noted, state === "holds" ? "" : fill(words[state], context)].filter(Boolean).join(" ");
}
