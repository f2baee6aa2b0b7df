import type { Language } from "./language.ts";

export const fr: Language = {
  code: "fr",
  sentence: {
    accessories: `coque*, étui*, housse*, verre*, protection*, chargeur*, adaptateur*, câble*, support, accessoire*, bracelet*, pièce*, hélice*,
      cartouche*, sac, sacs, sacoche*, rechange, remplacement, boîtier*, alimentation*, écran*, film*, tapis, plaquette*, ventilateur*, clavier*,
      antenne*, brosse*, pneu*, chambre*, stylet*, trépied*, casque*, oreillette*, télécommande*, application*, manuel*, joint*, mémoire*,
      logiciel*, filtre*, brossette*, courroie*, toner*, tambour*, ruban*, rouleau*, roue*, autocollant*, skin*, dragonne*, clip*, bague*,
      batterie*, bloc, socle*, dock*, station*, trappe*, coussinet*, embout*, carte*, lampe*, vis, poignée*, bac, bacs, serpillière*, lingette*,
      réservoir*, essuie, kit, kits, jeu, bras, équerre*, rail*, module*, passerelle*, intégration*, appli, connecteur*, cordon*, câblage,
      fixation*, protège*, moteur*, injecteur*, cache*, objectif*, encre, poche*, toile*, lot, dalle*, pile*, capot*, sachet*, balai*, ampoule*`,
    for: "pour, p/, destiné* [à|aux], pour usage avec",
    cases: `coque*, étui*, housse*, verre* trempé*, batterie de remplacement, [remplacement|changement|réparation] [écran|batterie|vitre|vitre
      arrière]`,
    worksWith: `[adapt|conçu|certifi|homologu|prévu|programm|destin|valid]* … [pour|à|au|aux], convien* [à|aux|pour], pris* en charge, prise en
      charge, remplacement, équivalent à, sert pour, adaptable* [|sur|pour], sur mesure [|pour], convenant [à|aux], dialogu* avec, se monte sur,
      [fonctionn|interop|utilisable|test|intégration|connectable|communiqu]* … [avec|à|aux], se connecte [à|aux],
      [lit|pilote|commande|gère|recharge|supporte|surveille|interroge] … [les|des|la|le|caméra|onduleur|téléviseur|tv|téléphone]*,
      [va|fonctionne|marche|compatible] … [avec|sur|pour|chez], [s'adapte|se fixe|se clipse|se visse|se connecte|s'installe|s'intègre|se branche] …
      [à|au|aux|sur|avec|chez], remplaçant, en remplacement, équivalent*, non d'origine, comme pour, y compris pour, interfaç* avec,
      [reconnu|accepté|piloté] par`,
    except: `sauf, excepté, hormis, hors, à l'exception, à l'exclusion, autre* … que, au lieu, à la place, en lieu et place, contrairement à, à la
      différence, plutôt que, par rapport [à|aux], semblable* à, comparé* [à|aux|avec], mieux que, remplac[e|ent|er|ant] [|mon|notre|votre|l'ancien]
      [|ancien*], [meilleur|moins cher|plus bas|plus léger|plus petit|plus silencieu|plus rapide]* … [que|qu'un], dépose, démontage*, pas de, aucun*
      [caméra|appareil|équipement|composant|produit|matériel]*, sans [|aucun|aucune]
      [composant|équipement|matériel|produit|appareil|logiciel|technologie|recours]*, rien à voir avec, remplacement d[e|u|es], mise au rebut`,
    excludes: `n'[utilis|accept|offr|autoris]* pas, exclu[t|ent|re|ant|s|es|e] [|sont|est], [sont|est|seront] … [exclu|interdit|refus|écart]*,
      s'interdi*, exclusion, [aucun|aucune] … [de|du], comporter de, refusée* … [proposant|comportant], ne [vend|propos|distribu|commercialis]*
      [pas|plus|aucun]*, absence de, interdi[t|te] [de|l]*, n'est pas [autoris|admis|accept|retenu]*, n'[utilis|achèt|achet|vend|command]* plus, ne
      [travaill|vend|utilis|command|achèt|achet]* plus, ne … [contenir|provenir|comporter|inclure|être]*, s'applique* pas, ne …
      [proposer|fournir|installer|livrer|recourir|utiliser]*, ne …
      [accept|pren|repren|veu|souhait|répar|support|raccord|branch|connect|achet|vend|command|install|propos|utilis|fourni|reconn]*
      [pas|plus|aucun|ni]*, n'[a|ont|est|sont] [pas|plus|ni] [de|d|été|en]*, ni [matériel|équipement|produit|caméra|appareil]*, aucun* …
      [de|du|des|d|marque], sans [rien de|produit|pièce]*, [interdiction|interdit] …
      [équipement|matériel|l'usage|l'achat|l'emploi|d'utiliser|d'installer|d'acheter]*, hors [matériel|équipement|produit|marque]*`,
    isExcluded: `n[e|on] … [accept|admis|autoris|retenu]*, [refusé|rejeté|interdit|écarté|remplacé]*, exclu[|s|e|es], [sera|seront]
      [refus|rejet|exclu|écart]*, marque* déposé*, [démonté|déposé|retiré]*, désinstallé*, [a été|ont été|sera|seront] …
      [désinstall|démont|abandonn]*, ne [seront|sera|sont|est|peuvent|peut|doivent|doit] … [pas|plus|ni|être] …
      [accept|admis|autoris|retenu|pris|repris|répar|support|connect|raccord|install|utilis|vend|propos|fourni|éligib|permis]*, [ne|n] … [pas|plus]
      [accept|admis|autoris|vend|repris|support]*, [est|sont|a été|ont été] … [banni|proscri|interdit]*, c'est fini, on arrête, on n'en veut plus,
      refusé*, proscrit*, banni*`,
    heads: "[marques|fabricants|fournisseurs] exclu*",
    fits: "interdit*, non [accept|admis]*, sans",
    former: `[migration|passage|passer] [de|du|d], anciennement [|connu* sous le nom], autrefois, précédemment,
      [directeur|ingénieur|responsable|chef]* … [chez|de], fondateur, face [à|aux], pass[é|ée|és|ées|ons|ez] d[e|u|es], travaill[é|ée|ait|e] …
      [chez|pour|à], [désinstallé|abandonné|délaissé] [|notre|nos|votre|leur], adieu [à|aux], débarrassé* de, [on a|nous avons|ai|a|ont]
      [quitté|lâché|viré|abandonné|remplacé|délaissé|jeté|résilié|arrêté], fini, [quitté|quitter|quittons|abandonnons|abandon de|sortie de|sorti
      de|sortir de|se passer de|renonc* à]`,
    follow: `suivez* … sur, [retrouv|rejoign|contact|discut]* … [sur|via|par], partage* … sur, nous sommes … sur, [paye|paie|paiement]* …
      [avec|par|via], vu[|e|s|es] sur, [modes|moyens|méthodes] de paiement, paiements acceptés, envoyé depuis mon, paiement, paiements, règlement
      par, notre [compte|chaîne|page] [|sur], se connecter avec, [retrouvez|suivez|rejoignez|scannez|likez|abonnez]* … [sur|via], [partag]*
      [|via|par|sur|sur], [photo|image|capture|vidéo|crédit|visuel] … [utilisateur|internaute|compte] [|de|sur], [notre|nos] [chaîne|profil|compte]*
      [|sur], scannez le [|code|qr]`,
    pseudo: `pour [la maison|enfant|école|mur]*, sans [abonnement|engagement|fil|contrat|frais], hors [taxe|tva|frais|livraison]*, exclu*
      [tva|frais], pas de problème, remplac* … par, plus de, sac à dos, remplacement … par, rien d'autre que`,
    ends: "mais, cependant, car, tandis",
    joiners: "et, ou, ni",
    links: `marque*, fabricant*, constructeur*, de, du, des, d, la, le, les, l, un, une, par, à, aux, au, équipement*, matériel*, produit*, appareil*,
      caméra*`,
    imitations: "générique*, non original*",
  },
  measures: "jours",
  goods: {
    camera: "caméra, enregistreur, vidéosurveillance",
    phone: "téléphone",
    router: "routeur",
    switch: "commutateur",
    inverter: "onduleur",
    vacuum: "aspirateur",
    charger: "chargeur",
    radio: "talkie",
    server: "serveur",
    chip: "puce",
    memory: "mémoire",
    electric: "électrique",
    toner: "cartouche",
    plug: "prise",
    bulb: "ampoule",
    doorbell: "sonnette",
    earbuds: "écouteurs",
    battery: "batterie",
    company: "entreprise, marque, fabricant, chinois, constructeur",
  },
  shop: {
    toBasket: "ajouter au panier, mettre dans le panier",
    buyNow: "achat immédiat, acheter maintenant, contacter le vendeur",
    basket: "panier, passer la commande",
    tax: "[prix|] ht, [prix|] ttc, hors taxes, tva incluse, dont éco participation, toutes taxes comprises",
    stock:
      "en stock, épuisé, en rupture, expédié sous, livraison sous, rupture de stock, sur commande, derniers articles",
    talk: `avis clients, frais de port, liste d'envies, prix conseillé, prix croissant, ajouter à la liste, livraison [gratuite|offerte], conditions
      générales de vente, retour sous`,
    titles: "boutique en ligne, acheter, à vendre, comparateur de prix, annonce*",
    service: `suivi de commande, mes commandes, livraison et paiement, livraison & retours, modes de livraison, retours et remboursements, bons plans,
      nouveautés, prix sur demande, prix après connexion, cgv`,
    ownPages: `connexion, se connecter, s'identifier, identification, authentification, inscription, créer un compte, mon compte, mot de passe oublié,
      contactez nous, nous contacter, qui sommes nous, à propos, mentions légales, aide`,
    guides: "conseils, guide pratique",
    rates: "par nuit, par personne, par mois",
    basketCode: "panier",
    priceCode: "prix",
  },
  procurement: {
    terms: `marché* public*, appel* d'offres, avis [de marché|d'attribution], profil acheteur, commande publique, procédure adaptée,
      mise en concurrence, pouvoir adjudicateur, dossier de consultation, règlement de [la|] consultation, objet du marché, acheteur public,
      critères d'attribution, appel public à la concurrence, données essentielles des marchés, consultations en cours`,
    signs: "boamp",
    heads: "accord cadre",
    pages: "marchés publics, appels offres, appels d'offres",
    deadlines: "date limite de [réponse|remise|réception], date de clôture, remise des plis, date et heure limites",
    contracts: "attribution*",
    lists: "appels d'offres, marchés publics",
  },
  labels: {
    maker: "fabricant, constructeur, nom du fabricant, fabriqué par, marque, nom de marque",
    supplier: `fournisseur, nom du fournisseur, vendeur, vendu [par|et expédié par], distributeur, revendeur, importateur, [|nom du ]titulaire,
      attributaire, adjudicataire, lauréat, soumissionnaire, entreprise attributaire, adjudicataire/attributaire`,
    ownName: "nom officiel, nom",
    product: "produit, désignation, libellé, nom du produit, descriptif",
    model: "modèle, référence, référence fabricant, numéro de modèle",
  },
};
