import { feedOf } from "../../core/feed-of.ts";
import { fill } from "../words/fill.ts";
import { type Language } from "../words/format.ts";
import { VERDICT } from "../words/verdict.ts";

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
  const feed = others.find((other) => other.prefix === prefix)?.feed ?? prefix;
  return fill(VERDICT[language].ofFeed, { act: act.title, feed });
}
