import type { Language } from "./language.ts";

export const da: Language = {
  code: "da",
  compounds: true,
  sentence: {
    accessories: `cover, covere, oplader*, lader, holder*, panserglas, etui, skærm*, batteri*, børste*, beskytt*, deksel, rem, tilbehør,
      reservedel*, [væg|vegg|]beslag, hylster, strop, kabel*, adapter*, toner*, blæk*, tromle, rulle, ruller, hjul, klistermærke*, klistremerke*,
      skin, ring, station, dock*, arm, moppe*, støvpose*, støvsugerpose*, støvsuger pose*, pose, poser, pærer, lampe*, lampa, skrue*, kit, sæt,
      sett, modul*, gateway, integration*, kort, låge, spidser, pude*, puter, vægbeslag*, vægholder*, veggfeste*, feste, fæste, reim, ladekabel*,
      lade*, ladere, lader*, ledning*, propel*, fjernbetjening*, fjernkontroll*, tastatur*, antenne*, linse*, stativ*, rygsæk*, ryggsekk*, måtte*,
      matte*, viskerblad*, filter*, filtre, glass, beskyttelsesglas*, beskyttelsesglass, panser*, lommebok*, deksel*, pung, urrem, armbånd*,
      strømforsyning*, relæ, konsol*, skjerm*, skjermbeskytt*, taske*, veske*, mobilcover*, mobildeksel*`,
    for: "til, for, t/",
    worksWith: `pass[er|ende] … [til|på], fungerer med, egnet til, virker … med, fungerer … med, [passer|passende|passar] … [til|på|for|i],
      [fungerer|virker|kompatib|anvendelig|samarbejder|integreres|parres|kommunikerer|egnet|beregnet|godkendt|godkjent|snakker|brukbar] …
      [med|til|for|i|på], [læser|leser|styrer|lader|støtter|understøtter|håndterer] …
      [kamer|inverter|omformer|tv|telefon|mobil|optager|opptaker|enhed|enhet|printer|skriver|robot|drone]*,
      [tilsluttes|tilkobles|kobles|klemmes|skrues|monteres|festes|fastgøres] [til|på|i|med], kan [|også]
      [bruges|brukes|anvendes|tilsluttes|kobles|monteres] [i|med|til|på|sammen med], svarende til, erstatning for, også til`,
    except: `bortset fra, undtagen, i stedet for, i modsætning til, unntatt, i motsetning til, [bedre|billigere] … end, erstatter`,
    fits: "ikke, uden, uten, forbudt",
    isExcluded: `ikke [tilladt|accepteret|tillatt|godkjent], udelukk*, utelukk*, ikke … [benytt|anvend|bruk|brug|lever|tilby]*,
      [er|blev|ble|bliver|blir] … [afinstaller|avinstaller|nedtage|demonter|skrotte|udfase|utfase]*, [må|skal] ikke …
      [installer|bruges|brukes|benytt|anvend|indgå|inngå|lever|tilby|køb]*, ikke …
      [tilslut|tilkoble|tilla|modtag|motta|reparer|understøtt|støtt|sælg|selg|accept|aksept|godta|velkom|køb|kjøp|dækk|dekk|medfølg|medfølge]*,
      [har|er|blev|ble|bliver|blir|skal|vil] … [kasseret|kassert|smidt|kastet|droppet|utrangert|udgået|utgått|pensjonert]*,
      [afvises|avvises|forkastes|frafaldes], [køber|kjøper|sælger|selger|vil|bruger|bruker|har|tager|tar|reparerer] vi ikke`,
    follow: `[følg|del|find|finn] … på, betal med, [følg|find|finn|skriv|kontakt|skan|vipps] … [på|via|til|med],
      [billede|bilde|foto|skærmbillede|skjermbilde|video|film] … [bruger|bruker|konto|profil] [|på|fra], skan [|qr|koden], [vores|vår]
      [konto|kanal|profil|gruppe] [|på]`,
    former: `tidligere, [afløser|erstatning|avløser] for, farvel til, droppet, skrottet, [forladt|forlatt|droppet|droppa|smidt|kastet|kuttet
      ut|kutta ut|opsagt|sagt opp|afinstalleret|avinstallert|fjernet|skiftet ut|byttet ut|udskiftet|skilt os af med|kvittet],
      [skiftet|byttet|gået|gått|flyttet|migreret|migrert|konverteret] … fra, [farvel|hej hej|slut|slutt|ferdig|færdig|stop|stopp], sluttet`,
    ends: "men",
    joiners: "og, eller",
    links: "fra, mærke*, merke*, producent*",
    excludes: `ikke … [benytt|anvend|bruk|brug|lever|tilby|accept|godtar|godkend]*, forbud mod,
      [bruger|bruker|benytter|anvender|sælger|selger|køber|kjøper] [|vi] ikke [|længere|lenger], forbudt …
      [bruk|brug|kjøp|køb|lever|install|anvend|benytt]*, [ingen|intet|ikke|aldrig] …
      [tilslut|koble|reparer|modtag|motta|køb|kjøp|sælg|selg|benytt|brug|bruk|anvend|understøtt|støtt|installer|tilby|lagerfør|indgå|inngå|leverer|forekomm]*,
      [tager|tar|køber|kjøper|sælger|selger|reparerer|bruger|bruker|installerer|accepterer|aksepterer|godkender|støtter|fører|leverer|kobler|tilslutter]
      … [ingen|ikke|intet|aldrig], [må|skal|kan|får] … ikke … [fra|af|av|indeholde|inneholde|være|indgå|inngå|komme], tilbud med`,
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
  goods: {
    camera: "kamera, overvågning, overvåkning, optager",
    phone: "telefon, mobil",
    tablet: "nettbrett",
    laptop: "bærbar",
    router: "ruter",
    inverter: "inverter, vekselretter, omformer",
    solar: "solcelle",
    drone: "drone",
    vacuum: "støvsuger",
    charger: "oplader, lader, ladestander, ladestasjon",
    battery: "batteri",
    radio: "radio",
    electric: "elbil, elektrisk",
    chip: "halvleder",
    television: "fjernsyn, tv",
    earbuds: "høretelefon, hodetelefon, ørepropp, øretelefon",
    license: "licens, lisens",
    train: "tog",
    company: "producent, produsent, virksomhed, selskap, kinesisk",
  },
};
