import type { Language } from "./language.ts";

export const da: Language = {
  code: "da",
  shop: {
    toBasket: "læg i kurv, tilføj til kurv, legg i handlekurv",
    basket: "indkøbskurv*, handlekurv, handlevogn",
    basketAlone: "kurv",
    stock: "på lager",
    talk: "levering, fragtfri, gratis fragt",
    titles: "til salg",
    ownPages: "log ind, log på, kontakt os, logg inn, kontakt oss",
  },
  procurement: {
    terms: "offentligt udbud, udbudsmateriale, offentlige anskaffelser",
    pages: "udbud",
  },
  columns: {
    maker: "produsent, fabrikat navn",
    product: "beskrivelse",
    supplier: "leverandør",
  },
};
