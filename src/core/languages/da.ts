import type { Language } from "./language.ts";

export const da: Language = {
  code: "da",
  sentence: {
    accessories: `cover, covere, oplader*, lader, holder*, panserglas, etui, skærm*, batteri*, børste*, beskytt*, deksel, rem, tilbehør, reservedel*`,
    for: "til, for",
    worksWith: "pass[er|ende] … [til|på], fungerer med, egnet til",
    except: `bortset fra, undtagen, i stedet for, i modsætning til, unntatt, i motsetning til, [bedre|billigere] … end, erstatter`,
    fits: "ikke, uden, uten",
    isExcluded: "ikke [tilladt|accepteret|tillatt|godkjent], udelukk*, utelukk*",
    follow: "[følg|del|find|finn] … på, betal med",
    former: "tidligere",
    ends: "men",
    joiners: "og, eller",
    links: "fra, mærke*, merke*, producent*",
  },
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
