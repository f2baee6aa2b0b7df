import { isConnected, parentOf } from "../dom.ts";

const SHEET = `
:host { all: initial !important; display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important; direction: ltr !important; }
.layer { all: initial; position: absolute; inset: 0 auto auto 0; display: block; inline-size: 0; block-size: 0; overflow: visible; color-scheme: light dark;
  --paper: light-dark(#fff, #1a2021); --ink: light-dark(#14201f, #e8eeed); --line: light-dark(#d5dddc, #364041); --accent: light-dark(#0a5a66, #85d0da);
  font: 400 13px/1.5 system-ui, sans-serif; color: var(--ink); }
.layer.still button { visibility: hidden; }
button { all: unset; position: absolute; box-sizing: border-box; inline-size: var(--size); block-size: var(--size); cursor: pointer; line-height: 0; color: var(--ink); }
button.must { color: var(--accent); }
button::before { content: ""; position: absolute; inset: calc((var(--size) - 24px) / 2); }
button:is(:hover, :focus-visible) { scale: 1.25; transition: scale 120ms cubic-bezier(.2, 0, 0, 1); }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 5px; }
button.ring { pointer-events: none; }
button.ring:focus-visible { scale: 1; outline-offset: 1px; }
button.ring svg { display: none; }
svg { display: block; inline-size: 100%; block-size: 100%; background: var(--paper); border-radius: 4px; box-shadow: 0 0 0 1px var(--paper); fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; forced-color-adjust: none; }
.fill { fill: currentColor; stroke: none; }
.cut { stroke: var(--paper); }
button[aria-expanded=true] svg { box-shadow: 0 0 0 2px var(--paper), 0 0 0 4px var(--accent); }
/* A closed dialog is not drawn, and the card is at times in one: it is never closed to the eye. */
dialog { all: unset; display: contents; }
dialog::backdrop { background: none; }
.note { position: absolute; display: flex; gap: 8px; align-items: start; inline-size: max-content; max-inline-size: 288px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); box-shadow: 0 1px 2px rgb(10 30 30 / .1), 0 8px 28px rgb(10 30 30 / .16); }
.note button { position: static; inline-size: auto; block-size: auto; line-height: 1.5; text-decoration: underline; }
.note button::before { content: none; }
@media (prefers-reduced-motion: reduce) { button:is(:hover, :focus-visible) { transition: none; } }
@media (forced-colors: active) {
  .layer { --paper: Canvas; --ink: CanvasText; --line: CanvasText; --accent: CanvasText; }
  button:focus-visible { outline-color: Highlight; }
}
@media print { :host { display: none !important; } }
`;

const topModal = (): Element | undefined => Array.from(document.querySelectorAll("dialog:modal")).at(-1);

/** How often the layer is hung again when the page throws it out. */
const REHANGS = 3;

/**
 * The one element of ours in a page: it holds the badges and the card in a closed shadow root. It hangs between head and
 * body, where it is out of the page's layout and neither the first nor the last child of anything, and it is not there at
 * all while there is nothing to show. The layer in it is a popover, so that no page's z-index covers it.
 */
export class Overlay {
  #host: HTMLElement | undefined;
  #layer: HTMLElement | undefined;
  #card: { dialog: HTMLDialogElement; root: ShadowRoot } | undefined;
  /** The page's modal dialog that the layer was last shown above. */
  #above: Element | undefined;
  #rehangs = 0;

  /** The layer, hung into the page; `undefined` where the page has thrown it out too often, or cannot hold it. */
  show(): HTMLElement | undefined {
    if (!this.isHung) {
      const { documentElement: root, body } = document;
      if (!root || !body || parentOf(body) !== root || this.#rehangs > REHANGS) return undefined;
      this.#rehangs++;
      root.insertBefore(this.#host ?? this.#make(), body);
    }
    // What is shown last is on top.
    const modal = topModal();
    if (modal !== this.#above && this.#layer!.matches(":popover-open")) this.#layer!.hidePopover();
    if (!this.#layer!.matches(":popover-open")) this.#layer!.showPopover();
    this.#above = modal;
    return this.#layer;
  }

  /** Does a modal dialog of the page keep our layer from being operated? */
  isInert(): boolean {
    return topModal() !== undefined;
  }

  get root(): ShadowRoot | undefined {
    return this.#layer && (this.#layer.getRootNode() as ShadowRoot);
  }

  /** Is this node ours? */
  is(node: Node): boolean {
    return node === this.#host;
  }

  get isHung(): boolean {
    return this.#host !== undefined && isConnected(this.#host);
  }

  /**
   * A closed root of its own for the card, and what to do once the card is gone. Under a modal dialog of the page the card
   * hangs in a modal dialog of ours, since everything else is inert then.
   */
  cardRoot(): { root: ShadowRoot; leave: () => void } | undefined {
    const layer = this.show();
    if (!layer) return undefined;
    this.#card ??= this.#makeCard(layer);
    const { dialog, root } = this.#card;
    const isModal = this.isInert() && !dialog.open;
    if (isModal) dialog.showModal();
    return { root, leave: () => isModal && dialog.close() };
  }

  /** Takes the element out of the page. It was ours to take: the page throwing it out is counted, this is not. */
  remove(): void {
    if (this.isHung) this.#rehangs--;
    this.#host?.remove();
  }

  #makeCard(layer: HTMLElement): { dialog: HTMLDialogElement; root: ShadowRoot } {
    const dialog = document.createElement("dialog");
    const box = document.createElement("div");
    dialog.append(box);
    layer.append(dialog);
    return { dialog, root: box.attachShadow({ mode: "closed" }) };
  }

  #make(): HTMLElement {
    const host = document.createElement("div");
    const root = host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEET);
    root.adoptedStyleSheets = [sheet];
    const layer = document.createElement("div");
    layer.className = "layer";
    layer.popover = "manual";
    layer.setAttribute("role", "group");
    root.append(layer);
    this.#host = host;
    this.#layer = layer;
    return host;
  }
}
