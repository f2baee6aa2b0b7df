import type { Language } from "./language.ts";

export const it: Language = {
  code: "it",
  sentence: {
    accessories: `custodi*, cover, pellicol*, vetro, vetri, caricabatteri*, caricator*, cav[o|i], support[o|i], staff[a|e], accessor*, cinturin*,
      ricamb*, elic*, cartucc*, borsa, borse, zaino, alimentator*, scatol*, scherm*, tappetin*, pastiglie, sacchett*, ventol*, tastier*, antenn*,
      copertone, pneumatic*, pennin*, treppied*, cuffi*, auricolar*, telecomand*, guarnizion*, memori*, spazzol*, filtr*, applicazion*, manual*,
      panno, custodie, adattator*, toner*, tamburo, rull[o|i], ruot[a|e], adesiv[o|i], skin, clip, base, basi, dock*, braccio, pann[o|i], serbatoi*,
      lampad*, vit[e|i], modul[o|i], gateway, integrazion*, app, scheda, sportell[o|i], inchiostr*, bracciale*, punt[a|e], motor[e|i], stazion*,
      iniettor*, coprisedil*, tergicristall*, pellicc*, microfibra, case, laccio, tracoll*, kit, set, portachiav*, cuscinett*, gommin*, batteri*,
      proteggi*, fodera, porta*, anell[o|i]`,
    for: "per, p/",
    cases: `custodi*, pellicol*, vetr[o|i] temperat*, cinturin*, [sostituzione|cambio|riparazione] [schermo|display|batteria|vetro]`,
    worksWith: `[adatt|idone|progettat|certificat|omologat|codificat]* … [per|a|al|ai|alla],
      [funziona|abbinabil|dialoga|testat|integrazione|collega]* … [con|a|al|ai], sostitut* [di|per], supporto per, testat* su, monta su, si monta
      su, integra [centrali|telecamere|impianti|inverter|dispositivi], [comanda|controlla|legge|gestisce|ricarica|supporta|pilota|monitora] …
      [tv|telecamer|inverter|televis|telefon|registrator|dispositiv|stampant|robot|lettor|droni]*, [va|vanno|valido|valida|funziona|funzionano|ok] …
      [con|su|per], si [collega|adatta|integra|aggancia|fissa|abbina|installa|connette|applica] … [a|al|ai|alla|alle|con|su|agli],
      [adatto|adatta|adatti|idoneo|indicato|studiato|specifico|specifica|pensato|dedicato|dedicata] … [per|a|al|ai|alle|su], compatib* c[on|/],
      anche per, in sostituzione [di|del|della|dell], equivalent* [a|al], tipo originale per`,
    fits: "senza, vietat*",
    except: `eccetto, tranne, salvo, ad eccezione, ad esclusione, divers* da*, a differenza, rispetto a*, al posto, invece, in luogo, anziché, in
      sostituzione, in confronto a*, meglio, simil* a*, [miglior*|più economic*|più legger*|più piccol*|più veloc*|più silenzios*|meno car*]
      d[i|el|ella|ello], sostitui*, smontaggio, rimozione, nessun*, quanto un*, senza [|alcun|alcuna]
      [component|apparat|dispositiv|prodott|hardware|software|tecnologi|uso|utilizz]*, sostituzion* de[i|l|gli|lle|lla], niente a che [fare|vedere]
      con, [metà|doppio] di`,
    excludes: `non … [accett|ammess|ammett|utilizz|conten|proven|inclu|forni|offr|applica|impieg]*, esclu[de|dono|se|si|sa|so]* [|sono|le],
      [sono|è|saranno] … [esclus|vietat]*, si impegna a non, non [vendiamo|trattiamo|commercializz]*, assenza di, non …
      [acquist|install|propor|proporr|usar]*, non [usiamo|utilizziamo|lavoriamo|vendiamo|compriamo|trattiamo|installiamo] più, vietat[i|e],
      [vietato|vietata|divieto] … [l'uso|uso|l'utilizz|utilizz|l'impieg|impieg|fornir|fornitur|install|acquist|offr|propor]*, non …
      [ritir|ripar|acquist|accett|vend|tratt|utilizz|install|colleg|connett|offr|mont|conten|proven]*, [rifiut|esclud|vieta]* …
      [prodott|apparat|l'uso|telecamer]*`,
    isExcluded: `non … [ammess|accettat|consentit]*, vietat*, esclus*, [sarà|saranno] [respint|scartat|esclus]*, sostituit* [da|con], marchi
      registrat*, [smontat|dismess|rimoss]*, disinstallat*, non …
      [ammess|accett|consent|autorizz|vend|ripar|colleg|install|us|utilizz|support|ritir|tratt|vogliam|grad|ammiss|valutat]*, [è stato|è stata|sono
      stati|sono state|sarà|saranno|viene|vengono] … [dismess|bandit|rimpiazz]*, non [ne vogliamo|lo vogliamo|trattiamo|vendiamo|usiamo]`,
    former: `sostituzione de[i|gli|lle], [migrazione|passaggio|passare] [da|dal], ex [|manager|dipendente|dirigente|direttore|ingegnere]
      [|di|della], precedentemente, in precedenza, un tempo, [passati|passato|passata|passiamo] da[|l|lla|i], lavora[to|va]* … [in|per|presso],
      [rimossa|rimosso|rimossi|rimosse] [|la] dipendenz[a|e] da, disinstallat*, addio a, basta con, [abbiamo|ho|hanno|ha]
      [lasciato|abbandonato|mollato|tolto|rimosso|sostituito|eliminato|disdetto|cambiato|dismesso], [passat|migrat|cambiat|uscit]*,
      [via|stop|addio|basta]`,
    follow: `segui* … su, ci trovi su, [trova|contatta|scrivi]* … su, condividi*, condividi* … su, accedi con, pagamenti accettati,
      [metodi|modalità] di pagamento, pagamento con, [girato|mandato|inviato] … su, nostr[o|a] [canale|account|pagina] [|su|di], seguici … su,
      [scrivici|contattaci|trovaci|iscriviti|guarda|raggiungici|unisciti]* … su, condividi [|su|via|con|tramite], [scansion|inquadr]* [|il|il
      codice|il qr], [foto|immagine|video|screenshot] … [utente|profilo|account] [|di|su], gentile concessione di, [nostro|nostra|nostri]
      [canale|profilo|account|pagina]* [|su|di]`,
    pseudo: `per [la casa|bambini|interni|esterni|la scuola]*, senza [fili|filo|contratto|iva], iva esclusa, esclus* iva, spese esclus*, non solo,
      più di, sostitui* … con, sostituzion* … con, nient'altro che, non … nient'altro che`,
    ends: "ma, però, mentre, perché",
    joiners: "e, ed, o, né, oppure",
    links: `marca, marche, marchi*, produttor*, di, del, della, dei, degli, delle, da, dal, dalla, il, lo, la, i, gli, le, un, una, l, d, a, al,
      apparat*, prodott*, dispositiv*, telecamer*`,
    imitations: "non original*",
    credits: "per gentile concessione",
  },
  measures: "giorni",
  goods: {
    camera: "telecamera, videoregistratore, videosorveglianza",
    phone: "telefono, cellulare",
    laptop: "portatile",
    vacuum: "aspirapolvere",
    charger: "caricabatterie, caricatore, ricarica, colonnina",
    radio: "ricetrasmittente",
    recognition: "riconoscimento",
    train: "treno",
    toner: "cartuccia",
    headset: "visore",
    plug: "presa",
    bulb: "lampadina",
    doorbell: "campanello",
    earbuds: "auricolari",
    face: "volto",
    company: "azienda, marchi, produttor, cinese, cinesi",
  },
  shop: {
    toBasket: "[metti nel|aggiungi al] carrello",
    buyNow: "acquista ora, compralo subito",
    basket: "carrello, procedi al checkout",
    basketAlone: "cassa",
    tax: "iva [esclusa|inclusa|compresa], tasse incl.",
    stock:
      "esaurito, spedito in, in magazzino, disponibilità immediata, ultimi pezzi, su ordinazione, consegna in, disponibile subito",
    talk: "lista dei desideri, prezzo consigliato, spedizione gratuita, spese di spedizione, aggiungi ai preferiti, inserisci annuncio",
    titles: "negozio online, in vendita, annunci, usato, usati",
    service:
      "i miei ordini, spedizioni e resi, metodi di pagamento, resi e rimborsi, stato ordine, prezzo su richiesta",
    ownPages:
      "accedi, registrati, registrazione, crea [un|] account, il mio account, password dimenticata, contatti, contattaci, chi siamo",
    basketCode: "carrello",
    priceCode: "prezzo",
  },
  procurement: {
    terms: `appalt[o|i], capitolato, base d'asta, band[o|i] [e gare|di gara], gar[a|e] d'appalto, procedura [aperta|negoziata],
      affidament[o|i] dirett[o|i], stazione appaltante, disciplinare di gara, determina [a contrarre|di affidamento], importo a base di gara,
      avviso di aggiudicazione, oggetto dell'appalto, ente appaltante, criteri di aggiudicazione`,
    signs: "mepa",
    heads: "bandi, gare",
    pages: "gare, bandi, gare e appalti",
    deadlines: "data scadenza, scadenza presentazione, termine [di presentazione|per il ricevimento]",
    contracts: "aggiudicazion*",
    lists: "bandi, gare",
  },
  labels: {
    maker: "produttore, fabbricante, costruttore, casa produttrice, nome del produttore, marchio, marca",
    supplier: `fornitore, venditore, venduto da, distributore, rivenditore, importatore, ragione sociale, aggiudicatario,
      [ditta|impresa] aggiudicataria, affidatario, appaltatore, operatore economico, contraente, offerente, vincitore`,
    ownName: "nome ufficiale, nome",
    product: "prodotto, descrizione, articolo",
    model: "modello, codice, riferimento",
  },
};
