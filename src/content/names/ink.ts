import { elementOf, tagOf } from "../dom.ts";
import type { Place } from "./places.ts";

/** So many elements one in another a path names. */
const LEVELS = 4;
/** With more paths than these, one rule styles everything. */
const MANY = 50;

/**
 * Sees to it that the sheet underlines the text of these places where the highlight has it. A rule for all elements makes a
 * browser style the whole page anew when the first name is marked, so there is one for each path of tags by which names stand.
 * Paths are the page's alone: the same for every reader.
 *
 * Only text decoration, so that no mark moves a letter; its colour is the text's own, so that it can be read on any page. On
 * paper the page is as it is without marks. In forced colours a highlight looks like selected text: the badges' layer draws the
 * lines then.
 */
export function cover(places: Iterable<Place>, sheet: CSSStyleSheet, paths: Set<string>): void {
  for (const { startNode, endNode } of places) {
    for (const text of [startNode, endNode]) {
      const path = paths.size > MANY ? "*" : pathOf(text).slice(1);
      if (paths.has(path)) continue;
      paths.add(path);
      // At the end, where nothing that a page has put into the sheet forbids it.
      sheet.insertRule(
        `@media not print{${path}::highlight(ink){text-decoration:underline dotted 2px;text-underline-offset:.24em;text-decoration-skip-ink:none}}`,
        sheet.cssRules.length,
      );
    }
  }
}

/** Tags, and no more of the page, because classes and places among others change while a page is looked at. */
function pathOf(node: Node, levels = LEVELS): string {
  const element = levels > 0 && elementOf(node);
  // An odd tag would have to be written in another way.
  return element ? `${pathOf(element, levels - 1)}>${tagOf(element).replace(/.*[^a-z\d-].*/s, "*")}` : "";
}
