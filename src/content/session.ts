import type { Mark } from "../core/advisories-for.ts";
import { findMentions } from "../core/names/find-mentions.ts";
import type { NameIndex } from "../core/names/open-index.ts";
import { categoriesOf } from "../core/page/categories.ts";
import type { Verdict } from "../core/page/classify.ts";
import type { Found, PageDescription, PageMention, PageScript, PageStart } from "../shared/messages.ts";
import { type Badges, onBadgeScript } from "./badge-door.ts";
import { isConnected } from "./dom.ts";
import { type Judgement, judge, UNJUDGED } from "./judge.ts";
import { Marks } from "./marks.ts";
import { type Place, Places } from "./places.ts";
import { Reader } from "./reader.ts";
import { Report } from "./report.ts";
import { isVisible } from "./visible.ts";
import { Spotter } from "./spotter.ts";
import { type Block, textsIn } from "./walk.ts";
import { watch } from "./watch.ts";

/** A page without a verdict is judged again when it changes, this often at most, and for this long after its address changed, ms. */
const JUDGE_EVERY = 1000;
const JUDGE_FOR = 5000;

/** So many places of a vendor are described one by one; all of them are counted in what the background is told. */
const DESCRIBED = 1000;

/** Who is told what becomes of the document. */
interface Told {
  /** Whom it names. */
  found: (found: Found) => void;
  /** It has another address, though nothing was loaded. */
  moved: () => void;
  /** A script of ours is wanted in this frame; false if it cannot be had. */
  bring: (script: PageScript) => Promise<boolean>;
}

/** All that Caveat does in one document, from its first reading until `signal` aborts. */
export class Session {
  readonly #tell: Told;
  readonly #signal: AbortSignal;
  readonly #places = new Places();
  readonly #marks: Marks;
  #described: Place[] = [];
  #badges: Badges | undefined;
  /** How often the badges may still be asked for. */
  #badgeTries = 3;
  #awaitsBadges = false;
  readonly #reader: Reader;
  readonly #report: Report;
  #start: PageStart;
  #index: NameIndex;
  #spotter: Spotter | undefined;
  #judgement: Judgement | undefined;
  #judging = false;
  #judgeAfter = 0;
  #judgeUntil = 0;
  #judgeTimer: ReturnType<typeof setTimeout> | undefined;
  #address = location.href;

  constructor(start: PageStart, index: NameIndex, tell: Told, signal: AbortSignal) {
    this.#start = start;
    this.#index = index;
    this.#tell = tell;
    this.#signal = signal;
    this.#marks = new Marks(signal);
    this.#reader = new Reader(
      {
        find: (block) => this.#spotter?.find(block) ?? [],
        found: (block, places, again) => this.#take(block, places, again),
        rested: () => this.#rested(),
      },
      signal,
    );
    this.#report = new Report(
      {
        places: () => this.#places,
        isOnFile: (place) => this.#markAt(place) !== undefined,
        verdict: () => this.#verdict,
        isReading: () => this.#reader.busy,
        questions: () => this.#questions,
        tell: (found) => tell.found(found),
      },
      signal,
    );
    signal.addEventListener("abort", () => clearTimeout(this.#judgeTimer));
  }

  /** Judges the page and reads it, then follows its changes. */
  async run(): Promise<void> {
    await this.#judge();
    if (this.#signal.aborted) return;
    watch(
      {
        reader: this.#reader,
        places: this.#places,
        isOurs: (node) => this.#badges?.isOurs(node) ?? false,
        forget: (place) => this.#forget(place),
        changed: () => this.#changed(),
      },
      this.#signal,
    );
    this.#reader.readAll(false);
  }

  /** Settings, profile or dataset are other ones now. */
  update(start: PageStart, index: NameIndex): void {
    const isOther = index !== this.#index;
    this.#start = start;
    this.#index = index;
    this.#repaint();
    if (isOther && this.#judgement) {
      this.#spotter = new Spotter(index, this.#judgement.about);
      this.#reader.readAll(true);
    }
    this.#report.again();
  }

  describe(): PageDescription {
    this.#sweep();
    const { kind, class: pageClass, reasons } = this.#verdict;
    const times = new Map<string, number>();
    this.#described = [...this.#places].filter(({ vendor }) => {
      const before = times.get(vendor) ?? 0;
      times.set(vendor, before + 1);
      return before < DESCRIBED;
    });
    return {
      url: location.href,
      kind,
      pageClass,
      reasons,
      reading: this.#reader.busy || !this.#judgement || this.#awaitsBadges || this.#badges?.placed === false,
      mode: this.#start.mode,
      mentions: [...this.#described.map((place) => this.#describe(place)), ...this.#makersAsData()],
      marks: this.#marks.size,
      badges: this.#badges?.size ?? 0,
      questions: this.#questions,
    };
  }

  /** Shows the place with this number in the last `describe().mentions`. */
  async show(number: number, open: boolean): Promise<void> {
    const place = this.#described[number];
    if (!place || !isConnected(place.startNode)) return;
    await this.#badges?.show(place, open);
  }

  nextMention(): void {
    void this.#badges?.next();
  }

  get #verdict(): Verdict {
    return this.#judgement?.verdict ?? UNJUDGED;
  }

  /** Acts that ask the reader something about the class of goods that this page offers. A vendor's name plays no part. */
  get #questions(): string[] {
    if (this.#verdict.kind !== "product" || !this.#judgement || window !== window.top) return [];
    const classes = categoriesOf(this.#judgement.goods, this.#start.goods);
    return this.#start.questions
      .filter((asked) => asked.classes.some((one) => classes.includes(one)))
      .map(({ act }) => act);
  }

  async #judge(): Promise<void> {
    if (this.#judging) return;
    this.#judging = true;
    const began = performance.now();
    const judgement = await judge(this.#start.vocabulary, this.#start.site, this.#signal);
    this.#judging = false;
    this.#judgeAfter = performance.now() + Math.max(JUDGE_EVERY, 50 * (performance.now() - began));
    if (!judgement) return;
    const before = this.#verdict.class;
    this.#judgement = judgement;
    this.#spotter = new Spotter(this.#index, judgement.about);
    if ((before === "other") !== (judgement.verdict.class === "other")) this.#repaint();
  }

  /** Pages that are drawn by scripts are empty at first, and become other pages without being loaded. */
  #judgeAgain(): void {
    const now = performance.now();
    if (location.href !== this.#address) {
      const [from, to] = [this.#address, location.href].map((address) => address.split("#", 1)[0]);
      this.#address = location.href;
      this.#judgeUntil = now + JUDGE_FOR;
      // What is hidden may be so on one page only.
      if (from !== to) this.#tell.moved();
    }
    if (this.#verdict.class !== "other" && now > this.#judgeUntil) return;
    this.#judgeTimer ??= setTimeout(
      () => {
        this.#judgeTimer = undefined;
        void this.#judge().then(() => this.#report.soon());
      },
      Math.max(0, this.#judgeAfter - now),
    );
  }

  /** None where the reader said that this name is not the vendor's here. */
  #markAt({ vendor, name }: Place): Mark | undefined {
    const { wrong, marks } = this.#start;
    const isWrong = Object.hasOwn(wrong, vendor) && wrong[vendor]?.includes(name);
    return !isWrong && Object.hasOwn(marks, vendor) ? marks[vendor] : undefined;
  }

  get #isMarking(): boolean {
    return this.#start.mode === "marks" && this.#verdict.class !== "other";
  }

  *#marked(): Generator<Place> {
    for (const place of this.#places) if (this.#marks.has(place)) yield place;
  }

  #describe(place: Place): PageMention {
    const { vendor, group, name, text, field, why } = place;
    return { vendor, group, name, text, field, why, visible: isVisible(place), marked: this.#marks.has(place) };
  }

  /** The maker a product page gives as data, though it may stand nowhere in its text. */
  #makersAsData(): PageMention[] {
    if (this.#verdict.kind !== "product") return [];
    return (this.#judgement?.makers ?? []).flatMap((text) =>
      findMentions(this.#index, text, { field: "maker" }).map((mention) => ({
        ...mention,
        text: text.slice(mention.start, mention.end),
        field: "maker" as const,
        visible: false,
        marked: false,
      })),
    );
  }

  #take({ nodes, count }: Block, places: readonly Place[], again: boolean): void {
    if (again) {
      const kept = new Set(places.map((place) => this.#places.known(place)));
      for (const text of nodes.slice(0, count).flatMap(textsIn)) {
        for (const place of this.#places.at(text)) if (!kept.has(place)) this.#forget(place);
      }
    }
    for (const place of places) {
      if (this.#places.known(place)) continue;
      this.#places.add(place);
      if (this.#isMarking) this.#marks.add(place, this.#markAt(place));
    }
    if (places.length > 0) this.#report.soon();
  }

  #forget(place: Place): void {
    this.#marks.remove(place);
    this.#places.remove(place);
  }

  #sweep(): void {
    for (const place of this.#places.gone()) this.#forget(place);
  }

  #repaint(): void {
    this.#marks.clear();
    if (this.#isMarking) for (const place of this.#places) this.#marks.add(place, this.#markAt(place));
    this.#placeBadges();
  }

  #changed(): void {
    this.#judgeAgain();
    this.#placeBadges(50);
    this.#report.soon();
  }

  #rested(): void {
    this.#sweep();
    this.#marks.paint();
    this.#placeBadges(1);
    this.#report.soon();
  }

  /** Badges come at the first mark, by a script of their own. */
  #placeBadges(wait = 0): void {
    this.#badges?.soon(wait);
    if (this.#badges || this.#awaitsBadges || this.#marks.size === 0 || this.#badgeTries-- <= 0) return;
    this.#awaitsBadges = true;
    onBadgeScript((putUp) => {
      this.#awaitsBadges = false;
      if (this.#signal.aborted) return;
      this.#badges = putUp(
        {
          marked: () => this.#marked(),
          markOf: (place) => this.#markAt(place),
          labelOf: (vendor) => this.#start.labels[vendor] ?? vendor,
          language: () => this.#start.language,
          bringCard: () => this.#tell.bring("card"),
        },
        this.#signal,
      );
      this.#badges.soon();
    });
    void this.#tell.bring("badges").then((came) => (this.#awaitsBadges &&= came));
  }
}
