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
  /** How far it was moved along the name or away from it, so that a price stays free. */
  moved?: Moved;
}

/** Along the name, and away from it. */
interface Moved {
  along: number;
  away: number;
}

interface Needs {
  /** The marked name. */
  anchor: Box;
  viewport: { width: number; height: number };
  rtl: boolean;
  /** What the card should leave free while another side fits: prices and basket buttons. */
  obstacles: readonly Box[];
  /** It stands already, and stays on its side, as far from the name as it is. */
  stands?: Pick<Place, "side" | "moved">;
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

/** So far it may be moved for that, in steps. */
const FURTHEST = 200;
const STEP = 40;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const UNMOVED: Moved = { along: 0, away: 0 };
/** Where it stands by itself, then the nearest moves first. */
const MOVES: readonly Moved[] = [
  UNMOVED,
  ...Array.from({ length: FURTHEST / STEP }, (_, at) => (at + 1) * STEP).flatMap((by) => [
    { along: by, away: 0 },
    { along: -by, away: 0 },
    { along: 0, away: by },
  ]),
];

/** Below the name, else above, else beside it, never over a price or a basket button while there is room nearby; docked in a narrow window. */
export function placeCard({ anchor: name, viewport, rtl, obstacles, stands }: Needs): Place {
  const side = stands?.side;
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
  // Above and below it keeps its peak at the name, and so moves one way alone.
  const placesAt = ({ along: by, away }: Moved): Place[] => {
    const moved = by !== 0 || away !== 0 ? { moved: { along: by, away } } : {};
    const beside = { side: "beside", top: upright + by, width, height, ...moved } as const;
    const left = rtl ? along + by : along - by;
    const upon = { left, width, height, peak: rtl ? peak - by : peak + by, ...moved };
    return [
      ...(away === 0 && by >= 0
        ? ([
            { side: "below", top: anchor.bottom + GAP, ...upon },
            { side: "above", top: anchor.top - GAP - height, ...upon },
          ] as const)
        : []),
      { ...beside, left: anchor.right + GAP + away },
      { ...beside, left: anchor.left - GAP - away - width },
    ];
  };
  const fits = ({ left, top, peak: at = 20 }: Place): boolean =>
    at >= 20 &&
    at <= width - 20 &&
    left >= EDGE &&
    top >= EDGE &&
    left + width <= viewport.width - EDGE &&
    top + height <= viewport.height - EDGE;
  const covers = ({ left, top }: Place): boolean =>
    obstacles.some((box) => box.left < left + width && box.right > left && box.top < top + height && box.bottom > top);

  const fitting = (stands ? [stands.moved ?? UNMOVED] : MOVES)
    .flatMap(placesAt)
    .filter((place) => (side === undefined || place.side === side) && fits(place));
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
