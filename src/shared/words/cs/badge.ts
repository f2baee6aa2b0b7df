import type { Mark } from "../../../core/advisories-for.ts";
import type { badge as en } from "../en/badge.ts";

const bearing: Record<Mark, string> = {
  must: "zavazuje vás",
  should: "doporučení pro vás",
  unknown: "záleží na tom, kdo jste",
  "not-you": "nezavazuje vás",
  elsewhere: "jen jinde",
  "nobody-yet": "zatím nezavazuje nikoho",
  related: "jen souvislost",
  ended: "již neplatí",
};

const markedNames = (names: number): string => {
  switch (new Intl.PluralRules("cs").select(names)) {
    case "one":
      return "vyznačené jméno";
    case "few":
      return "vyznačená jména";
    default:
      return "vyznačených jmen";
  }
};

export const badge: typeof en = {
  group: (names) => `Caveat: ${names} ${markedNames(names)}`,
  name: (label, text, isMaker, mark) =>
    `${label}${text === label ? "" : `, psáno ${text}`}${isMaker ? ", výrobce" : ""}: ${bearing[mark]}. Otevřít kartu`,
  noCard: "Kartu se nepodařilo otevřít. Načtěte stránku znovu a zkuste to ještě jednou.",
  close: "Zavřít",
};
