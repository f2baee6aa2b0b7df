import type { Site } from "../site.ts";

/**
 * The Czech NEN. Addresses and tables as in a saved list of 2025 and public code to 2026. The table of losing bidders has the rows
 * of the winner's: only its title tells.
 */
export const nen: Site = {
  id: "nen",
  kinds: [
    [
      "tender",
      String.raw`^(/en)?/(verejne-zakazky(/p:vz:[^/]*)?|profily-zadavatelu-platne/detail-profilu/[^/]+/uzavrene-zakazky)/detail-zakazky/` +
        String.raw`N\d{3}-\d{2}-V\d{8}(/(vysledek|zadavaci-dokumentace|casti))?`,
    ],
    ["tender-list", String.raw`^(/en)?/verejne-zakazky(/p:vz:[^/]*)?/?$`],
  ],
  supplier: [
    '[title="Supplier with Whom the Contract Has Been Entered into"] .gov-table__row [data-title="Official name"]',
  ],
};
