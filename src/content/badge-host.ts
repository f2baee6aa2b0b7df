import type { PageKind } from "../core/page/page-kind.ts";
import type { Mark } from "../core/verdict.ts";
import type { CardFrameNews, CardOpening } from "../shared/messages.ts";
import type { Place } from "./names/places.ts";
import type { UiLanguage } from "../core/ui-language.ts";

/** The shadow roots, open or closed, that were read. */
export interface ReadRoots {
  of: (host: Element) => ShadowRoot | undefined;
  all: () => Iterable<ShadowRoot>;
}

/** What the badges need to know of the page they stand on. */
export interface BadgeHost {
  /** All places that are marked: each may have a badge, and each leading one has its box. */
  marked: () => Iterable<Place>;
  /** What the page is: on a listing a vendor has one badge, elsewhere one a product. */
  kind: () => PageKind;
  roots: ReadRoots;
  /** What the badge of a place shows to this reader, if anything. */
  markOf: (place: Place) => Mark | undefined;
  /** Has the reader a card for what stands at a place, drawn or not? */
  hasCard: (place: Place) => boolean;
  labelOf: (vendor: string) => string;
  language: () => UiLanguage;
  /** Asks the background for a card. Answers with the address for its frame; none where it opens in the popup. */
  openCard: (request: CardOpening) => Promise<{ id: string; address: string } | undefined>;
  /** No listener of the page comes before ours. */
  isFirst: () => boolean;
  /** Hears the events of the window before the page does. */
  hear: (handle: (event: Event) => void) => void;
}

/** The badges of one document, and the card that opens on them. */
export interface Badges {
  /** How many the whole page has, in view or not. */
  readonly total: number;
  /** They were placed once. */
  readonly placed: boolean;
  /** The page has thrown our element out as often as it was hung. */
  readonly isThrownOut: boolean;
  /** Places them anew after `wait` ms, once however often it is asked. */
  soon: (wait?: number) => void;
  /** Draws anew what the boxes show; none of them moves, comes or goes. */
  redraw: () => void;
  /** Moves the focus to the next badge of the page and scrolls it clear; from the last to the first. */
  next: () => Promise<void>;
  /** Scrolls a place into view, and opens its card if asked. */
  show: (place: Place, open: boolean) => Promise<void>;
  /** Is this node the one element of ours in the page? */
  isOurs: (node: Node) => boolean;
  /** The frame of a card says that it is there, or that it is to go. */
  heard: (from: CardFrameNews) => void;
}

/** Puts up the badges of this document, which go when `signal` aborts. */
export type PutUpBadges = (host: BadgeHost, signal: AbortSignal) => Badges;
