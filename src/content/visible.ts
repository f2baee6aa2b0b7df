import { boxOf, elementOf, isShown } from "./dom.ts";
import type { Place } from "./places.ts";

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

/** Can the name be seen, somewhere on the page if not in the window? Not so: hidden, without size, clipped to a point. */
export function isVisible(place: Place): boolean {
  const element = elementOf(place.startNode);
  if (!element || !isShown(element)) return false;
  const box = rangeOf(place)?.getBoundingClientRect();
  if (!box || box.width < 1 || box.height < 1) return false;
  // Text for screen readers alone stands in a box of a pixel, or far off the page.
  if (box.right + scrollX < 0 || box.bottom + scrollY < 0) return false;
  const { width, height } = boxOf(element);
  return width > 1 && height > 1;
}
