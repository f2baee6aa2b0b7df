import type { Language } from "./language.ts";

export const ro: Language = {
  code: "ro",
  sentence: {
    accessories: `hus[ă|a|e]*, carcas*, sticl*, folie*, încărcăt*, cablu*, suport*, accesor*, curea*, pies*, baterie*, perie*, perii, aplicați*,
      filtru*, adaptor*, geant*, doză, toner*, cilindr*, role*, rol[ă|a], roți, roat[ă|a], sticker*, abțibild*, skin, clips*, baz[ă|a], stație,
      dock*, braț*, mop, mopy, mops, lavet*, saci, sac, rezervor*, lamp[ă|a], șurub*, kit, set, modul*, gateway, integrare*, card*, capac*, tavă,
      cerneală, cartuș*, bretea, bretele, brățar[ă|a], vârf*, perniț*, placă, motor*, covoraș*, ștergăto*, toc, bumper, elice*, telecomand*,
      tastatur*, anten*, ecran*, display*, geam, lentil*, trepied*, rucsac*, husa, folii, folia, alimentator*, conector*, șină, stylus, sursă,
      cabluri`,
    for: "pentru, pt, pt., ptr, ptr.",
    cases: `hus[ă|a|e]*, carcas*, folie [de protecție|sticlă], [schimb|schimbare|înlocuire|reparație] [baterie|ecran|display|sticlă]`,
    worksWith: `compatibil* cu, [potrivit|destinat]* pentru, [testat|integrare]* cu, alternativă la,
      [merge|funcționează|compatibil|utilizabil|lucrează|comunică|potrivit|potrivită] … [cu|la|pe|pentru],
      [citește|controlează|comandă|încarcă|suportă|gestionează] … [camer|invertor|televiz|tv|telefo|recorder|nvr|dispozitiv|impriman]*, se
      [potrivește|montează|conectează|integrează|cuplează|prinde|fixează|pretează|împerechează] … [la|cu|pe|în|pentru],
      [adecvat|dedicat|conceput|proiectat|recomandat]* … pentru, echivalent* [cu|pentru], înlocuitor* [pentru|de], inclusiv pentru, alternativ[ă|a]
      la`,
    fits: "fără, interzis*",
    except: `cu excepția, exceptând, spre deosebire de, în loc de, comparație cu, mai bun* decât, mai ieftin* decât, față de, înlocui*, mai puțin,
      fără [component|echipament|produs|dispozitiv|software|tehnologi|utiliza]*, mai … decât, demontare*, înlocuire*`,
    excludes: `nu se [accept|admit|permit]*, nu … [conțin|utiliz]*, [exclu|respin]* … cu, nu [|mai] [vindem|vinde|comercializ|distribu]*, nu …
      [propun|ofer|instal|furniz|livr|achiziți|accept|folos]*, fără a [utiliza|folosi], nu mai [folosim|lucrăm|vindem|cumpărăm|avem] [|cu],
      interzis* … [utiliz|folos|furniz|ofert|instal|achiziț]*, nu …
      [accept|permit|admis|admit|primi|primesc|repar|cumpăr|vând|vind|folos|utiliz|lucr]*, nu …
      [instal|conect|conțin|provin|livr|ofert|propun|achiziți|suport|montăm|service|avem|vrem]*, [refuz|respin|exclu|interzi]* …
      [echipament|produs|dispozitiv|camer|utilizarea|telefo]*, niciun* … [de la|marca|produs|echipament], nici [un|o] … de la`,
    isExcluded: `nu se accept*, nu … [accept|permis|admis]*, exclus, excluse, nu … [utiliz|folos|ofer|livr]*, respins*, [a fost|au fost] …
      [dezinstal|demontat]*, interzis[ă|e|i], nu … [accept|permis|permit|admis|primi|primesc|repar|cumpăr|vând]*, nu …
      [vind|folos|utiliz|conect|instal|suport|eligib|dorit|livr|ofert]*, [a fost|au fost|va fi|vor fi|sunt|este] … [casat|retras]*, nu
      [vrem|avem|vindem|folosim|mai avem], am renunțat`,
    former: `renunț* la, fost*, anterior [|cunoscut ca], [trecut|trecem|migrat] de la, lucrat … la, am [renunțat la|scăpat de|plecat de la|trecut de
      la|abandonat|dezinstalat|dat jos], [gata|adio|stop|la revedere], în locul, [fără|niciun] [antivirus|antivirusul|programul|software|softul]`,
    follow: `urm[ă|a]r* … pe, distribuie, distribuie … pe, conectare cu, plăt* cu, contactați* … prin, ne găsești pe, metode de plată, modalități de
      plată, [grupul|canalul|contul|pagina] [nostru|noastră] [|de|pe],
      [urmăriți|urmărește|urmărește-ne|urmareste-ne|găsiți-ne|scrieți|scrie-ne|contactați|abonează|vezi|alătură]* … [pe|prin|la], distribui*
      [|pe|prin], trimite [pe|prin], scanați [|codul|qr], [foto|imagine|captură|video] … [utilizator|utilizatorului|cont|profil] [|de pe|pe],
      [contul|canalul|pagina] … pe`,
    pseudo: "fără [contract|abonament|tva], pentru [casă|copii]",
    ends: "dar, însă",
    joiners: "și, sau, nici",
    links: "marca, marc*, producător*, de, la, din, care, al, a, echipament*, produs*",
    imitations: "neorigin*, aftermarket",
  },
  shop: {
    toBasket: "adaug[a|ă] [in|în] co[s|ș], adăugați în coș",
    buyNow: "comandă acum, cumpără acum",
    basket: "coș, co[s|ș]ul meu, vezi coșul, cos de cumparaturi, finalizare comandă",
    basketAlone: "cos",
    tax: "cu tva, f[a|ă]r[a|ă] tva, tva inclus",
    stock: "epuizat, [in|în] stoc, livrare în, indisponibil, stoc limitat",
    talk: "preț redus, livrare gratuit[a|ă], transport gratuit, adaugă la favorite",
    titles: "magazin online, de vânzare",
    service:
      "comenzile mele, retur gratuit, livrare [si|și] plat[a|ă], modalitati de plata, resigilate, livrare și retur",
    ownPages: "autentificare, înregistrare, contul meu",
    currency: "lei, Lei, LEI",
  },
  procurement: {
    terms: `licita[t|ț]ie, licita[t|ț]ie public[a|ă], acord cadru, caiet de sarcini, valoare estimată, achizi[t|ț]i[i|e] public[e|a|ă],
      cumpărare directă, anunț de [atribuire|participare], licitație deschisă, procedură simplificată, autoritate contractantă,
      documentație de atribuire`,
    signs: "sicap",
    pages: "achiziții publice",
    deadlines: "termen limit[a|ă], data deschiderii, termenul limită",
  },
  labels: {
    maker: "producător, nume producător, marcă, mărci, fabricant",
    supplier:
      "furnizor, vânzător, vândut [de|și livrat de], distribuitor, importator, castigator, câștigător, ofertant [|câștigător], antreprenor",
    product: "denumire, descriere, produs",
    model: "tip",
  },
  goods: {
    camera: "cameră, camere, supraveghere, dvr",
    phone: "telefon, smartphone, mobil",
    tablet: "tabletă",
    laptop: "laptop",
    router: "router",
    switch: "switch, comutator",
    inverter: "invertor",
    solar: "fotovoltaic, solar",
    drone: "dron",
    vacuum: "aspirator",
    charger: "încărcător, incarcator, încărcare",
    battery: "baterie, acumulator",
    server: "server",
    electric: "electric",
    chip: "cip, semiconductor",
    memory: "memorie",
    television: "televizor",
    earbuds: "căști, casti",
    antivirus: "antivirus",
    train: "tren",
    company: "producător, companie, chinez, firma",
  },
};
