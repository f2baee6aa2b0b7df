import type { Site } from "../site.ts";

/** The Czech gazette of public contracts, as in public code of 2024 to 2026. Its page is empty until its scripts have run. */
export const vvz: Site = {
  id: "vvz",
  kinds: [
    ["tender", String.raw`^/formulare-zakazky/[^/]+`],
    ["tender-list", String.raw`^/verejne-zakazky/?(\?|$)`],
  ],
};
