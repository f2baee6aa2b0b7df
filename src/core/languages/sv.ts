import type { Language } from "./language.ts";

export const sv: Language = {
  code: "sv",
  compounds: true,
  sentence: {
    accessories: `skal, fodral, skydd, skärmskydd, glas, laddare, hållare, tillbehör, batteri*, reservdel*, drivrutin, stöd, väska, fäste, armband,
      borste*, påse, påsar, fjärrkontroll*, [monterings|]dosa, nätadapter*, adapter*, toner*, bläck*, trumma, rulle, rullar, hjul, klistermärke*,
      dekal*, skin, klämma, ring, station, dock*, arm, mopp*, dammpåse*, dammsugarpåse*, lampa, skruv*, kit, set, modul*, gateway, integration*,
      kort*, lucka, tråg, spetsar, kudde*, väggfäste*, takfäste*, rem, kabel*, sladd*, laddkabel*, laddstation*, propell*, fjärr*, tangentbord,
      antenn*, skärm*, lins*, stativ*, ryggsäck*, pennspets*, matta, mattor, torkarblad, filter*, plånboksfodral, mobilskal, pansarglas,
      skyddsfilm*, dongel*, relä, konsol, ställ*, hölje, handledsrem, skydds*, adapt*`,
    for: "till, för, t/, passar till",
    cases: "skal, fodral, skyddsglas, skärmskydd, skärmbyte, batteribyte",
    worksWith: `pass[ar|ande] … [till|för], avsedd* för, testad* med, integration med, fungerar med, tredjepart* till, [passar|passande],
      [fungerar|funkar|kompatib|användbar|samverkar|integreras|parkopplas|kommunicerar|lämplig|avsedd|godkänd] … [med|till|för|i|på],
      [läser|styr|laddar|stöder|stödjer|hanterar] … [kamer|växelriktar|tv|telefon|mobil|inspelare|enhet|skrivare|robot|drönar]*,
      [ansluts|kopplas|kläms|skruvas|monteras|fästs] [till|på|i], kan [|även] [användas|anslutas|kopplas|monteras] [i|med|till|på], likvärdig med,
      ersättning för, ersätter original*, även till`,
    fits: "passar, utan",
    except: `utom, förutom, med undantag för, undantag*, i stället för, istället för, till skillnad från, [bättre|billigare|lättare] än, jämför*
      med, ersätt*, alternativ till, inga, inte från, [välj*|valde] bort, utan [|några]
      [komponent|utrustning|produkt|enhet|hårdvara|programvara|teknik|användning|delar]*,
      [bättre|billigare|lättare|snabbare|tystare|längre|större|mindre|starkare] … än, inget att göra med, byt ut, byta ut, bytte ut, slutat
      [använda|sälja|köpa]`,
    excludes: `uteslut*, förbjud*, [inte|ej] … [använd|innehåll|accepter|godt]*, säljer [inte|inga|ej], inte … [erbjud|lever|install|köp|anskaff]*,
      förbud mot, avsaknad av, inte längre … [använd|sälj|köp]*, ingen … [av|från], inget … [av|från], [använder|köper|levererar] [|vi] [ej|inga],
      [accepteras|godtas] inte, får inte … [använd|innehåll|komma|vara]*, [inga|ingen|inget|ej|inte|aldrig] …
      [anslut|reparer|mottag|köp|sälj|använd|stöd|installer|offerer|beställ|bärgar|lagerför]*,
      [tar|köper|säljer|reparerar|använder|installerar|accepterar|godkänner|stödjer|stöder|ansluter] … [inga|ingen|inte|ej|aldrig|inget],
      [vägrar|avvisar|utesluter], får [ej|inte|aldrig] … [från|av|innehålla|vara], anbud med`,
    isExcluded: `utesluts, uteslut*, undantag*, förbjud*, inte [tillåt|godkän]*, byts ut, förkast*, [inte|ej] … [använd|erbjud|lever|install]*,
      [har|är|blev|blir] … [avinstaller|nedmonter|utfas|skrota]*, [accepteras|godtas|godkänns|tillåts] [inte|ej], får [inte|ej] …
      [använd|ingå|erbjud|lever|install|köp|upphandl]*, [inte|ej|aldrig] …
      [anslut|tillåt|mottag|reparer|stöd|säljs|används|accept|godta|välkom|köp|inbytes|ersätt|medfölj]*, [har|är|blev|blir|ska|skall|kommer] …
      [kasserat|slängts|åkt ut|utrangera]*, [förkast|avvisas|avvisa|avslås]*, [köper|säljer|vill|använder|har|tar|reparerar] vi [inte|ej], tar vi
      inte`,
    former: `tidigare [|känd som], före detta, [bytt|bytte|gick] från, jobb[ade|at] … på, arbet[ade|at] … på, vi har lämnat,
      [lämnat|lämnade|övergett|övergav|slängt|slängde|dumpat|skrotat|bytt bort|sagt upp|avinstallerat|tagit bort|bytte bort|plockat bort|kastat ut],
      [bytt|bytte|gått|gick|flyttat|migrerat|flyttade|övergått] … från, [hejdå|adjö|farväl|slut], inte [|längre] med`,
    follow: `[följ|hitta|dela] … på, logga in med, betala med, kontakta … via, betalnings[sätt|alternativ|metoder], vår [kanal|grupp|sida] på,
      [följ|gilla|hitta|skriv|kontakta|chatta|skanna|dela] … [på|via|till|med], [bild|foto|skärmdump|video|film] … [användare|konto|profil]
      [|på|från], skanna [|qr|koden], vårt [konto|kanal|flöde] [|på]`,
    pseudo: "utan [abonnemang|bindningstid|moms], för [hemmet|barn]",
    ends: "men, medan",
    joiners: "och, eller",
    links: "märke*, tillverk*, från, av, en, ett, som, utrustning*, produkt*, kamer*",
    imitations: "tredjepart*, ej original, piratkopi*",
  },
  shop: {
    toBasket: "lägg [till|] i [kundvagn|varukorg|kundvagnen|varukorgen]",
    buyNow: "köp nu",
    basket: "kundkorg, kundvagn, varukorg, till kassan",
    basketAlone: "kassa, köp",
    tax: "[ex|exkl.|inkl|inkl.|inklusive] moms",
    stock: "i lager, på lager, slutsåld, lagerstatus, leveranstid, tillfälligt slut",
    talk: "fri frakt, ord. pris, önskelista, lägg till i favoriter",
    titles: "till salu, butik*",
    ownPages: "logga in, kontakta oss",
    currency: "kr",
  },
  procurement: {
    terms: "avtalsspärr, upphandling*, anbudsinbjudan, direktupphandling, tilldelningsbeslut, förfrågningsunderlag",
    heads: "anbud, ramavtal",
    pages: "anbud, upphandlingar",
    deadlines: "sista [svarsdag|anbudsdag|dag för anbud], anbud ska vara inkommet, tidsfrist för mottagande",
  },
  labels: {
    maker: "tillverkare, tillverkarens namn, varumärke",
    supplier:
      "leverantör, säljare, säljs av, återförsäljare, [antagen|tilldelad] leverantör, entreprenör, anbudsgivare",
    ownName: "officiellt namn, namn",
    product: "benämning, beskrivning, produktnamn",
    model: "artnr, art nr",
  },
  columns: {
    maker: "märke namn, marke namn",
    model: "art. nr",
  },
  goods: {
    camera: "kamera, övervakning",
    phone: "telefon, mobil",
    tablet: "surfplatta, platta",
    laptop: "bärbar",
    inverter: "växelriktare",
    solar: "solcell",
    drone: "drönar, drönare",
    vacuum: "dammsugare",
    charger: "laddare, laddbox, laddning",
    battery: "batteri",
    electric: "elbil",
    chip: "halvledare",
    memory: "minne",
    television: "teve, tv",
    earbuds: "hörlurar, öronsnäck",
    license: "licens",
    train: "tåg",
    doorbell: "dörrklocka",
    company: "tillverkare, företag, kinesisk",
  },
};
