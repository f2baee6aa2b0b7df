import type { Box } from "./box.ts";

/** So long a pointer rests on a badge before it is told what that says, ms. */
const REST = 350;
const WIDTH = 260;
const HEIGHT = 44;
const GAP = 6;

/**
 * What a badge says, shown while the pointer or the focus is on it. It comes over every box, one that shows nothing as well, and is as
 * large whatever it says: an observer of visibility finds no difference between readers. Its words are no text of the page.
 */
export class Tip {
  readonly #element = document.createElement("div");
  readonly #root: ShadowRoot;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#element.className = "tip";
  }

  /** Over this box from now on, or over none. */
  over(box: Box | undefined, words = "", wait = REST): void {
    clearTimeout(this.#timer);
    this.#element.remove();
    if (box) this.#timer = setTimeout(() => this.#show(box, words), wait);
  }

  #show({ element, mark }: Box, words: string): void {
    const { left, top, bottom } = element.getBoundingClientRect();
    const x = Math.max(0, Math.min(left, document.documentElement.clientWidth - WIDTH));
    const y = bottom + GAP + HEIGHT <= innerHeight ? bottom + GAP : top - GAP - HEIGHT;
    this.#element.style.translate = `${x + scrollX}px ${y + scrollY}px`;
    this.#element.setAttribute("aria-label", mark ? words : "");
    this.#element.classList.toggle("said", mark !== undefined);
    this.#root.append(this.#element);
  }
}
