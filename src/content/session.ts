import type { NameIndex } from "../core/names/open-index.ts";
import { classify, type PageSignals, type Verdict } from "../core/page/classify.ts";
import type { Found, PageDescription, PageStart } from "../shared/messages.ts";
import { Badges } from "./badges.ts";
import { openCard } from "./cards.ts";
import { isConnected } from "./dom.ts";
import { isMarked, Marks } from "./marks.ts";
import { Overlay } from "./overlay.ts";
import { type Place, Places } from "./places.ts";
import { readSignals } from "./read-signals.ts";
import { Reader } from "./reader.ts";
import { isVisible } from "./spots.ts";
import { Spotter } from "./spotter.ts";
import { readStructured } from "./structured.ts";
import { afterFrame, inSlices } from "./turns.ts";
import { watch } from "./watch.ts";
import { wordsIn } from "./words.ts";

const MOST_VENDORS = 200;
const REPORT_EVERY = 500;

/** All that Caveat does in one document, from its first reading until `signal` aborts. */
export class Session {
  readonly #signal: AbortSignal;
  readonly #places = new Places();
  readonly #marks = new Marks();
  readonly #overlay = new Overlay();
  readonly #badges: Badges;
  readonly #reader: Reader;
  readonly #report: (found: Found) => void;
  #start: PageStart;
  #index: NameIndex;
  #spotter: Spotter;
  #verdict: Verdict = { kind: "other", class: "other", reasons: [] };
  #makers: readonly string[] = [];
  #reported = "";
  #reportTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: PageStart, index: NameIndex, report: (found: Found) => void, signal: AbortSignal) {
    this.#start = start;
    this.#index = index;
    this.#report = report;
    this.#signal = signal;
    this.#spotter = this.#makeSpotter(undefined);
    this.#badges = new Badges(
      {
        marked: () => this.#marked(),
        markOf: (vendor) => this.#markOf(vendor),
        labelOf: (vendor) => this.#start.labels[vendor] ?? vendor,
        words: () => wordsIn(this.#start.language),
        open: (place, badge) => void this.#open(place, badge),
      },
      this.#overlay,
      signal,
    );
    this.#reader = new Reader(
      {
        find: (block) => this.#spotter.find(block),
        found: (block, places, again) => this.#take(block.nodes, places, again),
        rested: () => this.#rested(),
      },
      signal,
    );
    signal.addEventListener("abort", () => {
      clearTimeout(this.#reportTimer);
      this.#marks.clear();
      this.#overlay.remove();
    });
  }

  /** Judges the page and reads it, then follows its changes. */
  async run(): Promise<void> {
    await this.#judge();
    if (this.#signal.aborted) return;
    watch(
      {
        reader: this.#reader,
        places: this.#places,
        overlay: this.#overlay,
        forget: (place) => this.#forget(place),
        changed: () => this.#changed(),
      },
      this.#signal,
    );
    if (document.body) this.#reader.readAll(document.body, false);
    else this.#rested();
  }

  /** Settings, profile or dataset are other ones now. */
  update(start: PageStart, index: NameIndex): void {
    const isOther = index !== this.#index;
    this.#start = start;
    if (isOther) {
      this.#index = index;
      this.#spotter = this.#makeSpotter(undefined);
    }
    this.#repaint();
    if (isOther && document.body) this.#reader.readAll(document.body, true);
    this.#reportSoon();
  }

  describe(): PageDescription {
    this.#sweep();
    return {
      url: location.href,
      kind: this.#verdict.kind,
      pageClass: this.#verdict.class,
      reasons: this.#verdict.reasons,
      reading: this.#reader.busy,
      mode: this.#start.mode,
      mentions: [...this.#places].map((place) => ({
        vendor: place.vendor,
        group: place.group,
        name: place.name,
        text: place.text,
        field: place.field,
        why: place.why,
        visible: isVisible(place),
        marked: this.#marks.has(place),
      })),
      marks: this.#marks.size,
      badges: this.#badges.size,
      questions: [],
    };
  }

  async show(number: number, open: boolean): Promise<void> {
    const place = [...this.#places][number];
    if (!place || !isConnected(place.startNode)) return;
    const badge = await this.#badges.goTo(place);
    if (open) await this.#open(place, badge);
  }

  nextMention(): void {
    void this.#badges.next();
  }

  async #judge(): Promise<void> {
    const signals = await inSlices(readSignals(document), "soon", this.#signal);
    if (!signals) return;
    this.#verdict = classify(signals, this.#start.vocabulary);
    this.#makers = readStructured(document).makers;
    this.#spotter = this.#makeSpotter(signals);
  }

  #makeSpotter(signals: PageSignals | undefined): Spotter {
    return new Spotter(this.#index, {
      lang: document.documentElement?.lang ?? "",
      nearby: signals ? [signals.title, ...signals.headings].join("\n").slice(0, 2000) : document.title,
      makers: readStructured(document).makerElements,
      vocabulary: this.#start.vocabulary,
    });
  }

  #markOf(vendor: string) {
    return Object.hasOwn(this.#start.marks, vendor) ? this.#start.marks[vendor] : undefined;
  }

  get #isMarking(): boolean {
    return this.#start.mode === "marks" && this.#verdict.class !== "other";
  }

  *#marked(): Generator<Place> {
    for (const place of this.#places) if (this.#marks.has(place)) yield place;
  }

  #take(nodes: readonly Text[], places: readonly Place[], again: boolean): void {
    if (again) {
      const kept = new Set(places.map((place) => this.#places.known(place)));
      for (const node of nodes) {
        for (const place of this.#places.at(node)) if (!kept.has(place)) this.#forget(place);
      }
    }
    for (const place of places) {
      if (this.#places.known(place)) continue;
      this.#places.add(place);
      if (this.#isMarking) this.#marks.add(place, this.#markOf(place.vendor));
    }
    if (places.length > 0) this.#reportSoon();
  }

  #forget(place: Place): void {
    this.#marks.remove(place);
    this.#places.remove(place);
  }

  #sweep(): void {
    for (const place of [...this.#places.gone()]) this.#forget(place);
  }

  #repaint(): void {
    this.#marks.clear();
    if (this.#isMarking) for (const place of this.#places) this.#marks.add(place, this.#markOf(place.vendor));
    this.#badges.soon();
  }

  #changed(): void {
    if (this.#marks.size > 0) this.#badges.soon(50);
    this.#reportSoon();
  }

  #rested(): void {
    this.#sweep();
    if (this.#marks.size > 0 || this.#overlay.isHung) this.#badges.soon();
    this.#reportSoon();
  }

  #reportSoon(): void {
    this.#reportTimer ??= setTimeout(
      () => {
        this.#reportTimer = undefined;
        void this.#reportNow();
      },
      this.#reported === "" ? 0 : REPORT_EVERY,
    );
  }

  async #reportNow(): Promise<void> {
    await afterFrame();
    if (this.#signal.aborted) return;
    const vendors = await inSlices(this.#countVisible(), "later", this.#signal);
    if (!vendors) return;
    const found: Found = {
      pageKind: this.#verdict.kind,
      pageClass: this.#verdict.class,
      vendors: [...vendors].map(([id, times]) => ({ id, times })).slice(0, MOST_VENDORS),
      reading: this.#reader.busy,
      questions: [],
    };
    const text = JSON.stringify(found);
    if (text === this.#reported) return;
    this.#reported = text;
    this.#report(found);
  }

  *#countVisible(): Generator<undefined, Map<string, number>> {
    const times = new Map<string, number>();
    for (const place of this.#places) {
      yield;
      if (this.#markOf(place.vendor) && isConnected(place.startNode) && isVisible(place)) {
        times.set(place.vendor, (times.get(place.vendor) ?? 0) + 1);
      }
    }
    return times;
  }

  async #open(place: Place, badge: HTMLElement | undefined): Promise<void> {
    const root = this.#overlay.cardRoot();
    if (!root || !isMarked(this.#markOf(place.vendor))) return;
    const mentions = [
      place,
      ...[...this.#places].filter(
        (other) => other !== place && other.block === place.block && other.vendor === place.vendor,
      ),
    ];
    await openCard({
      place,
      mentions,
      badge,
      overlay: this.#overlay,
      root,
      language: this.#start.language,
      leave: () => this.#badges.leave(),
    });
  }
}
