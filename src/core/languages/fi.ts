import type { Language } from "./language.ts";

export const fi: Language = {
  code: "fi",
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
