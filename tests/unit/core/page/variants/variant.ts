import type { PageKind } from "../../../../../src/core/page/page-kind.ts";

/** A page that we made up, with what it is, said before it was judged. */
export interface Variant {
  what: string;
  path: string;
  title: string;
  head?: string;
  body: string;
  is: PageKind;
}
