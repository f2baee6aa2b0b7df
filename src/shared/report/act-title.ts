import { feedOf } from "../../core/feed-of.ts";
import { CHECK } from "../words/check.ts";
import type { Language } from "../words/format.ts";

/** A further feed whose acts can stand among official ones. */
export interface NamedFeed {
  /** What goes before its ids. */
  prefix: string;
  /** What the reader calls it. */
  feed: string;
}

/** The title of an act; one of a further feed says whose it is, whatever authority it names. */
export function actTitle(act: { id: string; title: string }, others: readonly NamedFeed[], language: Language): string {
  const prefix = feedOf(act.id);
  if (prefix === undefined) return act.title;
  return CHECK[language].ofFeed(act.title, others.find((other) => other.prefix === prefix)?.feed ?? prefix);
}
