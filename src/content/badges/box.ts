import type { Mark } from "../../core/verdict.ts";
import { drawGlyph } from "./glyphs.ts";
import type { Spot } from "./find-spot.ts";

const ACCENT = "light-dark(#0a5a66, #85d0da)";

/**
 * A box is as large with a glyph as without: nothing of it reaches beyond its edge, and nothing hides it, since an observer of visibility
 * would tell the difference. No colour is a custom property: a page can register one under its name, and make it another or none.
 */
export const BOXES = `
.box, .tip, .under, .ring { position: absolute; inset: 0 auto auto 0; box-sizing: border-box; }
.box { contain: strict; padding: 1px; }
.box.moved { visibility: hidden; }
.must { color: ${ACCENT}; }
svg { display: block; inline-size: 100%; block-size: 100%; background: Canvas; border-radius: 4px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; forced-color-adjust: none; }
.bare svg { display: none; }
.fill { fill: currentColor; stroke: none; }
.cut { stroke: Canvas; }
.over svg { background-image: linear-gradient(#8886 0 0); }
.tip { contain: strict; inline-size: 260px; block-size: 44px; padding: 4px 8px; }
.tip.said { display: grid; align-items: center; background: Canvas; border: 1px solid; border-radius: 4px; font: 13px/1.3 system-ui, sans-serif; color: CanvasText; }
.tip.said::after { content: attr(aria-label); overflow: hidden; max-block-size: 34px; }
.under { block-size: 2px; border-block-end: 2px dotted CanvasText; }
.ring { border: 2px solid ${ACCENT}; border-radius: 5px; }
@media (forced-colors: active) { .box { color: CanvasText; } .ring { border-color: Highlight; } }
`;

/** The place of a badge in the page, where one is drawn for readers whom it concerns. */
export class Box {
  readonly element = document.createElement("div");
  #mark: Mark | undefined;

  constructor() {
    this.element.className = "box";
  }

  get mark(): Mark | undefined {
    return this.#mark;
  }

  /** Stands at a spot in the page; a spot without room for a glyph is as large as the name. */
  putAt({ x, y, size, ring }: Spot): void {
    const { style } = this.element;
    // A change of place by left and top would count as a shift of the page's layout.
    style.translate = `${x - 1}px ${y - 1}px`;
    style.width = `${(ring?.width ?? size) + 2}px`;
    style.height = `${(ring?.height ?? size) + 2}px`;
    this.element.classList.remove("moved");
    this.element.classList.toggle("bare", ring !== undefined);
  }

  draw(mark: Mark | undefined, label: string): void {
    this.element.setAttribute("aria-label", label);
    if (mark === this.#mark) return;
    if (this.#mark) this.element.classList.remove(this.#mark);
    this.#mark = mark;
    this.element.replaceChildren(...(mark ? [drawGlyph(mark)] : []));
    if (mark) this.element.classList.add(mark);
  }

  /** Is a point of the window on the box? The target is 24 px however small the badge. */
  isAt(x: number, y: number): boolean {
    if (this.element.classList.contains("moved") || this.element.classList.contains("bare")) return false;
    const { left, top, right, bottom } = this.element.getBoundingClientRect();
    // Not drawn: the page has thrown the layer out.
    if (right === left) return false;
    const by = Math.max(0, (24 - (right - left)) / 2);
    return x >= left - by && x <= right + by && y >= top - by && y <= bottom + by;
  }
}
