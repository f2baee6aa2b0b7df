import type { Site } from "../site.ts";

/** JOSEPHINE, the Slovak and Czech tender system, as in public code of 2024 to 2026. The winner stands in a file only. */
export const josephine: Site = {
  id: "josephine",
  kinds: [
    ["tender", String.raw`^/[a-z]{2}/tender/\d+/summary`],
    ["tender-list", String.raw`^/[a-z]{2}/public-tenders/(all|list)`],
  ],
};
