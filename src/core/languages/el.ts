import type { Language } from "./language.ts";

export const el: Language = {
  code: "el",
  shop: {
    toBasket: "προσθήκη στο καλάθι",
    basket: "καλάθι",
    talk: "δωρεάν μεταφορικά, καταστήματα",
    titles: "τιμές, αγορά",
  },
  procurement: {
    terms: "διακήρυξη, διαγωνισμ*, δημόσι* σύμβασ*",
  },
  columns: {
    maker: "κατασκευαστής",
    product: "περιγραφή",
    supplier: "προμηθευτής",
  },
};
