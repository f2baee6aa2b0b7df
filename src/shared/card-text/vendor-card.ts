import type { Library } from "../../core/advisories-for.ts";
import type { Vendor } from "../../core/dataset.ts";
import { type Question, showCard, type ShownCard } from "../../core/shown-card.ts";
import { cardView } from "./card-view.ts";
import { verdictLines } from "./verdict-text.ts";

/** The vendor with this id, label or name; names are compared without regard to case. */
export function findVendor(query: string, { vendors }: Library): Vendor | undefined {
  const plain = query.normalize("NFKC").toLowerCase();
  const all = [...vendors.values()];
  return (
    vendors.get(query) ??
    all.find(({ label }) => label.toLowerCase() === plain) ??
    all.find(({ names }) => names.some(({ text }) => text.normalize("NFKC").toLowerCase() === plain))
  );
}

/** The card of a vendor as data, its verdict in the words of the card. */
export function vendorCard(vendor: Vendor, question: Question, library: Library): ShownCard {
  const { profile, day, language, answers = {} } = question;
  const view = cardView(library, vendor.id, { profile, language, today: day, answers });
  return showCard(vendor, question, library, view ? verdictLines(view.verdict) : []);
}
