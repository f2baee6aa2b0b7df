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
  height: number;
  /** Where its peak points at the name, from the card's left edge; none beside or docked. */
  peak?: number;
}

interface Needs {
  /** The marked name. */
  anchor: Box;
  viewport: { width: number; height: number };
  rtl: boolean;
  /** What the card should leave free while another side fits: prices and basket buttons. */
  keepFree: readonly Box[];
  /** It stands already, and stays on its side. */
  side?: Place["side"];
}

const WIDTH = 392;
/** The same whatever the card says: a page can find out how large it is. */
const HEIGHT = 560;
const EDGE = 8;
const GAP = 12;
/** Room round the card in its frame, for its shadow and its peak. */
export const MARGIN = 12;
/** Below this width the card is docked to the lower edge. */
const NARROW = 480;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Below the name, else above, else beside it, never over a price or a basket button while another side fits; docked in a narrow window. */
export function placeCard({ anchor: name, viewport, rtl, keepFree, side }: Needs): Place {
  // A name that was scrolled away keeps its card at the edge of the window.
  const anchor = {
    left: clamp(name.left, 0, viewport.width),
    right: clamp(name.right, 0, viewport.width),
    top: clamp(name.top, 0, viewport.height),
    bottom: clamp(name.bottom, 0, viewport.height),
  };
  if (viewport.width < NARROW) {
    const height = Math.min(HEIGHT, viewport.height * 0.75);
    return { side: "docked", left: 0, top: viewport.height - height, width: viewport.width, height };
  }

  const width = Math.min(WIDTH, viewport.width - 2 * EDGE);
  const height = Math.min(HEIGHT, viewport.height - 2 * EDGE);
  const along = clamp(rtl ? anchor.right - width + 24 : anchor.left - 24, EDGE, viewport.width - width - EDGE);
  const peak = clamp((anchor.left + Math.min(anchor.right, anchor.left + 48)) / 2 - along, 20, width - 20);
  const upright = clamp(anchor.top - 24, EDGE, viewport.height - height - EDGE);
  const sides: Place[] = [
    { side: "below", left: along, top: anchor.bottom + GAP, width, height, peak },
    { side: "above", left: along, top: anchor.top - GAP - height, width, height, peak },
    { side: "beside", left: anchor.right + GAP, top: upright, width, height },
    { side: "beside", left: anchor.left - GAP - width, top: upright, width, height },
  ];
  const fits = ({ left, top }: Place): boolean =>
    left >= EDGE && top >= EDGE && left + width <= viewport.width - EDGE && top + height <= viewport.height - EDGE;
  const covers = ({ left, top }: Place): boolean =>
    keepFree.some((box) => box.left < left + width && box.right > left && box.top < top + height && box.bottom > top);

  const stays = sides.filter((place) => side === undefined || place.side === side);
  const fitting = stays.filter(fits);
  const best = fitting.find((place) => !covers(place)) ?? fitting[0];
  if (best) return best;

  // Nowhere whole: the roomier of below and above, shortened, while it stays readable; else over the name.
  const below = viewport.height - anchor.bottom - GAP - EDGE;
  const above = anchor.top - GAP - EDGE;
  const roomier = below >= above ? "below" : "above";
  const room = Math.max(below, above);
  if (room < 240 || (side !== undefined && side !== roomier)) {
    return { side: side ?? "beside", left: along, top: upright, width, height };
  }
  return roomier === "below"
    ? { side: "below", left: along, top: anchor.bottom + GAP, width, height: room, peak }
    : { side: "above", left: along, top: anchor.top - GAP - room, width, height: room, peak };
}
