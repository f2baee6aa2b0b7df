import components from "../ui/components.css?inline";
import tokens from "../ui/tokens.css?inline";
import card from "./card.css?inline";
import type { Place } from "./place.ts";

/** The card's own sheet: constructed, so that it passes any policy of the page. The build has written its rem as px. */
export function cardSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + components + card);
  return sheet;
}

/** Writes a place into its own sheet: no style attribute is ever set. */
export function writePlace(
  sheet: CSSStyleSheet,
  { side, left, top, width, maxHeight, peak }: Place,
  isSeen: boolean,
): void {
  const at = side === "docked" ? "left:0;right:0;bottom:0" : `left:${left}px;top:${top}px`;
  sheet.replaceSync(
    `.pop{${at};width:${width}px;max-height:${maxHeight}px;--peak:${peak ?? 0}px;opacity:${Number(isSeen)}}`,
  );
}
