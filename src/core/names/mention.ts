/** What was unusual about a match, or decided it; the card says it in words. */
export type Why =
  /** Letters of another script, or styled ones, stand for the name's own. */
  | "look-alike-letters"
  /** Letters that do not show stand inside the name. */
  | "hidden-letters"
  /** A weak name, counted because one of the words it needs stands near. */
  | "needed-word"
  /** No source was found for this way of writing the name. */
  | "unconfirmed-name"
  /** An inflected form of the name. */
  | "inflected"
  /** The start of a model number. */
  | "model-number";

/** Where in a page a name stands; a maker field says more than running text. */
export type Field = "maker" | "supplier" | "title" | "heading" | "list" | "table" | "text";

/** A place in a text where a name stands. `start` and `end` are UTF-16 offsets into the text as the page has it. */
export interface Mention {
  vendor: string;
  group: string;
  /** The name as the dataset lists it. */
  name: string;
  start: number;
  end: number;
  why: Why[];
}

/** What is known round a text: its field, and words elsewhere on the page that may count for `needs`. */
export interface Context {
  field?: Field;
  /** BCP-47 language of the page, where it says so. */
  lang?: string;
  /** Title, headings and breadcrumb of the page. */
  nearby?: string;
}
