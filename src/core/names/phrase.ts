/** A letter or a digit. */
export const ANY_WORD = String.raw`[\p{L}\d]`;

/** One way to say a phrase: an expression of flags `iu`. Heads are what it may begin with, or words of which one stands in it. */
export interface Alternative {
  source: string;
  heads?: string;
}

/** A phrase: where it stands, and how it may be said. An alternative is tried where one of its heads stands; its source tells them if none are given. */
export interface Phrase {
  /**
   * gap: begins at its head, and up to two words or a list may stand between it and the name; touch: likewise, but nothing
   * may; goods: what must stand ahead of a phrase that has `ahead`; before, after: tried on all that stands there.
   */
  place: "gap" | "touch" | "goods" | "before" | "after";
  alternatives: readonly Alternative[];
  /** What each alternative must end at: no more than `tail` may begin with, since an alternative is not tried again where that fails. */
  edge?: string;
  /** What may follow of it, up to what stands between it and the name; always the same, so that a page makes it once. */
  tail?: string;
  /** The end of a word that, like goods, must stand before the phrase in its clause, unless it opens the text. */
  ahead?: string;
  /** Capitals count. */
  asWritten?: boolean;
}
