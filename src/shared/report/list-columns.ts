import { CHECK } from "../words/check.ts";
import type { Language } from "../words/format.ts";
import { OWN_WORDS } from "../words/own.ts";
import type { ReportFind, ReportRow, ActWords } from "./report-rows.ts";

/** A list whose rows are written: what it is called, and its columns by their headings where it has any. */
export interface ListHead {
  name: string;
  head: readonly string[] | undefined;
  /** Its rows say what the reader's organisation decided. */
  own?: boolean | undefined;
}

/** What the columns are called: the list's own, and after them ours. */
export const headings = ({ head, own: decisions }: ListHead, width: number, language: Language): string[] => {
  const words = CHECK[language];
  const own = Array.from({ length: width }, (_, at) => head?.[at] ?? words.column(at + 1));
  return [...own, ...ourHeadings(language), ...(decisions ? [OWN_WORDS[language].column] : [])];
};

function ourHeadings(language: Language): string[] {
  const words = CHECK[language];
  const ofRow = [words.file, words.line, words.forYou, words.grade, words.vendorAlone, words.unusual];
  return [...ofRow, words.act, words.issuer, words.state, words.toDo, words.deadline, words.link, words.questions];
}

/** How many columns a list has of its own, by its headings or its first rows. */
export const widthOf = ({ head }: ListHead, rows: readonly ReportRow[]): number =>
  head?.length ?? Math.max(0, ...rows.map(({ cells }) => cells.length));

/**
 * A row with all of its own cells in their order, then ours; cells beyond the list's own columns come last. Where several acts
 * bind, each column says them in the same order, parted by `between`.
 */
export const wholeRow = (row: ReportRow, width: number, between: string): string[] =>
  partsOfRow(row, width, between).flat();

/** The same in three parts. The middle one, what was found, is the same array for all rows that name the same. */
export function partsOfRow(
  { file, line, cells, forYou, grade, found, questions, rebrands, own }: ReportRow,
  width: number,
  between: string,
): [string[], readonly string[], string[]] {
  const before = cells.slice(0, width);
  while (before.length < width) before.push("");
  before.push(file, String(line), forYou, grade);
  const after = [joined([...questions.map(({ ask }) => ask), ...rebrands.map(({ says }) => says)], between)];
  if (own) after.push(joined(own, between));
  if (cells.length > width) after.push(...cells.slice(width));
  return [before, found.length === 0 ? NOTHING : cellsOf(found, between), after];
}

const NOTHING: readonly string[] = Array.from({ length: 8 }, () => "");
/** What parts acts → the cells of a name in a row. */
const known = new Map<string, WeakMap<ReportFind, readonly string[]>>();

function cellsOf(found: readonly ReportFind[], between: string): readonly string[] {
  if (found.length > 1) return foundCells(found, between);
  const [find] = found as [ReportFind];
  let own = known.get(between);
  if (!own) known.set(between, (own = new WeakMap()));
  let cells = own.get(find);
  if (!cells) own.set(find, (cells = foundCells(found, between)));
  return cells;
}

const joined = (cells: readonly string[], between: string): string =>
  cells.some((cell) => cell !== "") ? cells.join(between) : "";

function foundCells(found: readonly ReportFind[], between: string): readonly string[] {
  const told = found.flatMap((find): { find: ReportFind; act: ActWords | undefined }[] => {
    const acts = find.acts.flatMap(({ told: act }) => act ?? []);
    return acts.length > 0 ? acts.map((act) => ({ find, act })) : [{ find, act: undefined }];
  });
  const each = (say: (one: (typeof told)[number]) => string | undefined): string =>
    joined(
      told.map((one) => say(one) ?? ""),
      between,
    );
  return [
    each(({ find }) => find.label),
    each(({ find: { written, name, field, why } }) =>
      [written === name ? name : `${written} (${name})`, field, ...why].filter(Boolean).join(", "),
    ),
    each(({ act }) => act?.title),
    each(({ act }) => act?.issuer),
    each(({ act }) => act?.state),
    each(({ act, find }) => act?.duty ?? find.duty),
    each(({ act }) => act?.deadline),
    each(({ act }) => act?.link),
  ];
}
