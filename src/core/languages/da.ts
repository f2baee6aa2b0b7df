import type { Language } from "./language.ts";

export const da: Language = {
  code: "da",
  compounds: true,
  sentence: {
    accessories: `cover, covere, oplader*, lader, holder*, panserglas, etui, skærm*, batteri*, børste*, beskytt*, deksel, rem, tilbehør, reservedel*,
      [væg|vegg|]beslag, hylster, strop, kabel*, adapter*`,
    for: "til, for",
    worksWith: "pass[er|ende] … [til|på], fungerer med, egnet til, virker … med, fungerer … med",
    except: `bortset fra, undtagen, i stedet for, i modsætning til, unntatt, i motsetning til, [bedre|billigere] … end, erstatter`,
    fits: "ikke, uden, uten, forbudt",
    isExcluded: `ikke [tilladt|accepteret|tillatt|godkjent], udelukk*, utelukk*, ikke … [benytt|anvend|bruk|brug|lever|tilby]*,
      [er|blev|ble|bliver|blir] … [afinstaller|avinstaller|nedtage|demonter|skrotte|udfase|utfase]*, [må|skal] ikke …
      [installer|bruges|brukes|benytt|anvend|indgå|inngå|lever|tilby|køb]*`,
    follow: "[følg|del|find|finn] … på, betal med",
    former: "tidligere, [afløser|erstatning|avløser] for, farvel til, droppet, skrottet",
    ends: "men",
    joiners: "og, eller",
    links: "fra, mærke*, merke*, producent*",
    excludes: `ikke … [benytt|anvend|bruk|brug|lever|tilby|accept|godtar|godkend]*, forbud mod,
      [bruger|bruker|benytter|anvender|sælger|selger|køber|kjøper] [|vi] ikke [|længere|lenger], forbudt …
      [bruk|brug|kjøp|køb|lever|install|anvend|benytt]*`,
    cases: "skærmskift, skjermbytte, batteriskift, batteribytte",
    imitations: "uoriginal*, tredjepart*",
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
