import MiniSearch from "minisearch";
import type { Vendor } from "../core/dataset.ts";
import { findMentions } from "../core/names/find-mentions.ts";
import { type ModelFamily, ModelFinder } from "../core/lists/models.ts";
import { distance } from "../core/names/distance.ts";
import { ENDINGS, stemOf } from "../core/names/inflect.ts";
import type { Why } from "../core/names/mention.ts";
import type { NameIndex } from "../core/names/name-index.ts";

/** How a vendor answers: it is named in the words, has a name that begins so or holds them, or one that is a slip of the fingers away. */
export type HitWhy = "named" | "begins" | "spelling";

/** A vendor that answers a look-up, and the name by which it does. */
export interface Hit {
  vendor: string;
  group: string;
  name: string;
  why: [HitWhy, ...Why[]];
}

export interface LookUp {
  /** Vendors that are named in the words, or are called so, or begin so. */
  hits: Hit[];
  /** Only where there are none: vendors whose name is a slip of the fingers away. The reader chooses; nothing is guessed. */
  meant: Hit[];
}

interface Name {
  vendor: Vendor;
  name: string;
  bare: string;
}

/** At most so many are offered where the spelling fits nobody. */
const MOST_MEANT = 5;

const segmenter = new Intl.Segmenter(undefined, { granularity: "word" });

/** One form for all ways of writing a word: compatibility forms, accents and case aside. */
const fold = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").normalize("NFKC").toLocaleLowerCase("en");

/** Words of a name or query; scripts without spaces are cut as the platform cuts them. */
function words(text: string): string[] {
  return [...segmenter.segment(fold(text))].flatMap(({ segment, isWordLike }) =>
    isWordLike ? segment.split(/[^\p{L}\p{N}]+/u).filter(Boolean) : [],
  );
}

const bare = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, "");

/** How many slips may part two words, the shorter of which has so many letters. A short one with a letter changed is another name: Rolex is not Lorex. */
const slips = (letters: number): number => (letters < 4 ? 0 : letters < 9 ? 1 : 2);

/** Makes the look-up over every name of `vendors`, with the index by which names are found in pages, and with families of model numbers. */
export function openLookUp(
  vendors: readonly Vendor[],
  pages: NameIndex,
  families: readonly ModelFamily[],
): (query: string) => LookUp {
  const numbers = new ModelFinder({ families, rebrands: [] });
  const known = new Map(vendors.map((vendor) => [vendor.id, vendor]));
  const names: Name[] = vendors.flatMap((vendor) =>
    vendor.names.map(({ text }) => ({ vendor, name: text, bare: bare(text) })),
  );
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ["name"],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      // Two neighbours swapped count as two edits here; `fits` then lets through only what is one slip.
      fuzzy: (term) => (slips(term.length) > 0 ? slips(term.length) + 1 : false),
    },
  });
  index.addAll(names.map(({ name }, id) => ({ id, name })));

  return (typed) => {
    const asWritten = find(typed);
    const latin = inLatin(typed);
    return latin === typed || asWritten.hits.length + asWritten.meant.length > 0 ? asWritten : find(latin);
  };

  function find(query: string): LookUp {
    const asked = words(query);
    if (asked.length === 0) return { hits: [], meant: [] };
    const called = names.filter((name) => name.bare === bare(query));
    const near = index.search(query).map(({ id }) => names[Number(id)]!);
    const begins = near.filter(({ name }) => every(asked, words(name), (word, term) => term.startsWith(word)));
    const hits = oneEach([
      ...hitsOf(called, "named"),
      ...mentions(query, pages),
      ...hitsOf(models(vendors, query), "named", "model-number"),
      ...numbered(query).sure,
      ...hitsOf(inOrder(begins, query), "begins"),
    ]);
    if (hits.length > 0) return { hits, meant: [] };
    // Names that no page is searched for, or not without a word near them, stand in the words all the same.
    const held = oneEach(
      hitsOf(
        near.filter(({ name }) => every(words(name), asked, isFormOf)),
        "named",
      ),
    );
    if (held.length > 0) return { hits: held, meant: [] };
    const { unsure } = numbered(query);
    if (unsure.length > 0) return { hits: [], meant: oneEach(unsure).slice(0, MOST_MEANT) };
    const meant = near.filter(({ name }) => every(asked, words(name), fits) || every(words(name), asked, isSlip));
    return { hits: [], meant: oneEach(hitsOf(meant, "spelling")).slice(0, MOST_MEANT) };
  }

  /** Makers of model numbers in the words; unsure where lists count the number beside goods of its kind alone. */
  function numbered(query: string): Record<"sure" | "unsure", Hit[]> {
    const of = { sure: [] as Hit[], unsure: [] as Hit[] };
    const text = query.toLocaleUpperCase("en");
    for (const { of: family, start, end } of numbers.find(text)) {
      const vendor = "vendor" in family ? known.get(family.vendor) : undefined;
      if (!vendor) continue;
      const hits = family.goods ? of.unsure : of.sure;
      const why: Hit["why"] = family.goods ? ["spelling"] : ["named", "model-number"];
      hits.push({ vendor: vendor.id, group: vendor.group, name: text.slice(start, end), why });
    }
    return of;
  }
}

/** Cyrillic letters as Latin names sound: a name on file in Latin alone is also typed so. */
const LATIN: Record<string, string> = Object.fromEntries(
  "а-a б-b в-v г-g д-d е-e ё-e ж-zh з-z и-i й-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-h ц-ts ч-ch ш-sh щ-shch ъ- ы-y ь- э-e ю-yu я-ya і-i ї-i є-e ґ-g"
    .split(" ")
    .map((pair) => pair.split("-") as [string, string]),
);

const inLatin = (text: string): string =>
  text.toLocaleLowerCase("ru").replaceAll(/[\u0400-\u04ff]/g, (letter) => LATIN[letter] ?? letter);

/**
 * Vendors that the words name, as a page would be read, in the order of the words. Whatever is asked for is meant: "case for" takes
 * no name away. Who types leaves capitals out, by which a page tells an inflected name from a word.
 */
function mentions(query: string, pages: NameIndex): Hit[] {
  const capitals = query.replaceAll(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase("en"));
  return [query, capitals]
    .flatMap((text) => findMentions(pages, text, { field: "maker" }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ vendor, group, name, why }) => ({ vendor, group, name, why: ["named", ...why] }));
}

const hitsOf = (found: readonly Name[], ...why: Hit["why"]): Hit[] =>
  found.map(({ vendor: { id, group }, name }) => ({ vendor: id, group, name, why }));

const every = (these: string[], those: string[], fit: (one: string, other: string) => boolean): boolean =>
  these.length > 0 && these.every((one) => those.some((other) => fit(one, other)));

/** Vendors with a model number that begins as theirs do: `DS-2CD2143G2-I`. */
function models(vendors: readonly Vendor[], query: string): Name[] {
  const asked = bare(query);
  return vendors.flatMap((vendor) => {
    const start = vendor.names.find(({ prefix, text }) => prefix && asked.startsWith(bare(text)));
    return start ? [{ vendor, name: start.text, bare: asked }] : [];
  });
}

/** Vendors whose own label begins so first, then names that begin so. */
function inOrder(begins: readonly Name[], query: string): Name[] {
  const asked = bare(query);
  const closeness = ({ vendor, bare: name }: Name): number =>
    Number(bare(vendor.label).startsWith(asked)) * 2 + Number(name.startsWith(asked));
  return begins.toSorted((a, b) => closeness(b) - closeness(a));
}

/** One hit for each vendor, the first. */
function oneEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ vendor }) => !seen.has(vendor) && seen.add(vendor));
}

/** Keys that a finger takes for each other stand side by side in a row: QWERTY, QWERTZ and AZERTY. */
const KEYS = "qwertyuiop asdfghjkl zxcvbnm qwertzuiop yxcvbnm azertyuiop qsdfghjklm wxcvbn";

/** Whether one word is the other, typed badly. A figure is never a slip: AC1200 is not AC1206; nor is another letter in a short word, but for a key beside it: Asus is not ABUS. */
function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (a === b) return true;
  if (/\d/.test(a + b) || distance(a, b) > slips(shorter)) return false;
  if (a.length !== b.length || shorter > 5) return true;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const isSwap = a[at] === b[at + 1] && a[at + 1] === b[at];
  return isSwap || KEYS.includes(a[at]! + b[at]!) || KEYS.includes(b[at]! + a[at]!);
}
const fits = (word: string, term: string): boolean => term.startsWith(word) || isSlip(word, term);

/** Whether a word is this name, or an inflected form of it typed without accents: kasperskeho. */
function isFormOf(name: string, word: string): boolean {
  if (word === name) return true;
  const { kind, cut } = stemOf(name);
  const stem = name.slice(0, name.length - cut);
  return word.startsWith(stem) && ENDINGS[kind]!.some((ending) => fold(ending) === word.slice(stem.length));
}
