import { termsOf, wordsOf } from "./grammar.ts";
import { LANGUAGES } from "./index.ts";
import type { ColumnTerms, LabelTerms, Terms } from "./language.ts";
import { PAGE_SETS } from "./page-sets.ts";

/** The words of all sets, as a `TermTable` takes them, a line for each. */
export const compilePageWords = (): string =>
  PAGE_SETS.map((set) =>
    LANGUAGES.flatMap(({ shop, procurement }) => termsOf({ ...shop, ...procurement }[set] ?? ""))
      .map((ways) => ways.join(";"))
      .join(","),
  ).join("\n");

/** Labels of this kind, folded as a page's are before they are compared. */
export const compileLabels = (kind: keyof LabelTerms, fold: (label: string) => string): string[] => [
  ...new Set(LANGUAGES.flatMap(({ labels }) => wordsOf(labels?.[kind] ?? "")).map(fold)),
];

/** Heads of the columns of lists that hold this: the labels of pages, and what is said in lists alone. */
export const columnHeads = (kind: keyof ColumnTerms): { asLabel: string[]; asHead: string[] } => ({
  asLabel: LANGUAGES.flatMap(({ labels }) => wordsOf(labels?.[kind] ?? "")),
  asHead: LANGUAGES.flatMap(({ columns }) => wordsOf(columns?.[kind] ?? "")),
});

/** Words of shops as a part of an expression: any of them, as they are written. */
export const anyOf = (kind: "basketCode" | "priceCode" | "currency"): string =>
  LANGUAGES.flatMap(({ shop }) => asWritten(shop?.[kind] ?? ""))
    .map((word) => word.replaceAll(/[.$]/g, String.raw`\$&`))
    .join("|");

const asWritten = (list: Terms): string[] =>
  list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
