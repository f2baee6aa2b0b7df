import { boxOf, elementOf, isElement, isShown, parentOf } from "../dom.ts";
import type { Block } from "../walk.ts";
import { isSeenIn } from "./visible.ts";

/** Letters smaller than this say nothing to anybody, px. */
const SMALLEST = 4;

/** Can text that stands right in this element be read by eye? Not so: hidden, without size or colour, of letters too small. */
export function isSeen(element: Element): boolean {
  if (!isShown(element)) return false;
  const { fontSize, color, overflow } = getComputedStyle(element);
  if (Number.parseFloat(fontSize) < SMALLEST || /^rgba\(.*, 0\)$/.test(color)) return false;
  const isBoxSeen = isSeenIn(boxOf(element));
  if (isBoxSeen || overflow !== "visible") return isBoxSeen;
  // An element without a size of its own may have text that flows out of it.
  const range = document.createRange();
  range.selectNodeContents(element);
  return isSeenIn(range.getBoundingClientRect());
}

/** What of a block is seen; `undefined` where that is all of it, and where a part of a long text was read. */
export function seenOf({ text, nodes, starts, count, seams, from, to }: Block): Block | undefined {
  if (from > 0 || to < text.length) return undefined;
  const known = new Map<Element | null, boolean>();
  const seen: Block = { text: "", nodes: [], starts: [], count: 0, seams: [], from: 0, to: 0 };
  let isWhole = true;
  for (let n = 0; n < count; n++) {
    const node = nodes[n]!;
    const element = parentOf(node) ? (isElement(node) ? node : elementOf(node)) : null;
    if (!known.has(element)) known.set(element, element !== null && isSeen(element));
    if (!known.get(element)) {
      isWhole = false;
      continue;
    }
    // Two words meet where they met before, unless what stood between them is not seen.
    if (seams.includes(starts[n]!) && seen.nodes.at(-1) === nodes[n - 1]) seen.seams.push(seen.text.length);
    seen.nodes.push(node);
    seen.starts.push(seen.text.length);
    seen.text += text.slice(starts[n], n + 1 < count ? starts[n + 1] : text.length);
  }
  seen.count = seen.nodes.length;
  seen.to = seen.text.length;
  return isWhole ? undefined : seen;
}
