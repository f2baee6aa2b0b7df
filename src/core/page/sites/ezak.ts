import type { Site } from "../site.ts";

/**
 * E-ZAK, which buyers run on hosts of their own. Paths as in public code of 2018 (HlidacStatu/verejne-zakazky) to 2026; the label
 * of the chosen supplier was not seen.
 */
export const ezak: Site = {
  id: "ezak",
  kinds: [
    ["tender", String.raw`^/(?:[\w-]+/)?contract_display_\d+\.html`],
    ["tender-list", String.raw`^/(?:[\w-]+/)?(contract_index|profile_display_\d+)\.html`],
  ],
};
