/** A rectangle in the viewport, CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the card stands: fixed coordinates in the viewport, CSS px. */
export interface Place {
  side: "below" | "above" | "beside" | "docked";
  left: number;
  top: number;
  width: number;
  maxHeight: number;
  /** Where its peak points at the name, from the card's left edge; none beside or docked. */
  peak?: number;
}

interface Needs {
  /** The marked name. */
  anchor: Box;
  viewport: { width: number; height: number };
  /** Height that the card would have on its own. */
  height: number;
  rtl: boolean;
  /** What the card should leave free while another side fits: prices and basket buttons. */
  keepFree: readonly Box[];
}

const WIDTH = 392;
const MOST_HEIGHT = 560;
const EDGE = 8;
const GAP = 12;
/** Below this width the card is docked to the lower edge. */
const NARROW = 480;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Below the name, else above, else beside it, never over a price or a basket button while another side fits; docked in a narrow window. */
export function placeCard({ anchor: name, viewport, height, rtl, keepFree }: Needs): Place {
  // A name that was scrolled away keeps its card at the edge of the window.
  const anchor = {
    left: clamp(name.left, 0, viewport.width),
    right: clamp(name.right, 0, viewport.width),
    top: clamp(name.top, 0, viewport.height),
    bottom: clamp(name.bottom, 0, viewport.height),
  };
  const maxHeight = Math.min(MOST_HEIGHT, viewport.height - 2 * EDGE);
  if (viewport.width < NARROW)
    return {
      side: "docked",
      left: 0,
      top: 0,
      width: viewport.width,
      maxHeight: Math.min(MOST_HEIGHT, viewport.height * 0.75),
    };

  const width = Math.min(WIDTH, viewport.width - 2 * EDGE);
  const needed = Math.min(height, maxHeight);
  const along = clamp(rtl ? anchor.right - width + 24 : anchor.left - 24, EDGE, viewport.width - width - EDGE);
  const peak = clamp((anchor.left + Math.min(anchor.right, anchor.left + 48)) / 2 - along, 20, width - 20);
  const upright = clamp(anchor.top - 24, EDGE, viewport.height - needed - EDGE);
  const sides: Place[] = [
    { side: "below", left: along, top: anchor.bottom + GAP, width, maxHeight, peak },
    { side: "above", left: along, top: anchor.top - GAP - needed, width, maxHeight, peak },
    { side: "beside", left: anchor.right + GAP, top: upright, width, maxHeight },
    { side: "beside", left: anchor.left - GAP - width, top: upright, width, maxHeight },
  ];
  const fits = ({ left, top }: Place): boolean =>
    left >= EDGE && top >= EDGE && left + width <= viewport.width - EDGE && top + needed <= viewport.height - EDGE;
  const covers = ({ left, top }: Place): boolean =>
    keepFree.some((box) => box.left < left + width && box.right > left && box.top < top + needed && box.bottom > top);

  const fitting = sides.filter(fits);
  const best = fitting.find((place) => !covers(place)) ?? fitting[0];
  if (best) return best;

  // Nowhere whole: the roomier of below and above, shortened, while it stays readable; else over the name.
  const below = viewport.height - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const room = Math.max(below, above);
  if (room < 240) return { side: "beside", left: along, top: upright, width, maxHeight };
  const shown = Math.min(room, needed);
  return below >= above
    ? { side: "below", left: along, top: anchor.bottom + GAP, width, maxHeight: room, peak }
    : { side: "above", left: along, top: anchor.top - GAP - shown, width, maxHeight: room, peak };
}
