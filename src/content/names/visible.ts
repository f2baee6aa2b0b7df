import { boxOf, elementOf, isShown } from "../dom.ts";
import type { Place } from "./places.ts";

/** What may bring other names into view, besides scrolling and a change of the page's nodes. */
export const MOVES = ["resize", "load", "transitionend", "toggle", "click", "keyup"];

/** The range of a place; `undefined` where the text has changed under it. */
export function rangeOf({ startNode, start, endNode, end }: Place): Range | undefined {
  const range = document.createRange();
  try {
    range.setStart(startNode, start);
    range.setEnd(endNode, end);
  } catch {
    return undefined;
  }
  return range;
}

/** Text for screen readers alone stands in a box of a pixel, or far off the page. */
export const isSeenIn = ({ width, height, right, bottom }: DOMRect): boolean =>
  width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0;

/** Can the name be seen, somewhere on the page if not in the window? Not so: hidden, without size, clipped to a point, off the page. */
export function isVisible({ startNode }: Place): boolean {
  const element = elementOf(startNode);
  return element !== null && isShown(element) && isSeenIn(boxOf(element));
}
