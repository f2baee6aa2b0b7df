import * as v from "valibot";
import { CATEGORIES, hidden, Id, ShortText, Source, Territory, When, Words } from "./values.ts";

/** One way a page can write a vendor. */
const Name = v.object({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  kind: v.picklist(["legal", "short", "brand", "line", "native", "model", "domain", "ticker"]),
  /** weak: counts only with one of `needs` near it; lookup-only: never marked in a page. */
  strength: v.picklist(["strong", "weak", "lookup-only"]),
  /** any: in any case; exact: as written; upper: only in capitals. */
  case: v.picklist(["any", "exact", "upper"]),
  needs: v.optional(v.array(ShortText)),
  unless: v.optional(v.array(ShortText)),
  /** The text is the start of a model number (`DS-2CD` matches `DS-2CD2143G2-I`). */
  prefix: v.optional(v.literal(true)),
  lang: v.optional(v.string()),
  script: v.optional(v.string()),
  /** No source was found for this way of writing it; it is matched all the same, and the card says so. */
  unconfirmed: v.optional(v.literal(true)),
});
export type Name = v.InferOutput<typeof Name>;

/**
 * Read as *this vendor* `kind` *to*. `name-of` is a name that several companies use: only the seller can say whose goods
 * these are. `formerly-owned-by` spans the time of ownership. Only confirmed and reported ones are published; only confirmed ones carry an advisory. */
const Relation = v.object({
  kind: v.picklist([
    "brand-of",
    "subsidiary-of",
    "name-of",
    "affiliate-of",
    "supplied-by",
    "formerly-owned-by",
    "merged-into",
  ]),
  to: Id,
  from: v.optional(When),
  until: v.optional(When),
  confidence: v.picklist(["confirmed", "reported", "unconfirmed"]),
  note: v.optional(Words),
  sources: v.array(Source),
  ...hidden,
});
export type Relation = v.InferOutput<typeof Relation>;

/**
 * Where something of a vendor is, as far as that is on file. `firm` answers the test of a class act; `weak` (reported, by the
 * name alone, an entry that nobody confirmed) only keeps its question open.
 */
const Origin = v.object({
  countries: v.pipe(v.array(Territory), v.minLength(1), v.maxLength(10)),
  standing: v.picklist(["firm", "weak"]),
  /** Where that was read, or how it was worked out, in English. */
  source: ShortText,
});
export type Origin = v.InferOutput<typeof Origin>;

/** What a class act may ask of a maker or its goods. What is not on file is missing, and stays an open question. */
const Origins = v.object({
  /** Where the company is registered, read off its legal form or stated. */
  registered: v.optional(Origin),
  /** Where the head office is, or where a source says that the maker comes from. */
  seat: v.optional(Origin),
  /** From where its owners control it, up to the last one on file. */
  control: v.optional(Origin),
  /** Where its products send data, by an act on file. */
  data: v.optional(Origin),
});
export type Origins = v.InferOutput<typeof Origins>;

/** A class of goods that a vendor makes, by an act or a source on file. */
const Goods = v.object({
  category: v.picklist(CATEGORIES),
  standing: v.picklist(["firm", "weak"]),
  source: ShortText,
});

/** A company, brand or product family that a reader would ask about by name. */
export const Vendor = v.object({
  id: Id,
  /** The research record it came from: `ezviz` has the group `hikvision`. */
  group: Id,
  label: ShortText,
  legalName: v.optional(ShortText),
  /** Where the head office says it is now; a fact, never a reason to mark something. */
  country: v.optional(Territory),
  /** For the tests of class acts. */
  origin: v.optional(Origins),
  /** Missing where nothing is on file about what it makes. Empty where it is known to make other things than these classes. */
  goods: v.optional(v.array(Goods)),
  kind: v.picklist(["company", "brand", "product"]),
  /** One sentence that keeps this one apart from its namesake, where there is one. */
  note: v.optional(Words),
  names: v.array(Name),
  relations: v.array(Relation),
  sources: v.array(Source),
  ...hidden,
});
export type Vendor = v.InferOutput<typeof Vendor>;
