import type { NameIndex } from "./open-index.ts";

/** How much of the text round a name a phrase may span. */
const REACH = 90;

/** Whether the sentence says that the name at `start`…`end` is not what is on offer. */
export function isDenied(index: NameIndex, text: string, start: number, end: number): boolean {
  const { before, after } = index.phrases();
  const ahead = text.slice(Math.max(0, start - REACH), start);
  return (
    // Nothing goes before a name that opens the text.
    (ahead.trim() !== "" && before.some((phrase) => phrase.test(ahead))) || after.test(text.slice(end, end + REACH))
  );
}
