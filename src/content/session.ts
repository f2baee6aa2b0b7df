import type { Mark } from "../core/verdict.ts";
import { findMentions } from "../core/names/find-mentions.ts";
import type { NameIndex } from "../core/names/open-index.ts";
import { categoriesOf } from "../core/page/categories.ts";
import type {
  CardFrameNews,
  Face,
  Found,
  PageDescription,
  PageLimit,
  PageMention,
  PageStart,
} from "../shared/messages.ts";
import { type BadgeHost, type Badges, onBadgeScript } from "./badge-door.ts";
import { isConnected, isInShadow } from "./dom.ts";
import { guard, onGuarded } from "./guard.ts";
import { type Judgement, judge, UNJUDGED } from "./judge.ts";
import { Marks } from "./marks.ts";
import { type Place, Places } from "./places.ts";
import { Reader } from "./reader.ts";
import { Report } from "./report.ts";
import { Roots } from "./roots.ts";
import { afterFrame, inSlices } from "./turns.ts";
import { unreadFrames } from "./unread-frames.ts";
import { isVisible } from "./visible.ts";
import { Spotter } from "./spotter.ts";
import { type Block, textsIn } from "./walk.ts";
import { watch } from "./watch.ts";

/** A page without a verdict is judged again when it changes, this often at most, and for this long after its address changed, ms. */
const JUDGE_EVERY = 1000;
const JUDGE_FOR = 5000;

/** Shadow roots are looked for this often at most, where they are likely and everywhere, ms. */
const ROOTS_EVERY = 5000;
const ROOTS_EVERYWHERE_EVERY = 20_000;

/** So many vendors are asked for at once. */
const ASKED_AT_ONCE = 200;

/** So many places of a vendor are described one by one; all of them are counted in what the background is told. */
const DESCRIBED = 1000;

/** Who is told what becomes of the document. */
interface Told {
  /** Whom it names. */
  found: (found: Found) => void;
  /** It has another address, though nothing was loaded. */
  moved: () => void;
  /** The script of the badges is wanted in this frame; false if it cannot be had. */
  bringBadges: () => Promise<boolean>;
  /** What the badges of these vendors say to the reader. */
  faces: (vendors: string[]) => Promise<Record<string, Face> | undefined>;
  /** A badge was pressed: its card is wanted. Answers with the frame's address, none where the card opens elsewhere. */
  openCard: BadgeHost["openCard"];
  /** No listener of the page comes before ours. */
  isFirst: () => boolean;
}

/** All that Caveat does in one document, from its first reading until `signal` aborts. */
export class Session {
  readonly #tell: Told;
  readonly #signal: AbortSignal;
  readonly #places = new Places();
  readonly #marks: Marks;
  /** Marked places in shadow roots, which no sheet of ours reaches: they have a badge and no underline. */
  readonly #badged = new Set<Place>();
  #described: Place[] = [];
  #badges: Badges | undefined;
  /** How often the badges may still be asked for. */
  #badgeTries = 3;
  #awaitsBadges = false;
  readonly #reader: Reader;
  readonly #report: Report;
  #watched: ReturnType<typeof watch> | undefined;
  readonly #roots: Roots;
  /** Shadow roots are looked for again from then on: everywhere when the reader asks, and where they are likely when the page has changed. */
  #rootsAfter = 0;
  #rootsEverywhereAfter = 0;
  #start: PageStart;
  #index: NameIndex;
  #spotter: Spotter | undefined;
  #judgement: Judgement | undefined;
  /** Vendors whose names are underlined: the same for every reader. */
  #named: ReadonlySet<string>;
  /** What the badges of vendors that were found say to this reader; `undefined` while that is asked, or where nothing is on file. */
  readonly #faces = new Map<string, Face | undefined>();
  /** Which vendor's badge asks the question of an act on a class of goods. */
  readonly #askers = new Map<string, string>();
  readonly #more = { anyway: false, all: false };
  readonly #unasked = new Set<string>();
  /** Questions for faces that are not answered yet. */
  #awaited = 0;
  #facesTimer: ReturnType<typeof setTimeout> | undefined;
  #judging = false;
  #judgeAfter = 0;
  #judgeUntil = 0;
  #judgeTimer: ReturnType<typeof setTimeout> | undefined;
  #address = location.href;
  #root = document.documentElement;

  constructor(start: PageStart, index: NameIndex, tell: Told, signal: AbortSignal) {
    this.#start = start;
    this.#named = new Set(start.named);
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
        isReading: () => this.#reader.busy || this.#awaitsFaces,
        questions: () => this.#questions,
        hides: () => this.#hides,
        tell: (found) => tell.found(found),
      },
      signal,
    );
    this.#roots = new Roots((root) => {
      this.#reader.readRoot(root);
      this.#watched?.alsoIn(root);
    }, signal);
    signal.addEventListener("abort", () => {
      clearTimeout(this.#judgeTimer);
      clearTimeout(this.#facesTimer);
    });
  }

  /** Judges the page and reads it, then follows its changes. */
  async run(): Promise<void> {
    await this.#judge();
    if (this.#signal.aborted) return;
    this.#watched = watch(
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

  /** Settings, profile or dataset are other ones now. What the page can see changes only where its mode or the official names do. */
  update(start: PageStart, index: NameIndex): void {
    const isOther = index !== this.#index;
    const wasMarking = this.#isMarking;
    this.#start = start;
    this.#named = new Set(start.named);
    this.#index = index;
    if (this.#isMarking !== wasMarking) this.#repaint();
    else this.#touchUp();
    if (isOther && this.#judgement) {
      this.#spotter = new Spotter(index, this.#judgement.about);
      this.#reader.readAll(true);
    }
    this.#askFaces([...this.#faces.keys()]);
    this.#report.again();
  }

  /** Marks more of this page, as its reader asked. */
  markMore(what: { anyway?: boolean; all?: boolean }): void {
    Object.assign(this.#more, what);
    this.#touchUp();
    this.#badges?.redraw();
  }

  describe(): PageDescription {
    this.#sweep();
    if (!this.#reader.busy && performance.now() > this.#rootsEverywhereAfter) void this.#lookForRoots(true);
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
      reading:
        this.#roots.looking ||
        this.#reader.busy ||
        !this.#judgement ||
        this.#awaitsFaces ||
        this.#awaitsBadges ||
        this.#badges?.placed === false,
      mode: this.#start.mode,
      marksAnyway: this.#more.anyway,
      marksAll: this.#more.all,
      mentions: [...this.#described.map((place) => this.#describe(place)), ...this.#makersAsData()],
      marks: this.#marks.size,
      badges: this.#badges?.total ?? 0,
      questions: this.#questions,
      limits: this.#limits(),
    };
  }

  /** Shows the place with this number in the last `describe().mentions`. */
  async show(number: number, open: boolean): Promise<void> {
    const place = this.#described[number];
    if (!place || !isConnected(place.startNode)) return;
    await this.#badges?.show(place, open);
  }

  cardFrame(news: CardFrameNews): void {
    this.#badges?.heard(news);
  }

  nextMention(): void {
    void this.#badges?.next();
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
    const face = this.#faces.get(vendor);
    return face?.wrong?.includes(name) ? undefined : face?.mark;
  }

  /** What the card of a marked place says, drawn at this reader's level or not. */
  #cardAt(place: Place): Mark | undefined {
    return this.#marks.has(place) || this.#badged.has(place) ? this.#markAt(place) : undefined;
  }

  /** What a badge shows here to this reader, if anything. */
  #drawnAt(place: Place): Mark | undefined {
    const mark = this.#cardAt(place);
    const face = this.#faces.get(place.vendor);
    if (!mark || !face || this.#more.all) return mark;
    return face.quiet || !this.#asks(place.vendor, face.asks) ? undefined : mark;
  }

  /** A question that an act puts to many vendors of a page is asked by the first. */
  #asks(vendor: string, acts: readonly string[]): boolean {
    for (const act of acts) if (!this.#askers.has(act)) this.#askers.set(act, vendor);
    return acts.length === 0 || acts.some((act) => this.#askers.get(act) === vendor);
  }

  get #awaitsFaces(): boolean {
    return this.#awaited > 0 || this.#unasked.size > 0;
  }

  /** Asks what the badges of vendors say; those that are asked within a moment go together. */
  #askFaces(vendors: Iterable<string>): void {
    for (const vendor of vendors) this.#unasked.add(vendor);
    if (this.#unasked.size === 0) return;
    this.#facesTimer ??= setTimeout(() => {
      this.#facesTimer = undefined;
      const asked = [...this.#unasked].slice(0, ASKED_AT_ONCE);
      for (const vendor of asked) this.#unasked.delete(vendor);
      this.#awaited++;
      void this.#tell.faces(asked).then((faces) => {
        this.#awaited--;
        this.#askFaces([]);
        if (!faces || this.#signal.aborted) return;
        for (const vendor of asked) this.#faces.set(vendor, Object.hasOwn(faces, vendor) ? faces[vendor] : undefined);
        this.#askers.clear();
        this.#badges?.redraw();
        this.#report.soon();
      });
    });
  }

  /** What of the page is not told or not shown, and why. */
  #limits(): PageLimit[] {
    const limits: PageLimit[] = [
      { what: "marks-taken", count: this.#marks.areTaken() ? this.#marks.size : 0 },
      { what: "badges-taken", count: this.#badges?.isThrownOut ? this.#marks.size : 0 },
      { what: "editable", count: [...(this.#spotter?.editable ?? [])].filter(isConnected).length },
      { what: "frames", count: unreadFrames() },
      { what: "roots", count: this.#roots.left },
      { what: "changes", count: this.#watched?.storms() ?? 0 },
    ];
    return limits.filter(({ count }) => count > 0);
  }

  get #hides(): boolean {
    return this.#marks.areTaken() || this.#badges?.isThrownOut === true;
  }

  get #isMarking(): boolean {
    return this.#start.mode === "marks" && (this.#verdict.class !== "other" || this.#more.anyway);
  }

  *#marked(): Generator<Place> {
    for (const place of this.#places) if (this.#marks.has(place) || this.#badged.has(place)) yield place;
  }

  #describe(place: Place): PageMention {
    const { vendor, group, name, text, field, why } = place;
    return {
      vendor,
      group,
      name,
      text,
      field,
      why,
      visible: isVisible(place),
      marked: this.#cardAt(place) !== undefined,
    };
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
    for (const place of places) this.#found(place);
    // What badges say comes in a moment, and the report with it.
    if (places.length > 0 && !this.#awaitsFaces) this.#report.soon();
  }

  #forget(place: Place): void {
    this.#unmark(place);
    this.#places.remove(place);
  }

  #sweep(): void {
    for (const place of this.#places.gone()) this.#forget(place);
  }

  #underline(place: Place): void {
    if (!this.#isMarking || !this.#named.has(place.vendor)) this.#unmark(place);
    else if (isInShadow(place.startNode)) this.#badged.add(place);
    else this.#marks.add(place);
  }

  #unmark(place: Place): void {
    this.#marks.remove(place);
    this.#badged.delete(place);
  }

  #repaint(): void {
    this.#marks.clear();
    this.#badged.clear();
    for (const place of this.#places) this.#underline(place);
    this.#placeBadges();
  }

  /** Underlines what is to be and is not, takes off what is not to be, and leaves the rest untouched. */
  #touchUp(): void {
    for (const place of this.#places) this.#underline(place);
    this.#placeBadges();
  }

  #changed(): void {
    // A document that was opened anew has no listener left.
    if (document.documentElement !== this.#root) guard();
    this.#root = document.documentElement;
    this.#judgeAgain();
    this.#placeBadges(50);
    this.#report.soon();
  }

  #rested(): void {
    this.#sweep();
    this.#marks.paint();
    this.#placeBadges(1);
    this.#report.soon();
    void this.#readSeen();
    if (performance.now() > this.#rootsAfter) void this.#lookForRoots(false);
  }

  async #lookForRoots(everywhere: boolean): Promise<void> {
    if (everywhere) this.#rootsEverywhereAfter = Infinity;
    this.#rootsAfter = Infinity;
    const began = performance.now();
    await this.#roots.look((element) => this.#badges?.isOurs(element) ?? false, everywhere);
    const now = performance.now();
    this.#rootsAfter = now + Math.max(ROOTS_EVERY, 100 * (now - began));
    if (everywhere) this.#rootsEverywhereAfter = now + ROOTS_EVERYWHERE_EVERY;
  }

  /** Names that words which nobody sees have taken away. */
  async #readSeen(): Promise<void> {
    await afterFrame();
    const places = this.#spotter && (await inSlices(this.#spotter.findSeen(), this.#signal));
    if (!places || places.length === 0) return;
    for (const place of places) this.#found(place);
    this.#placeBadges(1);
    this.#report.soon();
  }

  #found(place: Place): void {
    if (this.#places.known(place)) return;
    this.#places.add(place);
    this.#underline(place);
    if (this.#faces.has(place.vendor)) return;
    this.#faces.set(place.vendor, undefined);
    this.#askFaces([place.vendor]);
  }

  /** Badges come at the first mark, by a script of their own. */
  #placeBadges(wait = 0): void {
    this.#badges?.soon(wait);
    if (this.#badges || this.#awaitsBadges || this.#marks.size + this.#badged.size === 0 || this.#badgeTries-- <= 0)
      return;
    this.#awaitsBadges = true;
    onBadgeScript((putUp) => {
      this.#awaitsBadges = false;
      if (this.#signal.aborted) return;
      this.#badges = putUp(
        {
          marked: () => this.#marked(),
          rootOf: (host) => this.#roots.of(host),
          kind: () => this.#verdict.kind,
          markOf: (place) => this.#drawnAt(place),
          hasCard: (place) => this.#cardAt(place) !== undefined,
          labelOf: (vendor) => this.#faces.get(vendor)?.label ?? vendor,
          language: () => this.#start.language,
          openCard: (request) => this.#tell.openCard(request),
          isFirst: () => this.#tell.isFirst(),
          hear: (handle) => onGuarded(handle, this.#signal),
        },
        this.#signal,
      );
      this.#badges.soon();
    });
    void this.#tell.bringBadges().then((came) => (this.#awaitsBadges &&= came));
  }
}
