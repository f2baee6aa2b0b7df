import type { Site } from "../site.ts";

/** The Slovak register of contracts, as in a saved contract of 2026. Its supplier column is of the list. */
export const crz: Site = {
  id: "crz",
  kinds: [
    ["contract", String.raw`^/zmluva/\d+/?$`],
    ["tender-list", String.raw`^/(zmluvy/|2171273-sk/centralny-register-zmluv/)`],
  ],
  supplier: ["td.cell4"],
};
