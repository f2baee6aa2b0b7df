import type { Language } from "./language.ts";

export const hu: Language = {
  code: "hu",
  compounds: true,
  sentence: {
    accessories:
      "tok, tokok, fólia*, üveg*, védő*, töltő*, tartó*, kábel*, szíj*, akku*, alkatrész*, porzsák*, kefe*, szűrő*, illesztő*",
    cases: "[telefon|védő|]tok, [védő|üveg]fóli*, képernyővédő*, szíj*, porzsák*, pótalkatrész*, helyettesítő",
    imitations: "utángyártott, nem eredeti",
    worksWith: "alkalmas, használható, tesztelve",
    worksWithIt: "h[o|e|ö]z, kompatibilis*, [telefon|porszívó|robotporszívó]hoz, készülékhez",
    except: "kivéve, szemben a, ellentétben a, összehasonlítva a",
    excludes: "tilos, kizárólag nem, nem … [elfogad|haszn]*",
    isExcluded:
      "nem … [fogad|elfogad|engedély|megfelel]*, kivéve, kivételével, nélkül, kizár*, helyett, pótlására, ellentétben, képest, szemben, tilos",
    former: "egykori, korábbi* [|nevén], korábban",
    formerBehind: "alapító*, vezérigazgató",
    follow: "kövess* [|minket], oszd meg, megosztás, fizetés, lépjen kapcsolatba velünk, bejelentkezés",
    places: "aréna, stadion, kikapott, meccs",
    ends: "azonban",
    joiners: "és, vagy",
    links: "a, az, márka*, gyártó*, eszköz*, termék*",
  },
};
