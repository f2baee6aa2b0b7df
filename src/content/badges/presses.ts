import type { Box } from "./box.ts";

interface Heard {
  /** The box at a point of the window, whether a badge is drawn in it or not. */
  boxAt: (x: number, y: number) => Box | undefined;
  /** A name was pressed with the modifier of the shortcut. True where it has a card. */
  named: (x: number, y: number) => boolean;
  /** The drawn badge at a point of the window. */
  at: (x: number, y: number) => Box | undefined;
  pressed: (box: Box) => void;
  /** The pointer came over a box, or over none. */
  over: (box: Box | undefined) => void;
}

/** What a press is made of. */
const PARTS = new Set(["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick"]);

/**
 * Presses on badges, which no pointer can hit: they are told by their place, and what lies under a badge gets nothing. A press that a
 * script made is none.
 */
export class Presses {
  readonly #heard: Heard;
  #down: Box | undefined;
  #last: Box | undefined;

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  hear(event: Event): void {
    if (!(event instanceof MouseEvent) || !event.isTrusted) return;
    const { type, clientX, clientY } = event;
    if (type === "pointermove") {
      const over = this.#heard.boxAt(clientX, clientY);
      if (over !== this.#last) this.#heard.over((this.#last = over));
    }
    if (type === "click" && event.altKey && event.shiftKey && event.button === 0) {
      if (!this.#heard.named(clientX, clientY)) return;
      event.preventDefault();
      return event.stopImmediatePropagation();
    }
    if (!PARTS.has(type) || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const box = this.#heard.at(clientX, clientY);
    if (type === "pointerdown") this.#down = box;
    const down = this.#down;
    if (!down || !(box || type.endsWith("up"))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (type === "click" && box === down) this.#heard.pressed(box);
  }
}
