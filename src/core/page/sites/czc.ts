import type { Site } from "../site.ts";

/** CZC, as in public code of 2021 to 2024; the address alone. */
export const czc: Site = {
  id: "czc",
  kinds: [
    ["product", String.raw`/\d+a?/produkt$`],
    ["listing", String.raw`/(produkty|hledat)(\?|$)`],
  ],
};
