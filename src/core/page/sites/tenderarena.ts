import type { Site } from "../site.ts";

/** Tender arena, as in public code of 2022 to 2026. Its page is empty until its scripts have run. */
export const tenderarena: Site = {
  id: "tenderarena",
  kinds: [
    ["tender", String.raw`^/dodavatel/(seznam-profilu-zadavatelu/detail/Z\d+/)?zakazka/(detail/)?(\d+|VZ\d+)`],
    ["tender-list", String.raw`^/dodavatel(/seznam-zakazek|/chytre-vyhledavani)?/?(\?|$)`],
  ],
};
