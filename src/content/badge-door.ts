import type { Mark } from "../core/advisories-for.ts";
import type { Place } from "./places.ts";

/** What the badges need to know of the page they stand on. */
export interface BadgeHost {
  /** All places that are underlined. */
  marked: () => Iterable<Place>;
  markOf: (place: Place) => Mark | undefined;
  labelOf: (vendor: string) => string;
  language: () => "en" | "cs";
  /** Asks the background for the card script; false if it cannot be had. */
  bringCard: () => Promise<boolean>;
}

/** The badges of one document, and the card that opens on them. */
export interface Badges {
  /** How many stand now. */
  readonly size: number;
  /** They were placed once. */
  readonly placed: boolean;
  /** Places them anew after `wait` ms, once however often it is asked. */
  soon: (wait?: number) => void;
  /** Moves the focus to the next badge of the page and scrolls it clear; from the last to the first. */
  next: () => Promise<void>;
  /** Scrolls a place into view, and opens its card if asked. */
  show: (place: Place, open: boolean) => Promise<void>;
  /** Is this node the one element of ours in the page? */
  isOurs: (node: Node) => boolean;
}

/** Puts up the badges of this document, which go when `signal` aborts. */
export type PutUpBadges = (host: BadgeHost, signal: AbortSignal) => Badges;

const DOOR = Symbol.for("caveat.badges");
type Door = { [DOOR]?: (putUp: PutUpBadges) => void };

/** Content script: be told when the script of the badges is there. */
export function onBadgeScript(heard: (putUp: PutUpBadges) => void): void {
  (globalThis as Door)[DOOR] = heard;
}

/** Script of the badges: say that it is there. */
export function registerBadges(putUp: PutUpBadges): void {
  (globalThis as Door)[DOOR]?.(putUp);
}
