import { COMMON } from "./common.ts";
import { COUNTRIES } from "./countries.ts";
import type { Language } from "./format.ts";

/** The name of a territory: a country, one of its subdivisions, or the European Union. */
export const territoryName = (code: string, language: Language): string => COMMON[language].territory(code);

/** Every territory that a reader can choose, by name: a subdivision as "United States: Texas". */
export const territories = (language: Language): { code: string; name: string }[] =>
  COMMON[language].territories(COUNTRIES);
