import type { Mark } from "../../../core/advisories-for.ts";

/** What a badge says in a word or two; of marks without a badge as well, for the popup's rows. */
const bearing: Record<Mark, string> = {
  must: "binds you",
  should: "advice to you",
  unknown: "depends on who you are",
  "not-you": "does not bind you",
  elsewhere: "elsewhere only",
  "nobody-yet": "binds nobody yet",
  related: "only related",
  ended: "no longer in force",
};

export const badge = {
  /** The group of all badges. */
  group: (names: number): string =>
    `Caveat: ${names} ${new Intl.PluralRules("en").select(names) === "one" ? "marked name" : "marked names"}`,
  /** Accessible name of one badge. `text` is the name as the page has it, `label` the vendor's. */
  name: (label: string, text: string, isMaker: boolean, mark: Mark): string =>
    `${label}${text === label ? "" : `, written ${text}`}${isMaker ? ", maker" : ""}: ${bearing[mark]}. Open card`,
  noCard: "The card could not be opened. Reload the page and try again.",
  close: "Close",
};
