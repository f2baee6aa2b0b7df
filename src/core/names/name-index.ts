import type { ScanCandidates } from "./scan-candidates.ts";
import type { NextWordFilter } from "./next-word-filter.ts";
import type { Match } from "./match.ts";
import type { TermTable } from "../languages/terms.ts";
import type { WordSet } from "./scope.ts";

/** Told of each hit, longest name first. Returns whether it stands; else shorter names at that place are tried. */
export type Accept = (match: Match) => boolean;

/** What looking names up may still cost, in names passed over, of about ten nanoseconds each. */
export interface Effort {
  left: number;
}

/** See `scan.ts`. Part of the index, so that a script that is brought into a page later need not hold it once more. */
export type Scan = (text: string, accept: Accept, effort?: Effort) => void;

/** The terms of an index, made ready for all its texts. */
export interface Terms {
  table: TermTable;
  /** Words that count in a scope. */
  words: WordSet;
  /** Accessories of languages whose nouns join. */
  compounds: readonly string[];
  /** Words that were looked at for one. */
  known: Map<string, boolean>;
}

/** The terms as the index carries them, and made ready once that was asked for. */
export interface TermSource {
  readonly source: () => string;
  ready?: Terms;
}

/** What stands in an index as text. */
export interface IndexStrings {
  endings: string[][];
  /** The id, and its group behind a blank where that is another. */
  vendors: string[];
  words: string[];
  rules: [needs: number[], unless: number[]][];
  terms: string;
  goods: Record<string, string>;
}

/** A name as the dataset lists it, decoded from the index. */
export interface Listed {
  text: string;
  vendor: string;
  group: string;
  flags: number;
  needs: readonly string[];
  unless: readonly string[];
  /** How many words its rules look for, more or less: a kind of goods has some forty. */
  words: number;
}

/** An index as a page uses it: views over its bytes, the classes of all code units, and where things begin. */
export interface NameIndex {
  readonly classes: Uint16Array;
  /** The lower byte of each class, signed; see `units.ts`. */
  readonly steps: Int8Array;
  readonly collect: ScanCandidates;
  readonly follow: NextWordFilter;
  /** The number of the first name of each group, and of one more. */
  readonly groups: Uint32Array;
  readonly groupShift: number;
  readonly tags: Uint8Array;
  readonly flags: Uint8Array;
  readonly stems: Uint8Array;
  readonly owners: Uint32Array;
  readonly ruled: Uint16Array;
  /** Where in `letters` each name's text begins: 0 until `textOf` was asked, since to add up all takes as long as all else here. */
  readonly texts: Uint32Array;
  textOf(name: number): number;
  /** How many of them it takes. */
  readonly lengths: Uint16Array;
  readonly letters: Uint8Array;
  readonly alphabet: Uint16Array;
  /** Code points of signs that pass for letters, and of ASCII letters: a unit that stands for them, see `plain-text.ts`. */
  symbols(): ReadonlyMap<number, string>;
  /** Names as `listedName` has decoded them, by number. */
  readonly listed: Listed[];
  /** What may stand behind a name with a stem of this kind; see `inflect.ts`. */
  endings: (stem: number) => readonly string[];
  /** What stands in it as text, decoded when the first name is found. */
  strings: () => IndexStrings;
  /** Before the ids of vendors of a further feed. */
  readonly prefix: string;
  /** Words for a kind of goods, in all languages. */
  goods: (kind: string) => readonly string[];
  /** By which a sentence takes a name away; `termsOf` makes them ready. */
  readonly terms: TermSource;
  /** Finds names, before their rules are asked. */
  scan: Scan;
  /** Those of further feeds, each scanned alone. */
  readonly own: readonly NameIndex[];
}
