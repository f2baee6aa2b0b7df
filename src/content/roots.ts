import { firstChildOf, getter, tagOf } from "./dom.ts";
import { afterFrame, inSlices } from "./scheduler.ts";

/** So many shadow roots of a page are read. */
const MOST = 200;
/** So many elements are looked at, whether they have a root. */
const ELEMENTS = 20_000;

type Reach = { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
const { dom } = (globalThis as { chrome?: Reach }).chrome ?? {};

/** An element's shadow root, open or closed: extensions may ask. In Chromium that takes ten times as long as to ask for an open one. */
const anyRootOf = (element: Element): ShadowRoot | null =>
  dom
    ? element instanceof HTMLElement
      ? dom.openOrClosedShadowRoot(element)
      : null
    : ((element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null);

const openRootOf = getter(Element, "shadowRoot");

/**
 * The shadow roots of a document. They come without a change that could be followed, so that they are looked for when the page has been
 * read, and once more when the reader asks what is here.
 */
export class Roots {
  readonly #known = new Map<Element, ShadowRoot>();
  readonly #signal: AbortSignal;
  readonly #found: (root: ShadowRoot) => void;
  /** How many were left out. */
  left = 0;
  #looks = 0;
  #turn: Promise<void> = Promise.resolve();

  constructor(found: (root: ShadowRoot) => void, signal: AbortSignal) {
    this.#found = found;
    this.#signal = signal;
  }

  of(host: Element): ShadowRoot | undefined {
    return this.#known.get(host);
  }

  all(): Iterable<ShadowRoot> {
    return this.#known.values();
  }

  /** Looks for roots that are not known, one look after another; `everywhere` asks each element for a closed one, too. */
  look(isOurs: (element: Element) => boolean, everywhere: boolean): Promise<void> {
    if (everywhere) this.#looks++;
    this.#turn = this.#turn
      .catch(() => {})
      .then(async () => {
        try {
          await afterFrame();
          this.left = 0;
          await inSlices(this.#lookIn(document, isOurs, everywhere), this.#signal);
        } finally {
          if (everywhere) this.#looks--;
        }
      });
    return this.#turn;
  }

  /** A look everywhere, which the reader waits for, goes on. */
  get looking(): boolean {
    return this.#looks > 0;
  }

  *#lookIn(
    top: Document | ShadowRoot,
    isOurs: (element: Element) => boolean,
    everywhere: boolean,
  ): Generator<undefined, void> {
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT);
    let looked = 0;
    const hosts: [Element, ShadowRoot][] = [];
    for (let node = walker.nextNode(); node && looked < ELEMENTS; node = walker.nextNode()) {
      if (++looked % 64 === 0) yield;
      const element = node as Element;
      // A closed root is asked for where one is likely: in an element of the page's own kind, and in one that has nothing else to show.
      const root =
        this.#known.get(element) ??
        openRootOf.call(element) ??
        (everywhere || tagOf(element).includes("-") || !firstChildOf(element) ? anyRootOf(element) : null);
      if (root && !isOurs(element)) hosts.push([element, root]);
    }
    for (const [host, root] of hosts) {
      if (!this.#known.has(host)) {
        if (this.#known.size >= MOST) {
          this.left++;
          continue;
        }
        this.#known.set(host, root);
        this.#found(root);
      }
      yield* this.#lookIn(root, isOurs, everywhere);
    }
  }
}
