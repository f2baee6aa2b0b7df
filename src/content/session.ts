import type { NameIndex } from "../core/names/name-index.ts";
import { categoriesOf } from "../core/page/categories.ts";
import type { CardFrameNews, Found, PageDescription, PageLimit, PageStart } from "../shared/messages.ts";
import { guard, onGuarded } from "./guard.ts";
import { type Judgement, judge, UNJUDGED, UNMARKED } from "./judge.ts";
import type { NamesScript } from "./names-script.ts";
import type { Notices, NoticesHost } from "./names/notices.ts";
import type { Place } from "./names/places.ts";
import { Reader } from "./reader.ts";
import { Report } from "./report.ts";
import { Roots } from "./roots.ts";
import { unreadFrames } from "./unread-frames.ts";
import type { Block } from "./walk.ts";
import { watch } from "./watch.ts";

/** A page without a verdict is judged again when it changes, this often at most, and for this long after its address changed, ms. */
const JUDGE_EVERY = 1000;
const JUDGE_FOR = 5000;

/** Shadow roots are looked for this often at most, where they are likely and everywhere, ms. */
const ROOTS_EVERY = 5000;
const ROOTS_EVERYWHERE_EVERY = 20_000;

/** Who is told what becomes of the document. */
interface Told extends Pick<NoticesHost, "bringBadges" | "faces" | "openCard" | "isFirst"> {
  /** Whom it names. */
  found: (found: Found) => void;
  /** It has another address, though nothing was loaded. */
  moved: () => void;
}

const NONE: readonly Place[] = [];

/** All that Caveat does in one document, from its first reading until `signal` aborts. */
export class Session {
  readonly #tell: Told;
  readonly #signal: AbortSignal;
  readonly #reader: Reader;
  readonly #report: Report;
  #watched: ReturnType<typeof watch> | undefined;
  readonly #roots: Roots;
  /** Shadow roots are looked for again from then on: everywhere when the reader asks, and where they are likely when the page has changed. */
  #rootsAfter = 0;
  #rootsEverywhereAfter = 0;
  #rootsTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #names: NamesScript;
  #start: PageStart;
  #index: NameIndex;
  /** What was found here, from the first name on. */
  #notices: Notices | undefined;
  #judgement: Judgement | undefined;
  readonly #more = { anyway: false, all: false };
  #judging = false;
  #judgeAfter = 0;
  #judgeUntil = 0;
  #judgeTimer: ReturnType<typeof setTimeout> | undefined;
  #address = location.href;
  #root = document.documentElement;

  constructor(start: PageStart, index: NameIndex, names: NamesScript, tell: Told, signal: AbortSignal) {
    this.#start = start;
    this.#index = index;
    this.#names = names;
    this.#tell = tell;
    this.#signal = signal;
    this.#reader = new Reader(
      {
        find: (block) => this.#find(block),
        ready: () => this.#names.come(),
        found: (block, places, again) => this.#notices?.take(block, places, again),
        rested: () => this.#rested(),
      },
      signal,
    );
    this.#report = new Report(
      {
        countVisible: () => this.#notices?.countVisible(),
        verdict: () => this.#verdict,
        // Of a page whose names cannot be judged it is never said that it has none.
        isReading: () =>
          this.#reader.busy || !!this.#notices?.awaitsFaces || this.#names.isComing || this.#names.failed,
        questions: () => this.#questions,
        hides: () => !!this.#notices?.hides,
        tell: (found) => tell.found(found),
      },
      signal,
    );
    this.#roots = new Roots((root) => {
      this.#reader.readRoot(root);
      this.#watched?.alsoIn(root);
    }, signal);
    signal.addEventListener("abort", () => clearTimeout(this.#judgeTimer));
  }

  /** Judges the page and reads it, then follows its changes. */
  async run(): Promise<void> {
    await this.#judge();
    if (this.#signal.aborted) return;
    this.#watched = watch(
      {
        reader: this.#reader,
        isOurs: (node) => !!this.#notices?.isOurs(node),
        forgetAt: (node) => this.#notices?.forgetAt(node),
        changed: () => this.#changed(),
      },
      this.#signal,
    );
    this.#reader.readAll(false);
  }

  /** Settings, profile or dataset are other ones now. What the page can see changes only where its mode or the official names do. */
  update(start: PageStart, index: NameIndex): void {
    const isOther = index !== this.#index;
    const wasMarking = this.#isMarking;
    this.#start = start;
    this.#index = index;
    if (this.#isMarking !== wasMarking) this.#notices?.repaint();
    else this.#notices?.touchUp();
    if (isOther && this.#judgement) {
      this.#readBy(this.#judgement);
      this.#reader.readAll(true);
    }
    this.#notices?.askAgain();
    this.#report.again();
  }

  /** Marks more of this page, as its reader asked. */
  markMore(what: { anyway?: boolean; all?: boolean }): void {
    Object.assign(this.#more, what);
    this.#notices?.touchUp();
    this.#notices?.redraw();
  }

  describe(): PageDescription {
    // A root that was found before changes are followed would be read once and never again.
    if (this.#watched && !this.#reader.busy && performance.now() > this.#rootsEverywhereAfter)
      void this.#lookForRoots(true);
    const { kind, class: pageClass, reasons } = this.#verdict;
    const makers = kind === "product" ? (this.#judgement?.makers ?? []) : [];
    return {
      url: location.href,
      kind,
      pageClass,
      reasons,
      reading:
        this.#roots.looking || this.#reader.busy || !this.#judgement || this.#names.isComing || !!this.#notices?.isBusy,
      mode: this.#start.mode,
      marksAnyway: this.#more.anyway,
      marksAll: this.#more.all,
      ...(this.#here?.describe(makers) ?? UNMARKED),
      questions: this.#questions,
      limits: this.#limits(),
    };
  }

  /** Shows the place with this number in the last `describe().mentions`. */
  async show(number: number, open: boolean): Promise<void> {
    await this.#notices?.show(number, open);
  }

  cardFrame(news: CardFrameNews): void {
    this.#notices?.cardFrame(news);
  }

  nextMention(): void {
    this.#notices?.next();
  }

  get #verdict(): Judgement["verdict"] {
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
    const judgement = await judge(this.#start.vocabulary, this.#start.site, this.#signal, (text) =>
      this.#names.expect(this.#index, text),
    );
    this.#judging = false;
    this.#judgeAfter = performance.now() + Math.max(JUDGE_EVERY, 50 * (performance.now() - began));
    if (!judgement) return;
    const before = this.#verdict.class;
    this.#judgement = judgement;
    this.#readBy(judgement);
    if ((before === "other") !== (judgement.verdict.class === "other")) this.#notices?.repaint();
  }

  #readBy({ about, makers }: Judgement): void {
    this.#notices?.readBy(this.#index, about);
    for (const maker of makers) this.#names.expect(this.#index, maker);
  }

  /** What judges and marks names, once its script is here. */
  get #here(): Notices | undefined {
    if (this.#notices || !this.#names.open || !this.#judgement || this.#signal.aborted) return this.#notices;
    const { bringBadges, faces, openCard, isFirst } = this.#tell;
    const host: NoticesHost = {
      start: () => this.#start,
      kind: () => this.#verdict.kind,
      isMarking: () => this.#isMarking,
      marksAll: () => this.#more.all,
      roots: this.#roots,
      hear: (handle) => onGuarded(handle, this.#signal),
      news: () => this.#report.soon(),
      bringBadges,
      faces,
      openCard,
      isFirst,
    };
    this.#notices = this.#names.open(host, this.#signal);
    this.#notices.readBy(this.#index, this.#judgement.about);
    return this.#notices;
  }

  #find(block: Block): readonly Place[] | undefined {
    return this.#here ? this.#here.find(block) : this.#names.isNeeded(this.#index, block) ? undefined : NONE;
  }

  /** Pages that are drawn by scripts are empty at first, and become other pages without being loaded. */
  #judgeAgain(): void {
    const now = performance.now();
    if (location.href !== this.#address) {
      const [from, to] = [this.#address, location.href].map((address) => address.split("#")[0]);
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

  /** What of the page is not told or not shown, and why. */
  #limits(): PageLimit[] {
    const limits: PageLimit[] = [
      ...(this.#notices?.limits() ?? []),
      { what: "frames", count: unreadFrames() },
      { what: "names", count: this.#names.failed ? 1 : 0 },
      { what: "roots", count: this.#roots.left },
      { what: "changes", count: this.#watched?.storms() ?? 0 },
    ];
    return limits.filter(({ count }) => count > 0);
  }

  get #isMarking(): boolean {
    return this.#start.mode === "marks" && (this.#verdict.class !== "other" || this.#more.anyway);
  }

  #changed(): void {
    // A document that was opened anew has no listener left.
    if (document.documentElement !== this.#root) guard();
    this.#root = document.documentElement;
    this.#judgeAgain();
    this.#notices?.placeBadges(50);
    this.#report.soon();
  }

  #rested(): void {
    this.#notices?.rested();
    this.#report.soon();
    this.#rootsSoon(0);
  }

  /** A root that comes to an element which is there is no change that could be followed: the longer nothing came, the rarer it is looked for. */
  #rootsSoon(wait: number): void {
    clearTimeout(this.#rootsTimer);
    this.#rootsTimer = setTimeout(
      () => void this.#lookForRoots(false),
      Math.max(wait, this.#rootsAfter - performance.now()),
    );
  }

  async #lookForRoots(everywhere: boolean): Promise<void> {
    if (everywhere) this.#rootsEverywhereAfter = Infinity;
    // A timer takes no more; the end of the look sets it anew.
    this.#rootsAfter = 1e9;
    const began = performance.now();
    await this.#roots.look((element) => !!this.#notices?.isOurs(element), everywhere);
    const now = performance.now();
    this.#rootsAfter = now + Math.max(ROOTS_EVERY, 100 * (now - began));
    this.#rootsSoon(now / 4);
    if (everywhere) this.#rootsEverywhereAfter = now + ROOTS_EVERYWHERE_EVERY;
  }
}
