import type { PageKind } from "../../core/page/page-kind.ts";
import {
  dataOf,
  elementOf,
  fits,
  hasInside,
  isConnected,
  nearest,
  nextElementOf,
  previousElementOf,
  tagOf,
  textsUnder,
} from "../dom.ts";
import type { Place } from "../names/places.ts";
import { isVisible } from "../names/visible.ts";

/** What leads to other pages, or chooses among things: names in it are no statement about goods. */
const MENUS =
  "nav,footer,select,datalist,[role=navigation],[role=menu],[role=menubar],[role=listbox],[role=tablist],label:has(input)";
/** What may be one thing among several. */
const THINGS = "li,tr,article,[itemtype*='/Product']";
/** No page gets more badges than this at once; underlines have no such limit. */
export const MOST = 300;
/** So far up from a name one looks for it, and for the list that a name by itself is an item of. */
const LEVELS = 8;
/** A list of so many items that are no longer than a name is one of brands. */
const BRANDS = 3;
const NAME = 40;

/** What there is of each vendor and product. */
class Groups<T> {
  readonly #groups = new Map<Element | null, Map<string, T>>();
  size = 0;

  get(thing: Element | null, vendor: string): T | undefined {
    return this.#groups.get(thing)?.get(vendor);
  }

  at(thing: Element | null, vendor: string, make: () => T): T {
    let vendors = this.#groups.get(thing);
    if (!vendors) this.#groups.set(thing, (vendors = new Map()));
    let one = vendors.get(vendor);
    if (one === undefined) {
      vendors.set(vendor, (one = make()));
      this.size++;
    }
    return one;
  }

  *all(): Generator<T> {
    for (const vendors of this.#groups.values()) yield* vendors.values();
  }
}

/**
 * Which places may have a badge: one a vendor on a listing, elsewhere one a vendor and product, and none in menus, filters and lists of
 * brands. The page alone decides, and how it was scrolled: no reader has a say.
 */
export class Leaders {
  readonly #things = new WeakMap<Element, Element | null>();
  readonly #menus = new WeakMap<Element, boolean>();
  /** Places that got room for a badge, and keep it; and those that were found to have none. */
  readonly #holding = new Set<Place>();
  readonly #cramped = new WeakSet<Place>();

  /** Those of `near` that may get a badge, by vendor and product; a group whose badge stands elsewhere has none here. */
  *candidates(near: readonly Place[], kind: PageKind): Generator<Place[]> {
    const here = new Set(near);
    const groups = new Groups<Place[]>();
    for (const place of this.#holding)
      if (isConnected(place.startNode)) groups.at(this.#thingOf(place.block, kind), place.vendor, () => [place]);
      else this.#holding.delete(place);
    for (const place of near) {
      if (this.#holding.has(place) || this.isInMenu(place)) continue;
      groups.at(this.#thingOf(place.block, kind), place.vendor, () => []).push(place);
    }
    for (const places of groups.all()) if (here.has(places[0]!)) yield places;
  }

  /** One place for each badge of the whole page: where it stands, else where it will as soon as that is in view. */
  *find(places: Iterable<Place>, kind: PageKind): Generator<undefined, Place[]> {
    // The document is being written: nothing of ours stands in it.
    if (document.designMode === "on") return [];
    const leaders = new Groups<{ place: Place; isSure: boolean }>();
    const held = new Set<Place>();
    let looked = 0;
    for (const place of places) {
      if (++looked % 16 === 0) yield;
      const thing = this.#thingOf(place.block, kind);
      const known = leaders.get(thing, place.vendor);
      const holds = this.#holding.has(place);
      if (holds) held.add(place);
      if (known && (known.isSure || (!holds && (!this.isCramped(known.place) || this.isCramped(place))))) continue;
      if (this.isInMenu(place) || !isVisible(place) || (!known && leaders.size >= MOST)) continue;
      const one = leaders.at(thing, place.vendor, () => ({ place, isSure: false }));
      one.place = place;
      one.isSure = holds;
    }
    // What is marked no longer holds nothing.
    for (const place of this.#holding) if (!held.has(place)) this.#holding.delete(place);
    return [...leaders.all()].map(({ place }) => place);
  }

  /** A place has room for a badge, or has it no longer. */
  hold(place: Place, has: boolean): void {
    if (has) {
      this.#holding.add(place);
      this.#cramped.delete(place);
    } else {
      this.#holding.delete(place);
      this.#cramped.add(place);
    }
  }

  /** Is there no room for a badge at this place, as far as is known? */
  isCramped(place: Place): boolean {
    return this.#cramped.has(place);
  }

  /** Is it in a menu, a filter or a list of brands? */
  isInMenu({ block, field, text }: Place): boolean {
    let known = this.#menus.get(block);
    if (known === undefined)
      this.#menus.set(
        block,
        (known = nearest(block, MENUS) !== null || (field !== "maker" && isOneOfBrands(block, text))),
      );
    return known;
  }

  #thingOf(block: Element, kind: PageKind): Element | null {
    if (kind === "listing" || kind === "news" || kind === "other") return null;
    let thing = this.#things.get(block);
    if (thing === undefined) this.#things.set(block, (thing = findThing(block, kind === "product")));
    return thing;
  }
}

/** The row or item that a block stands in; on the page of one product only another product, with a picture of its own. */
function findThing(block: Element, isProduct: boolean): Element | null {
  const thing = nearest(block, THINGS);
  if (!thing || !isProduct) return thing;
  return hasInside(thing, "img,picture") && hasInside(thing, "a[href]") && !hasInside(thing, "h1") ? thing : null;
}

/** Does a block say no more than the name and a count, among others that say as little? */
function isOneOfBrands(block: Element, name: string): boolean {
  if (shortText(block).replaceAll(/[\s\d()]/g, "").length > name.length) return false;
  let item = block;
  for (let level = 0; level < LEVELS && !previousElementOf(item) && !nextElementOf(item); level++) {
    const above = elementOf(item);
    if (!above || shortText(above).trim().length > NAME) return false;
    item = above;
  }
  if (!fits(item, "li,a,button,option,label,div,span")) return false;
  const isPeer = (peer: Element | null): boolean =>
    peer !== null && tagOf(peer) === tagOf(item) && shortText(peer).trim().length <= NAME;
  let peers = 1;
  for (let at = previousElementOf(item); peers < BRANDS && isPeer(at); at = previousElementOf(at!)) peers++;
  for (let at = nextElementOf(item); peers < BRANDS && isPeer(at); at = nextElementOf(at!)) peers++;
  return peers >= BRANDS;
}

/** The text of an element, and of a long one no more than tells that it is. */
function shortText(element: Element): string {
  const walker = textsUnder(element);
  let text = "";
  for (let nodes = 0; nodes < NAME && text.length < 3 * NAME; nodes++) {
    const node = walker.nextNode();
    if (!node) return text;
    text += dataOf(node);
  }
  return text.padEnd(3 * NAME, "…");
}
