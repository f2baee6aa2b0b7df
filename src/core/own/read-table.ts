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

const OUTCOMES: Record<string, Outcome> = {
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

/** A spreadsheet would run such a cell. */
const FORMULA = /^[=+\-@＝＋－＠]/;

/**
 * Reads an organisation's table: a row of headings, then a vendor a line. `day` is the day of the import. The first fault refuses it all.
 * Without a library one vendor by two names is not known as one.
 */
export function readOwnTable(
  rows: readonly (readonly string[])[],
  library: Library | undefined,
  day: string,
): OwnLine[] | TableFault {
  const filled = rows.map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => cell.trim()) })).filter(isFilled);
  const [head, ...body] = filled;
  if (!head || body.length === 0) return { code: "no-lines" };
  if (body.length > MOST_LINES) return { code: "too-many-lines" };
  const places = placesOf(head.cells);
  const missing = (["name", "outcome", "until"] as const).find((column) => places[column] < 0);
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

const isFilled = ({ cells }: { cells: string[] }): boolean => cells.some((cell) => cell !== "");

function placesOf(head: readonly string[]): Record<Column, number> {
  const keys = head.map(nameKey);
  const place = (column: Column): number =>
    keys.findIndex((key) => (COLUMNS[column] as readonly string[]).includes(key));
  return {
    name: place("name"),
    also: place("also"),
    outcome: place("outcome"),
    until: place("until"),
    note: place("note"),
  };
}

function readLine(cell: (column: Column) => string, day: string): OwnLine | TableFault {
  const name = cell("name");
  if (name === "") return { code: "no-name" };
  const also = [
    ...new Set(
      cell("also")
        .split(/[;|\n]/)
        .map((text) => text.trim()),
    ),
  ].filter((text) => text !== "");
  const note = cell("note");
  const long = [name, ...also].find((text) => text.length > 120) ?? (note.length > 300 ? note : undefined);
  if (long !== undefined || also.length > 20) return { code: "too-long", text: `${(long ?? name).slice(0, 40)}…` };
  const outcome = OUTCOMES[nameKey(cell("outcome").replaceAll("-", " "))];
  if (!outcome) return { code: "outcome", text: cell("outcome") };
  const until = dayIn(cell("until"));
  if (!until || until > monthsAfter(day, 24)) return { code: "until", text: cell("until") };
  return { name, also, outcome, until, note };
}

/** "2027-05-01" or "1. 5. 2027". In any other order a day may be a month. */
function dayIn(text: string): string | undefined {
  const [, year, month, date] =
    /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? swapped(/^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text)) ?? [];
  const day = `${year}-${month?.padStart(2, "0")}-${date?.padStart(2, "0")}`;
  const read = new Date(`${day}T00:00:00Z`);
  // A 31 June is no day.
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : undefined;
}

const swapped = (found: RegExpExecArray | null): (string | undefined)[] | undefined =>
  found ? [found[0], found[3], found[2], found[1]] : undefined;

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
