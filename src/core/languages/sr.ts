import type { Language } from "./language.ts";

export const sr: Language = {
  code: "sr",
  shop: {
    toBasket: "dodaj u košaricu, dodaj v košarico, dodaj u korpu",
    basket: "košarica, korpa",
  },
  procurement: {
    terms: "javn* nabav*, javna naročila, naručilac, јавн* набавк*, договорен орган",
    deadlines: "rok za podnošenje, краен рок",
    pages: "javne nabavke, јавни набавки",
  },
  columns: {
    maker: "proizvođač, proizvajalec",
    product: "naziv, opis proizvoda",
    supplier: "dobavljač, dobavitelj",
  },
};
