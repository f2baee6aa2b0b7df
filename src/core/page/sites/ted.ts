import type { Site } from "../site.ts";

/**
 * Tenders Electronic Daily. Notice addresses as seen in public code of 2024 to 2026; calls and awards share one shape of address, so
 * both are taken for tenders. No markup of the page was seen.
 */
export const ted: Site = {
  id: "ted",
  kinds: [
    ["tender", String.raw`^/[a-z]{2}/notice/-/detail/\d+-\d{4}`],
    ["tender-list", String.raw`^/[a-z]{2}/search/result`],
  ],
};
