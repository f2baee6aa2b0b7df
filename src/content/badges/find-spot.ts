import type { ReadRoots } from "../badge-host.ts";
import { dataOf, elementOf, firstChildOf, holds, isText, nextOf, tagOf, textsUnder } from "../dom.ts";
import type { Place } from "../names/places.ts";
import { isInView } from "./in-view.ts";
import { rangeOf } from "../names/visible.ts";

/** Where a badge goes: its left upper corner in the viewport and its edge, in CSS px. */
export interface Spot {
  x: number;
  y: number;
  size: 14 | 16;
  /** No badge but a ring round the name, of this size. */
  ring?: { width: number; height: number };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The page as one search for free places sees it. */
export class Sight {
  /** Text that stands right in an element, which may have very many children. */
  readonly #texts = new Map<Element, Text[]>();

  readonly #roots: ReadRoots;

  constructor(roots: ReadRoots) {
    this.#roots = roots;
  }

  /** The element at a point that is no glass, in shadow roots too; ours is never met there. */
  at(x: number, y: number): Element | undefined {
    let top = document.elementFromPoint(x, y);
    for (let root = top && this.#roots.of(top); root; root = top && this.#roots.of(top)) {
      const inner = root.elementFromPoint(x, y);
      if (!inner || inner === top) break;
      top = inner;
    }
    // All that lies at a point is far dearer to ask for.
    return top && !isGlass(top, x, y) ? top : this.allAt(x, y)[0];
  }

  /** All of them from the top. */
  allAt(x: number, y: number): Element[] {
    return document.elementsFromPoint(x, y).filter((element) => !isGlass(element, x, y));
  }

  textsOf(element: Element): readonly Text[] {
    const known = this.#texts.get(element);
    if (known) return known;
    const texts: Text[] = [];
    for (let child = firstChildOf(element); child; child = nextOf(child)) {
      if (isText(child) && dataOf(child).trim() !== "") texts.push(child);
    }
    this.#texts.set(element, texts);
    return texts;
  }
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxAt = (x: number, y: number, size: number): Box => ({ left: x, top: y, right: x + size, bottom: y + size });
const around = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** Looks for a free place beside a name: after it, above its end, in the margin before its line; tested, never guessed. */
export function findSpot(place: Place, taken: readonly Box[], sight: Sight): Spot | undefined {
  const rects = rangeOf(place)?.getClientRects();
  const first = rects?.[0];
  const last = rects?.[rects.length - 1];
  if (!first || !last || last.width < 1 || !isInView(last)) return undefined;
  const element = elementOf(place.startNode);
  if (!element || !isUncovered(element, last, sight)) return undefined;

  const texts = textRects(place);
  const rtl = getComputedStyle(place.block).direction === "rtl";
  const middle = (last.top + last.bottom) / 2;
  const above = last.top + Math.min(0.2 * last.height, 4) - 16;
  const spots: Spot[] = [
    { x: rtl ? last.left - 22 : last.right + 6, y: middle - 8, size: 16 },
    { x: rtl ? last.left - 5 : last.right - 9, y: above, size: 14 },
    {
      x: startOfLine(first, texts, rtl) + (rtl ? 6 : -22),
      y: (first.top + first.bottom) / 2 - 8,
      size: 16,
    },
  ];
  return spots.find(({ x, y, size }) => {
    const box = boxAt(x, y, size);
    return !taken.some((other) => meet(around(box, 2), other)) && isFree(box, place.block, texts, sight);
  });
}

/** A ring round a name that has no free place beside it: nothing but a focus to see, which covers no letter. */
export function ringOf(place: Place): Spot | undefined {
  const rect = rangeOf(place)?.getClientRects()[0];
  if (!rect || rect.width < 1) return undefined;
  return { x: rect.left, y: rect.top, size: 16, ring: { width: rect.width, height: rect.height } };
}

const startOfLine = (name: Box, texts: readonly Box[], rtl: boolean): number => {
  const line = texts.filter(({ top, bottom }) => top < name.bottom && name.top < bottom);
  return rtl
    ? Math.max(name.right, ...line.map(({ right }) => right))
    : Math.min(name.left, ...line.map(({ left }) => left));
};

/** Is the name itself what one sees at its place, rather than something that lies over it or clips it away? */
function isUncovered(element: Element, { left, top, right, bottom }: Box, sight: Sight): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const seen = sight.at(x, y);
  return !!seen && (holds(element, seen) || sight.allAt(x, y).some((other) => holds(element, other)));
}

/** Letters are shorter than their boxes: ascenders and descenders of a neighbouring line may be passed by this share. */
const SLACK = 0.16;

/** How far round a name its block is looked at, in UTF-16 units and in text nodes. */
const UNITS = 2000;
const NODES = 40;

/** Boxes of the text of a name's block; of what stands near the name where the block is long. */
function textRects({ block, startNode, start, endNode, end }: Place): Box[] {
  const range = document.createRange();
  const [first, from] = edge(block, startNode, start, "previousNode");
  const [last, to] = edge(block, endNode, dataOf(endNode).length - end, "nextNode");
  range.setStart(first, Math.max(0, from));
  range.setEnd(last, Math.min(dataOf(last).length, dataOf(last).length - to));
  return Array.from(range.getClientRects(), ({ left, right, top, bottom, height }) => ({
    left,
    right,
    top: top + SLACK * height,
    bottom: bottom - SLACK * height,
  }));
}

/** Goes from a node of which `left` units lie in that direction as far as it may; answers with the node and what of it is left out. */
function edge(block: Element, node: Text, left: number, step: "previousNode" | "nextNode"): [node: Text, left: number] {
  const walker = textsUnder(block);
  walker.currentNode = node;
  let at = node;
  let units = left;
  for (let nodes = 0; units < UNITS && nodes < NODES; nodes++) {
    const next = walker[step]() as Text | null;
    if (!next) break;
    at = next;
    units += dataOf(at).length;
  }
  return [at, units > UNITS ? Math.min(dataOf(at).length, units - UNITS) : 0];
}

const SOLID = new Set(
  "img svg video canvas input button select textarea iframe object embed picture progress meter".split(" "),
);

function isFree(box: Box, block: Element, texts: readonly Box[], sight: Sight): boolean {
  const halo = around(box, 1);
  if (halo.left < 0 || halo.top < 0 || halo.right > document.documentElement.clientWidth || halo.bottom > innerHeight) {
    return false;
  }
  if (texts.some((text) => meet(halo, text))) return false;
  const middleX = (box.left + box.right) / 2;
  const middleY = (box.top + box.bottom) / 2;
  const inner = around(box, -OVERLAP);
  const points: [number, number][] = [
    [middleX, middleY],
    [inner.left, inner.top],
    [inner.right, inner.top],
    [inner.left, inner.bottom],
    [inner.right, inner.bottom],
  ];
  const under = points.map(([x, y]) => sight.at(x, y));
  // Over two of the boxes that the block stands in, it would lie on the edge between them.
  const outer = new Set(under.filter((element) => element && element !== block && holds(element, block)));
  return outer.size < 2 && under.every((element) => isEmpty(element, block, halo, sight));
}

/** So far a badge may reach over the edge of a picture or a box beside it, px. */
const OVERLAP = 4;

/** Nothing but background of the block or of what it stands in. */
function isEmpty(element: Element | undefined, block: Element, box: Box, sight: Sight): boolean {
  if (!element || SOLID.has(tagOf(element))) return false;
  if (holds(block, element)) return true;
  return holds(element, block) && !sight.textsOf(element).some((text) => textMeets(text, box));
}

function textMeets(text: Text, box: Box): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return Array.from(range.getClientRects()).some((rect) => meet(box, rect));
}

/** Glass laid over the page: an empty link or a pseudo-element that makes a whole tile one link. */
function isGlass(element: Element, x: number, y: number): boolean {
  const isLink = tagOf(element) === "a";
  const isEmpty = !firstChildOf(element);
  if ((!isLink && !isEmpty) || SOLID.has(tagOf(element))) return false;
  const boxes = Array.from(element.getClientRects());
  const inside = boxes.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
  if (!inside) return true;
  if (!isEmpty) return false;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage === "none" && /, 0\)$|transparent/.test(backgroundColor);
}
