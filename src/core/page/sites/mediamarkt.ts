import type { Site } from "../site.ts";

/**
 * MediaMarkt and Saturn, as in saved pages of 2023 and 2026. The maker stands in JSON-LD, one level down in an act of buying;
 * cards of other goods stand on a product's page.
 */
export const mediamarkt: Site = {
  id: "mediamarkt",
  kinds: [
    ["product", String.raw`^/[a-z]{2}/product/_.*-?\d+\.html`],
    ["listing", String.raw`^/[a-z]{2}/(search\.html|list/|category/)`],
  ],
};
