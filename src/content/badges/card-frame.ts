import type { BadgeHost } from "../badge-host.ts";
import type { CardFrameNews } from "../../shared/messages.ts";
import type { Place } from "../names/places.ts";
import { MARGIN, placeCard, type Place as CardPlace } from "./card-place.ts";
import { isInView } from "./in-view.ts";
import { pricesAndBaskets } from "./obstacles.ts";
import type { Overlay } from "./overlay.ts";
import { sheetOf } from "./sheet.ts";

/** So long a frame may take until its card is there, ms; then the card is shown in the popup. */
const PATIENCE = 3000;

const SHEET = `
:host { all: initial; }
div { all: initial; position: fixed; inset: auto; margin: 0; padding: 0; border: 0; overflow: visible; display: block; }
div::backdrop { display: none; }
iframe { all: initial; display: block; inline-size: 100%; block-size: 100%; border: 0; color-scheme: light dark; }
`;

interface Open {
  id: string;
  /** The popover that holds the frame. */
  home: HTMLElement;
  frame: HTMLIFrameElement;
  place: CardPlace;
  move: () => void;
  leave: () => void;
}

/**
 * The card of a place: a frame with an address of ours, so that the page neither reads it nor hears anything of it. Its size and place
 * follow from the page and the window alone, since the page can find out both.
 */
export class CardFrame {
  readonly #overlay: Overlay;
  readonly #host: BadgeHost;
  readonly #focus: () => void;
  readonly #sheet = new CSSStyleSheet();
  #open: Open | undefined;

  constructor(overlay: Overlay, host: BadgeHost, focus: () => void) {
    this.#overlay = overlay;
    this.#host = host;
    this.#focus = focus;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  /** Opens the card of the first of these places; the others are of the same vendor in its block. */
  async open([place, ...others]: [Place, ...Place[]], anchor: () => DOMRect): Promise<void> {
    this.close();
    const mentions = [place, ...others].slice(0, 200).map(({ text, name, field, why }) => ({ text, name, field, why }));
    const asked = { vendor: place.vendor, mentions };
    // In Firefox a listener that comes before ours would be handed the frame.
    if ("originalTarget" in Event.prototype && !this.#host.isFirst()) {
      await this.#host.openCard({ ...asked, home: "popup" });
      return;
    }
    const opened = await this.#host.openCard({ ...asked, home: "frame" });
    const hung = opened && this.#overlay.cardRoot();
    if (!hung) return;
    this.#hang(opened, hung, anchor);
    setTimeout(() => {
      if (this.#open?.id !== opened.id || this.#isThere) return;
      this.close();
      void this.#host.openCard({ ...asked, home: "popup" });
    }, PATIENCE);
  }

  #isThere = false;

  #hang(
    { id, address }: { id: string; address: string },
    { root, leave }: { root: ShadowRoot; leave: () => void },
    anchor: () => DOMRect,
  ): void {
    root.adoptedStyleSheets = [sheetOf(SHEET), this.#sheet];
    const home = document.createElement("div");
    const frame = document.createElement("iframe");
    frame.allow = "clipboard-write";
    frame.title = "Caveat";
    home.popover = "manual";
    home.append(frame);
    const viewport = (): { width: number; height: number } => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    });
    const obstacles = pricesAndBaskets();
    const rtl = getComputedStyle(document.documentElement).direction === "rtl";
    const at = (stands?: CardPlace): CardPlace =>
      placeCard({ anchor: anchor(), viewport: viewport(), rtl, obstacles, ...(stands && { stands }) });
    const place = at();
    let due = 0;
    const move = (): void => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(() => {
        if (this.#open?.id !== id) return;
        // Its name has gone out of view.
        if (isInView(anchor())) this.#put(at(place));
        else this.close();
      });
    };
    this.#isThere = false;
    this.#open = { id, home, frame, place, move, leave };
    root.append(home);
    home.showPopover();
    this.#put(place);
    addEventListener("scroll", move, { capture: true, passive: true });
    addEventListener("resize", move, { passive: true });
    // Without an attribute that says where it was sent.
    frame.contentWindow?.location.replace(`${address}#${id},${place.side},${Math.round(place.peak ?? -1)}`);
  }

  #put({ left, top, width, height }: CardPlace): void {
    this.#sheet.replaceSync(
      `div { left: ${left - MARGIN}px; top: ${top - MARGIN}px; width: ${width + 2 * MARGIN}px; height: ${height + 2 * MARGIN}px; }`,
    );
  }

  /** The card in the frame is there, or it is to go. */
  heard({ id, state, focus }: CardFrameNews): void {
    if (this.#open?.id !== id) return;
    if (state === "closed") {
      // A key that closes it is not up yet, and is the frame's.
      this.close(200);
      if (focus === "return") this.#focus();
      return;
    }
    this.#isThere = true;
    // Heard again, the focus is at the element, and did not come into the page in it.
    this.#open.frame.blur();
    this.#open.frame.focus({ preventScroll: true });
  }

  /** `after`: the frame goes so much later, ms. One that a key of the page closes goes at once, or takes the focus back. */
  close(after = 0): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    removeEventListener("scroll", open.move, { capture: true });
    removeEventListener("resize", open.move);
    open.home.hidePopover();
    open.leave();
    if (after > 0) setTimeout(() => open.home.remove(), after);
    else open.home.remove();
  }
}
