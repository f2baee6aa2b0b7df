import type { Mark } from "../../../core/verdict.ts";
import type { badge as en } from "../en/badge.ts";

const grade: Record<Mark, string> = {
  must: "zavazuje vás",
  should: "ke zvážení",
  check: "může se výrobku týkat",
  "if-you-are": "zavazuje jen jmenované",
  unclear: "není zjištěno, zda platí",
  "not-yet": "zatím neplatí",
  unknown: "záleží na vaší roli",
  "not-you": "nezavazuje vás",
  elsewhere: "jen v jiných zemích",
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
    `${label}${text === label ? "" : `, psáno ${text}`}${isMaker ? ", výrobce" : ""}: ${grade[mark]}. Otevřít kartu`,
  noCard: "Kartu se nepodařilo otevřít. Načtěte stránku znovu a zkuste to ještě jednou.",
  close: "Zavřít",
};
