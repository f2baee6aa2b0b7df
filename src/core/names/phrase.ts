/** A letter or a digit. */
export const ANY_WORD = String.raw`[\p{L}\d]`;

/** One way to say a phrase: an expression of flags `iu`, and the words that it may begin with, where its source does not tell. */
export interface Alternative {
  source: string;
  heads?: string;
}

/** A phrase: where it stands, and how it may be said. An alternative is tried where a word stands that it may begin with. */
export interface Phrase {
  /**
   * gap: tried at such a word, and up to two words or a list may stand between it and the name; touch: likewise, but nothing
   * may; goods: likewise, and what a phrase with `ahead` speaks of; before, after: tried on all that stands there.
   */
  place: "gap" | "touch" | "goods" | "before" | "after";
  alternatives: readonly Alternative[];
  /** What each alternative must end at. */
  edge?: string;
  /** What may follow of it, up to what stands between it and the name; always the same, so that a page makes it once. */
  tail?: string;
  /** Words that, like goods, must stand before the phrase in its clause, unless it opens the text: the end of a word. */
  ahead?: string;
  /** Capitals count. */
  asWritten?: boolean;
}
