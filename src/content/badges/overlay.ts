import type { ReadRoots } from "../badge-host.ts";
import { parentOf } from "../dom.ts";
import { sheetOf } from "./sheet.ts";

/**
 * Of the host, what a page could override by styles of its own. The layer shows nothing itself; its boxes are styled in a root of
 * their own. A popover's backdrop would lie over the whole window for whoever observes visibility. A closed dialog is not drawn, and the
 * card is at times in one: it is never closed to the eye.
 */
const SHEET = `
:host { all: initial !important; display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; inline-size: 0 !important; block-size: 0 !important; direction: ltr !important; outline: none !important; }
.layer { all: initial; position: absolute; inset: 0 auto auto 0; display: block; inline-size: 0; block-size: 0; overflow: visible; pointer-events: none; }
.voice { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; pointer-events: none; }
.layer::backdrop { display: none; }
dialog { all: unset; display: contents; }
dialog::backdrop { background: none; }
@media print { :host { display: none !important; } }
`;

/** How often the layer is hung again when the page throws it out. */
const REHANGS = 3;

/**
 * The one element of ours in a page. It holds, in a closed shadow root, a layer of boxes and the card, each in a closed root of its
 * own: should a browser hand the page a node of one, the other is not reached from it. It hangs behind the body, where it is out
 * of the page's layout and last in the order of Tab; it takes the focus itself, so that no event names anything in it. It is not
 * there at all while the page names nobody. The layer is a popover, so that no page's z-index covers it.
 */
export class Overlay {
  readonly host = document.createElement("div");
  readonly #root: ShadowRoot;
  readonly #layer = document.createElement("div");
  readonly #dialog = document.createElement("dialog");
  /** Holds the boxes. */
  readonly boxes: ShadowRoot;
  /** Holds what a screen reader is told of the element: its name is that of what is in it. */
  readonly voice: ShadowRoot;
  /** Holds the card. */
  readonly #card: ShadowRoot;
  /** What the layer was last shown above. */
  #below = new Set<EventTarget | null>();
  #rehangs = 0;
  readonly #roots: ReadRoots;

  constructor(roots: ReadRoots) {
    this.#roots = roots;
    const root = (this.#root = this.host.attachShadow({ mode: "closed" }));
    root.adoptedStyleSheets = [sheetOf(SHEET)];
    // The same for all readers: a page can read these.
    this.host.tabIndex = 0;
    this.host.role = "button";
    this.host.ariaHasPopup = "dialog";
    this.#layer.className = "layer";
    this.#layer.popover = "manual";
    // What is told of it stands in `voice`.
    this.#layer.ariaHidden = "true";
    this.boxes = this.#layer.attachShadow({ mode: "closed" });
    const card = document.createElement("div");
    this.#dialog.append(card);
    this.#card = card.attachShadow({ mode: "closed" });
    const voice = document.createElement("div");
    voice.className = "voice";
    this.voice = voice.attachShadow({ mode: "closed" });
    root.append(voice, this.#layer, this.#dialog);
  }

  /** Hangs the layer into the page; false where the page has thrown it out too often, or cannot hold it. */
  show(): boolean {
    if (this.isThrownOut) return false;
    if (!this.isHung) {
      const { documentElement: root, body } = document;
      if (!root || !body || parentOf(body) !== root) return false;
      this.#rehangs++;
      root.append(this.host);
    }
    // What is shown last is on top.
    // A card lies over the layer, and stays there.
    if (!this.#card.firstChild) {
      if (this.isCovered) this.#layer.togglePopover(false);
      this.#below = new Set(this.#tops());
    }
    this.#layer.togglePopover(true);
    return true;
  }

  /** What of the page lies over all else, as the layer does. */
  #tops(): Element[] {
    return [document, ...this.#roots.all()].flatMap((top) => {
      // The window hears nothing of what opens in a root.
      top.addEventListener("beforetoggle", this.opens, true);
      return Array.from(top.querySelectorAll(":popover-open,:modal,:fullscreen"));
    });
  }

  /** The page opens or closes something: closed and opened again, it lies on top. */
  readonly opens = ({ target }: Event): void => {
    this.#below.delete(target);
  };

  /** Has the page opened something since the layer was shown, which may lie over it? */
  get isCovered(): boolean {
    return this.#tops().some((top) => !this.#below.has(top));
  }

  /** It hangs where it was hung, and not in something of the page that is not shown. */
  get isHung(): boolean {
    return parentOf(this.host) === document.documentElement;
  }

  /** Has the card the focus? To the document that is our element, as is the focus on the badges. */
  get isCardFocused(): boolean {
    return this.#card.activeElement !== null;
  }

  get isThrownOut(): boolean {
    // In another document it has lost its styles, without which a page sees what is drawn.
    return !this.#root.adoptedStyleSheets[0] || (!this.isHung && this.#rehangs > REHANGS);
  }

  /**
   * The root of the card, and what to do once the card is gone. Under a modal dialog of the page the card hangs in a modal
   * dialog of ours, since everything else is inert then.
   */
  cardRoot(): { root: ShadowRoot; leave: () => void } | undefined {
    if (!this.show()) return undefined;
    const isModal = document.querySelector("dialog:modal") && !this.#dialog.open;
    if (isModal) this.#dialog.showModal();
    // What stands in a button is not heard.
    this.host.role = "group";
    const leave = (): void => {
      if (isModal) this.#dialog.close();
      this.host.role = "button";
    };
    return { root: this.#card, leave };
  }

  /** Takes the element out of the page. It was ours to take: the page throwing it out is counted, this is not. */
  remove(): void {
    if (this.isHung) this.#rehangs--;
    this.host.remove();
  }
}
