import type { Site } from "../site.ts";

/** CanadaBuys, as in public code of 2024 to 2026. The French addresses come in two forms and are left to the words of the page. */
export const canadabuys: Site = {
  id: "canadabuys",
  kinds: [
    ["tender", String.raw`^/en/tender-opportunities/(tender|award)-notice/`],
    ["contract", String.raw`^/en/tender-opportunities/contract-history/`],
    ["tender-list", String.raw`^/en/tender-opportunities/?(\?|$)`],
  ],
};
