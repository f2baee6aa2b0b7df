import type { Language } from "./language.ts";

export const de: Language = {
  code: "de",
  compounds: true,
  sentence: {
    accessories: `hülle*, tasche*, holster, glas, folie*, schutz, ladegerät*, netzteil*, halter*, zubehör, band, bänder, akku*, teil*, treiber,
      handbuch, koffer, bürste*, ersatz*, dose*, matte*, beläge, ständer, lüfter, beutel, propeller*, antenne*, reifen, stift*, hörer, bedienung*,
      dichtung*, träger, gehäuse, display*, unterstützung, kabel, tank*, mopp*, tinte*, fremdhersteller*, platte*, deckel*, adapter, kartusche*,
      patrone*, toner*, trommel, walze*, rolle*, räder, rad, aufkleber, sticker, filter*, filtertüte*, fernbedienung*, armband, armbänder, schlaufe,
      ring, clip*, etui*, cover*, case*, bumper, station, dock*, rucksack*, stativ*, arm, platine*, modul*, einschub, schiene*, winkel, aufsatz,
      aufsätze, mappe, gateway*, integration*, app, leitung, stecker, tasten, knopf, knöpfe, schrauben, set, scharnier*, tüte, tüten, spitze*,
      polster, lampe*, schlüssel, schale, schalen, fußmatte*, wischer*, felge*, nachbau*, pad, pads, behälter, motor, unterlage*, sattel, korb`,
    for: "für, zu, zum, zur, f., f",
    cases: `[handy|schutz|silikon|leder|klapp|flip|]hülle*, handytasche*, [panzer|schutz|display][glas|folie|schutz]*,
      ersatz[akku|teil|filter|bürste]*, [display|akku|glas|bildschirm]tausch, [display|bildschirm]reparatur, [display|akku]wechsel`,
    casesBehind: "[silikon|schutz|]hülle*, panzerglas, schutzfolie*",
    worksWithIt: "ersatz*",
    fits: "ausgeschlossen, nicht zulässig, verboten, ohne, nicht",
    heads: `[unterstützte|kompatible|ausgeschlossene] [akkus|speicher|geräte|marken|modelle|kameras|hersteller], bisher [|eingesetzt|verwendet|im
      einsatz|genutzt], bisheriges [system|produkt], altsystem`,
    worksWith: `[passend|geeignet] [für|zu|zum|zur], [funktioniert|arbeitet|koppelbar|getestet|integration|zusammen|verträgt sich|verbindet sich] …
      mit, [freigegeben|zugelassen|zertifiziert|codiert|kodiert|programmiert|ersatz|unterstützung|austausch] für, schnittstelle zu, anbindung an,
      passt … [für|zu|auf], getestet auf, kommuniziert … mit, lässt sich … [in|an|mit|per], [läuft|spielt|harmoniert|spricht|kann] … [mit|auf],
      [liest|steuert|bedient|lädt|unterstützt] …
      [kamera|rekorder|wechselrichter|gerät|telefon|handy|drucker|speicher|drohne|akku|fernseher|tv|bat]*, [steckt|klemmt|schraubt|klickt|montier]*
      … auf, nutzbar mit, einsetzbar [mit|an|in], verwendbar [mit|für|an], auch für, kompatib* zu, baugleich [mit|zu], anschließbar an`,
    except: `außer, ausgenommen, mit ausnahme von, kein*, ander* … als, statt, anstatt, anstelle …, anstelle, im gegensatz zu, im vergleich
      zu[|m|r], [besser|billiger|günstiger|leiser|leichter|schneller|kleiner|länger|schärfer] … als, [ähnlich|vergleichbar] [wie|mit], ersetzt, frei
      von, weder, rückbau, demontage, deinstallation, nicht [für|von], nicht zu [verwechseln|vergleichen] mit, ohne [|jegliche|jede]
      [komponenten|geräte|produkte|hardware|software|technik|technologie|einsatz|verwendung|teile|beteiligung]*, nicht [über|bei|auf], nichts zu tun
      mit, [austausch|abbau|entsorgung|außerbetriebnahme] [|der|des|von|alter|bestehender], ablöse [|unserer|der|des|von] [|alten|bisherigen],
      verzicht* auf, [verabschiedet|getrennt] von`,
    excludes: `ausgeschlossen [sind|ist|werden|bleiben], nicht … [zugelassen|enthalten|verwenden|einsetz|anbiet|liefern|akzeptier]*,
      keine[|rlei|r|n] … [von|aus|der marke*], es dürfen kein*, ausschluss von, nicht berechtigt, verkaufen [|wir] [kein|nicht]*, führen [|wir]
      [kein|nicht]*, unzulässig [ist|sind], nicht … [beschafft|beschaffen|anbieten|installieren], [arbeiten|kaufen|bestellen] [|wir] nicht mehr
      [mit|von|bei], [kaufen|bestellen|beschaffen|nutzen|verwenden] [|wir] kein*, [darf|dürfen] kein*, [darf|dürfen] nicht [von|aus],
      [verboten|untersagt] sind, [verboten|untersagt] … [einsatz|verwendung|nutzung|beschaffung|kauf|lieferung|verwenden|einsetzen|liefern|nutzen],
      [nehmen|nimmt|wollen|möchten|haben|führen|reparieren|kaufen|verkaufen] … [kein|nicht|nichts]*, nicht …
      [anschließen|angeschlossen|reparieren|repariert|annehmen|angenommen], nicht … [kompatibel
      mit|unterstützt|einbauen|eingebaut|bestellen|einschleppen], keine annahme, kein ankauf, nicht [förderfähig|erstattungsfähig|versichert]
      [sind|ist]`,
    isExcluded: `ausgeschlossen, ausgenommen, untersagt, unberücksichtigt, nicht … [zugelassen|zulässig|akzeptiert|erlaubt|gestattet], nicht …
      [berücksichtigt|verwendet|angeboten|eingesetzt|verbaut|geliefert], wer[den|de] abgelehnt, ersetzt, w[ird|erden|urde|urden] ersetzt, ersatz
      durch, verboten, führen wir nicht*, verkaufen wir nicht*, nicht mehr im [sortiment|angebot], [demontiert|abgebaut|ausgemustert|entsorgt],
      unzulässig, deinstalliert, rausgeworfen, rausgeschmissen, rausgeflogen, abgeschafft, w[ird|erden|urde|urden] …
      [abgelöst|abgeschafft|abgebaut], nicht … [beschafft|installiert|gekauft], nicht …
      [angeschlossen|angenommen|unterstützt|repariert|betrieben|verkauft|installiert], nicht …
      [bestellt|angekauft|gefördert|mitgeliefert|förderfähig|zugelassen|erwünscht|erlaubt], [nehmen|führen|kaufen|verkaufen|reparieren|wollen] wir
      nicht, [haben|sind] [|wir] … [rausgeworfen|abgelöst|ausgemustert|verbannt], [wurde|wurden|werden|wird] …
      [ausgemustert|zurückgebaut|rückgebaut], sind [tabu|raus|gesperrt|untersagt|verboten|unerwünscht], ist
      [tabu|raus|gesperrt|untersagt|verboten|unerwünscht]`,
    former: `[umstieg|wechsel|migration|umstellung|ablösung|abschied|weg] [von|der|des], ehemalig* [|chef*|leiter*|mitarbeiter*|manager*]
      [|von|bei|der], ehemals [|bei], ehem., früher [|bei|bekannt als], vormals, vorm., ex … [von|bei|der], gegenüber,
      [arbeitete|arbeitet|tätig|beschäftigt] … bei, umgestiegen von, früher* … bei, weg von,
      [wechselten|gewechselt|gewechselte|wechseln|umgestellt|migriert|umgezogen|ausgestiegen|ausstieg] … [von|vom|aus], schluss mit, adieu, tschüss,
      raus mit, los von`,
    formerBehind: "gründer",
    follow: `folg* … [auf|bei], find* … auf, teilen [auf|über], [bezahl|zahlung]* … [mit|per], anmeld* mit, [schreib|kontaktier|besuch]* …
      [auf|über|per], gesendet vo[n|m] [|meinem], zahlungs[arten|methoden|möglichkeiten|mittel], [folgt|folge|abonniert|besucht|schau|scan]* …
      [auf|bei], teilen [per|via|mit], [artikel|beitrag|seite] teilen, [foto|bild|screenshot|video|grafik]
      [|von|quelle|aus|eines|via|nutzer|user|einer], qr code [|scannen], [unser|unserem|unseren] [kanal|profil|account|konto|gruppe] [|auf|bei]`,
    account: "kanal",
    credits: "quelle, bild, bilder, grafik, foto, fotos, pressefoto, pressebild",
    titles: "herr",
    pseudo: `ohne [vertrag|simlock|abo]*, für [zuhause|kinder|wand|schule]*, gewährleistung ausgeschlossen, exkl* mwst, kein problem, ersetzt …
      durch, statt nur, [nichts|niemand] ander* als`,
    ends: "aber, sondern, jedoch, weil",
    joiners: "und, oder, noch, sowie",
    links: `marke*, hersteller*, fabrikat*, firma, von, vom, der, die, das, des, dem, den, ein*, geräte*, produkte*, typ, aus, welche*, wie`,
  },
  measures: "stück, tage",
  goods: {
    camera: "überwachung",
    phone: "handy",
    inverter: "wechselrichter",
    drone: "drohne",
    vacuum: "staubsauger, saugroboter",
    charger: "ladegerät, ladestation, ladesäule",
    radio: "funkgerät",
    chip: "halbleiter",
    memory: "speicher",
    antivirus: "virenschutz",
    recognition: "erkennung",
    train: "zug",
    tram: "straßenbahn",
    plug: "steckdose",
    bulb: "glühbirne",
    doorbell: "türklingel",
    earbuds: "kopfhörer",
    thermal: "wärmebild",
    accounting: "buchhaltung",
    face: "gesicht",
    television: "fernseher",
    company: "hersteller, unternehmen, marke, chinesisch, firma",
  },
  shop: {
    toBasket: "in den [warenkorb|einkaufskorb|einkaufswagen], zum warenkorb hinzufügen",
    buyNow: "jetzt kaufen, sofort kaufen, nachricht schreiben",
    basket: "warenkorb, zur kasse, einkaufskorb",
    basketAlone: "kasse, einkaufswagen",
    tax: "[inkl.|exkl.|zzgl.|inkl. gesetzl.] [mwst|ust|mehrwertsteuer], preis inkl., zzgl. versand*",
    stock:
      "vorrätig, auf lager, lieferbar, lieferzeit, vergriffen, ausverkauft, versandfertig, sofort verfügbar, nicht verfügbar, letzte stücke",
    talk: `uvp, merkzettel, sie sparen, wunschliste, versandkosten, versandkostenfrei, zahlungsarten, widerrufsrecht, kundenbewertungen, kostenloser
      versand, in den vergleich, privatverkauf, anzeigen id, vb, anbieter`,
    titles: "onlineshop, kaufen, preisvergleich, preise vergleichen, kleinanzeigen, gebraucht",
    service: `versand [und|&] zahlung, zahlung [und|&] versand, versandarten, bestellstatus, meine bestellungen, rücksendung, retouren, rückgabe,
      sonderangebote, angebote der woche, preise nach [anmeldung|login]`,
    ownPages: `anmelden, anmeldung, registrieren, registrierung, konto erstellen, neues konto, mein konto, kundenkonto, passwort vergessen, über uns,
      impressum, agb, datenschutz, datenschutzerklärung, hilfe, karriere, widerrufsrecht, nachrichten`,
    guides: "ratgeber, rezepte",
    rates: "pro nacht, pro person, pro monat",
    basketCode: "warenkorb",
    priceCode: "preis",
  },
  procurement: {
    terms: `[öffentlich|beschränkt|europaweit|eu-weit]* ausschreibung*, öffentliche vergabe, öffentlicher auftrag, uvgo, e vergabe,
      vergabe[stelle|verfahren|unterlagen|bekanntmachung|nummer|marktplatz|plattform|kammer|art], vergebene* auf[trag|träge], offenes verfahren,
      verhandlungsverfahren, teilnahmewettbewerb, leistungsverzeichnis, auftragsbekanntmachung, ausschreibungsunterlagen, zuschlagskriterien,
      bieterfragen, angebotsöffnung`,
    signs: "vob/a, vgv",
    heads: "ausschreibung*, vergabe, rahmenvereinbarung",
    pages: "vergaben, vergabebekanntmachungen, ausschreibungen, bekanntmachungen",
    deadlines:
      "[angebots|binde|abgabe|teilnahme|bewerbungs|einreichungs]frist, frist für den eingang, abgabetermin, angebotsabgabe",
    contracts: "zuschlag*",
    lists: "ausschreibungen",
  },
  labels: {
    maker:
      "hersteller [|name], herstellername, herst, produzent, fabrikat, hersteller/typ, fabrikat/typ, marke, markenname",
    supplier: `lieferant, lieferantenname, verkäufer, anbieter, händler, [verkauf|verkauft] [durch|von], verkauf und versand durch, auftragnehmer,
      zuschlagsempfänger, [bezuschlagter|] bieter, name des auftragnehmers, wirtschaftsteilnehmer, importeur, wettbewerbsgewinner`,
    ownName: "offizielle bezeichnung, bezeichnung",
    product: "artikel, artikelbezeichnung, beschreibung, produktname, ware",
    model: "modell, herstellernummer, teilenummer, artikelnummer, modellnummer",
  },
  columns: {
    product: "bezeichnung",
  },
};
