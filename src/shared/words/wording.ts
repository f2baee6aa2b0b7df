import type { CardData, CardWords } from "./card.ts";
import type { en } from "./en/common.ts";
import { fill } from "./fill.ts";
import { counted, form, type Language } from "./format.ts";

export type CommonData = typeof en;

const regions: Partial<Record<Language, Intl.DisplayNames>> = {};

/** The shared words with their counts and dates filled in by functions. */
export function commonWords(language: Language, data: CommonData) {
  const { forms } = data;
  regions[language] ??= new Intl.DisplayNames([language], { type: "region" });
  const names = regions[language];
  /** A country, one of its subdivisions, or the European Union. */
  const territory = (code: string): string => {
    try {
      return data.subdivisions[code] ?? names.of(code) ?? code;
    } catch {
      return code;
    }
  };
  const acts = (n: number): string => counted(language, n, forms.act);
  return {
    ...data,
    territory,
    /** Every territory that a reader can choose, by name: a subdivision as "United States: Texas". */
    territories: (countries: string) =>
      [...(countries.match(/../g) ?? []), ...Object.keys(data.subdivisions)]
        .map((code) => ({
          code,
          name: code.length > 2 ? `${territory(code.slice(0, 2))}: ${territory(code)}` : territory(code),
        }))
        .concat({ code: "EU", name: data.euInstitutions })
        .toSorted((a, b) => a.name.localeCompare(b.name, language)),
    confirmed: (day: string) => fill(data.confirmed, { day }),
    acts,
    actsIn: (n: number, where: number) =>
      `${acts(n)} ${isClustered(where) ? data.inFew : data.in}\u00a0${counted(language, where, forms.jurisdiction)}`,
    vendors: (n: number) => counted(language, n, forms.vendor),
    days: (n: number) => counted(language, n, forms.day),
    places: (n: number) => counted(language, n, forms.place),
    /** "names" or "name", as many acts do. */
    name: (n: number) => form(language, n, forms.name),
    quote: (text: string) => fill(data.quote, { text }),
    since: (day: string) => fill(data.since, { day }),
    until: (day: string) => fill(data.until, { day }),
  };
}
export type Common = ReturnType<typeof commonWords>;

/** A Czech numeral that is spoken with a cluster: ve 2 (dvou), ve 14 (čtrnácti), ve 30 (třiceti), ve 100 (stu). */
function isClustered(n: number): boolean {
  const group = n >= 100 ? Math.floor(n / 100) : n >= 20 ? Math.floor(n / 10) : n % 10 || n;
  return (group >= 2 && group <= 4) || (n >= 100 && n < 200);
}

/** A language with its words. */
export interface Wording {
  language: Language;
  common: Common;
  card: CardData;
}

export const speech = (language: Language, { common, card }: CardWords): Wording => ({
  language,
  common: commonWords(language, common),
  card,
});
