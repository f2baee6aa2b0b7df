import type { Mark } from "../core/verdict.ts";
import type { Field } from "../core/names/mention.ts";
import { MARK_ORDER } from "../shared/mark-order.ts";
import { UNCOUNTED } from "../shared/uncounted.ts";
import type { HiddenHere, PageDescription, PageMention, TabView, VendorLine } from "../shared/messages.ts";

/** A vendor on the page, with the places where it shows. */
export interface Finding {
  vendor: VendorLine & { mark: Mark };
  /** Places in `describePage().mentions`, each with its field; in the page's order. */
  places: { place: number; field: Field; marked: boolean }[];
  /** How often it stands where it cannot be jumped to: in frames inside the page, or after very many other places. */
  elsewhere: number;
}

/** The page without what the reader put aside, and what of it is put aside. */
export function withoutHidden(
  page: PageDescription,
  { hidden }: TabView,
): { page: PageDescription; hidden: HiddenHere[] } {
  const isHidden = (mention: PageMention): HiddenHere | undefined =>
    hidden.find(({ vendor, name }) => mention.vendor === vendor && (name === undefined || name === mention.name));
  const shown = new Set(page.mentions.flatMap((mention) => (mention.visible && isHidden(mention)) || []));
  // Places keep their numbers, by which the page is asked to show them.
  const mentions = page.mentions.map((mention) => (isHidden(mention) ? { ...mention, vendor: "" } : mention));
  return { page: { ...page, mentions }, hidden: hidden.filter((each) => shown.has(each)) };
}

/** The page as the popup shows it: a row for each vendor that shows and has something on file. */
export function findings(page: PageDescription, tab: TabView, vendors: readonly VendorLine[]): Finding[] {
  const times = new Map(tab.found?.vendors.map((found) => [found.id, found.times]));
  const all = new Map<string, Finding["places"]>();
  for (const [place, { vendor, visible, field, marked }] of page.mentions.entries()) {
    if (visible)
      all
        .set(vendor, all.get(vendor) ?? [])
        .get(vendor)!
        .push({ place, field, marked });
  }
  return vendors
    .flatMap(({ mark, ...vendor }) => {
      if (!mark) return [];
      const places = all.get(vendor.id) ?? [];
      const elsewhere = Math.max(0, (times.get(vendor.id) ?? 0) - places.length);
      return places.length + elsewhere > 0 ? [{ vendor: { ...vendor, mark }, places, elsewhere }] : [];
    })
    .toSorted(
      (a, b) =>
        MARK_ORDER.indexOf(a.vendor.mark) - MARK_ORDER.indexOf(b.vendor.mark) ||
        makerOf(b) - makerOf(a) ||
        (a.places[0]?.place ?? Infinity) - (b.places[0]?.place ?? Infinity),
    );
}

/** Findings by whether the page marks them. */
export interface Sorted {
  marked: Finding[];
  /** Not marked at the level that the reader chose. */
  quiet: Finding[];
  /** Not marked because another vendor of the page has the same question. */
  asked: Finding[];
}

/** Which of the findings the page marks; all of them where the reader asked for that. */
export function sortFindings(found: readonly Finding[], marksAll: boolean): Sorted {
  const sorted: Sorted = { marked: [], quiet: [], asked: [] };
  const questions = new Set<string>();
  for (const finding of found) {
    const { quiet = false, mark, asks = [] } = finding.vendor;
    const isAsked = mark === "check" && asks.every((act) => questions.has(act));
    if (!quiet && mark === "check") for (const act of asks) questions.add(act);
    sorted[marksAll ? "marked" : quiet ? "quiet" : isAsked ? "asked" : "marked"].push(finding);
  }
  return sorted;
}

const makerOf = ({ places }: Finding): number => places.filter(({ field }) => field === "maker").length;

/** How many of the vendors an act in force concerns; and of those only listed, how many for a tie alone. */
export function countFindings(found: readonly Finding[]): { counted: number; related: number; notInForce: number } {
  const uncounted = found.filter(({ vendor }) => UNCOUNTED.has(vendor.mark)).length;
  const related = found.filter(({ vendor }) => vendor.mark === "related").length;
  return { counted: found.length - uncounted, related, notInForce: uncounted - related };
}

/** Vendors with something on file that stand only in parts of the page that do not show. */
export function hiddenVendors(
  page: PageDescription,
  found: readonly Finding[],
  vendors: readonly VendorLine[],
): number {
  const shown = new Set(found.map(({ vendor }) => vendor.id));
  const onFile = new Set(vendors.flatMap(({ id, mark }) => (mark && !shown.has(id) ? [id] : [])));
  return new Set(page.mentions.flatMap(({ vendor }) => (onFile.has(vendor) ? [vendor] : []))).size;
}
