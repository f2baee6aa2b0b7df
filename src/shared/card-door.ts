import type { Field, Why } from "../core/names/mention.ts";

/** What the content script hands to the card script when a mark is opened. Both live in the same isolated world. */
export interface CardRequest {
  vendorId: string;
  /** The mentions of this vendor in the opened block, the opened one first. */
  mentions: { text: string; name: string; field: Field; why: Why[] }[];
  /** Closed shadow root in which the card hangs. */
  root: ShadowRoot;
  /** Rectangle of the marked name in the viewport, now. */
  anchor(): DOMRect;
  language: "en" | "cs";
  /** The card is gone: by Escape or its close button `"return"`, by a click elsewhere `"leave"`. */
  onClose(focus: "return" | "leave"): void;
}

/** What the card script hands to the content script. */
export interface CardScript {
  open(request: CardRequest): void;
  close(): void;
}

// A symbol, because a page can clobber string-named properties of `window` in Chromium's isolated world (threat P1).
const DOOR = Symbol.for("caveat.card");
type Door = { [DOOR]?: (card: CardScript) => void };

/** Content script: be told when the card script is there. */
export function onCardScript(heard: (card: CardScript) => void): void {
  (globalThis as Door)[DOOR] = heard;
}

/** Card script: say that it is there. */
export function registerCard(card: CardScript): void {
  (globalThis as Door)[DOOR]?.(card);
}
