// What caveat-check declares to those who use it: shipped as index.d.ts, so it imports nothing.

/** What a vendor or an act is to the reader, the strongest first. `none` is not a clearance: nothing is on file. */
export type Grade =
  | "must"
  | "should"
  | "check"
  | "if-you-are"
  | "unclear"
  | "not-yet"
  | "unknown"
  | "not-you"
  | "elsewhere"
  | "related"
  | "ended"
  | "none";

/** What a column of a list holds. */
export type ColumnRole = "maker" | "product" | "model" | "supplier" | "other";

/** Who asks, and when. */
export interface Reader {
  /** Territories and roles, as on the command line: "CZ:regulated-operator/higher,US:supplier-to-state,SK". Empty: nobody in particular. */
  profile?: string;
  /** ISO date the acts are read as of. */
  day: string;
  /** Language of the sentences in the answer; "en" where nothing is said. */
  language?: "en" | "cs";
}

/** A row: its cells, or an object, whose keys are then headings. Nested keys are columns by their path. */
export type Row = readonly string[] | { readonly [key: string]: unknown };

/** An act that reaches a vendor. */
export interface FoundAct {
  id: string;
  grade: Grade;
  /** How it reaches the vendor: named, covered, affiliate, related… */
  how: string;
  /** The act in words, where it has to do with the reader. */
  told?: { title: string; issuer: string; state: string; duty: string; deadline: string; link: string };
}

/** A vendor found in a row. */
export interface Found {
  vendor: string;
  group: string;
  label: string;
  /** The name as the row has it, and as it is on file. */
  written: string;
  name: string;
  /** What its column holds, in words. */
  field: string;
  /** Why it counts, where that was unusual. */
  why: string[];
  grade: Grade;
  how: string;
  acts: FoundAct[];
  mark: string;
  state: string;
  duty: string;
  act: string;
  actId: string;
}

/** What came of a row, as `check-list --json` writes it. */
export interface CheckedRow {
  file: string;
  /** Number of the row, from 1; a row of headings counts. */
  line: number;
  cells: readonly string[];
  written: string;
  mark: Grade | "question" | "nothing";
  grade: Grade;
  forYou: string;
  found: Found[];
  /** What acts on a class of goods ask about the row. */
  questions: { act: string; ask: string }[];
  /** Brands under which goods of other makers are sold. */
  rebrands: { brand: string; maker: string; confidence: "confirmed" | "reported"; says: string }[];
}

/** What came of a list. */
export interface Checked {
  /** A row for each that holds anything; none for headings. */
  rows: CheckedRow[];
  /** How many rows bind the reader, in a sentence. */
  heading: string;
  /** What the data covers, and that nothing found is not a clearance. Show it wherever you show a result. */
  coverage: string;
}

/** A name in a text, in UTF-16 units of it. */
export interface Mention {
  vendor: string;
  group: string;
  name: string;
  start: number;
  end: number;
  why: string[];
}

/** The card of a vendor as data, as `data -- show --json` writes it. */
export interface Card {
  vendor: string;
  group: string;
  asOf: string;
  advisories: {
    id: string;
    state: string;
    reach: string;
    path: { from: string; kind: string; to: string; since: string | null; until: string | null; confidence: string }[];
    bearing: string;
    duties: { verb: string; force: string; text: string; by: string | null; within: string | null }[];
    sources: { url: string | null; kind: string }[];
  }[];
  verdict: {
    grade: Grade;
    acts: { id: string; grade: Grade; how: string; asOf: string | null }[];
    text: string[];
  };
}

/** The data that this release holds. */
export declare const data: { readonly issued: string; readonly vendors: number; readonly acts: number };

/**
 * Checks the rows of a list. Among rows of cells the headings are looked for, as in a file; objects say what their columns are
 * called. `columns`: what a heading holds, where its words do not say so. Throws a sentence about a profile or day that is none.
 */
export declare function check(
  rows: readonly Row[],
  reader: Reader & { name?: string; columns?: Readonly<Record<string, ColumnRole>> },
): Checked;

/** The vendors that a text names, with where they stand. */
export declare function spot(text: string): Mention[];

/**
 * What the card of a vendor says: by its id, label or a name. `answers`: to the questions of acts, by the act's id. `undefined`
 * where no vendor on file is called so, which is not a clearance.
 */
export declare function show(
  vendor: string,
  reader: Reader & { answers?: Readonly<Record<string, "yes" | "no" | "ask">> },
): Card | undefined;
