// Links, accounts and ways to pay. Words of ours; lists between bars, `\w` for letters and digits.

/** What stands beside a name in a row of links to a shop's own pages. */
const NETWORKS =
  "facebook|instagram|youtube|linkedin|twitter|telegram|pinterest|whatsapp|snapchat|tiktok|wechat|weibo|vk|x";
/** What else one can pay with. */
const PAYMENTS = "alipay|paypal|visa|mastercard|unionpay|apple pay|google pay|bizum|paypay|сбп|klarna|creditcard";
/** What else stands in such rows: ways to pay, accounts that one can log in with, shops of apps, marketplaces. */
const ACCOUNTS = "tarjeta|kart[aouy]|kartą|carte|contanti|google(?: play)?|apple|app store|otto|ebay|amazon|cdiscount";
/** The same after words of a link or a payment. */
export const AND_OTHERS = String.raw`(?:\s+(?:${NETWORKS}|${PAYMENTS}|${ACCOUNTS})\w{0,2}(?:\s*[,/&]|\s+(?:and|or|und|oder|et|ou|o|of|a|i|y|e|en|и|nebo|lub|alebo|albo|aj)(?: z| bei| przez| přes| cez)?)?){0,5}`;

/** A link, an account, a way to pay, a credit, a neighbour of an address. Before the name. */
export const LINK = [
  String.raw`(?:follow|find|join|like|share|watch|see|subscribe|message|chat(?: with)?|contact|add|reach|visit|tag|seen|viral|trending|famous)(?: us| me| this| it| our \w+(?: \w+)?)?(?: now| also| live| too)? (?:on|via|to|at|through|by)`,
  String.raw`(?:${NETWORKS})(?:[\s|/·•]+(?:${NETWORKS}))+\s*[|/·•]?|(?<=:\s?)(?:${NETWORKS})(?:[\s,]+(?:${NETWORKS}))*\s*(?:,|and|und|et|en|[aiyeи](?=\s))?`,
  "(?:we are|we're)(?: now)?(?: also)? on|our (?:channel|profile|page|account) on|(?:sign|log) in (?:with|via)|login (?:with|mit|via)|add (?:our|my)|(?:get it|download(?: it)?|explore it) (?:on|from)|(?:pay(?:ments?)?|paid|checkout) (?:with|by|via|through|using)|we accept|share (?:this|the) \\w+(?=\\s*:)|share(?: (?:this|the) \\w+ (?:on|via|to))?",
  "(?:sledujte|najdete|nájdete|napište|napíšte|kontaktujte|navštivte|navštívte)(?: n[áa][sm]| na[šs]\\w*(?: \\w+)?)?(?: také| taky| tiež| aj| i)? (?:na|přes|cez)|(?:sdíle|zdieľa)[jtť]\\w*(?: \\w+)? (?:na|přes|cez)|sdílet|zdieľať|(?:jsme|sme)(?: už)?(?: i| také| aj)? na|(?:náš|naš[ei]) (?:profil|kanál|účet|stránk\\w+) na|pla[tť]\\w+(?: kartou,?)? (?:přes|pomocí)|prid\\w+ si nás na|(?:přihl|prihl)\\w+(?: se| sa)? (?:přes|cez|pomocí|pomocou)(?: účtu)?|poradíme(?: \\w+){0,2} (?:přes|cez)|hit z|znám\\w+ z",
  "(?:folg\\w+|find\\w+|schreib\\w+|kontaktier\\w+|besuch\\w+) (?:sie )?(?:uns|unser\\w* \\w+)(?: auch)? (?:auf|über|per|bei)|teilen (?:auf|über)|teilen(?=\\s*:)|wir sind(?: jetzt)?(?: auch)? auf|unser (?:kanal|profil|account) auf|bezahl\\w+ (?:mit|per)|zahlung (?:mit|per)|anmeld\\w+ mit|bekannt (?:aus|von)|gesehen (?:auf|bei)|chat\\w*(?: \\w+){0,4} per|(?:viral|trending|beliebt|trend) auf|find\\w+ (?:ihr|sie|du)(?: uns)? auch (?:auf|bei)",
  "nous sommes(?: aussi)? sur|notre (?:chaîne|profil|compte|page) sur|(?:discutez|échangez)(?: \\w+){1,3} (?:par|sur|via)|télécharge\\w* sur|(?:suivez|retrouvez|rejoignez|contactez)(?:-nous| (?:notre|la|le) \\w+)(?: aussi| également)? (?:sur|via)|partage[rz](?: (?:cet?|cette|la|le|votre) \\w+)? (?:sur|via)|partage[rz](?=\\s*:)|pa[iy]\\w+ (?:avec|par|via)|se connecter avec|(?:vu|vue|vus|vues|viral) sur",
  "jesteśmy(?: też| także)? na|nasz (?:profil|kanał) na|zobacz\\w*(?: \\w+){0,2} na|(?:śledź|śledźcie|obserwuj|obserwujcie|znajdź|polub|napisz do) nas(?:z\\w*(?: \\w+)?)?(?: też| także| również)? (?:na|przez)|udostępnij(?: (?:ten|tę|to) \\w+ na| na)?|zaloguj(?: się)? przez|czatuj(?: \\w+){0,2} na|znajd\\w+ nas(?: \\w+)? na|zapłac\\w+(?: \\w+){0,3} przez|płatnoś\\w+ przez|znan\\w+ z",
  "estamos(?: también)? en|nuestr[oa] (?:canal|perfil|página|cuenta) en|(?:síguenos|sígueme|escríbenos|encuéntranos|contáctanos|visítanos|búscanos|(?:siga|sigue)(?: a)? nuestr\\w+ \\w+)(?: también)? (?:en|por)|compart\\w+(?: (?:est[ea]|el|la) \\w+)? (?:en|por)|pag\\w+ con|(?:inici\\w+ sesión|reg[ií]str\\w+) con|más viral de|(?:visto|viral) en",
  "siamo(?: anche)? su|nostr[oa] (?:canale|profilo|pagina) su|(?:seguici|seguiteci|ci trovi|trovaci|contattaci|scrivici|segui(?:te)? (?:il |la )?nostr\\w+ \\w+)(?: anche)? su|condividi(?: (?:quest[oa]|il|la) \\w+)?(?: su)?|accedi con|(?:visto|virale|tendenza) su|scrivici in chat su|si accettano \\w+,?|gentile concessione di",
  "(?:wij|we) zijn(?: nu)?(?: ook)? op|(?:ons|onze) (?:kanaal|profiel|pagina) op|(?:volg|vind|bezoek) (?:ons|onze \\w+)(?: ook)? op|deel\\w*(?: (?:dit|deze) \\w+)? (?:op|via)|betaal\\w* met|(?:inloggen|aanmelden|meld je aan) met|bekend van|(?:gezien|viral|trending) op|chat(?:ten)? met(?: \\w+){1,2} op|(?:app|catalogus)(?: \\w+){0,3} via",
  "мы(?: теперь| также)?(?: и)? в|наш\\w* (?:канал|аккаунт|профиль|страниц\\w+)(?: в| на)?|(?:следите за нами|подписывайтесь(?: на нас| на наш\\w* \\w+)?|пишите(?: нам)?|поделиться(?: этой статьёй| статьёй| статьей| новостью)?)(?: также)?(?: в| на)?|войти через|(?:по)?смотреть на|открыть (?:в|на)|оплат\\w+ через",
  "continue with|courtesy of|mit freundlicher genehmigung (?:von|der)|met dank aan|dzięki uprzejmości|cortesía de|cedid\\w+ por|visuels? fournis? par|(?:snímek|snímku|foto\\w*) poskytl\\w+(?: společnost| spoločnosť| firma)?|afbeelding via|elaborazione su dati|(?:via|avec|par|pomocí|pomocou|con) (?:un |son |votre |su )?(?:compte|účtu|cuenta)(?: de)?|(?:přes|cez|przez) (?:účet|konto)|se účtem|nuestro grupo de|(?:vedle|vedľa|naproti|oproti) budov[yě]|(?:obok|naprzeciwko) budynku|(?:nostri|unser\\w+|nuestros) (?:canal\\w+|kanäl\\w+)",
  "follow us|connect with us on|delen op|skontaktuj się przez|contáctenos por|neem contact op via|свяжитесь с нами в",
  "(?:siga-nos|encontre-nos) em|entrar com|contacte-nos via|fale conosco pelo|pague com|(?:dela|följ oss|hitta oss) på|(?:logga in|betala) med|kontakta oss via",
  "kövess\\w* minket|oszd meg|megosztás|fizetés|lépjen kapcsolatba velünk|(?:urm[aă]r\\w+-ne|distribuie|ne găsești)(?: pe)?|(?:conectare|plătește) cu|contactați-ne prin",
  "поділитися(?: в)?|підписуйтесь на нас|стежте за нами в|увійти через|ми в|пишіть нам у|зв'яжіться з нами в",
  "sent from(?: my)?(?: \\w+)?|gesendet v(?:on|om)(?: \\w+)?|(?:odesláno|odoslané) z(?: \\w+){0,2}|wysłan[oe] z(?: \\w+){0,2}|envoyé d\\w+(?: \\w+)?|enviado desde(?: \\w+)?|inviato da\\w*(?: \\w+)?|verzonden va\\w+(?: \\w+)?|отправлено с(?: \\w+)?",
  "(?:shot|photographed|filmed) (?:on|with)(?: an?| the| my)?|aufgenommen mit(?: dem| einem| meinem)?|(?:vyfoceno|natočeno|foceno) (?:na|s|pomocí)|prise? avec(?: un| le| mon)?|scattata con(?: un)?|(?:hecha|tomada) con(?: un)?",
].join("|");
