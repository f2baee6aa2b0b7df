import type { Mark } from "../../core/advisories-for.ts";
import { boxOf, elementOf, follows, isConnected } from "../dom.ts";
import { drawGlyph } from "./glyphs.ts";
import { openCard } from "./cards.ts";
import { Overlay } from "./overlay.ts";
import type { BadgeHost, Badges } from "../badge-door.ts";
import type { Place } from "../places.ts";
import { isVisible, MOVES } from "../visible.ts";
import { findSpot, ringOf, Sight, type Spot } from "./find-spot.ts";
import { afterFrame, inSlices } from "../turns.ts";
import { wordsIn } from "./words.ts";

/** No page gets more badges than this at once; underlines have no such limit. */
const MOST = 300;
/** Placing takes this share of the time at most. */
const SHARE = 0.01;
/** On a page where it takes longer to look for free places no more are looked for, ms. */
const LONGEST = 2000;
/** Further out of the window than this nothing is placed, px. */
const BEYOND = 40;

interface Badge {
  place: Place;
  mark: Mark;
  button: HTMLButtonElement;
}

/** The badges of what is in view: placed anew when scrolling or resizing has ended and when the page has changed. */
export class BadgeLayer implements Badges {
  readonly #host: BadgeHost;
  readonly #overlay = new Overlay();
  readonly #signal: AbortSignal;
  readonly #shown = new Map<Place, Badge>();
  placed = false;
  /** Not before then again: placing may cost a page that never rests this share of its time at most; one that rests is served at once. */
  #restUntil = 0;
  #placing: Promise<void> | undefined;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #focusFrom: Element | null = null;
  /** The place that a person was led to by keys or from the popup: without room for a badge it gets a ring. */
  #visited: Place | undefined;

  constructor(host: BadgeHost, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    const options = { signal, passive: true, capture: true };
    addEventListener("scroll", (event) => this.#scrolled(event), options);
    addEventListener("scrollend", () => this.soon(), options);
    for (const type of MOVES) {
      addEventListener(type, () => this.soon(150), options);
    }
    // Under a modal dialog of the page our layer is inert, so that a press on a badge reaches what lies beneath it.
    addEventListener("click", (event) => this.#clickedThrough(event), { signal, capture: true });
    signal.addEventListener("abort", () => this.#clear());
  }

  get size(): number {
    return this.#shown.size;
  }

  soon(wait = 0): void {
    if (this.#timer !== undefined && wait > 0) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        void this.#place();
      },
      wait > 0 ? Math.max(wait, this.#restUntil - performance.now()) : 0,
    );
  }

  isOurs(node: Node): boolean {
    return this.#overlay.is(node);
  }

  async next(): Promise<void> {
    const leaders = [...leadersOf(this.#host.marked())].filter(isVisible).toSorted((a, b) => before(a, b));
    if (leaders.length === 0) return;
    const at = leaders.findIndex((place) => this.#shown.get(place)?.button === this.#focused);
    if (at < 0 && document.activeElement) this.#focusFrom = document.activeElement;
    await this.#goTo(leaders[(at + 1) % leaders.length]!);
  }

  async show(place: Place, open: boolean): Promise<void> {
    const badge = await this.#goTo(place);
    if (open) await this.#open(place, badge);
  }

  async #goTo(place: Place): Promise<HTMLButtonElement | undefined> {
    elementOf(place.startNode)?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    this.#visited = place;
    await this.#place();
    const button = this.#shown.get(place)?.button;
    button?.focus({ preventScroll: true });
    return button;
  }

  async #open(place: Place, badge: HTMLElement | undefined): Promise<void> {
    const hung = this.#host.markOf(place) && this.#overlay.cardRoot();
    if (!hung) return;
    const others = [...this.#host.marked()].filter(
      (other) => other !== place && other.block === place.block && other.vendor === place.vendor,
    );
    await openCard({
      place,
      mentions: [place, ...others],
      badge,
      overlay: this.#overlay,
      root: hung.root,
      language: this.#host.language(),
      bringCard: this.#host.bringCard,
      closed: hung.leave,
      leave: () => this.#leave(),
    });
  }

  /** Gives the focus back to where one was before the badges. */
  #leave(): void {
    if (this.#focusFrom instanceof HTMLElement && isConnected(this.#focusFrom)) {
      HTMLElement.prototype.focus.call(this.#focusFrom);
    } else this.#focused?.blur();
    this.#focusFrom = null;
  }

  get #focused(): HTMLElement | null {
    return (this.#overlay.root?.activeElement as HTMLElement | null) ?? null;
  }

  #clickedThrough(event: MouseEvent): void {
    if (!event.isTrusted || !this.#overlay.isInert()) return;
    const { clientX: x, clientY: y } = event;
    for (const { place, button } of this.#shown.values()) {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      if (x < left || x > right || y < top || y > bottom) continue;
      event.preventDefault();
      event.stopImmediatePropagation();
      void this.#open(place, button);
      return;
    }
  }

  /** In a box that scrolls by itself the names move away under their badges, which wait for its rest out of sight. */
  #scrolled({ target }: Event): void {
    if (target === document || !(target instanceof Element)) return;
    for (const { place, button } of this.#shown.values()) {
      if (target.contains(place.block)) button.style.visibility = "hidden";
    }
    this.soon(150);
  }

  /** Places the badges; whoever asks while that goes on waits until it has been done once more. */
  #place(): Promise<void> {
    this.#again = true;
    this.#placing ??= this.#placeAll().finally(() => {
      this.#placing = undefined;
    });
    return this.#placing;
  }

  async #placeAll(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      await afterFrame();
      const began = performance.now();
      const found = await inSlices(this.#findSpots(), this.#signal);
      if (found && !this.#signal.aborted) this.#draw(found);
      const now = performance.now();
      this.#restUntil = now + (now - began) / SHARE;
    }
    this.placed = true;
  }

  *#findSpots(): Generator<undefined, Map<Place, Spot>> {
    const found = new Map<Place, Spot>();
    const taken: DOMRect[] = [];
    const sight = new Sight((node) => this.isOurs(node));
    const { innerWidth, innerHeight } = window;
    // The document is being written, and may be saved as it stands.
    if (document.designMode === "on") return found;
    const began = performance.now();
    const near: Place[] = [];
    let block: Element | undefined;
    let isNear = false;
    let looked = 0;
    for (const place of this.#host.marked()) {
      if (++looked % 16 === 0) yield;
      if (place.block !== block) {
        block = place.block;
        const { left, top, right, bottom } = boxOf(block);
        isNear = bottom >= -BEYOND && top <= innerHeight + BEYOND && right >= -BEYOND && left <= innerWidth + BEYOND;
      }
      if (isNear) near.push(place);
    }
    for (const place of leadersOf(near)) {
      yield;
      if (!isVisible(place)) continue;
      const spot = findSpot(place, taken, sight) ?? (place === this.#visited ? ringOf(place) : undefined);
      if (!spot) continue;
      found.set(place, { ...spot, x: spot.x + scrollX, y: spot.y + scrollY });
      taken.push(new DOMRect(spot.x, spot.y, spot.size, spot.size));
      if (found.size === MOST || performance.now() - began > LONGEST) break;
    }
    return found;
  }

  #draw(spots: Map<Place, Spot>): void {
    for (const [place, { button, mark }] of this.#shown) {
      // One that somebody stands on stays, wherever it is, so that the focus is not lost.
      if (button === this.#focused && isConnected(place.block) && this.#host.markOf(place) === mark) continue;
      if (spots.has(place) && this.#host.markOf(place) === mark) continue;
      button.remove();
      this.#shown.delete(place);
    }
    if (spots.size === 0 && this.#shown.size === 0) {
      if (!this.#overlay.root?.activeElement) this.#overlay.remove();
      return;
    }
    const layer = this.#overlay.show();
    if (!layer) return;
    const ordered = [...spots].toSorted(([a], [b]) => before(a, b));
    for (const [place, { x, y, size, ring }] of ordered) {
      const badge = this.#shown.get(place) ?? this.#make(place);
      if (!badge) continue;
      const { style } = badge.button;
      style.left = `${x}px`;
      style.top = `${y}px`;
      style.setProperty("--size", `${size}px`);
      badge.button.classList.toggle("ring", ring !== undefined);
      style.inlineSize = ring ? `${ring.width}px` : "";
      style.blockSize = ring ? `${ring.height}px` : "";
      style.visibility = "";
      // Order of reading; moving a focused button would take its focus.
      if (badge.button !== this.#focused) layer.append(badge.button);
    }
    layer.setAttribute("aria-label", wordsIn(this.#host.language()).group(this.#shown.size));
  }

  #make(place: Place): Badge | undefined {
    const mark = this.#host.markOf(place);
    if (!mark) return undefined;
    const button = document.createElement("button");
    button.type = "button";
    button.className = mark;
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute(
      "aria-label",
      wordsIn(this.#host.language()).name(this.#host.labelOf(place.vendor), place.text, place.field === "maker", mark),
    );
    button.append(drawGlyph(mark));
    button.addEventListener("click", (event) => {
      // A page cannot reach into the closed root, but it may let another script press what lies under the pointer.
      if (event.isTrusted) void this.#open(place, button);
    });
    button.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !event.isTrusted) return;
      event.stopPropagation();
      this.#leave();
    });
    const badge = { place, mark, button };
    this.#shown.set(place, badge);
    return badge;
  }

  #clear(): void {
    clearTimeout(this.#timer);
    for (const { button } of this.#shown.values()) button.remove();
    this.#shown.clear();
    this.#overlay.remove();
  }
}

/** One place for each vendor and block: where it is named as the maker, else its first. */
export function* leadersOf(places: Iterable<Place>): Generator<Place> {
  const leaders = new Map<Element, Map<string, Place>>();
  for (const place of places) {
    let ofBlock = leaders.get(place.block);
    if (!ofBlock) leaders.set(place.block, (ofBlock = new Map()));
    const leader = ofBlock.get(place.vendor);
    if (!leader || (place.field === "maker" && leader.field !== "maker")) ofBlock.set(place.vendor, place);
  }
  for (const ofBlock of leaders.values()) yield* ofBlock.values();
}

const before = (a: Place, b: Place): number =>
  a.startNode === b.startNode ? a.start - b.start : follows(a.startNode, b.startNode) ? -1 : 1;
