import type { Language } from "./language.ts";

export const el: Language = {
  code: "el",
  sentence: {
    accessories: "θήκη, θήκες, μεμβράν*, τζαμάκι, φορτιστ*, καλώδι*, μπαταρί*, βάση, λουράκι, φίλτρ*, βούρτσ*",
    for: "για",
    worksWith: "συμβατ* με, κατάλληλ* για",
    joiners: "και, ή",
    isExcluded: "δεν [γίνονται|επιτρέπ|είναι]*, αποκλεί*, απαγορεύ*",
    except: "εκτός από, αντί για",
  },
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
