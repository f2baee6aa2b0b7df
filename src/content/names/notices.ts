import type { PageKind } from "../../core/page/page-kind.ts";
import type { NameIndex } from "../../core/names/name-index.ts";
import type { Mark } from "../../core/verdict.ts";
import type { CardFrameNews, Face, PageLimit, PageMention, PageStart } from "../../shared/messages.ts";
import type { BadgeHost, Badges } from "../badge-host.ts";
import { isConnected, isInShadow } from "../dom.ts";
import { onScript } from "../late-scripts.ts";
import { afterFrame, inSlices } from "../scheduler.ts";
import { type Block, textsIn } from "../walk.ts";
import type { About } from "./fields.ts";
import { Marks } from "./marks.ts";
import { type Place, Places } from "./places.ts";
import { Spotter } from "./spotter.ts";
import { isVisible } from "./visible.ts";

/** So many vendors are asked for at once. */
const ASKED_AT_ONCE = 200;

/** So many places of a vendor are described one by one; all of them are counted in what the background is told. */
const DESCRIBED = 1000;

/** So many of a vendor are looked at whether they can be seen; of further ones it is taken for granted. */
const LOOKED_AT = 1000;

/** Whom the script that judges names asks, and tells. */
export interface NoticesHost {
  start: () => PageStart;
  kind: () => PageKind;
  /** Names are underlined here. */
  isMarking: () => boolean;
  /** All that is underlined has its badge, as the reader asked. */
  marksAll: () => boolean;
  roots: BadgeHost["roots"];
  hear: BadgeHost["hear"];
  openCard: BadgeHost["openCard"];
  isFirst: BadgeHost["isFirst"];
  /** The script of the badges is wanted in this frame; false if it cannot be had. */
  bringBadges: () => Promise<boolean>;
  /** What the badges of these vendors say to the reader. */
  faces: (vendors: string[]) => Promise<Record<string, Face> | undefined>;
  /** There may be something new to tell the background. */
  news: () => void;
}
export type OpenNotices = (host: NoticesHost, signal: AbortSignal) => Notices;

/** The names found in one document, and what is drawn of them. */
export class Notices {
  readonly #host: NoticesHost;
  readonly #signal: AbortSignal;
  #spotter: Spotter | undefined;
  readonly #places = new Places();
  readonly #marks: Marks;
  /** Marked places in shadow roots, which no sheet of ours reaches: they have a badge and no underline. */
  readonly #badged = new Set<Place>();
  #described: Place[] = [];
  #badges: Badges | undefined;
  /** How often the badges may still be asked for. */
  #badgeTries = 3;
  #awaitsBadges = false;
  /** What the badges of vendors that were found say to this reader; `undefined` while that is asked, or where nothing is on file. */
  readonly #faces = new Map<string, Face | undefined>();
  /** Which vendor's badge asks the question of an act on a class of goods. */
  readonly #askers = new Map<string, string>();
  readonly #unasked = new Set<string>();
  /** Questions for faces that are not answered yet. */
  #awaited = 0;
  #facesTimer: ReturnType<typeof setTimeout> | undefined;
  /** Vendors whose names are underlined: the same for every reader. */
  #named: ReadonlySet<string> = new Set();

  constructor(host: NoticesHost, signal: AbortSignal) {
    this.#host = host;
    this.#signal = signal;
    this.#marks = new Marks(signal);
    signal.addEventListener("abort", () => clearTimeout(this.#facesTimer));
  }

  /** By which names, and what is known of the page, blocks are read from now on. */
  readBy(index: NameIndex, about: About): void {
    this.#spotter = new Spotter(index, about);
    this.#named = new Set(this.#host.start().named);
  }

  find(block: Block): readonly Place[] {
    return this.#spotter!.find(block);
  }

  /** Takes in what a block names; of one that was read before, what it names no more goes. */
  take({ nodes, count }: Block, places: readonly Place[], again: boolean): void {
    if (again) {
      const kept = new Set(places.map((place) => this.#places.known(place)));
      for (const text of nodes.slice(0, count).flatMap(textsIn)) {
        for (const place of this.#places.at(text)) if (!kept.has(place)) this.#forget(place);
      }
    }
    for (const place of places) this.#found(place);
    // What badges say comes in a moment, and the report with it.
    if (places.length > 0 && !this.awaitsFaces) this.#host.news();
  }

  /** The text of a node is another, or has left the page. */
  forgetAt(node: Node): void {
    for (const place of this.#places.at(node)) this.#forget(place);
  }

  isOurs(node: Node): boolean {
    return this.#badges?.isOurs(node) ?? false;
  }

  /** All that was to be read is read. */
  rested(): void {
    this.#sweep();
    this.#marks.paint();
    this.placeBadges(1);
    void this.#readSeen();
  }

  /** Marks anew, where the page is marked and was not, or the other way round. */
  repaint(): void {
    this.#marks.clear();
    this.#badged.clear();
    this.touchUp();
  }

  /** Underlines what is to be and is not, takes off what is not to be, and leaves the rest untouched. */
  touchUp(): void {
    this.#named = new Set(this.#host.start().named);
    for (const place of this.#places) this.#underline(place);
    this.placeBadges();
  }

  redraw(): void {
    this.#badges?.redraw();
  }

  /** What badges say is asked for anew. */
  askAgain(): void {
    this.#askFaces([...this.#faces.keys()]);
  }

  get awaitsFaces(): boolean {
    return this.#awaited > 0 || this.#unasked.size > 0;
  }

  /** Something is still to come. */
  get isBusy(): boolean {
    return this.awaitsFaces || this.#awaitsBadges || this.#badges?.placed === false;
  }

  get hides(): boolean {
    return this.#marks.areTaken() || this.#badges?.isThrownOut === true;
  }

  limits(): PageLimit[] {
    return [
      { what: "marks-taken", count: this.#marks.areTaken() ? this.#marks.size : 0 },
      { what: "badges-taken", count: this.#badges?.isThrownOut ? this.#marks.size : 0 },
      { what: "editable", count: [...(this.#spotter?.editable ?? [])].filter(isConnected).length },
    ];
  }

  /** What stands where, the makers that a page gives as data behind it. */
  describe(makers: readonly string[]): { mentions: PageMention[]; marks: number; badges: number } {
    this.#sweep();
    const times = new Map<string, number>();
    this.#described = [...this.#places].filter(({ vendor }) => {
      const before = times.get(vendor) ?? 0;
      times.set(vendor, before + 1);
      return before < DESCRIBED;
    });
    const mentions = this.#described.map((place) => this.#describe(place));
    return {
      mentions: [...mentions, ...(this.#spotter?.findMakers(makers) ?? [])],
      marks: this.#marks.size,
      badges: this.#badges?.total ?? 0,
    };
  }

  /** How often each vendor is named where it can be seen. */
  *countVisible(): Generator<undefined, Map<string, number>> {
    const times = new Map<string, number>();
    let looked = 0;
    for (const place of this.#places) {
      if (++looked % 16 === 0) yield;
      const seen = times.get(place.vendor) ?? 0;
      if (this.#markAt(place) && isConnected(place.startNode) && (seen >= LOOKED_AT || isVisible(place))) {
        times.set(place.vendor, seen + 1);
      }
    }
    return times;
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

  next(): void {
    void this.#badges?.next();
  }

  /** Badges come at the first mark, by a script of their own. */
  placeBadges(wait = 0): void {
    this.#badges?.soon(wait);
    if (this.#badges || this.#awaitsBadges || this.#marks.size + this.#badged.size === 0 || this.#badgeTries-- <= 0)
      return;
    this.#awaitsBadges = true;
    onScript("badges", (putUp) => {
      this.#awaitsBadges = false;
      // A script that is brought twice hands over twice.
      if (this.#signal.aborted || this.#badges) return;
      const { roots, kind, openCard, isFirst, hear } = this.#host;
      this.#badges = putUp(
        {
          marked: () => this.#marked(),
          roots,
          kind,
          markOf: (place) => this.#drawnAt(place),
          hasCard: (place) => this.#cardAt(place) !== undefined,
          labelOf: (vendor) => this.#faces.get(vendor)?.label ?? vendor,
          language: () => this.#host.start().language,
          openCard,
          isFirst,
          hear,
        },
        this.#signal,
      );
      this.#badges.soon();
    });
    void this.#host.bringBadges().then((came) => (this.#awaitsBadges &&= came));
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
    if (!mark || !face || this.#host.marksAll()) return mark;
    return face.quiet || !this.#asks(place.vendor, face.asks) ? undefined : mark;
  }

  /** A question that an act puts to many vendors of a page is asked by the first. */
  #asks(vendor: string, acts: readonly string[]): boolean {
    for (const act of acts) if (!this.#askers.has(act)) this.#askers.set(act, vendor);
    return acts.length === 0 || acts.some((act) => this.#askers.get(act) === vendor);
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
      void this.#host.faces(asked).then((faces) => {
        this.#awaited--;
        if (!faces) {
          // They stay to be asked for, and the page unfinished, until the next question goes out.
          for (const vendor of asked) this.#unasked.add(vendor);
          return;
        }
        this.#askFaces([]);
        if (this.#signal.aborted) return;
        for (const vendor of asked) this.#faces.set(vendor, Object.hasOwn(faces, vendor) ? faces[vendor] : undefined);
        this.#askers.clear();
        this.#badges?.redraw();
        this.#host.news();
      });
    });
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

  #found(place: Place): void {
    if (this.#places.known(place)) return;
    this.#places.add(place);
    this.#underline(place);
    if (this.#faces.has(place.vendor)) return;
    this.#faces.set(place.vendor, undefined);
    this.#askFaces([place.vendor]);
  }

  #forget(place: Place): void {
    this.#unmark(place);
    this.#places.remove(place);
  }

  #sweep(): void {
    for (const place of this.#places.gone()) this.#forget(place);
  }

  #underline(place: Place): void {
    if (!this.#host.isMarking() || !this.#named.has(place.vendor)) this.#unmark(place);
    else if (isInShadow(place.startNode)) this.#badged.add(place);
    else this.#marks.add(place);
  }

  #unmark(place: Place): void {
    this.#marks.remove(place);
    this.#badged.delete(place);
  }

  /** Names that words which nobody sees have taken away. */
  async #readSeen(): Promise<void> {
    await afterFrame();
    const places = this.#spotter && (await inSlices(this.#spotter.findSeen(), this.#signal));
    if (!places || places.length === 0) return;
    for (const place of places) this.#found(place);
    this.placeBadges(1);
    this.#host.news();
  }
}
