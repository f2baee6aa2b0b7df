import type { Language } from "./language.ts";

export const hu: Language = {
  code: "hu",
  compounds: true,
  goods: {
    server: "szerver",
  },
  sentence: {
    accessories:
      "tok, tokok, fólia*, üveg*, védő*, töltő*, tartó*, kábel*, szíj*, akku*, alkatrész*, porzsák*, kefe*, szűrő*, illesztő*",
    cases: `[telefon|védő|]tok, [védő|üveg]fóli*, képernyővédő*, szíj*, porzsák*, pótalkatrész*, helyettesítő, kijelzőcsere, akkucsere,
      [kijelző|akkumulátor|akku] csere`,
    casesBehind: "tok, [védő|üveg]fóli*, képernyővédő*, szíj*",
    worksWith: "alkalmas, használható, tesztelve",
    worksWithIt:
      "h[o|e|ö]z, kompatibilis*, [telefon|porszívó|robotporszívó|kamerá|laptop|drón|órá]hoz, rögzítőhöz, készülékhez",
    except: `kivéve, szemben a, ellentétben a, összehasonlítva a, [jobb|olcsóbb|halkabb|könnyebb|gyorsabb|kisebb|nagyobb|erősebb|szebb]* … mint`,
    excludes: `kizárólag nem, nem … [elfogad|haszn|szállít]*, nem … [tartalmaz|értékesít|árul|forgalmaz]*, semmi köze, nem …
      [fogad|alkalmaz|vásárol|ajánl|tervez]*, tilos … [használ|beszerz|telepít]*, már nem … [használ|árul|forgalmaz|vásárol]*`,
    isExcluded: `nem … [fogad|elfogad|engedély|megfelel|ajánl]*, kivéve, kivételével, nélkül, kizár*, helyett, pótlására, ellentétben, képest,
      szemben, tilos, [kamerákat|eszközöket|routereket] … cserél*, [lecserél|kicserél|leselejtez|leszerel|lebont]*, nem [forgalmaz|árul]*,
      [kidob|kivezet]*`,
    former: "egykori, korábbi* [|nevén]",
    follow: "kövess* [|minket], oszd meg, fizetés, lépjen kapcsolatba velünk, fizetési módok, megosztás",
    ends: "azonban",
    joiners: "és, vagy",
    links: "a, az, márka*, gyártó*, eszköz*, termék*",
    imitations: "utángyártott*, nem eredeti",
    fits: "nem, tilos",
  },
  shop: {
    toBasket: "kosárba, megveszem, megrendelem, hozzáadás a kosárhoz",
    basket: "kosár, kosaram, pénztár, bevásárlókosár, tovább a pénztárhoz",
    tax: "áfával, áfa val, nettó ár, bruttó ár, az ár tartalmazza",
    stock: "raktáron, elfogyott, készleten, elérhetőség, nem elérhető, szállítási idő, azonnal szállítható",
    talk: "akciós ár, kedvencekhez, kívánságlista, szállítási díj, összehasonlítás, ingyenes szállítás",
    titles: "webáruház*, árak, eladó",
    service: "szállítás és fizetés, rendeléseim, visszaküldés",
    ownPages: "belépés, bejelentkezés, regisztráció, kapcsolat",
    currency: "Ft",
    basketCode: "kosar",
  },
  procurement: {
    terms: `ajánlatkérő, közbeszerz*, becsült érték, nyílt eljárás, ajánlat[i|tételi] felhívás, ajánlattételi határidő, keretmegállapodás, eljárást
      megindító felhívás`,
    pages: "közbeszerzés*",
    deadlines: "bontás időpontja, [benyújtási|részvételi|ajánlattételi] határidő, ajánlatok beérkezésének",
  },
  labels: {
    maker: "gyártó, gyártó neve, gyártmány, előállító, márka, márkanév",
    supplier:
      "beszállító, szállító, eladó, forgalmazó, értékesítő, importőr, nyertes ajánlattevő [|neve], ajánlattevő, szerződő fél, nyertes",
    ownName: "hivatalos név, név",
    product: "megnevezés, termék, leírás",
    model: "cikkszám, típus",
  },
  columns: {
    maker: "márka név",
  },
};
