import type { Mark } from "../core/advisories-for.ts";
import type { Place } from "./places.ts";

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

/** Marks that come within this time, and 50 ms for each thousand, are painted together: each painting goes over all of them. */
const TOGETHER = 100;

/**
 * Underlines by the CSS Custom Highlight API, which changes no node of the page. A `Highlight` is never iterated: content
 * scripts of Firefox cannot.
 */
export class Marks {
  readonly #highlights = new Map(STYLES.map((style) => [style, new Highlight()]));
  readonly #ranges = new Map<Place, { style: Style; range: StaticRange }>();
  /** Not painted yet. */
  #due: Place[] = [];
  #isDue = false;

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
    this.#due.push(place);
    if (this.#ranges.size === 1) {
      // The first one at once, and with it, before anything is drawn, what the same slice of work finds.
      this.paint();
      queueMicrotask(() => this.paint());
    } else if (this.#isDue) return;
    else setTimeout(() => this.paint(), TOGETHER + this.#ranges.size / 20);
    this.#isDue = true;
  }

  /** Paints what is not painted yet. */
  paint(): void {
    this.#isDue = false;
    if (this.#due.length === 0) return;
    for (const place of this.#due) {
      const painted = this.#ranges.get(place);
      if (painted) this.#highlights.get(painted.style)!.add(painted.range);
    }
    this.#due = [];
    for (const [style, highlight] of this.#highlights) if (highlight.size > 0) CSS.highlights.set(style, highlight);
  }

  remove(place: Place): void {
    const painted = this.#ranges.get(place);
    if (!painted) return;
    this.#highlights.get(painted.style)!.delete(painted.range);
    this.#ranges.delete(place);
  }

  clear(): void {
    for (const [style, highlight] of this.#highlights) {
      highlight.clear();
      CSS.highlights.delete(style);
    }
    this.#ranges.clear();
    this.#due = [];
  }
}
