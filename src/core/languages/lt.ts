import type { Language } from "./language.ts";

export const lt: Language = {
  code: "lt",
  sentence: {
    accessories:
      "dėkl*, stikl*, plėvel*, įkrov*, kabel*, laikikl*, baterij*, filtr*, šepet*, dirželi*, atsargin*, pakaitin*",
    cases: "dėklas, dėklai, apsaugin* [stikl|plėvel]*, pakaitin* baterij*",
    imitations: "neorigin*, analogas, analogai",
    worksWith: "suderinam* su, tinka, tinkant*, skirtas, skirta, skirti, skirtos",
    fits: "ne",
    except: "išskyrus, vietoj, vietoje, skirtingai nuo",
    excludes: "ne[leidžiam|naudoja|priimam|siūlo|parduoda]*, draudžia*",
    isExcluded: "ne[leidžiam|priimtin|naudojam|parduodam]*, draudžiam*, išmontuot*",
    ends: "bet",
    joiners: "ir, arba",
  },
  shop: {
    basket: "krepšelis",
  },
  procurement: {
    terms: "viešieji pirkimai, viešųjų pirkimų",
  },
  columns: {
    maker: "gamintojas, gamintojo pavadinimas",
    product: "pavadinimas, prekė",
    supplier: "tiekėjas",
  },
};
