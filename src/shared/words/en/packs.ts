import type { Pack, Region } from "../../packs.ts";

const REGIONS: Record<Region, string> = {
  "cz-sk": "Czechia, Slovakia",
  dach: "Germany, Austria, Switzerland",
  pl: "Poland",
  "fr-es-benelux": "France, Spain, Benelux",
  nordics: "Nordic countries",
  "uk-ie": "United Kingdom, Ireland",
  "us-ca": "United States, Canada",
  "au-nz": "Australia, New Zealand",
  asia: "Asia",
  europe: "Europe, several countries",
};

/** The name of a pack of sites. */
export const packName = ({ region, kind }: Pick<Pack, "region" | "kind">): string =>
  `${REGIONS[region]}: ${kind === "shop" ? "shops" : "procurement"}`;
