import type { Force } from "../../core/dataset.ts";

// What a card says, in words of the reader's language: made by the background from the acts, laid out by the components.
// Plain data, so that the card's script carries neither the words nor the reasons for choosing them.

/** A piece of a line: plain, bold, quiet or in letters of one width; in another language; or a link. */
export interface Run {
  text: string;
  as?: "b" | "muted" | "mono";
  lang?: string;
  url?: string;
}
export type Line = Run[];

/** Where something is written: the mark (Official, Press …), the title, and what is to be said of it ("· Czech"). */
export interface SourceText {
  mark: string;
  isPress: boolean;
  title: string;
  lang?: string;
  url?: string;
  about: string;
}

/** Sources of one thing; the end of a long list is folded under `more`. */
export interface SourcesText {
  open: SourceText[];
  folded: SourceText[];
  more: string;
}

/** A label and what stands beside it: lines and lists, then sources and a last line over the whole width. */
export interface FactText {
  label: string;
  /** Where it stands on a card: with the sources, or with what came before and after. */
  among?: "sources" | "history";
  blocks: (Line | { list: string[] })[];
  sources?: SourcesText;
  last?: string;
}

export interface DutyText {
  force: Force;
  /** "must", "advice", "may". */
  word: string;
  /** The act's own words, without the verb that sums them up. */
  words: string;
  verb: string;
  text: string;
  /** Time limits: "Time limit: within one business day", "by 31 Dec 2027". */
  limits: Line[];
  /** What a report holds. */
  report?: { intro: string; fields: string[] };
}

export interface DutiesText {
  heading: string;
  /** The next date, or that none is on file. */
  deadline?: string;
  rows: DutyText[];
}

/** How vendors hang together: "EZVIZ", "subsidiary of →", "Hikvision", "(start not on file)", and so on. */
export interface PathText {
  steps: { from?: string; relation: string; to: string; span: string }[];
  /** "named in the act", and the chip after it. */
  after?: string;
  chip?: string;
}

export interface StepText {
  day: string;
  what: string;
  place: "done" | "next" | "later";
  /** For screen readers: "past", "next". */
  said?: string;
}

/** One act as it concerns one vendor and one reader. */
export interface ActText {
  id: string;
  territory: string;
  territoryName: string;
  title: string;
  original?: { text: string; lang: string; ours: string };
  /** "Law, in force since 13 Aug 2019; press sources only". */
  inOneLine: string;
  /** Whom it binds, in one line. */
  who: string;
  chip: { text: string; drawn: "live" | "part" | "soon" | "over" | "ask" };
  /** "Law, since 13 Aug 2019". */
  since: string;
  path?: PathText;
  steps: StepText[];
  /** Dates to come are read before the duties; steps that are all past, after them. */
  stepsFirst: boolean;
  /** The reader's own. */
  duties?: DutiesText;
  /** The nearest day by which something is due, or that none is on file; where the reader has duties. */
  deadline?: string;
  facts: FactText[];
  /** What it asks of those whom it does bind, folded. */
  others?: { title: string; duties: DutiesText[] };
}

/** Another vendor's card. */
export interface OtherCard {
  vendor: string;
  /** "Card of Hikvision". */
  label: string;
  /** "13 acts on Hikvision". */
  holds?: string;
}

/** One tie between vendors: the path, whether it is confirmed, the sources, and the other's card. */
export interface TieText {
  paths: { path: PathText; standing: Line; sources: SourceText[] }[];
  other?: OtherCard;
}

/** A part of the card that opens on demand. */
export interface FoldText {
  title: string;
  /** What is in it, in a few words. */
  holds: string;
  open: boolean;
  lines: Line[];
  /** What the act makes the reader do, in its own words, since the verdict has the verbs. */
  duties?: DutiesText;
  /** What it asks of others. */
  others?: NonNullable<ActText["others"]>;
  steps: StepText[];
  acts: ActText[];
  /** Acts that name no vendor, though the press linked them to this one. */
  notCounted?: {
    intro: Line;
    acts: { territory: string; territoryName: string; title: string; sources: SourceText[] }[];
  };
  facts: FactText[];
  ties: TieText[];
  sources?: { title: string; sources: SourceText[] };
}

/** Everything below the verdict. */
export interface CardText {
  /** A name that two companies use: ask which. */
  whichMaker?: { title: string; text: string; cards: OtherCard[] };
  /** The act that the verdict speaks of, or that is nearest to the reader; what it says in full is in the folds. */
  first?: ActText;
  /** Nothing names it: how it hangs together with what is named. */
  related?: { title: string; ties: TieText[]; last: string };
  /** The reader has not said who they are: whom a few of the acts bind. */
  whom?: { title: string; acts: ActText[] };
  folds: FoldText[];
}
