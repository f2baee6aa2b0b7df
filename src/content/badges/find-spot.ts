import { dataOf, elementOf, firstChildOf, has, isText, nextOf, tagOf } from "../dom.ts";
import type { Place } from "../places.ts";
import { rangeOf } from "../visible.ts";

/** Where a badge goes: its left upper corner in the viewport and its edge, in CSS px. */
export interface Spot {
  x: number;
  y: number;
  size: 14 | 16;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
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
export function findSpot(place: Place, taken: readonly Box[]): Spot | undefined {
  const rects = rangeOf(place)?.getClientRects();
  const first = rects?.[0];
  const last = rects?.[rects.length - 1];
  if (!first || !last || last.width < 1) return undefined;
  if (last.bottom < 0 || last.right < 0 || last.top > innerHeight || last.left > innerWidth) return undefined;
  const element = elementOf(place.startNode);
  if (!element || !isUncovered(element, last)) return undefined;

  const texts = textRects(place);
  const rtl = getComputedStyle(place.block).direction === "rtl";
  const middle = (last.top + last.bottom) / 2;
  const above = last.top + Math.min(0.2 * last.height, 4) - 15;
  const spots: Spot[] = [
    { x: rtl ? last.left - 22 : last.right + 6, y: middle - 8, size: 16 },
    { x: rtl ? last.left - 5 : last.right - 9, y: above, size: 14 },
    {
      x: rtl ? startOfLine(first, texts, rtl) + 6 : startOfLine(first, texts, rtl) - 22,
      y: (first.top + first.bottom) / 2 - 8,
      size: 16,
    },
  ];
  return spots.find(({ x, y, size }) => {
    const box = boxAt(x, y, size);
    return !taken.some((other) => meet(around(box, 2), other)) && isFree(box, place.block, texts);
  });
}

const startOfLine = (name: Box, texts: readonly Box[], rtl: boolean): number => {
  const line = texts.filter(({ top, bottom }) => top < name.bottom && name.top < bottom);
  return rtl
    ? Math.max(name.right, ...line.map(({ right }) => right))
    : Math.min(name.left, ...line.map(({ left }) => left));
};

/** Is the name itself what one sees at its place, rather than something that lies over it or clips it away? */
function isUncovered(element: Element, { left, top, right, bottom }: Box): boolean {
  const seen = elementsAt((left + right) / 2, (top + bottom) / 2);
  return seen.some((other) => other === element || has(element, other));
}

/** Letters are shorter than their boxes: ascenders and descenders of a neighbouring line may be passed by this share. */
const SLACK = 0.16;

/** A block longer than this is looked at round the name alone, UTF-16 units. */
const LONG = 4000;

/** Boxes of the text round a name: of its block, or of what stands beside it in the node where the block is long. */
function textRects({ block, startNode, start, endNode, end }: Place): Box[] {
  const range = document.createRange();
  range.selectNodeContents(block);
  if (dataOf(startNode).length + dataOf(endNode).length > LONG) {
    range.setStart(startNode, Math.max(0, start - LONG / 2));
    range.setEnd(endNode, Math.min(dataOf(endNode).length, end + LONG / 2));
  }
  return Array.from(range.getClientRects(), ({ left, right, top, bottom, height }) => ({
    left,
    right,
    top: top + SLACK * height,
    bottom: bottom - SLACK * height,
  }));
}

const SOLID = new Set(
  "img svg video canvas input button select textarea iframe object embed picture progress meter".split(" "),
);

function isFree(box: Box, block: Element, texts: readonly Box[]): boolean {
  const halo = around(box, 1);
  if (halo.left < 0 || halo.top < 0 || halo.right > document.documentElement.clientWidth || halo.bottom > innerHeight) {
    return false;
  }
  if (texts.some((text) => meet(halo, text))) return false;
  const middleX = (box.left + box.right) / 2;
  const middleY = (box.top + box.bottom) / 2;
  const points: [number, number][] = [
    [middleX, middleY],
    [box.left, box.top],
    [box.right, box.top],
    [box.left, box.bottom],
    [box.right, box.bottom],
  ];
  return points.every(([x, y]) => isEmptyAt(x, y, block, halo));
}

/** Nothing but background of the block or of what it stands in. */
function isEmptyAt(x: number, y: number, block: Element, box: Box): boolean {
  const element = elementsAt(x, y)[0];
  if (!element || SOLID.has(tagOf(element))) return false;
  if (element === block || has(block, element)) return true;
  return has(element, block) && !ownTextMeets(element, box);
}

function ownTextMeets(element: Element, box: Box): boolean {
  for (let child = firstChildOf(element); child; child = nextOf(child)) {
    if (!isText(child) || dataOf(child).trim() === "") continue;
    const range = document.createRange();
    range.selectNodeContents(child);
    if (Array.from(range.getClientRects()).some((rect) => meet(box, rect))) return true;
  }
  return false;
}

/** Elements at a point from the top, without glass laid over the page: an empty link or a pseudo-element that makes a whole tile one link. */
function elementsAt(x: number, y: number): Element[] {
  return document.elementsFromPoint(x, y).filter((element) => !isGlass(element, x, y));
}

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
