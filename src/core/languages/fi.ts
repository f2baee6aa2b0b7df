import type { Language } from "./language.ts";

export const fi: Language = {
  code: "fi",
  sentence: {
    accessories: `suojakuor*, kotelo*, suoja, lasi, kalvo, laturi, kaapeli, teline, akku, ranneke, suodatin, harja, varaosa*`,
    cases: "suojakuor*, kotelo*, panssarilasi, suojakalvo, laturi",
    worksWithIt: "yhteensopiva*",
    joiners: "ja, tai",
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
