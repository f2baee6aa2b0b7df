import type { Site } from "../site.ts";

/**
 * The Czech portal of public contracts, seen from 2026 in public code. It has the addresses of NEN and an empty page until its
 * scripts have run.
 */
export const zakazkyGov: Site = {
  id: "zakazky-gov",
  kinds: [
    ["tender", String.raw`^/verejne-zakazky/detail-zakazky/(RVZ\d+|N\d{3}-\d{2}-V\d{8})`],
    ["tender-list", String.raw`^/verejne-zakazky/?(\?|$)`],
  ],
};
