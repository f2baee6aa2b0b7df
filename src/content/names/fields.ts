import type { Field } from "../../core/names/mention.ts";
import { fieldOfLabel } from "../../core/page/labels.ts";
import type { Vocabulary } from "../../core/page/vocabulary.ts";
import { isSeen } from "./seen.ts";
import {
  dataOf,
  elementOf,
  fits,
  isElement,
  nearest,
  nextElementOf,
  parentOf,
  previousElementOf,
  previousOf,
  tagOf,
  textsUnder,
} from "../dom.ts";

/** A label that speaks of names is no longer, and stands no further from them, UTF-16 units. */
export const LABEL = 60;
const SECTIONS = "h2,h3,h4,h5,h6";
const HEADINGS = `h1,${SECTIONS}`;
const LINES = `p,div,span,b,strong,dt,${SECTIONS}`;

/** What is known of the page before its text is read. */
export interface About {
  lang: string;
  /** Title, headings and breadcrumb. */
  nearby: string;
  /** Elements that data says to name the maker. */
  makers: ReadonlySet<Element>;
  vocabulary: Vocabulary;
  /** Selectors by which the file of the site knows maker and supplier. */
  maker?: string | undefined;
  supplier?: string | undefined;
}

/** Where on the page a name stands. `before` is what its block says before it. */
export function fieldAt(node: Node, before: string, { makers, vocabulary, maker, supplier }: About): Field {
  const element = elementOf(node);
  if (!element) return "text";
  for (let at: Element | null = element, up = 0; at && up < 4; at = elementOf(at), up++) {
    if (makers.has(at)) return "maker";
  }
  if (maker && nearest(element, maker)) return "maker";
  if (supplier && nearest(element, supplier)) return "supplier";
  const labelled = fieldOfLabel(labelOf(element, before, vocabulary), vocabulary, () => sectionOf(element));
  if (labelled) return labelled;
  const home = nearest(element, vocabulary.selectors.home);
  const tag = home ? tagOf(home) : "";
  if (tag === "h1") return "title";
  if (tag === "li") return "list";
  return tag === "" ? "text" : tag.startsWith("h") ? "heading" : "table";
}

/** The label that a value stands beside: words before a colon, a table's row or column head, a `dt`, or a short element just before. */
function labelOf(element: Element, before: string, { patterns }: Vocabulary): string {
  const colon = new RegExp(patterns.label).exec(before);
  if (colon) return colon[1]!;
  const cell = nearest(element, "td,dd,th");
  if (cell) return labelOfCell(cell);
  if (before.trim() !== "") return "";
  for (let at: Element | null = element, up = 0; at && up < 3; at = elementOf(at), up++) {
    if (fits(at, "ul,ol,fieldset,nav,li")) return "";
    const label = previousElementOf(at);
    if (label) return fits(label, "ul,ol,table,dl") ? "" : textOfLabel(label);
  }
  return "";
}

/**
 * What stands as labels over a value that stands by itself, in a table, a definition list, a list or a pair of elements, and over
 * the table that it begins a row of: what they say of a name they say in another block than the name's.
 */
export function labelsOfValue(node: Node, seen = false): string[] {
  const element = elementOf(node)!;
  // Of a label that is not seen, where that is asked for, nothing.
  const text = (label: Element | null): string => (label && seen && !isSeen(label) ? "" : textOfLabel(label));
  const value = nearest(element, "td,th,dd,li");
  if (value && tagOf(value) === "li") return [text(elementBefore(elementOf(value)!, LINES))];
  if (value) {
    const table = previousElementOf(value) ? null : nearest(value, "table");
    return [labelOfCell(value, text), table ? text(elementBefore(table, LINES)) : ""];
  }
  for (let at: Element | null = element, up = 0; at && up < 3 && !fits(at, HEADINGS); at = elementOf(at), up++) {
    const label = previousElementOf(at);
    if (label) return fits(label, LINES) && !previousElementOf(label) && !nextElementOf(at) ? [text(label)] : [];
  }
  return [];
}

/** The heading that an element stands under. */
function sectionOf(element: Element): string {
  for (let up: Element | null = element; up; up = elementOf(up)) {
    for (let at = previousOf(up); at; at = previousOf(at))
      if (isElement(at) && fits(at, SECTIONS)) return textOfLabel(at);
  }
  return "";
}

const labelOfCell = (cell: Element, text = textOfLabel): string =>
  tagOf(cell) === "dd" ? text(elementBefore(cell, "dt")) : headOf(cell, text);

/** In a table of two or three columns the first cell of the row, else the head of the column. */
function headOf(cell: Element, text: typeof textOfLabel): string {
  const row = nearest(cell, "tr");
  if (!(row instanceof HTMLTableRowElement)) return "";
  const { cells } = row;
  if (cells.length > 1 && cells.length <= 3) {
    const label = elementBefore(cell, "th,td");
    return label ? text(label) : "";
  }
  const table = nearest(row, "table") as HTMLTableElement | null;
  // Rows of the table's head come first.
  const head = table?.rows[0];
  const column = head?.cells[(cell as HTMLTableCellElement).cellIndex];
  return head !== row && column && tagOf(column) === "th" ? text(column) : "";
}

function elementBefore(element: Element, selector: string): Element | null {
  const before = previousElementOf(element);
  return before && fits(before, selector) ? before : null;
}

/** What a short element says; of a long one, which is no label, no more is read than tells so. */
function textOfLabel(element: Element | null): string {
  if (!element || !parentOf(element)) return "";
  const walker = textsUnder(element);
  let words = "";
  for (let nodes = 0; nodes < LABEL && words.length <= 4 * LABEL; nodes++) {
    const node = walker.nextNode();
    if (!node) return words.trim();
    words += dataOf(node);
  }
  return "";
}
