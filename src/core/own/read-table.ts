import type { Library } from "../advisories-for.ts";
import type { Outcome, OwnLine } from "./own-line.ts";
import { MOST_LINES, nameKey, vendorsOf } from "./own-list.ts";

/** Why a table is refused; `line` is the line's number in its file, `text` what stands there. */
export interface TableFault {
  code:
    | "not-read"
    | "too-large"
    | "no-lines"
    | "no-column"
    | "too-many-lines"
    | "formula"
    | "no-name"
    | "too-long"
    | "outcome"
    | "until"
    | "two-outcomes";
  line?: number;
  text?: string;
}

const COLUMNS = {
  name: ["name", "vendor", "název", "jméno", "výrobce"],
  also: ["also known as", "aliases", "další názvy", "jiné názvy", "známý též jako"],
  outcome: ["outcome", "decision", "výsledek", "rozhodnutí"],
  until: ["until", "valid until", "do", "platí do", "platnost do"],
  note: ["note", "poznámka"],
} as const;
type Column = keyof typeof COLUMNS;

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  approved: "approved",
  schváleno: "approved",
  "with conditions": "with-conditions",
  "approved with conditions": "with-conditions",
  "s podmínkami": "with-conditions",
  "schváleno s podmínkami": "with-conditions",
  "not approved": "not-approved",
  neschváleno: "not-approved",
  "under review": "under-review",
  "posuzuje se": "under-review",
};

/** A spreadsheet would run such a cell; a telephone number is none. */
const FORMULA = /^(?!\+[\d\s()/-]+$)[=+\-@＝＋－＠]/;
/** What people write into a cell that is to be empty. */
const DASH = /^[-–—]$/;
/** A spreadsheet's own first line, which says by what the cells of a text are parted. */
const SEPARATOR_LINE = /^sep=/i;
/** The headings may stand under a title. */
const TITLE_ROWS = 10;

/**
 * Reads an organisation's table: a row of headings, then a vendor a line. `day` is the day of the import. The first fault refuses it all.
 * Without a library one vendor by two names is not known as one.
 */
export function readOwnTable(
  rows: readonly (readonly string[])[],
  library: Library | undefined,
  day: string,
): OwnLine[] | TableFault {
  const filled = rows.map((cells, at) => ({ line: at + 1, cells: cells.map(plainCell) })).filter(isFilled);
  const heads = filled.slice(0, TITLE_ROWS).map(({ cells }) => placesOf(cells));
  const at = Math.max(
    0,
    heads.findIndex((places) => missingIn(places) === undefined),
  );
  const [places, body] = [heads[at], filled.slice(at + 1)];
  if (!places || body.length === 0) return { code: "no-lines" };
  if (body.length > MOST_LINES) return { code: "too-many-lines" };
  const missing = missingIn(places);
  if (missing) return { code: "no-column", text: missing };
  const lines: OwnLine[] = [];
  const decided = new Map<string, Outcome>();
  for (const { line, cells } of body) {
    const formula = cells.find((cell) => FORMULA.test(cell));
    if (formula !== undefined) return { code: "formula", line, text: formula };
    const read = readLine((column) => cells[places[column]] ?? "", day);
    if ("code" in read) return { ...read, line };
    // One vendor by whatever name: those on file by their id, others by how they are written.
    const vendors = library ? vendorsOf(read, library) : [];
    for (const key of new Set([...vendors, ...[read.name, ...read.also].map((name) => `"${nameKey(name)}`)])) {
      const before = decided.get(key);
      if (before !== undefined && before !== read.outcome) return { code: "two-outcomes", line, text: read.name };
      decided.set(key, read.outcome);
    }
    lines.push(read);
  }
  return lines;
}

function plainCell(text: string): string {
  const cell = text.trim();
  return DASH.test(cell) ? "" : cell;
}

const isFilled = ({ line, cells }: { line: number; cells: string[] }): boolean =>
  cells.some((cell) => cell !== "") && !(line === 1 && SEPARATOR_LINE.test(cells[0]!));

const missingIn = (places: Record<Column, number>): Column | undefined =>
  (["name", "outcome", "until"] as const).find((column) => places[column] < 0);

/** A heading or an outcome by its letters: some leave the accents out, and some put a colon after it. */
const plainWord = (text: string): string =>
  nameKey(text)
    .normalize("NFD")
    .replaceAll(/\p{Mn}|[\s:*]+$/gu, "")
    .replaceAll("-", " ");

function placesOf(head: readonly string[]): Record<Column, number> {
  const keys = head.map(plainWord);
  const place = (column: Column): number =>
    keys.findIndex((key) => COLUMNS[column].some((heading) => plainWord(heading) === key));
  return {
    name: place("name"),
    also: place("also"),
    outcome: place("outcome"),
    until: place("until"),
    note: place("note"),
  };
}

function readLine(cell: (column: Column) => string, day: string): OwnLine | TableFault {
  const name = inOneLine(cell("name"));
  if (name === "") return { code: "no-name" };
  const also = [
    ...new Set(
      cell("also")
        .split(/[;|\n]/)
        .map(inOneLine),
    ),
  ].filter((text) => text !== "");
  const note = inOneLine(cell("note"));
  const long = [name, ...also].find((text) => text.length > 120) ?? (note.length > 300 ? note : undefined);
  if (long !== undefined || also.length > 20) return { code: "too-long", text: `${(long ?? name).slice(0, 40)}…` };
  const outcome = BY_WORD.get(plainWord(cell("outcome")));
  if (!outcome) return { code: "outcome", text: cell("outcome") };
  const until = dayIn(cell("until"));
  if (!until || until > monthsAfter(day, 24)) return { code: "until", text: cell("until") };
  return { name, also, outcome, until, note };
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const BY_WORD = new Map(Object.entries(OUTCOMES).map(([word, outcome]) => [plainWord(word), outcome]));

const MONTHS = {
  en: "january february march april may june july august september october november december",
  cs: "ledna února března dubna května června července srpna září října listopadu prosince",
};
const NAMED = new Map<string, number>();
for (const [at, month] of MONTHS.en.split(" ").entries()) NAMED.set(month, at + 1).set(month.slice(0, 3), at + 1);
for (const [at, month] of MONTHS.cs.split(" ").entries()) NAMED.set(plainWord(month), at + 1);

/** Midnight, as what keeps a moment in place of a day writes it. */
const MIDNIGHT = /[T ]0?0:00(:00(\.0+)?)?Z?$/;
/** "2027-05-01", "2027/05/01", "1. 5. 2027", "1 May 2027", "1. května 2027", "May 1, 2027". In any other order a day may be a month. */
const DAYS = [
  /^(?<year>\d{4})(?<part>[-/.])(?<month>\d{1,2})\k<part>(?<date>\d{1,2})$/,
  /^(?<date>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4})\.?$/,
  /^(?<date>\d{1,2})(?:\.?\s*|-)(?<named>\p{L}+)(?:\s+|-)(?<year>\d{4})$/u,
  /^(?<named>\p{L}+)\s+(?<date>\d{1,2}),?\s+(?<year>\d{4})$/u,
];

function dayIn(text: string): string | undefined {
  const plain = text.replace(MIDNIGHT, "");
  const found = DAYS.map((form) => form.exec(plain)?.groups).find(Boolean);
  if (!found) return undefined;
  const { year, date = "", named, month = NAMED.get(plainWord(named ?? "")) } = found;
  const day = `${year}-${String(month).padStart(2, "0")}-${date.padStart(2, "0")}`;
  const read = new Date(`${day}T00:00:00Z`);
  // A 31 June is no day.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : undefined;
}

function monthsAfter(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** The list as a table again, with the English headings. */
export const ownTable = (lines: readonly OwnLine[]): string[][] => [
  ["name", "also known as", "outcome", "until", "note"],
  ...lines.map(({ name, also, outcome, until, note }) => [name, also.join("; "), outcome, until, note]),
];

/** The same as CSV, in the form in which it can be taken in. */
export function writeOwnTable(lines: readonly OwnLine[]): string {
  const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  return `\uFEFF${ownTable(lines).map(quoted).join("\r\n")}\r\n`;
}
