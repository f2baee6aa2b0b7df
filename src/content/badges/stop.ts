import { isConnected } from "../dom.ts";
import type { Box } from "./box.ts";
import type { Overlay } from "./overlay.ts";

interface Heard {
  /** Tab came here. */
  entered: () => void;
  /** The focus is here again, or at last, as the window has it. */
  returned: () => void;
  /** The focus went elsewhere. */
  left: () => void;
  /** An arrow key: so many badges on. */
  moved: (by: number) => void;
  /** Enter, the space bar, or what a screen reader does in their place. */
  pressed: () => void;
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The one stop of ours in the order of Tab: our element itself has the focus, so that no event names a node in it, and the badge that
 * one is on is told by a name that no page can read. The page hears neither its keys nor its focus.
 */
export class Stop {
  readonly #overlay: Overlay;
  /** What a screen reader is told. Names, no text: text could be searched for. */
  readonly #said = document.createElement("div");
  readonly #ring = document.createElement("div");
  #from: Element | null = null;

  readonly #heard: Heard;
  #isLed = false;
  /** The focus came by a key of the reader, or we put it here. A page can put it here too, and would see how far that scrolls. */
  #isEarned = false;
  /** It stays so while the focus is out of the window, or was put here meanwhile. */
  #isKept = false;
  /** The Tab that is down in the page, until it has led somewhere. */
  #tab: Event | "spent" | undefined;

  constructor(overlay: Overlay, heard: Heard) {
    this.#overlay = overlay;
    this.#heard = heard;
    this.#said.role = "img";
    this.#ring.className = "ring";
    overlay.voice.append(this.#said);
  }

  /** Whatever came to the page, to our element or not. */
  follow(event: Event): void {
    const { type, target } = event;
    const isOurs = target === this.#overlay.host;
    if (type === "focus" && !isOurs) {
      this.#tab &&= "spent";
      if (target instanceof Element) this.#isKept = false;
    }
    // The key comes up in the browser's own bar.
    if (type === "blur" && !document.hasFocus()) this.#tab = undefined;
    if ((event as KeyboardEvent).key !== "Tab") return;
    if (type === "keydown") this.#tab = event;
    if (type !== "keyup") return;
    // One that went down in the browser's own bar has come in.
    if (isOurs && !this.#tab) this.#enter();
    this.#tab = undefined;
  }

  /** What came to our element. */
  hear(event: Event): void {
    if (event.type === "focus") {
      const tab = this.#tab;
      this.#tab &&= "spent";
      this.#isEarned = this.#isLed || this.#isKept;
      if (this.#isKept) this.#heard.returned();
      this.#isKept = false;
      // Its way through the page's listeners is over, and none of them has stopped it.
      if (!this.#isLed && tab instanceof Event && tab.eventPhase === 0 && !tab.defaultPrevented) this.#enter();
    } else if (event.type === "blur") {
      // Where only the window has lost the focus, our element is still the one that would have it.
      this.#isKept = this.#isEarned && this.isHeld;
      this.#isEarned = false;
      this.#ring.remove();
      this.#heard.left();
    } else if (event.type === "click") {
      if (this.#isEarned) this.#heard.pressed();
      else this.#enter();
    } else if (event.type === "keydown" && this.#isEarned) this.#key(event as KeyboardEvent, this.#heard);
  }

  #enter(): void {
    if (this.#isEarned) return;
    this.#isEarned = true;
    this.#heard.entered();
  }

  /** It has the focus. */
  get isHeld(): boolean {
    return document.activeElement === this.#overlay.host;
  }

  focus(): void {
    this.#isEarned = true;
    // From the card, which is in our element too, the focus comes back to the element itself.
    if (this.isHeld && !this.#overlay.isCardFocused) return;
    if (!this.isHeld) this.#from = document.activeElement;
    this.#isLed = true;
    this.#overlay.host.focus({ preventScroll: true });
    this.#isLed = false;
    this.#isKept = !document.hasFocus();
  }

  /** Tells of the badge that has the focus. */
  say(group: string, at: { words: string; box: Box } | undefined): void {
    this.#said.ariaLabel = at ? at.words : group;
    if (!at || !this.isHeld) return this.#ring.remove();
    const { translate, width, height } = at.box.element.style;
    const { style } = this.#ring;
    style.translate = translate;
    style.margin = "-3px";
    style.width = `calc(${width} + 6px)`;
    style.height = `calc(${height} + 6px)`;
    if (!this.#ring.isConnected) this.#overlay.boxes.append(this.#ring);
  }

  #key(event: KeyboardEvent, { moved, pressed }: Heard): void {
    const { key } = event;
    const step = STEPS[key];
    if (step !== undefined) moved(step);
    else if (key === "Enter" || key === " ") pressed();
    else if (key === "Escape") this.#leave();
    else return;
    event.preventDefault();
  }

  /** Gives the focus back to where one was before the badges. */
  #leave(): void {
    const from = this.#from;
    this.#from = null;
    if (from instanceof HTMLElement && isConnected(from)) HTMLElement.prototype.focus.call(from);
    else this.#overlay.host.blur();
  }
}
