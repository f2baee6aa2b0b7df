import type { Language } from "./language.ts";

export const nl: Language = {
  code: "nl",
  compounds: true,
  sentence: {
    accessories: `hoes*, protector, oplader*, kabels*, houder*, accessoire*, bandje*, accu*, batterij*, onderdel*, onderdeel, beugel*, steun,
      vervang*, reserve*, voeding*, doos, dozen, montagebox*, scherm*, matten, zak, zakken, ventilator*, toetsenbord*, folie*, banden, tas, tassen,
      statief, koptelefoon, oortje*, bediening, borstel*, ondersteuning, adapter*, toner*, inkt*, drum, lint, rol, rollen, wiel, wielen, sticker*,
      skin, clip*, station, dock*, arm, mop, mops, dweil*, stofzak*, lamp*, schroef, schroeven, kit, set, module*, gateway*, integratie, app,
      kaart*, klep, lade, spons, puntje*, kussen*, koppeling, laadkabel*, lader*, polsband*, polsbandje*, riem*, etui*, hoes, case, cover*, glas,
      screenprotector*, propeller*, snoer*, stekker*, stylus, filter*, pennetje*, mat, vloermat*, ruitenwisser*, rugzak*, koffer*, rail*, kap,
      kapje*, muurbeugel*, laadstation*, relais`,
    for: "voor, op, t.b.v., tbv, vr, geschikt voor",
    cases: "[telefoon|]hoesje*, screenprotector*, [scherm|accu|batterij]vervanging, schermreparatie, scherm vervangen",
    casesBehind: "hoesje*, screenprotector*",
    worksWith: `[geschikt|passend|goedgekeurd|gecertificeerd|vervanging] [voor|van], past … [op|bij|in],
      [werkt|koppelbaar|bruikbaar|getest|integratie|overweg] … met, alternatief, leest omvormers van, geschikt voor, [past|passen] …
      [op|bij|in|om|voor], [leest|stuurt|bedient|bestuurt|laadt|ondersteunt|beheert] …
      [camera|omvormer|tv|telefoon|recorder|apparaat|apparaten|printer|drone|accu|batterij]*,
      [praat|praten|communiceert|communiceren|koppelt|samenwerkt|combineert|combineren|gebruiken|bruikbaar] … met, [te koppelen|te gebruiken|te
      combineren|te bedienen|te integreren] … [met|in|aan], ook voor, compatibel m, klikt op, ter vervanging van`,
    except: `behalve, uitgezonderd, met uitzondering van, geen, ander* … dan, in tegenstelling tot, in plaats van, vergeleken met, vergelijk* met,
      [beter|goedkoper|stiller|lichter|sneller|kleiner|langer] … dan, lijkt op, vervangt, verwijder* van, niets van, niet [van|voor|zijnde],
      afscheid van, zonder [|enige] [component|apparatuur|apparat|product|hardware|software|technologie|onderdelen|gebruik]*, niets te maken met,
      vervanging van, [afgestapt|overgestapt] van, gestopt met, géén`,
    excludes: `gebruik* geen, uit[gesloten|gezonderd] [zijn|is|worden], verboden … [van|te], geen … [van|afkomstig], niet van toepassing op,
      verkopen [|wij] [geen|niet], niet … [aanbieden|leveren|gebruiken|toepassen|aanschaffen|inzetten], afwezigheid van, verbod op, werken [|we|wij]
      niet meer met, gebruiken [|we|wij] geen, [mag|mogen|dient] niet … [van|zijn|bevatten],
      [nemen|neemt|willen|wil|repareren|kopen|leveren|installeren|accepteren] … [geen|géén],
      [ondersteunen|ondersteunt|accepteert|bestellen|voeren|plaatsen|gebruiken|gebruikt|verkopen|verkoopt] … [geen|géén],
      [mag|mogen|kan|kunnen|wordt|worden] … [geen|géén], g[ee|éé]n enkel* … [van|component|apparaat|onderdeel]*`,
    isExcluded: `niet … [toegestaan|geaccepteerd|toegelaten|gebruikt], uitgesloten, verboden, geweigerd, worden [afgewezen|vervangen], vervangen
      door, niet … [aangeboden|geleverd|ingezet|aangeschaft], [is|zijn|wordt|worden] … [afgedankt|uitgefaseerd], [mag|mogen] niet …
      [gebruikt|geleverd|ingezet|aangeboden|toegepast|aangeschaft|geïnstalleerd], [niet|nooit|geen] …
      [aangesloten|ingenomen|gerepareerd|ondersteund|verkocht], [niet|nooit|geen] … [welkom|vergoed|geïnstalleerd|meegenomen|gekocht|besteld],
      [mag|mogen] … niet … [aangesloten|geplaatst|verkocht], [is|zijn|werd|werden|wordt|worden] … [geweerd|ontmanteld|de deur uit], [hebben|heb]
      [|we|wij|ik] … [weggedaan|ingeruild], eruit gegooid, [nemen|verkopen|willen|hebben|gebruiken] we niet`,
    fits: "uitgesloten, verboden, niet toegestaan, zonder, niet",
    former: `voorheen, vh., eerder bekend als, vroeger [|bij], oud [directeur|topman|medewerker] van, overgestapt van, werkte … bij, werkzaam … bij,
      voormalig* [topman|directeur|medewerker|manager|ingenieur] van,
      [overgestapt|gestopt|afgestapt|vertrokken|weg|weggegaan|gemigreerd|overgegaan|geswitcht] [van|bij|met], klaar met,
      [opgezegd|ingeruild|vaarwel], vaarwel, [van] onze oude, geen … meer`,
    follow: `chat* … op, volg … op, [vind|bezoek] … op, del[en|ing] op, deel* [|via], deel* … op, wij zijn … op, betaal* met, [inloggen|aanmelden]
      met, betaal[methoden|methodes|mogelijkheden|wijzen], betaling [via|met], [volg|vind|app|mail|stuur|bekijk|scan] … [op|via],
      [foto|beeld|afbeelding|video] … [gebruiker|profiel|account] [|van|op], met dank aan, qr code, deel [|via|dit|op], delen [|via], [onze|ons]
      [kanaal|groep|profiel|pagina|account] [|op]`,
    pseudo: `werkt samen met, voor [thuis|kinderen|buiten|binnen|de muur]*, zonder [abonnement|contract], excl* btw, op voorraad, vervangt … door,
      niet alleen, vervanging … door, [ziet|zien|zag|zagen] … eruit, niets anders dan`,
    ends: "maar, echter, omdat, terwijl",
    joiners: "en, of, noch",
    links: "merk*, fabrika*, van, het, de, een, door, die, dat, apparatuur, producten, camera*",
    networks: "ideal, tikkie",
    imitations: "imitatie, huismerk, niet origineel, merkloos",
    formerBehind: "eruit",
  },
  measures: "dagen",
  goods: {
    phone: "telefoon",
    inverter: "omvormer",
    vacuum: "stofzuiger",
    charger: "oplader, laadpaal, laadstation",
    battery: "batterij",
    radio: "portofoon",
    memory: "geheugen",
    recognition: "herkenning",
    plug: "stekker",
    earbuds: "oordopjes",
    doorbell: "deurbel",
    thermal: "warmtebeeld",
    accounting: "boekhoud",
    face: "gezicht",
    company: "bedrijf, fabrikant, merk, chinese",
  },
  shop: {
    toBasket: "in [mijn|] winkel[wagen|mandje|wagentje], toevoegen aan winkelwagen",
    buyNow: "nu kopen",
    basket: "winkelwagen, winkelmand, winkelmandje, winkelwagentje, afrekenen, naar de kassa",
    tax: "[excl.|incl.|exclusief|inclusief] btw",
    stock: "levertijd, op voorraad, uitverkocht, morgen in huis, direct leverbaar, laatste stuks",
    talk: "adviesprijs, verlanglijst*, verzendkosten, gratis verzending, klantbeoordelingen",
    titles: "webwinkel, te koop, kopen, bestellen",
    service:
      "mijn bestellingen, [bezorgen|verzenden] en retourneren, betaalmethoden, bestelling volgen, retourneren, prijs op aanvraag",
    ownPages:
      "inloggen, aanmelden, registreren, account aanmaken, mijn account, wachtwoord vergeten, over ons, klantenservice, veelgestelde vragen",
    basketCode: "winkelwagen",
  },
  procurement: {
    terms: `tenderned, aanbested[ing|ingen], aanbestedende dienst*, gegunde opdracht*, marktconsultatie, nota van inlichtingen,
      meervoudig onderhands*, aankondiging van de opdracht, gunningscriteri*, aanbestedings[documenten|portaal|kalender], contractenregister`,
    heads: "gunning, inschrijving, raamovereenkomst",
    deadlines: "sluitings[termijn|datum], uiterste [inschrijfdatum|datum]",
    lists: "aanbestedingen",
    pages: "aanbestedingen",
  },
  labels: {
    maker: "fabrikant, fabrikaat, naam fabrikant, merk, merknaam, producent",
    supplier: `leverancier, verkoper, verkocht door, verkoop door, aanbieder, importeur, distributeur, opdrachtnemer, gegund aan, inschrijver,
      winnaar`,
    ownName: "officiële naam, naam",
    product: "omschrijving, productnaam, benaming",
    model: "modeltype, typenummer, artikelnummer",
  },
};
