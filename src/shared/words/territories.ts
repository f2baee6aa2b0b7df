import type { Language } from "./format.ts";

/** ISO 3166-1 alpha-2 codes, two letters each, and Kosovo (XK), whose acts are on file. */
const COUNTRIES =
  "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZDEDJDKDMDODZ" +
  "ECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZ" +
  "LALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQA" +
  "RERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

/** Subdivisions (ISO 3166-2) with acts of their own on file; `Intl.DisplayNames` knows none. */
const SUBDIVISIONS: Record<string, Record<Language, string>> = {
  "AU-SA": { en: "South Australia", cs: "Jižní Austrálie" },
  "CA-QC": { en: "Quebec", cs: "Québec" },
  "DE-BB": { en: "Brandenburg", cs: "Braniborsko" },
  "DE-BE": { en: "Berlin", cs: "Berlín" },
  "US-FL": { en: "Florida", cs: "Florida" },
  "US-NY": { en: "New York", cs: "New York" },
  "US-TX": { en: "Texas", cs: "Texas" },
  "US-VA": { en: "Virginia", cs: "Virginie" },
};

/** The name of a territory: a country, one of its subdivisions, or the European Union. */
export function territoryName(code: string, language: Language): string {
  const subdivision = SUBDIVISIONS[code];
  if (subdivision) return subdivision[language];
  try {
    return new Intl.DisplayNames([language], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Every territory that a reader can choose, by name: a subdivision as "United States: Texas". */
export function territories(language: Language): { code: string; name: string }[] {
  const countries = COUNTRIES.match(/../g) ?? [];
  return [
    ...countries.map((code) => ({ code, name: territoryName(code, language) })),
    ...Object.keys(SUBDIVISIONS).map((code) => ({
      code,
      name: `${territoryName(code.slice(0, 2), language)}: ${territoryName(code, language)}`,
    })),
  ].toSorted((a, b) => a.name.localeCompare(b.name, language));
}
