import { boxOf, elementOf, isConnected } from "../dom.ts";
import { cover } from "./ink.ts";
import type { Place } from "./places.ts";
import { afterFrame, inSlices } from "../scheduler.ts";
import { MOVES } from "./visible.ts";

const NAME = "ink";
const FORCED = matchMedia("(forced-colors: active)");

/** A page that takes the marks away gets them back so often. */
const REPAIRS = 3;

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
 * Underlines by the CSS Custom Highlight API, which changes no node of the page. A page can read the registry and the sheet:
 * there is one highlight for all names and all readers, and neither is there before the first mark. A `Highlight` is never
 * iterated: content scripts of Firefox cannot.
 */
export class Marks {
  readonly #signal: AbortSignal;
  readonly #highlight = new Highlight();
  readonly #sheet = new CSSStyleSheet();
  /** What the sheet has rules for. */
  readonly #paths = new Set([""]);
  readonly #ranges = new Map<Place, StaticRange>();
  readonly #painted = new Set<Place>();
  #isRegistered = false;
  #repairs = 0;
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

  add(place: Place): void {
    if (this.#ranges.has(place)) return;
    const range = new StaticRange({
      startContainer: place.startNode,
      startOffset: place.start,
      endContainer: place.endNode,
      endOffset: place.end,
    });
    this.#ranges.set(place, range);
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

  /** Paints what is not painted yet, or has been moved. */
  paint(): void {
    this.#isDue = false;
    if (this.#ranges.size > MANY) void this.#look();
    else this.#showFirst();
  }

  remove(place: Place): void {
    const range = this.#ranges.get(place);
    if (!range) return;
    this.#highlight.delete(range);
    this.#ranges.delete(place);
    this.#painted.delete(place);
  }

  clear(): void {
    this.#highlight.clear();
    CSS.highlights.delete(NAME);
    this.#isRegistered = false;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#ranges.clear();
    this.#painted.clear();
  }

  /** Has the page taken painted marks away? They are put back, but not for ever. */
  areTaken(): boolean {
    const sample = [...this.#painted].find(({ startNode }) => isConnected(startNode));
    if (!sample || FORCED.matches) return false;
    // It may have been moved.
    cover([sample], this.#sheet, this.#paths);
    if (this.#isShown(sample)) return false;
    if (this.#repairs++ < REPAIRS) {
      for (const place of this.#painted) this.#highlight.add(this.#ranges.get(place)!);
      this.#register();
    }
    return !this.#isShown(sample);
  }

  #isShown({ startNode }: Place): boolean {
    const element = elementOf(startNode);
    if (!element || CSS.highlights.get(NAME) !== this.#highlight || this.#highlight.size < this.#painted.size)
      return false;
    const style = getComputedStyle(element, `::highlight(${NAME})`);
    const { color } = style;
    // Chromium mixes up whose colour that is, but not that both are the same.
    return (
      style.textDecorationLine === "underline" &&
      style.textDecorationThickness === "2px" &&
      Number.parseFloat(style.textUnderlineOffset) > 0 &&
      style.textDecorationColor === color &&
      style.webkitTextFillColor === color
    );
  }

  #register(): void {
    this.#isRegistered = true;
    if (FORCED.matches) return;
    if (!document.adoptedStyleSheets.includes(this.#sheet)) document.adoptedStyleSheets.push(this.#sheet);
    CSS.highlights.set(NAME, this.#highlight);
  }

  #showFirst(): void {
    this.#show(new Set([...this.#ranges.keys()].slice(0, MANY)));
  }

  /** Paints these as well; where any is new and many are painted, the far ones are taken off. */
  #show(near: ReadonlySet<Place>): void {
    cover(near, this.#sheet, this.#paths);
    const added = [...near].filter((place) => !this.#painted.has(place));
    if (added.length === 0) return;
    if (this.#painted.size > MANY) {
      for (const place of this.#painted) if (!near.has(place)) this.#change(place, "delete");
    }
    for (const place of added) this.#change(place, "add");
    // Once: a page that has thrown it out is told on, and not fought with whenever a name comes.
    if (!this.#isRegistered) this.#register();
  }

  #change(place: Place, how: "add" | "delete"): void {
    // It may have gone meanwhile.
    const range = this.#ranges.get(place);
    if (!range) return;
    this.#highlight[how](range);
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
