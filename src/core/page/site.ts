import type { PageKind } from "./page-kind.ts";

/** What is known of a site's pages. A page gets its site's file from the background. */
export interface Site {
  /** Of the family of hosts that it speaks of. */
  id: string;
  /** Kinds of page with the RegExp source that their path and search fit; the first that fits holds. */
  kinds: readonly (readonly [kind: PageKind, path: string])[];
  /** Selectors of elements that name the maker. */
  maker?: readonly string[];
  /** Selectors of elements that name the supplier, the winner or a party of the contract. */
  supplier?: readonly string[];
}

/** What a site's file says that a path with its search is. */
export const kindAt = ({ kinds }: Site, path: string): PageKind | undefined =>
  kinds.find(([, source]) => new RegExp(source).test(path))?.[0];
