import type { Language } from "./language.ts";

export const et: Language = {
  code: "et",
  sentence: {
    accessories: `ümbris*, kaaned, kaitsekaaned, kaitseklaas*, laadija*, kaabel, hoidik*, aku, filter, filtrid, hari, harjad, rihm, rihmad,
      varuosa*, asenduskott, asenduskotid, tolmukott, tolmukotid, tarvik*`,
    cases: "ümbris*, kaaned, kaitsekaaned, kaitseklaas*, asenduskott, asenduskotid, tolmukotid",
    casesBehind: "ümbris*, kaaned, kaitsekaaned, kaitseklaas*, [ekraani|aku] vahetus",
    imitations: "ei ole originaal*, mitteoriginaal*",
    worksWith: "sobib, ühilduv*",
    worksWithIt: "jaoks, ga ühilduv*",
    except: "välja arvatud, erinevalt",
    excludes: "ei [luba|kasuta|aktsepteeri|paku|müü|osta|võta], keelatud",
    isExcluded: `ei [lubata|kasutata|aktsepteerita|pakuta|ole lubatud], enam ei [müü|kasuta|osta|paku], keelatud, asemel, demonteeriti, välja
      arvatud`,
    ends: "aga, kuid",
    joiners: "või",
  },
  shop: {
    basket: "ostukorv",
  },
  columns: {
    maker: "tootja",
    product: "[|toote ]nimetus",
    model: "mudel",
    supplier: "tarnija",
  },
};
