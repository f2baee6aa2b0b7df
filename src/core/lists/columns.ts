import { columnHeads } from "../languages/compile-page.ts";

/** What a column of a list holds. `other` is searched too, as running text. */
export const COLUMN_ROLES = ["maker", "product", "model", "supplier", "other"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** No heading is longer, in UTF-16 units. */
const LONGEST = 60;

/**
 * What each column holds by its heading, and whether the row is a row of headings at all: it is when at least one cell
 * is a known heading and none is longer than a heading can be.
 */
export function recognizeColumns(
  row: readonly string[],
  choices: Readonly<Record<string, ColumnRole>> = {},
): { isHeading: boolean; roles: ColumnRole[] } {
  // Looked at first: whoever makes a row of a million letters must not have them searched.
  const isShort = row.every((cell) => cell.length <= LONGEST);
  const roles = isShort ? row.map((cell) => roleOf(cell, choices)) : [];
  const isHeading = roles.some((role) => role !== "other");
  return { isHeading, roles: isHeading ? roles : row.map(() => "other") };
}

/** What a column holds by its heading, or by a person's choice for that heading. The last step of a path may say it alone. */
export function roleOf(heading: string, choices: Readonly<Record<string, ColumnRole>> = {}): ColumnRole {
  if (heading.length > LONGEST) return "other";
  const plain = plainHeading(heading);
  if (Object.hasOwn(choices, plain)) return choices[plain]!;
  return ROLES.get(plain) ?? roleOfParts(plain) ?? "other";
}

/** "device.manufacturer" and "manufacturer.name" are what "manufacturer" is; "brand / model" is first of all a brand. */
function roleOfParts(plain: string): ColumnRole | undefined {
  const steps = plain.split(".").map((step) => step.trim());
  const last = steps.at(-1) ?? "";
  if (steps.length > 1) return (GENERAL.has(last) ? ROLES.get(steps.at(-2) ?? "") : undefined) ?? ROLES.get(last);
  const parts = plain.split("/").map((part) => ROLES.get(part.trim()));
  return parts.includes(undefined) ? undefined : COLUMN_ROLES.find((role) => parts.includes(role));
}

/** What says nothing by itself at the end of a path. */
const GENERAL = new Set(["name", "title", "description", "type", "value", "label", "legal name"]);

/** A heading as it is compared and remembered: without marks, notes in brackets and signs, in lower case. */
export function plainHeading(heading: string): string {
  const bracket = heading.endsWith(")") ? heading.indexOf("(") : -1;
  return (bracket > 0 ? heading.slice(0, bracket) : heading)
    .replace(/([a-z\d])([A-Z])/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s_*:-]+/gu, " ")
    .trim()
    .toLowerCase()
    .replaceAll("ł", "l");
}

const KNOWN = COLUMN_ROLES.filter((role) => role !== "other").map((role) => ({ role, ...columnHeads(role) }));
const rolesBy = (heads: "asLabel" | "asHead"): [string, ColumnRole][] =>
  KNOWN.toReversed().flatMap(({ role, [heads]: words }) =>
    words.map((word): [string, ColumnRole] => [plainHeading(word), role]),
  );
/** What is said in lists goes before what a page's label would mean. */
const ROLES = new Map([...rolesBy("asLabel"), ...rolesBy("asHead")]);
