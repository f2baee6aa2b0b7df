import type { Pack, Region } from "../../packs.ts";

const REGIONS: Record<Region, string> = {
  "cz-sk": "Česko, Slovensko",
  dach: "Německo, Rakousko, Švýcarsko",
  pl: "Polsko",
  "fr-es-benelux": "Francie, Španělsko, Benelux",
  nordics: "Severské země",
  "uk-ie": "Spojené království, Irsko",
  "us-ca": "USA, Kanada",
  "au-nz": "Austrálie, Nový Zéland",
  asia: "Asie",
  europe: "Evropa, více zemí",
};

/** The name of a pack of sites. */
export const packName = ({ region, kind }: Pick<Pack, "region" | "kind">): string =>
  `${REGIONS[region]}: ${kind === "shop" ? "obchody" : "zakázky"}`;
