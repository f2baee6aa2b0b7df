import { cueAt, nextCue } from "./cues.ts";
import type { NameIndex } from "./open-index.ts";
import { CJK } from "./units.ts";

/** How much of the text round a name a phrase may span. */
const REACH = 90;

/** How far before a name a phrase in Han may begin. */
const HAN_REACH = 8;
/** How far behind it one may. */
const HAN_AFTER = 24;

/** Whether the sentence says that the name at `start`…`end` is not what is on offer. */
export function isDenied(index: NameIndex, text: string, start: number, end: number): boolean {
  const { classes, cues } = index;
  const from = Math.max(0, start - REACH);
  let seen = 0;
  for (let at = nextCue(cues, classes, text, from, start); at >= 0; at = nextCue(cues, classes, text, at + 1, start)) {
    if (classes[text.charCodeAt(at)] === CJK && at < start - HAN_REACH) continue;
    const bits = cues[cueAt(classes, text, at)]!;
    seen |= bits;
    if (deniedFrom(index, text.slice(from, start), at - from, bits)) return true;
  }
  const whole = index
    .phrases()
    .some(
      ({ place, expression }, bit) =>
        place === "before" && (seen >>> bit) & 1 && expression.test(text.slice(from, start)),
    );
  return whole || deniedAfter(index, text, end, Math.min(text.length, end + REACH));
}

/** Whether a phrase that begins at `at` of what stands before the name takes it away. */
function deniedFrom(index: NameIndex, before: string, at: number, bits: number): boolean {
  return index.phrases().some(({ place, expression, ahead }, bit) => {
    if (((bits >>> bit) & 1) === 0 || (place !== "gap" && place !== "touch")) return false;
    expression.lastIndex = at;
    if (!expression.test(before)) return false;
    const between = before.slice(expression.lastIndex).replace(/["'„“«(]$/, "");
    if (place === "touch" ? between.trim() !== "" : !mayStandBetween(between)) return false;
    return ahead === undefined || before.slice(0, at).trim() === "" || ahead.test(before.slice(0, at));
  });
}

function deniedAfter(index: NameIndex, text: string, end: number, to: number): boolean {
  const { classes, cues } = index;
  // What follows a colon, a digit or a sign may be an account or a telephone number.
  let seen = /^\s*[:：@+\d]/.test(text.slice(end, end + 3)) ? -1 : 0;
  for (let at = nextCue(cues, classes, text, end, to); at >= 0; at = nextCue(cues, classes, text, at + 1, to))
    if (classes[text.charCodeAt(at)] !== CJK || at < end + HAN_AFTER) seen |= cues[cueAt(classes, text, at)]!;
  if (seen === 0) return false;
  const after = text.slice(end, to);
  return index
    .phrases()
    .some(({ place, expression }, bit) => place === "after" && (seen >>> bit) & 1 && expression.test(after));
}

const SEPARATOR = /\s*[,/&+]\s*|\s+(?:and|or|und|oder|et|ou|y|e|o|i|lub|oraz|nebo|či|alebo|a|en|of|и|или)\s+/u;

/**
 * Whether a phrase still speaks of the name when this stands between them: up to two words ("cameras"), or a list of other
 * names that the name belongs to ("Acme and").
 */
function mayStandBetween(between: string): boolean {
  const items = `${between} `.split(SEPARATOR);
  const words = items.map((item) => item.trim().split(/\s+/).filter(Boolean));
  if (words.some((some) => some.some((word) => /[;:!?]/.test(word)))) return false;
  if (words.length === 1) return words[0]!.length <= 2;
  const names = (some: readonly string[]): boolean =>
    some.length > 0 && some.length <= 4 && some.every((word) => /^i?[\p{Lu}\d\p{Script=Han}]/u.test(word));
  const [first = [], ...others] = words;
  const last = others.pop() ?? [];
  return (
    last.length <= 1 &&
    first.length <= 6 &&
    (names(first) || names(first.slice(1)) || names(first.slice(2))) &&
    others.every(names)
  );
}
