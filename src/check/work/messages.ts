import type { ForRecord } from "../../shared/messages.ts";
import type { Evidence } from "../../core/evidence/record.ts";
import type { Guess } from "../../core/guess-country.ts";
import type { ColumnChoices } from "../../core/lists/check-sheet.ts";
import type { ColumnRole } from "../../core/lists/columns.ts";
import type { Profile } from "../../core/profile.ts";
import type { Encoding, TextEncoding } from "../../files/encodings.ts";
import type { FileFault, FileNote } from "../../files/sheet.ts";
import type { ReportRow, RowMark } from "../../shared/report/report-rows.ts";
import type { CompareFault, KeepFault } from "../../shared/stored-lists/stored-list.ts";
import type { Language } from "../../shared/words/format.ts";

// What the page and its worker say to one another. All rows stay in the worker; the page gets those that it shows.

/** Everything that a check needs of the extension: the data in use, for whom, and what a record says of both. */
export interface Reader {
  /** JSON of the dataset of the built-in feed, and of further ones with what goes before their ids. */
  dataset: string;
  others: { prefix: string; json: string }[];
  /** Packed name index, base64. */
  index: string;
  profile: Profile;
  /** The country in `profile` was guessed. */
  guess?: Guess | undefined;
  language: Language;
  /** Vendor → what the reader's organisation decided about it, each in a line; none where it keeps no list. */
  own?: Record<string, string[]> | undefined;
  /** What a record needs of the reader's organisation. */
  forRecord?: ForRecord | undefined;
  /** ISO date the acts are read as of. */
  today: string;
  /** The identity of the data, for a record. */
  data: Omit<Evidence["dataset"], "vendors" | "acts" | "researchClosed" | "issued">;
  /** Version of the extension. */
  extension: string;
}

/** Something to check: a file, text that was pasted, or a list that is kept under this id. */
export type Source = (
  | { name: string; file: File }
  | { name: string; text: string }
  | { name: string; kept: string }
) & {
  /** The encoding of its text that a person chose. */
  encoding?: Encoding;
};

export interface Progress {
  /** What is being read or checked. */
  name: string;
  /** Its place among the sources. */
  source: number;
  step: "reading" | "checking";
  /** Rows done so far. */
  rows: number;
  /** The part of the file that has been read, from 0 to 1; `undefined` where nobody knows. */
  part: number | undefined;
  /** Since this source was begun. */
  seconds: number;
}

/** A list of the check, so that its columns can be shown and changed. */
export interface ListSummary {
  name: string;
  lines: number;
  /** Headings, or the first row where there are none. */
  head: string[];
  hasHeading: boolean;
  roles: ColumnRole[];
}

/** What a file was: read with these notes, or not read for this reason. */
export interface FileSummary {
  name: string;
  notes: FileNote[];
  /** Files inside that could not be read. */
  unread: { name: string; reason: FileFault }[];
  /** How its text was read. */
  text?: TextEncoding;
  fault?: FileFault;
}

export interface Summary {
  lines: number;
  /** How many bind the reader, in a sentence. */
  heading: string;
  counts: Record<RowMark, number>;
  questions: number;
  /** Lines that the reader has to do something about, or to answer. */
  work: number;
  /** Every act that concerns the reader, with how many lines it is about; most first. */
  byAct: { id: string; title: string; lines: number }[];
  lists: ListSummary[];
  files: FileSummary[];
  vendors: number;
  acts: number;
  /** Version, whom for and when, in a sentence. */
  about: string;
  cancelled: boolean;
  /** Whether an open kept list has kept the columns that were just chosen; nothing where none is open or none was chosen. */
  columnsKept?: boolean;
}

export const FILTERS = ["all", "must", "should", "elsewhere", "others", "question", "nothing", "work"] as const;
/** `work`: what the reader has to do something about, or to answer. `others`: every further answer, such as an act of one's own country that binds somebody else. */
export type Filter = (typeof FILTERS)[number];
export const SORTS = ["forYou", "line", "asWritten", "vendor"] as const;
export type Sort = (typeof SORTS)[number];

/** Which rows are looked at, and in which order. */
export interface View {
  filter: Filter;
  search: string;
  sort: Sort;
  descending: boolean;
}

/** A row as the page shows it: with its place, by which it can be answered. */
export interface ShownRow extends ReportRow {
  id: number;
  answers: Record<string, Answer>;
}
export type Answer = "yes" | "no" | "ask";

export const EXPORTS = ["csv", "xlsx", "html", "json", "jsonl"] as const;
export type Export = (typeof EXPORTS)[number];

/** What came of keeping a list. */
export type Kept = { ok: true; id: string; name: string } | { ok: false; why: KeepFault };

/** What a checked list is compared with: itself as the reader last saw it, another kept list, a file with a list or an earlier result. */
export type CompareWith = { seen: string } | { kept: string } | { file: File };

/** A row that came, went or is judged otherwise, in words. */
export interface ComparedRow {
  what: "changed" | "came" | "went";
  file: string;
  line: number;
  written: string;
  before?: string;
  after?: string;
  acts: { what: "came" | "went" | "changed"; title: string }[];
}
/** `since`: the day on which the reader last saw the list. */
export type Compared =
  | { ok: true; counts: Record<ComparedRow["what"], number>; rows: ComparedRow[]; since?: string }
  | { ok: false; why: CompareFault };

/** What a person adds to a record. */
export interface RecordWish {
  note: string;
  /** What was filled in of the lines that the organisation asks for, by their ids. */
  fields: Readonly<Record<string, string>>;
  /** With what changed in the kept list since it was last seen. */
  changes?: boolean;
}

/** Page → worker, each answered once. */
export interface Questions {
  start(reader: Reader): void;
  /** Checks from the beginning. */
  check(given: { sources: Source[]; choices: ColumnChoices }): Summary;
  /** Checks a list again with other columns. */
  setRoles(change: { list: number; roles: ColumnRole[] }): Summary;
  rows(ask: { view: View; from: number; count: number }): { rows: ShownRow[]; total: number };
  answer(given: { row: number; act: string; answer: Answer | undefined }): ShownRow;
  save(wish: { as: Export; view: View }): Blob;
  record(wish: RecordWish): Evidence;
  /** Keeps what was checked on this computer, under a name. */
  keep(wish: { name: string }): Kept;
  compare(other: CompareWith): Compared;
  /** The reader has seen how the kept list with this id is judged now. */
  seen(list: { id: string }): void;
}

export type Question = { [K in keyof Questions]: { do: K; with: Parameters<Questions[K]>[0] } }[keyof Questions];
/** `cancel` and `gone` have no answer. */
export type ToWorker = { id: number; question: Question } | { cancel: true };
export type FromWorker = { id: number; answer: unknown } | { id: number; trouble: string } | { progress: Progress };
