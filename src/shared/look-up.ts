import MiniSearch from "minisearch";
import type { VendorLine } from "./messages.ts";

/** A vendor that answers a look-up, and the name by which it does. */
export interface Hit {
  vendor: VendorLine;
  name: string;
}

export interface LookUp {
  /** Vendors that are called so, or begin so. */
  hits: Hit[];
  /** Only where there are none: vendors whose name is a slip of the fingers away. The reader chooses; nothing is guessed. */
  meant: Hit[];
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

/** How many slips a word of this length may hold. A short one with a letter changed is another name: Rolex is not Lorex. */
const slips = (word: string): number => (word.length < 4 ? 0 : word.length < 9 ? 1 : 2);

/** Makes the look-up over every name of `vendors`. A query is answered from memory. */
export function openLookUp(vendors: readonly VendorLine[]): (query: string) => LookUp {
  const names = vendors.flatMap((vendor) => vendor.names.map((name) => ({ vendor, name })));
  const index = new MiniSearch<{ id: number; name: string }>({
    fields: ["name"],
    tokenize: words,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      // Two neighbours swapped count as two edits here; `fits` then lets through only what is one slip.
      fuzzy: (term) => (slips(term) > 0 ? slips(term) + 1 : false),
    },
  });
  index.addAll(names.map(({ name }, id) => ({ id, name })));

  return (query) => {
    const asked = words(query);
    if (asked.length === 0) return { hits: [], meant: [] };
    const found = index
      .search(query)
      .flatMap(({ id, terms }) => (names[Number(id)] ? [{ ...names[Number(id)]!, terms }] : []));
    const begins = found.filter(({ terms }) => asked.every((word) => terms.some((term) => term.startsWith(word))));
    const hits = oneEach([
      ...models(vendors, query),
      ...begins.toSorted((a, b) => closeness(b, query) - closeness(a, query)),
    ]);
    if (hits.length > 0) return { hits, meant: [] };
    const meant = found.filter(({ terms }) => asked.every((word) => terms.some((term) => fits(word, term))));
    return { hits, meant: oneEach(meant).slice(0, MOST_MEANT) };
  };
}

/** Vendors with a model number that begins as theirs do: `DS-2CD2143G2-I`. */
function models(vendors: readonly VendorLine[], query: string): Hit[] {
  const asked = bare(query);
  return vendors.flatMap((vendor) => {
    const name = vendor.modelStarts.find((start) => asked.startsWith(bare(start)));
    return name ? [{ vendor, name }] : [];
  });
}

/** The whole name first, then names that begin so, then vendors something is on file about. */
function closeness({ vendor, name }: Hit, query: string): number {
  const [asked, written, label] = [bare(query), bare(name), bare(vendor.label)];
  return (
    Number(written === asked) * 8 +
    Number(label.startsWith(asked)) * 4 +
    Number(written.startsWith(asked)) * 2 +
    Number(vendor.mark !== undefined)
  );
}

/** One hit for each vendor, the first. */
function oneEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.flatMap(({ vendor, name }) => {
    if (seen.has(vendor.id)) return [];
    seen.add(vendor.id);
    return [{ vendor, name }];
  });
}

const fits = (word: string, term: string): boolean => term.startsWith(word) || distance(word, term) <= slips(word);

/** Letters added, left out or changed, and neighbours swapped, from one word to the other (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (rows[i - 1]?.[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      let least = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
