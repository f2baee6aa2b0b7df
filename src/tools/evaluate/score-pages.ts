import type { PageResult } from "../pages/visit-page.ts";
import type { TableRow } from "../pages/read-table.ts";

/** Vendors named per page, summed over pages. `precision` and `recall` are 1 where nothing was found, or to be found. */
export interface VendorScore {
  pages: number;
  right: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface PageReport {
  pages: number;
  /** Pages that could not be read; whatever they name counts as missed, and their class as wrong. */
  failed: number;
  vendors: VendorScore;
  /** Share of pages whose class of three is right. */
  classAccuracy: number;
  /** Share of news pages that were not taken for a shop. */
  newsNotShop: number;
  byLanguage: Record<string, VendorScore & { classAccuracy: number }>;
  byKind: Record<string, VendorScore & { classAccuracy: number }>;
  /** Groups that were found but that the labels do not speak of, with the number of pages; they count neither way. */
  outside: Record<string, number>;
  errors: { file: string; what: "class" | "found" | "missed" | "not read"; detail: string }[];
}

interface Judged {
  row: TableRow;
  right: string[];
  wrong: string[];
  missed: string[];
  outside: string[];
  classIsRight: boolean;
  result: PageResult;
}

/**
 * Scores what was found against a table with `kind`, `page_class`, `vendors_named` and `optional`. `lookedFor` are the groups that
 * whoever labelled the pages looked for, beside those that the table names; others count neither way.
 */
export function scorePages(
  results: readonly { row: TableRow; result: PageResult }[],
  lookedFor: readonly string[],
): PageReport {
  const wordingOf = new Set([...lookedFor, ...results.flatMap(({ row }) => list(row["vendors_named"]))]);
  const judged = results.map((one) => judge(one, wordingOf));
  const news = judged.filter(({ row }) => row["kind"] === "news");
  return {
    pages: judged.length,
    failed: judged.filter(({ result }) => result.page_class === null).length,
    vendors: sum(judged),
    classAccuracy: share(judged, ({ classIsRight }) => classIsRight),
    newsNotShop: share(news, ({ result }) => result.page_class !== "shop"),
    byLanguage: by(judged, "lang"),
    byKind: by(judged, "kind"),
    outside: tally(judged.flatMap((one) => one.outside)),
    errors: judged.flatMap(faults),
  };
}

function judge({ row, result }: { row: TableRow; result: PageResult }, wordingOf: ReadonlySet<string>): Judged {
  const [named, optional] = [list(row["vendors_named"]), list(row["optional"])];
  const all = [...new Set(result.mentions.map(({ group }) => group))];
  const found = all.filter((group) => wordingOf.has(group) && !optional.includes(group));
  return {
    row,
    result,
    right: found.filter((group) => named.includes(group)),
    wrong: found.filter((group) => !named.includes(group)),
    missed: named.filter((group) => !found.includes(group) && !optional.includes(group)),
    outside: all.filter((group) => !wordingOf.has(group)),
    classIsRight: result.page_class === row["page_class"],
  };
}

const list = (cell = ""): string[] =>
  cell
    .split(";")
    .map((id) => id.trim())
    .filter((id) => id !== "");

function sum(judged: readonly Judged[]): VendorScore {
  const count = (of: (one: Judged) => string[]): number => judged.reduce((all, one) => all + of(one).length, 0);
  const [right, wrong, missed] = [count((one) => one.right), count((one) => one.wrong), count((one) => one.missed)];
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { pages: judged.length, right, wrong, missed, precision, recall, f1 };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const share = (judged: readonly Judged[], holds: (one: Judged) => boolean): number =>
  judged.length === 0 ? 1 : judged.filter(holds).length / judged.length;

function by(judged: readonly Judged[], column: string): PageReport["byKind"] {
  const values = [...new Set(judged.map(({ row }) => row[column] ?? ""))].filter((value) => value !== "").toSorted();
  return Object.fromEntries(
    values.map((value) => {
      const part = judged.filter(({ row }) => row[column] === value);
      return [value, { ...sum(part), classAccuracy: share(part, ({ classIsRight }) => classIsRight) }];
    }),
  );
}

function faults({ row, result, wrong, missed, classIsRight }: Judged): PageReport["errors"] {
  const file = row["file"] ?? "";
  if (result.page_class === null) return [{ file, what: "not read", detail: result.error ?? "" }];
  const words = (group: string): string =>
    [
      ...new Set(
        result.mentions.filter((mention) => mention.group === group).map(({ text, field }) => `“${text}” (${field})`),
      ),
    ]
      .slice(0, 3)
      .join(", ");
  return [
    ...(classIsRight
      ? []
      : [
          {
            file,
            what: "class" as const,
            detail: `${row["page_class"]} taken for ${result.page_class} (${result.kind}: ${result.reasons.join(", ")})`,
          },
        ]),
    ...wrong.map((group) => ({ file, what: "found" as const, detail: `${group}: ${words(group)}` })),
    ...missed.map((group) => ({ file, what: "missed" as const, detail: group })),
  ];
}
