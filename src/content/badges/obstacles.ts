import type { Box } from "./card-place.ts";
import { isInView } from "./in-view.ts";

const PRICES_AND_BASKETS =
  '[itemprop="price"], [class*="price" i], [class*="basket" i], [class*="cart" i], [class*="kosik" i], button[type="submit"]';

/** Rectangles of what looks like a price or a basket button in view; a few hundred at most, so that a huge page costs nothing. */
export function pricesAndBaskets(): Box[] {
  const found = document.querySelectorAll(PRICES_AND_BASKETS);
  const boxes: Box[] = [];
  for (let at = 0; at < Math.min(found.length, 300); at += 1) {
    const box = found[at]!.getBoundingClientRect();
    // A container that is called "cart" and fills half the window is no button.
    if (isInView(box) && box.width > 0 && box.width * box.height < 40_000) boxes.push(box);
  }
  return boxes;
}
