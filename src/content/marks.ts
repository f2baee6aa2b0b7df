import type { Mark } from "../core/advisories-for.ts";
import { boxOf, elementOf } from "./dom.ts";
import type { Place } from "./places.ts";
import { afterFrame, inSlices } from "./turns.ts";
import { MOVES } from "./visible.ts";

/** The underline of each bearing: three highlights, whose style stands in marks.css. Bearings without one are not marked. */
const STYLE: Partial<Record<Mark, Style>> = {
  must: "ink-solid",
  should: "ink-dashed",
  unknown: "ink-dotted",
  "not-you": "ink-dotted",
  elsewhere: "ink-dotted",
};
const STYLES = ["ink-solid", "ink-dashed", "ink-dotted"] as const;
type Style = (typeof STYLES)[number];

/** Marks that come within this time are painted together, ms. */
const TOGETHER = 100;
/**
 * With more marks than these, only those are painted that stand within a window's height of what is in view: whenever anything
 * of the page is drawn again, a browser goes over all marks that are painted, at ten microseconds each.
 */
const MANY = 200;
/** Looking which these are, once one look has been taken, takes this share of the time at most. */
const SHARE = 0.05;

/**
 * Underlines by the CSS Custom Highlight API, which changes no node of the page. A `Highlight` is never iterated: content
 * scripts of Firefox cannot.
 */
export class Marks {
  readonly #signal: AbortSignal;
  readonly #highlights = new Map(STYLES.map((style) => [style, new Highlight()]));
  readonly #ranges = new Map<Place, { style: Style; range: StaticRange }>();
  readonly #painted = new Set<Place>();
  #isDue = false;
  #isLooking = false;
  #again = false;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    const look = (): void => void (this.#painted.size < this.#ranges.size && this.#look());
    for (const type of ["scroll", ...MOVES]) addEventListener(type, look, { signal, passive: true, capture: true });
    signal.addEventListener("abort", () => this.clear());
  }

  get size(): number {
    return this.#ranges.size;
  }

  has(place: Place): boolean {
    return this.#ranges.has(place);
  }

  add(place: Place, mark: Mark | undefined): void {
    const style = mark && STYLE[mark];
    if (!style || this.#ranges.has(place)) return;
    const range = new StaticRange({
      startContainer: place.startNode,
      startOffset: place.start,
      endContainer: place.endNode,
      endOffset: place.end,
    });
    this.#ranges.set(place, { style, range });
    if (this.#ranges.size === 1) {
      // The first one at once, and with it, before anything is drawn, what the same slice of work finds.
      this.#showFirst();
      queueMicrotask(() => {
        this.#showFirst();
        this.paint();
      });
    } else if (this.#isDue) return;
    else setTimeout(() => this.paint(), TOGETHER);
    this.#isDue = true;
  }

  /** Paints what is not painted yet. */
  paint(): void {
    this.#isDue = false;
    if (this.#ranges.size > MANY) void this.#look();
    else this.#showFirst();
  }

  remove(place: Place): void {
    const painted = this.#ranges.get(place);
    if (!painted) return;
    this.#highlights.get(painted.style)!.delete(painted.range);
    this.#ranges.delete(place);
    this.#painted.delete(place);
  }

  clear(): void {
    for (const [style, highlight] of this.#highlights) {
      highlight.clear();
      CSS.highlights.delete(style);
    }
    this.#ranges.clear();
    this.#painted.clear();
  }

  #showFirst(): void {
    this.#show(new Set([...this.#ranges.keys()].slice(0, MANY)));
  }

  /** Paints these as well; where any is new and many are painted, the far ones are taken off. */
  #show(near: ReadonlySet<Place>): void {
    const added = [...near].filter((place) => !this.#painted.has(place));
    if (added.length === 0) return;
    if (this.#painted.size > MANY) {
      for (const place of this.#painted) if (!near.has(place)) this.#change(place, "delete");
    }
    for (const place of added) this.#change(place, "add");
    for (const [style, highlight] of this.#highlights) if (highlight.size > 0) CSS.highlights.set(style, highlight);
  }

  #change(place: Place, how: "add" | "delete"): void {
    // It may have gone meanwhile.
    const mark = this.#ranges.get(place);
    if (!mark) return;
    this.#highlights.get(mark.style)![how](mark.range);
    this.#painted[how](place);
  }

  /** Paints what is near now; whoever asks while that goes on has it done once more. */
  async #look(): Promise<void> {
    this.#again = true;
    if (this.#isLooking) return;
    this.#isLooking = true;
    while (this.#again && !this.#signal.aborted) {
      await afterFrame();
      this.#again = false;
      const began = performance.now();
      const near = await inSlices(this.#near(), this.#signal);
      if (near) this.#show(near);
      const rest = (performance.now() - began) / SHARE;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
    this.#isLooking = false;
  }

  *#near(): Generator<undefined, Set<Place>> {
    if (this.#ranges.size <= MANY) return new Set(this.#ranges.keys());
    let element: Element | null | undefined;
    let isNear = false;
    let looked = 0;
    const near = new Set<Place>();
    for (const place of this.#ranges.keys()) {
      if (++looked % 16 === 0) yield;
      const its = elementOf(place.startNode);
      if (its !== element) {
        element = its;
        const { top, bottom } = (its && boxOf(its)) ?? { top: 0, bottom: 0 };
        // What has no height may float out of its box.
        isNear = top === bottom || (bottom >= -innerHeight && top <= 2 * innerHeight);
      }
      if (isNear) near.add(place);
    }
    return near;
  }
}
