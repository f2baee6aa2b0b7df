import type { Language } from "./language.ts";

export const lv: Language = {
  code: "lv",
  sentence: {
    accessories:
      "vāciņ*, maciņ*, stikl*, plēve, lādētāj*, kabel*, turētāj*, akumulator*, filtr*, birst*, siksniņ*, rezerves",
    cases: "vāciņš, vāciņi, maciņš, maciņi, aizsarg[stikls|plēve]",
    worksWith: "saderīg* ar, piemērot*, paredzēt*, [vāciņš|maciņš|stikls|kabelis|lādētājs|siksniņa] … der",
    worksWithIt: "saderīg*",
    fits: "bez, nevis, ne",
    except: "izņemot, atšķirībā no",
    excludes: "nav [atļaut|pieļau|pieņem]*, ne[izmanto|pārdod|pieņem|piedāvā]*, aizliegt*",
    isExcluded: "nav … [atļaut|pieļau|pieņem]*, vairs ne[izmanto|pārdod|lieto]*, aizliegt*, demontēt*, aizstāt*",
    joiners: "vai",
    ends: "bet",
    follow: "[seko|sekojiet] mums",
  },
  columns: {
    maker: "ražotājs",
    product: "nosaukums, prece",
    model: "modelis",
    supplier: "piegādātājs",
  },
};
