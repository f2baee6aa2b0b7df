import type { Site } from "../site.ts";

/** USAspending, from its owner's own source of 2026. The recipient is most often a reseller. */
export const usaspending: Site = {
  id: "usaspending",
  kinds: [
    ["contract", String.raw`^/award/[^/]+`],
    ["tender-list", String.raw`^/(search|keyword_search)`],
  ],
  supplier: [".award-overview__left-section__agency-name__recipient"],
};
