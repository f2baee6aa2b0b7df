import type { Effort, NameIndex } from "./name-index.ts";

/**
 * So much may be done about a further feed's names in a text: common words with hundreds of rules each, or thousands of names
 * that begin alike, would keep a page for seconds. Names that come later in the text do not count.
 */
const EFFORT = 100_000;
const EFFORT_OF_UNIT = 150;

export const effortFor = (text: string): Effort => ({ left: EFFORT + EFFORT_OF_UNIT * text.length });

/** Whether a name stands in a text, before its rules and the sentence are asked: where none does, `findMentions` finds nothing. */
export const holdsName = (index: NameIndex, text: string): boolean =>
  holdsOne(index, text, Infinity) || index.own.some((own) => holdsOne(own, text, effortFor(text).left));

function holdsOne(index: NameIndex, text: string, left: number): boolean {
  const effort = { left };
  let holds = false;
  const met = (): boolean => {
    // No more is looked for.
    effort.left = 0;
    return (holds = true);
  };
  index.scan(text, met, effort);
  return holds;
}
