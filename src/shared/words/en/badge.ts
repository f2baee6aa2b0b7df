import type { Mark } from "../../../core/verdict.ts";

/** What a badge says in a word or two; of marks without a badge as well, for the popup's rows. */
const grade: Record<Mark, string> = {
  must: "binds you",
  // True of advice, and of what an act only allows.
  should: "for you to consider",
  check: "may cover this product",
  "if-you-are": "binds named bodies only",
  unclear: "state not established",
  "not-yet": "not in force yet",
  unknown: "depends on your role",
  "not-you": "does not bind you",
  elsewhere: "other countries only",
  related: "only related",
  ended: "no longer in force",
};

export const badge = {
  /** The group of all badges. */
  group: (names: number): string =>
    `Caveat: ${names} ${new Intl.PluralRules("en").select(names) === "one" ? "marked name" : "marked names"}`,
  /** Accessible name of one badge. `text` is the name as the page has it, `label` the vendor's. */
  name: (label: string, text: string, isMaker: boolean, mark: Mark): string =>
    `${label}${text === label ? "" : `, written ${text}`}${isMaker ? ", maker" : ""}: ${grade[mark]}. Open card`,
  noCard: "The card could not be opened. Reload the page and try again.",
  close: "Close",
};
