import type { Language } from "./language.ts";

export const lt: Language = {
  code: "lt",
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
