/** Member states of the European Union (Treaty on European Union, Art. 52; since 1 February 2020 without the United Kingdom). */
export const EU_MEMBERS: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/** ISO 3166-1 alpha-2, as of December 2026, and XK, by which Kosovo is known without being in the standard. */
const COUNTRIES: ReadonlySet<string> = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF " +
    "CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH " +
    "GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW " +
    "KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG " +
    "NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN " +
    "SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE " +
    "YT ZA ZM ZW"
  ).split(" "),
);

/** An ISO code of a country, in capitals. */
export const isCountry = (code: string): boolean => COUNTRIES.has(code);

/** A country, a part of one by ISO 3166-2 (`US-TX`), or `EU`: the Union's institutions as a reader, the Union as an issuer. */
export function isTerritory(text: string): boolean {
  const parts = /^([A-Z]{2})(?:-[A-Z0-9]{1,3})?$/.exec(text);
  return text === "EU" || (parts?.[1] !== undefined && COUNTRIES.has(parts[1]));
}

/** Does an act of `of` reach somebody in `reader`? A state's act reaches its subdivisions, the Union's its members; never upwards. */
export function reachesTerritory(of: string, reader: string): boolean {
  const country = reader.slice(0, 2);
  return of === reader || of === country || (of === "EU" && EU_MEMBERS.has(country));
}
