import { isConnected } from "../dom.ts";
import type { Box } from "./box.ts";
import type { Overlay } from "./overlay.ts";

interface Heard {
  /** Tab came here. */
  entered: () => void;
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

  constructor(overlay: Overlay, heard: Heard) {
    this.#overlay = overlay;
    this.#heard = heard;
    this.#said.setAttribute("role", "img");
    this.#ring.className = "ring";
    overlay.voice.append(this.#said);
  }

  /** What came to our element. */
  hear(event: Event): void {
    if (!event.isTrusted) return;
    if (event.type === "focus" && !this.#isLed) this.#heard.entered();
    else if (event.type === "blur") {
      this.#ring.remove();
      this.#heard.left();
    } else if (event.type === "click") this.#heard.pressed();
    else if (event.type === "keydown") this.#key(event as KeyboardEvent, this.#heard);
  }

  /** It has the focus. */
  get isHeld(): boolean {
    return document.activeElement === this.#overlay.host;
  }

  focus(): void {
    // From the card, which is in our element too, the focus comes back to the element itself.
    if (this.isHeld && !this.#overlay.isCardFocused) return;
    if (!this.isHeld) this.#from = document.activeElement;
    this.#isLed = true;
    this.#overlay.host.focus({ preventScroll: true });
    this.#isLed = false;
  }

  /** Tells of the badge that has the focus. */
  say(group: string, at: { words: string; box: Box } | undefined): void {
    this.#said.setAttribute("aria-label", at ? at.words : group);
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
