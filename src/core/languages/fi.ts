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
    excludes: "ei … [hyväksy|sall|käyte]*, eivät … [hyväksy|sall|käyte]*",
    isExcluded: "ei … [hyväksy|sallit|käyte]*, kiellet*",
    except: "paitsi, lukuun ottamatta",
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
