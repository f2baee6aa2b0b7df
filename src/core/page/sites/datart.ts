import type { Site } from "../site.ts";

/**
 * DATART, as in public code of 2022 to 2024 (topmonks/hlidac-shopu). Products and categories share one shape of address, so that
 * only the search is known by it.
 */
export const datart: Site = {
  id: "datart",
  kinds: [["listing", String.raw`^/vyhledavani`]],
};
