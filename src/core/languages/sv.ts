import type { Language } from "./language.ts";

export const sv: Language = {
  code: "sv",
  compounds: true,
  sentence: {
    accessories: `skal, fodral, skydd, skärmskydd, glas, laddare, hållare, tillbehör, batteri*, reservdel*, drivrutin, stöd, väska, fäste, armband,
      borste*, påse, påsar, fjärrkontroll*, [monterings|]dosa, nätadapter*`,
    for: "till, för",
    cases: "skal, fodral, skyddsglas, skärmskydd, skärmbyte, batteribyte",
    worksWith: "pass[ar|ande] … [till|för], avsedd* för, testad* med, integration med, fungerar med, tredjepart* till",
    fits: "passar, utan",
    except: `utom, förutom, med undantag för, undantag*, i stället för, istället för, till skillnad från, [bättre|billigare|lättare] än, jämför*
      med, ersätt*, alternativ till, inga, inte från, [välj*|valde] bort, utan [|några]
      [komponent|utrustning|produkt|enhet|hårdvara|programvara|teknik|användning|delar]*,
      [bättre|billigare|lättare|snabbare|tystare|längre|större|mindre|starkare] … än, inget att göra med, byt ut, byta ut, bytte ut, slutat
      [använda|sälja|köpa]`,
    excludes: `uteslut*, förbjud*, [inte|ej] … [använd|innehåll|accepter|godt]*, säljer [inte|inga|ej], inte … [erbjud|lever|install|köp|anskaff]*,
      förbud mot, avsaknad av, inte längre … [använd|sälj|köp]*, ingen … [av|från], inget … [av|från], [använder|köper|levererar] [|vi] [ej|inga],
      [accepteras|godtas] inte, får inte … [använd|innehåll|komma|vara]*`,
    isExcluded: `utesluts, uteslut*, undantag*, förbjud*, inte [tillåt|godkän]*, byts ut, förkast*, [inte|ej] … [använd|erbjud|lever|install]*,
      [har|är|blev|blir] … [avinstaller|nedmonter|utfas|skrota]*, [accepteras|godtas|godkänns|tillåts] [inte|ej], får [inte|ej] …
      [använd|ingå|erbjud|lever|install|köp|upphandl]*`,
    former: `tidigare [|känd som], före detta, [bytt|bytte|gick] från, jobb[ade|at] … på, arbet[ade|at] … på, vi har lämnat`,
    follow: `[följ|hitta|dela] … på, logga in med, betala med, kontakta … via, betalnings[sätt|alternativ|metoder], vår [kanal|grupp|sida] på`,
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
};
