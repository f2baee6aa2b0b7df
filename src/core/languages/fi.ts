import type { Language } from "./language.ts";

export const fi: Language = {
  code: "fi",
  compounds: true,
  sentence: {
    accessories: `suojakuor*, kotelo*, suoja, lasi, kalvo, laturi, kaapeli, teline, akku, ranneke, suodatin, harja, varaosa*, suojakotelo*, seinäteline*,
      pussi, pussit`,
    cases: "suojakuor*, kotelo*, panssarilasi, suojakalvo, laturi, suojakotelo*",
    worksWithIt: "yhteensopiva*",
    joiners: "ja, tai",
    excludes: `ei … [hyväksy|sall|käyte]*, eivät … [hyväksy|sall|käyte]*, [emme|ei|eivät] [|enää] [myy|käytä|osta|hyväksy|tarjoa|toimita|sisällä],
      ulkopuolelle [on|] … [rajattu|jätetty|suljettu]`,
    isExcluded: `ei … [hyväksy|sallit|käyte]*, kiellet*, purettiin, [ei|eivät|emme] … [hyväksytä|käytetä|myydä|tarjota|toimiteta|käytä|myy], sijaan,
      sijasta, ei saa [käyttää|asentaa|hankkia|tarjota|toimittaa]`,
    except: "paitsi, lukuun ottamatta",
    worksWith: "sopii, sopiva",
    imitations: "tarvike*, ei alkuperäinen",
    casesBehind: "suojakuor*, suojakotelo*, panssarilasi, [näytön|akun] vaihto, näytönvaihto",
    follow: "seuraa meitä, löydät meidät",
    fits: "ilman, ei",
    former: "entinen, aiemmin",
    ends: "mutta",
    links: "merkki*, valmistaja*, laite, laitteet, laitteita, tuotteita",
  },
  shop: {
    toBasket: "lisää ostoskoriin",
    basket: "ostoskori*",
    stock: "varastossa",
    talk: "ilmainen toimitus",
  },
  procurement: {
    terms: "julkiset hankinnat, tarjouspyyntö",
  },
  columns: {
    maker: "valmistaja, merkki",
    product: "kuvaus, tuote",
    model: "malli",
    supplier: "toimittaja",
  },
};
