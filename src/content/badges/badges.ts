import { boxOf, elementOf, holds, isConnected } from "../dom.ts";
import { Box, BOXES } from "./box.ts";
import { follows } from "./follows.ts";
import { Overlay } from "./overlay.ts";
import { Presses } from "./presses.ts";
import { sheetOf } from "./sheet.ts";
import type { BadgeHost, Badges } from "../badge-host.ts";
import { CardFrame } from "./card-frame.ts";
import type { CardFrameNews } from "../../shared/messages.ts";
import type { Place } from "../names/places.ts";
import { isVisible, MOVES, rangeOf } from "../names/visible.ts";
import { findSpot, ringOf, Sight, type Spot } from "./find-spot.ts";
import { isInView } from "./in-view.ts";
import { Leaders, MOST } from "./leaders.ts";
import { Stop } from "./stop.ts";
import { Tip } from "./tip.ts";
import { afterFrame, inSlices } from "../scheduler.ts";
import { wordsIn } from "./words.ts";

/** Placing takes this share of the time at most. */
const SHARE = 0.01;
/** On a page where it takes longer to look for free places no more are looked for, ms. */
const LONGEST = 2000;
const FORCED = matchMedia("(forced-colors: active)");
/** So many places of a vendor and product are tried for room. */
const TRIES = 6;
/** Further out of the window than this nothing is placed, px. */
const BEYOND = 40;

/**
 * The badges of what is in view: placed anew when scrolling or resizing has ended and when the page has changed. Where a badge
 * could stand there is a box, whoever reads; only what the boxes show depends on the reader.
 */
export class BadgeLayer implements Badges {
  readonly #host: BadgeHost;
  readonly #overlay: Overlay;
  readonly #tip: Tip;
  readonly #stop: Stop;
  readonly #card: CardFrame;
  readonly #presses = new Presses({
    boxAt: (x, y) => this.#boxAt(x, y),
    at: (x, y) => this.#boxAt(x, y, true),
    named: (x, y) => this.#openAt(x, y),
    pressed: (box) => this.#pressed(box),
    over: (box) => this.#over(box),
  });
  readonly #signal: AbortSignal;
  readonly #boxes = new Map<Place, Box>();
  readonly #may = new Leaders();
  /** One place for each badge of the whole page, in its order. */
  #leaders: Place[] = [];
  #total = 0;
  #lines: HTMLElement[] = [];
  placed = false;
  /** Not before then again: placing may cost a page that never rests this share of its time at most; one that rests is served at once. */
  #restUntil = 0;
  #placing: Promise<void> | undefined;
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The place that a person was led to by keys or from the popup: without room for a badge it gets a ring. */
  #visited: Place | undefined;

  constructor(host: BadgeHost, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#overlay = new Overlay(host.roots);
    this.#tip = new Tip(this.#overlay.boxes);
    this.#overlay.boxes.adoptedStyleSheets = [sheetOf(BOXES)];
    this.#stop = new Stop(this.#overlay, {
      left: () => this.#tip.over(undefined),
      entered: () => void this.#step(0),
      returned: () => this.#say(),
      moved: (by) => void this.#step(by),
      pressed: () => this.#visited && void this.#open(this.#visited),
    });
    this.#card = new CardFrame(this.#overlay, host, () => this.#giveBack());
    const options = { signal, passive: true, capture: true };
    addEventListener("scroll", (event) => this.#scrolled(event), options);
    addEventListener("scrollend", () => this.soon(), options);
    for (const type of MOVES) {
      addEventListener(type, () => this.soon(150), options);
    }
    host.hear((event) => this.#hear(event));
    signal.addEventListener("abort", () => this.#clear());
  }

  get total(): number {
    return this.#total;
  }

  get isThrownOut(): boolean {
    return this.#overlay.isThrownOut;
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

  redraw(): void {
    this.#total = this.#drawn().filter((place) => !this.#may.isCramped(place)).length;
    for (const [place, box] of this.#boxes) box.draw(this.#host.markOf(place), this.#labelOf(place));
    this.#say();
  }

  isOurs(node: Node): boolean {
    return node === this.#overlay.host;
  }

  heard(news: CardFrameNews): void {
    this.#card.heard(news);
  }

  async next(): Promise<void> {
    await this.#step(1);
  }

  async show(place: Place, open: boolean): Promise<void> {
    await this.#goTo(place);
    if (open) await this.#open(place);
  }

  /** Before any listener of the page: what is ours goes no further. */
  #hear(event: Event): void {
    // While the card is still coming it has no focus to hear this by.
    if (event.isTrusted) this.#stop.follow(event);
    if (event.type === "beforetoggle") this.#overlay.opens(event);
    const closes = event.isTrusted && event.type === "keydown" && (event as KeyboardEvent).key === "Escape";
    if (closes && this.#card.isOpen) {
      this.#card.close();
      this.#giveBack();
      if (event.target === this.#overlay.host) event.stopImmediatePropagation();
      return;
    }
    if (event.target === this.#overlay.host) {
      event.stopImmediatePropagation();
      if (event.isTrusted) this.#stop.hear(event);
      return;
    }
    this.#presses.hear(event);
    if (event.type === "pointerdown" && event.isTrusted) this.#card.close();
  }

  /** The focus goes from the card back to its badge. */
  #giveBack(): void {
    this.#stop.focus();
    this.#say();
  }

  /** Goes so many drawn badges on, round and round; by none to where one was, or to the first. */
  async #step(by: number): Promise<void> {
    const drawn = this.#drawn().filter(isVisible);
    const at = this.#stop.isHeld || by === 0 ? drawn.indexOf(this.#visited!) : -1;
    const to = drawn.at(at < 0 ? (by < 0 ? -1 : 0) : (at + by) % drawn.length);
    if (to) await this.#goTo(to);
  }

  /** The places of all badges that are drawn on this page, in its order. */
  #drawn(): Place[] {
    return this.#leaders.filter((place) => isConnected(place.startNode) && this.#host.markOf(place));
  }

  async #goTo(place: Place): Promise<void> {
    elementOf(place.startNode)?.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
    this.#visited = place;
    await this.#place();
    if (this.#boxes.has(place)) this.#stop.focus();
    this.#say();
  }

  async #open(place: Place): Promise<void> {
    const others = [...this.#host.marked()].filter(
      (other) => other !== place && other.block === place.block && other.vendor === place.vendor,
    );
    this.#visited = place;
    this.#tip.over(undefined);
    await this.#card.open([place, ...others], () => {
      const at = rangeOf(place)?.getBoundingClientRect();
      // Under a header that stays it is out of view as well.
      const seen = at && this.#card.isOpen && new Sight(this.#host.roots).at(at.x + 2, (at.top + at.bottom) / 2);
      const isUnder = seen && !this.isOurs(seen) && !holds(seen, place.block) && !holds(place.block, seen);
      return (!isUnder && at) || new DOMRect();
    });
  }

  #boxAt(x: number, y: number, isDrawn = false): Box | undefined {
    for (const box of this.#boxes.values())
      if ((box.mark || !isDrawn) && box.isAt(x, y)) return isDrawn && this.#overlay.isCovered ? undefined : box;
    return undefined;
  }

  /** Opens the card of the underlined name at a point of the window. */
  #openAt(x: number, y: number): boolean {
    for (const place of this.#host.marked()) {
      const rects = Array.from(rangeOf(place)?.getClientRects() ?? []);
      if (!rects.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom)) continue;
      if (!this.#host.hasCard(place)) return false;
      void this.#open(place);
      return true;
    }
    return false;
  }

  #pressed(pressed: Box): void {
    for (const [place, box] of this.#boxes) if (box === pressed) void this.#open(place);
  }

  #over(over: Box | undefined): void {
    for (const [place, box] of this.#boxes) {
      box.element.classList.toggle("over", box === over);
      if (box === over) this.#tip.over(box, this.#labelOf(place));
    }
    if (!over) this.#tip.over(undefined);
  }

  /** What is heard of the badge that has the focus, and the ring round it. */
  #say(): void {
    const place = this.#visited;
    const box = place && this.#boxes.get(place);
    const group = wordsIn(this.#host.language()).group(this.total);
    if (this.#stop.isHeld) this.#tip.over(box, place && this.#labelOf(place), 0);
    this.#stop.say(group, box && place && this.#host.markOf(place) ? { words: this.#labelOf(place), box } : undefined);
  }

  #labelOf(place: Place): string {
    const mark = this.#host.markOf(place);
    const { vendor, text, field } = place;
    return mark ? wordsIn(this.#host.language()).name(this.#host.labelOf(vendor), text, field === "maker", mark) : "";
  }

  /** In a box that scrolls by itself the names move away under their badges, which wait for its rest out of sight. */
  #scrolled({ target }: Event): void {
    this.#tip.over(undefined);
    if (target === document || !(target instanceof Element)) return;
    for (const [place, { element }] of this.#boxes) {
      if (target.contains(place.block)) element.classList.add("moved");
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
      const leaders = await inSlices(this.#may.find(this.#host.marked(), this.#host.kind()), this.#signal);
      if (found && leaders && !this.#signal.aborted) {
        this.#leaders = leaders.toSorted(before);
        this.#put(found);
      }
      const now = performance.now();
      this.#restUntil = now + (now - began) / SHARE;
    }
    this.placed = true;
  }

  *#findSpots(): Generator<undefined, Map<Place, Spot>> {
    const found = new Map<Place, Spot>();
    const taken: DOMRect[] = [];
    const sight = new Sight(this.#host.roots);
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
        isNear = isInView(boxOf(block), BEYOND);
      }
      if (isNear) near.push(place);
    }
    this.#lines = FORCED.matches ? near.slice(0, MOST).flatMap(linesUnder) : [];
    const put = (place: Place, spot: Spot | undefined): boolean => {
      if (!spot) return false;
      found.set(place, { ...spot, x: spot.x + scrollX, y: spot.y + scrollY });
      taken.push(new DOMRect(spot.x, spot.y, spot.size, spot.size));
      return true;
    };
    // Where a person was led to stands a badge or a ring, whatever other badge its vendor has.
    const led = near.find((place) => place === this.#visited && isVisible(place));
    if (led) put(led, findSpot(led, taken, sight) ?? ringOf(led));
    for (const places of this.#may.candidates(near, this.#host.kind())) {
      let tries = TRIES;
      for (const place of places) {
        yield;
        if (found.has(place)) break;
        const has = isVisible(place) && put(place, findSpot(place, taken, sight));
        this.#may.hold(place, has);
        if (has || --tries === 0) break;
      }
      if (found.size >= MOST || performance.now() - began > LONGEST) break;
    }
    return found;
  }

  #put(spots: Map<Place, Spot>): void {
    for (const line of this.#overlay.boxes.querySelectorAll(".under")) line.remove();
    for (const [place, { element }] of this.#boxes) {
      // One that somebody stands on stays, wherever it is.
      if (spots.has(place) || (place === this.#visited && this.#stop.isHeld && isConnected(place.block))) continue;
      element.remove();
      this.#boxes.delete(place);
    }
    if (spots.size === 0 && this.#boxes.size === 0 && this.#lines.length === 0) {
      if (!this.#card.isOpen && !this.#stop.isHeld) this.#overlay.remove();
      return this.redraw();
    }
    if (!this.#overlay.show()) return;
    this.#overlay.boxes.append(...this.#lines);
    for (const [place, spot] of spots) {
      let box = this.#boxes.get(place);
      if (!box) {
        this.#boxes.set(place, (box = new Box()));
        this.#overlay.boxes.append(box.element);
      }
      box.putAt(spot);
    }
    this.redraw();
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#card.close();
    for (const { element } of this.#boxes.values()) element.remove();
    this.#boxes.clear();
    this.#overlay.remove();
  }
}

/**
 * Lines under a name, in place of its underline: in forced colours Chromium draws what is in a highlight like selected text, whatever its style
 * says.
 */
function linesUnder(place: Place): HTMLElement[] {
  return Array.from(rangeOf(place)?.getClientRects() ?? [], ({ left, bottom, width }) => {
    const line = document.createElement("div");
    line.className = "under";
    line.style.translate = `${left + scrollX}px ${bottom + scrollY - 1}px`;
    line.style.width = `${width}px`;
    return line;
  });
}

const before = (a: Place, b: Place): number =>
  a.startNode === b.startNode ? a.start - b.start : follows(a.startNode, b.startNode) ? -1 : 1;
