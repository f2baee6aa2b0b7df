import { together } from "./alternatives.ts";

// What a sentence can do with a name other than offer it: goods for it, a clause against it, a link to it, a person or a
// place of that name. Words of ours in the languages that Caveat reads; no vendor is named in them.

/** Accessories and spare parts: things that are bought for a device of another maker. Stems. */
const ACCESSORY = [
  "sim cards?|apps?|chips?|filtersets?|brake \\w+|bearings?|gaskets?|seals?|fuses?|case|cases|cover|covers|sleeve|pouch|bumper|skin|protectors?|screen film|tempered glass|charger|adapter|cables?|mounts?|brackets?|holder|stand|strap|band|batter(?:y|ies)|lens|filters?|propellers?|remote|cartridges?|toner|keyboard|dock|bag|backpack|tripod|housing|junction box|spare parts?|parts|accessor(?:y|ies)|kit|brush|brushes|mop|drivers?|plugins?|manual|integration|transceivers?|optics|spare|replacement|aftermarket|power suppl(?:y|ies)|box|boxes|enclosures?|screens?|displays?|film|mats?|pads|cage|plates?|straps|chargers|fan|hinges?|antennas?|hose|sacks?|bags|earpieces?|earphones?|headsets?|microphones?|t[iy]res?|stylus|optical modules?|optimi[sz]ers?|memory|ram",
  String.raw`sim kart\w+|aplikac\w+|pouzdr\w*|kryt\w*|obal\w*|skl[oa]|fóli\w*|nabíječk\w*|nabíjačk\w*|adaptér\w*|kab[eé]l\w*|kábel\w*|káble|držá\w+|drži\w+|konzol\w*|bateri\w*|batéri\w*|řemín\w+|remien\w+|příslušenství|príslušenstvo|díl\w*|diel\w*|puzdr\w*|filtr\w*|kartáč\w*|tašk\w*|brašn\w*|vrtul\w*|ovladač\w*|n[áa]hradn\w*|neorigin\w*|zdroj\w*|nap[áa]j\w*|krabi\w*|škatu\w*|akumulátor\w*|disple\w*|film\w*|(?:auto)?kober\w+|rohož\w*|destič\w+|doštič\w+|ochran\w*|potah\w*|poťah\w*|stojan\w*|ventil[áa]tor\w*|klávesnic\w*|sáčk\w*|vreck\w*|hadic\w*|ant[ée]n\w*|podložk\w*|hlavic\w*|nosič\w*|pant[yů]|těsněn\w+|tesnen\w+|sluchátk\w*|slúchad\w*|pneumatik\w*|plášť\w*|stativ\w*|stylus\w*|toner\w*|mikrof[oó]n\w*`,
  String.raw`\w*hüllen?|\w*taschen?|\w*glas|\w*folien?|\w*schutz|\w*ladegeräte?|\w*netzteile?|\w*kabel|\w*halter|\w*halterung(?:en)?|zubehör|\w*armb[aä]nd(?:er)?|\w*akkus?|ersatzteile?|\w*treiber|handbuch|koffer|\w*filter|\w*bürsten?|ersatz\w*|\w*dosen?|\w*matten?|\w*beläge|\w*ständer|\w*lüfter|\w*beutel|\w*propeller|\w*antennen?|\w*reifen|\w*stifte?|stativ\w*|\w*hörer|\w*bedienung(?:en)?|\w*dichtung(?:en)?|\w*träger|\w*gehäuse|\w*displays?|\w*adapter`,
  "coques?|étuis?|housses?|verres? trempés?|protections?|chargeurs?|adaptateurs?|câbles?|supports? \\w+|accessoires?|bracelets?|batteries?|pièces? (?:de rechange|détachées?)|hélices?|filtres?|cartouches?|sacoche|rechange|remplacement|boîtiers?|boîtes?|alimentations?|écrans?|films?|tapis|plaquettes|sacs?|ventilateurs?|claviers?|antennes?|brosses?|pneus?|chambres? à air|stylets?|trépieds?|(?:micro-)?casques?|oreillettes?|télécommandes?|joints?|mémoires?",
  String.raw`etui|pokrowiec|pokrowce|futerał|szkł[oa]|foli[ai]|ładowark\w+|zasilacz\w*|uchwyt\w*|akcesori\w+|pask?i?ek|pas(?:ek|ki)|części|zamien\w+|zastępcz\w+|nieorygin\w+|śmigł\w+|torb\w+|tusz\w*|pusz\w+|akumulator\w*|bateri\w*|wyświetlacz\w*|obudow\w*|adapter\w*|dywanik\w*|klock\w*|stojak\w*|work\w+|wentylator\w*|klawiatur\w*|anten\w*|ochron\w*|słuchaw\w+|opon[ay]?|dętk\w+|rysik\w*|statyw\w*|mikrofon\w*|pilot\w*|uszczelk\w*|pamięci?`,
  "fundas?|carcasas?|cristal(?:es)? templados?|protector(?:es)?|cargador(?:es)?|adaptador(?:es)?|soportes?|accesorios|correas?|baterías?|repuestos?|recambios?|hélices|filtros?|cartuchos?|mochila|fuentes?|cajas?|pantallas?|cables?|alfombrillas?|pastillas|bolsas?|ventilador(?:es)?|teclados?|antenas?|láminas?|neumáticos?|trípodes?|cepillos?|tóner|auricular(?:es)?|mandos?|juntas?|memorias?",
  "custodi[ae]|vetr[oi] temperat[oi]|pellicol[ae]|caricabatterie|caricatore|adattator[ei]|cav[oi]|support[oi]|accessori|cinturin[oi]|batteri[ae]|ricambio?|eliche|filtr[oi]|cartucc[iae]+|borsa|staff[ae]|scatol[ae]|aliment\\w+|scherm[oi]|display|tappetini?|pastiglie|sacchett[oi]|ventol[ae]|tastier[ae]|antenn[ae]|protezion[ei]|coperton[ei]|pneumatic[oi]|treppiedi?|spazzol[ae]|auricolar[ei]|microfon[oi]|telecomand[oi]|guarnizion[ei]|memori[ae]",
  String.raw`\w*hoes(?:je|jes|zen)?|screenprotector|opladers?|kabels?|houders?|accessoires|bandjes?|\w*accu['s]*|\w*batterij|onderdelen|beugels?|\w*steun|vervang\w+|reserve\w*|voeding\w*|\w*doos|\w*dozen|scherm\w*|adapters?|\w*matten|\w*zakken|ventilator\w*|toetsenbord\w*|\w*filters?|\w*folie|\w*houders?|banden|tas(?:sen)?|statief|koptelefoon|oortjes?|afstandsbediening`,
  String.raw`чех[ое]?л\w*|стекл\w+|пл[её]нк\w+|зарядн\w+ устройств\w+|кабел\w+|держател\w+|кронштейн\w*|аксессуар\w*|ремеш\w+|аккумулятор\w*|батаре\w+|запчаст\w+|запасн\w+ част\w+|картридж\w*|фильтр\w*|пропеллер\w*|щ[её]тк\w+|сумк\w+|сменн\w+|запасн\w+|коробк\w+|корпус\w*|блок\w* питания|адаптер\w*|диспле\w*|экран\w*|зарядк\w*|коврик\w*|колодк\w*|мешк\w*|вентилятор\w*|клавиатур\w*|антенн\w*|гарнитур\w*|наушник\w*|микрофон\w*|пульт\w*|покрышк\w*|шин[аы]|стилус\w*|штатив\w*|рем(?:ен|н)\w+|тонер\w*|память|уплотнител\w*`,
  String.raw`capinhas?|capas?|películas?|vidros? temperados?|carregador(?:es)?|cabos?|suportes?|acessórios|braceletes?|pulseiras?|peças?(?: de reposição)?|reservdel\w*|skal|fodral|skärmskydd|laddare|hållare|tillbehör|batteri(?:er)?`,
  String.raw`hus[ăae]\w*|carcas[ăe]\w*|sticl[ăe]\w* \w+|încărcăt\w+|adapto?a?r\w*|cablur?i?|suport\w*|accesorii|cure[al]\w*|pies[ăe](?: de schimb)?|захисне скло|скло|плівк\w+|зарядний пристрій|тримач\w*|аксесуар\w*|ремінець|акумулятор\w*`,
  "montáž|onderdeel|ovlád\\w+|aplikáci\\w+|podpor\\w+|support|unterstützung|ondersteuning|apis?|firmware|application|manuel|controlador|aplicaci\\w+|aplicativo|aplicație|manuale|sterownik\\w*|драйвер\\w*|приложени\\w+|застосунок|drivrutin|stöd",
].join("|");

/** Cases, glasses and straps that stand right before the device they are made for: no maker of phones is known by them. */
const CASE = [
  String.raw`pou?zdr\w*|puzdr\w*|obaly?|skl[oa]|kryty?(?: bat[eé]ri[ea])?|(?:tvrzen|ochrann|tvrden|temperovan)\w+ (?:skl|fóli)\w+|řemín\w+|remien\w+`,
  String.raw`ersatz\w+|(?:handy|schutz|silikon|leder|klapp|flip)?hüllen?|handytaschen?|(?:panzer|schutz|display)(?:glas|schutz|foli)\w*`,
  String.raw`etui|pokrow\w+|futerał\w*|szkł[oa] (?:hartowan|ochronn)\w+|foli[ae] ochronn\w+`,
  "coques?|étuis?|housses?|verres? trempés?|fundas?|carcasas?|cristal(?:es)? templados?|protector(?:es)? de pantalla|correas?",
  String.raw`custodi[ae]|pellicol[ae]|vetr[oi] temperat[oi]|cinturin[oi]|(?:telefoon)?hoesjes?|screenprotectors?|(?:védő|üveg)fóli\w*|(?:telefon|védő)tok`,
  String.raw`ч[ео]х[оі]?л\w*(?:-\w+)?|защитн\w+ (?:стекл|пл[её]нк)\w*|накладк\w+|ремеш\w+`,
  "(?:phone|silicone|flip|leather|wallet|back|clear|book) (?:case|cover)s?|replacement \\w+|tempered glass|screen protectors?",
].join("|");
/** Some words more, no sign between them. */
const WORDS = String.raw`(?:\s+[^\s.,;:!?|]+){0,4}`;
/** The same, and none that says whose they are. */
const OWN_WORDS = String.raw`(?:\s+(?!(?:by|of|from|von|vom|od|par|da|por|door|van|przez|от)\s)[^\s.,;:!?|]+){0,3}`;

const FOR = "for|pro|pre|na|do|k|ke|dla|für|zu|zum|zur|pour|para|per|voor|op|для|на|к|till|för|pentru|til";

/** Goods for a device that the vendors of the data do not make; the name that follows makes the goods. */
const NOT_OTHERS = String.raw`(?!\s+(?:apple\s+|samsung\s+)?(?:iphone|ipad|macbook|airpods|galaxy|gopro|playstation|windows|android|zoom|(?:microsoft\s+|ms\s+)?teams)(?:\s+\w+)?(?:\s+(?:by|from|von|od|de|di|van|от))?\s*$)`;

/** What goods work with, are tested with, stand in for; what a text shuts out or compares. Before the name. */
const AGAINST = [
  // works with
  "oem for|how to connect|(?:compatible|supported) (?:devices?|models?|brands?|phones?|systems?)|compatible|compatibility with|works? with|working with|(?:approved|certified|validated|released) for|for use with|used with|designed for|made for|suitable for|fits(?: for)?|to fit|tested with|integrates? with|integration with|pairs? with|cod(?:ed|ing) for|programmed for|replacement for|replaces|substitute for|equivalent to|alternatives? to",
  String.raw`kompatibiln\w+ (?:s|se|pro|so)|kompatibilit\w+(?: s)?|(?:schválen|certifikovan|testovan)\w+ pr[oe]|(?:funguje|spolupracuje) s|vhodn\w+(?: i| také| aj)? (?:pr[oe]|do|k|ke|na)|určen\w+ pr[oe]|pasuje na|hodí se (?:na|k|pro)|k[óo]dovan\w+ pr[oe]|naprogramovan\w+ pr[oe]|náhrad\w+ (?:za|ze)|nahrazuj\w+|nahrádza\w*|alternativ\w+ k|alternatív\w+ k|(?:na)?místo|(?:na)?miesto|integr[aá]c\w+ s[eo]?|testov[aá]n\w* s|import z|podpora pr[oe]`,
  "kompatibel (?:mit|zu)|kompatibilität|kompatible (?:geräte|modelle)|(?:freigegeben|zugelassen|zertifiziert|validiert) für|(?:funktioniert|arbeitet|zusammen) mit|passend (?:für|zu|zum|zur)|geeignet für|passt (?:für|zu)|(?:co|ko)diert für|programmiert für|ersatz für|alternative zu[mr]?|(?:an)?statt|anstelle|ersetzt|getestet mit|integration mit|unterstützung für|austausch für",
  "compatibles? (?:avec|pour)|compatibilité|(?:modèles|appareils) compatibles|(?:certifiée?s?|homologuée?s?|validée?s?) pour|fonctionne(?:nt)? avec|adaptée?s? (?:à|aux?|pour)|(?:convien(?:t|nent)|adapte(?:nt)?) (?:à|aux?|pour)|conçue?s? pour|codée?s? pour|programmée?s? pour|remplacement (?:d[eu]|des|pour)|remplac(?:e|ent|er|ant)|alternative à|au lieu d(?:e|u|es)|à la place d(?:e|u|es)|équivalent à|(?:testée?s?|intégration) avec|prise en charge d(?:e|u|es)",
  String.raw`kompatybiln\w+ z|kompatybilność|kompatybilne (?:urządzenia|modele)|(?:zatwierdzon|certyfikowan)\w+ do|działa(?:ją)? z|zgodn\w+ z|pasuj\w+ do|nadaj\w+ się do|odpowiedni\w* do|przeznaczon\w+ do|współpracuje z|(?:za)?kodowan\w+ (?:do|dla|pod)|zamiennik\w* (?:do|dla)?|alternatyw\w+ dla|zamiast|w miejsce|zastępuj\w+|testowan\w+ z|integracj\w+ z`,
  "compatibles? (?:con|para)|compatibilidad|(?:modelos|dispositivos) compatibles|(?:homologad|certificad|validad)[oa]s? para|funcionan? con|apt[oa]s? para|válid[oa]s? para|se adaptan? a|diseñad[oa]s? para|codificad[oa]s? para|programad[oa]s? para|sustituto de|sustituy\\w+|reemplazan?|alternativas? a|en (?:lugar|vez|sustitución) de|equivalente a|probad[oa]s? con|integración con|reemplazo (?:para|de)",
  "compatibil[ei] (?:con|per)|compatibilità|(?:modelli|dispositivi) compatibili|(?:omologat|certificat)[oaie] per|funzionan?o? con|adatt(?:o|i|a|e|ano) (?:anche )?(?:per|a|al|ai|alle)|idone[oiae] (?:per|a|ai)|progettat[oiae] per|codificat[oaie] per|programmat[oaie] per|sostitut\\w+ (?:di|per)|sostituisc\\w+|al posto d\\w+|in sostituzione d\\w+|invece d\\w+|anziché|testat[oaie] con|integrazione con",
  "compatibel met|compatibiliteit|(?:goedgekeurd|gecertificeerd) voor|geschikt voor|passend voor|past op|werkt met|gecodeerd voor|geprogrammeerd voor|(?:ter )?vervanging v(?:oor|an)|alternatief voor|in plaats van|vervangt|getest met|integratie met",
  String.raw`совместим\w* с|совместимость(?: с)?|совместимые (?:устройства|модели)|сертифицирован\w+ для|подход\w+ (?:для|к)|работает с|закодирован\w+ (?:для|под)|прошит\w+ (?:для|под)|замена для|заменя\w+|взамен|вместо|аналог\w*|альтернатива|протестирован\w+ с|интеграция с`,
  String.raw`compatíve(?:l|is) (?:com|para)|(?:adequad|indicad|própri)[oa]s? para|substitu\w+|em vez d[eoa]|(?:testad\w+|integração) com|kompatib\w+ med|passar (?:till|för)|avsedda? för|ersätt\w+(?: för)?|alternativ till|i stället för|istället för|(?:testad\w*|integration) med`,
  String.raw`kompatibilis a|alkalmas|használható|helyettesítő|pótalkatrész|tesztelve|compatibil\w* cu|(?:potrivit|destinat)\w* pentru|înloc\w+(?: pentru)?|alternativă la|în loc de|(?:testat\w*|integrare) cu|сумісн\w+ з|підходить (?:для|до)|працює з|заміна для|протестовано з|інтеграція з`,
  // shut out, unlike
  "(?:not|nicht|niet|nie|ne) (?:for|für|voor|dla|do|pro)|pas pour|no para|не для|except(?:ing)?(?: for)?|excluding|excludes?|other(?: \\w+)? than|with the exception of|unlike|instead of|in (?:place|lieu) of|rather than|(?:better|cheaper|lighter|quieter|smaller|faster) than|compared (?:to|with)|in contrast to|free of|apart from|but not|as opposed to|similar to|comparable (?:to|with)|(?:must|shall) not be|not accepted|not from|(?:not|nothing) made by|non|must not (?:include|be|contain|use)|may not (?:include|be|contain|use)|do(?:es)? not accept|cannot accept|without|formerly|former|ex|previously|spun off from",
  String.raw`jin(?:á|é|ý|ých|ou|ého|ém|í)(?: \w+)? než|in(?:á|é|ý|ých|ou|ého|ej)(?: \w+)? (?:ako|než)|kromě|s výjimkou|vyjma|mimo|bez(?!\s+(?:przewod|kabl|drát|drôt|kábl|kabel))|nepřijímáme|nepřipouští se|na rozdíl od|oproti|(?:lepší|levnější|tišší|lehčí|menší|rychlejší) než|(?:ve )?srovnání s|v porovnaní s|srovnateln\w+ s|porovnateľn\w+ s|(?:podobn[ěe]|stejně) (?:jako|ako)|lepší ako|dříve|býval\w+|okrem|s výnimkou|neprijímame|nepripúšťa sa|nesm[íi]\w* (?:být|byť|obsahovat|pocházet)`,
  "außer|ausgenommen|mit ausnahme von|ausgeschlossen(?: sind)?|nicht zugelassen|ohne(?!\\s+kabel)|kein(?:e[nrs]?)?|im gegensatz zu|ander(?:s|e|en|er|es|em)(?: \\w+)? als|(?:besser|billiger|günstiger|leiser|leichter|schneller|kleiner) als|im vergleich zu|ähnlich wie|vergleichbar mit|ehemals|ehemalig\\w+|vormals|früher",
  "sauf|excepté|à l['’]exception d(?:e|u|es)|à l['’]exclusion d(?:e|u|es)|autres?(?: \\w+)? que|hormis|hors|(?:meilleure?s?|moins chers?|plus (?:légère?|petite?|rapide|silencieu\\w+)s?) que|sans(?!\\s+fil)|pas de|contrairement à|par rapport à|comparée?s? (?:à|avec)|mieux que|anciennement|ancien(?:ne)?s?|ex",
  "oprócz|z wyjątkiem|z wyłączeniem|poza|bez(?!\\s+(?:przewod|kabl|drát|drôt|kábl|kabel))|wyklucza się|inn(?:y|a|e|ych|ej|ymi)(?: \\w+)? niż|nie dopuszcza się|w przeciwieństwie do|w porównaniu (?:do|z)|podobnie jak|porównywaln\w+ z|w odróżnieniu od|(?:lepsz|tańsz|cichsz|lżejsz|mniejsz|szybsz)\\w+ niż|były (?:prezes|dyrektor|szef|pracownik|menedżer)|dawniej",
  "excepto|salvo|excluyendo|con (?:la )?exclusión del?|a excepción del?|sin(?!\\s+(?:cable|hilo))|no se acept\\w+|que no sean?|distint[oa]s? (?:de|a)|a diferencia de|(?:mejor(?:es)?|más (?:barat|liger|pequeñ|rápid|silencios)[oa]s?) que|en comparación con|comparad[oa]s? con|igual que|exdirect\\w+|exemplead\\w+|antigu[oa] (?:direct|emplead)\\w+|quedan excluid\\w+|antes|anteriormente",
  "eccetto|tranne|esclus[oiae]|ad eccezione d\\w+|ad esclusione d\\w+|senza(?!\\s+(?:fil|cav))|non si accettano|divers[oaie] da|a differenza di|rispetto a|in confronto a|meglio di|simil[ei] a|(?:migliori?|più (?:economic|legger|piccol|veloc|silenzios)\\w+) d\\w+|precedentemente",
  "behalve|uitgezonderd|met uitzondering van|zonder(?!\\s+(?:draad|snoer|kabel))|geen|in tegenstelling tot|vergeleken met|(?:beter|goedkoper|stiller|lichter|sneller|kleiner) dan|voormalig\\w*|ander(?:e|en|s)?(?: \\w+)? dan|voorheen",
  "кроме|за исключением|исключая|отличн\\w+ от|ин(?:ой|ых|ые)(?: \\w+)?,? чем|помимо|без(?!\\s+(?:провод|кабел))|не принимаются|не допускается|в отличие от|(?:лучше|дешевле|быстрее|тише|легче|меньше),? чем|чем лучше|по сравнению с|в сравнении с|ранее|бывш\\w+|экс",
  "(?:à|com) exceção d[eoa]|exceto|excluindo|não (?:são )?aceit\\w+|proibid[oa]s?|ao contrário d[eoa]|(?:em )?compara(?:ção|do) com|diferentes? d[eoa]|melhor(?:es)? que|(?:accepteras|godtas) inte|förbjud\\w+|förutom|med undantag för|undantag\\w+|uteslut\\w+|utom|bättre än|jämfört med|i jämförelse med",
  "kivéve|kizárólag nem|nem elfogadható|tilos|ellentétben a|szemben a|összehasonlítva a|cu excepția|exceptând|nu se accept\\w+|spre deosebire de|(?:în )?comparație cu|mai bun\\w* decât|mai puțin|interzis|față de|виключаючи|за винятком|заборонено|о?крім|не приймаються|порівнян\\w+ з|краще ніж",
].join("|");

/** Nothing of that maker is used, offered or let in. Before the name, some words between. */
const SHUT = [
  String.raw`(?:removal|dismantling|decommissioning|uninstall\w*) of|rückbau|demont[aá]ž\w*|demontaż\w*|demontage|deinstallation|démontage|desmontaje|smontaggio|демонтаж\w*`,
  "no (?:equipment|products?|components?|devices?|cameras?|hardware|software|technology|parts|systems?) (?:of|from|by|made by|manufactured by|supplied by)",
  String.raw`vyluč\w+|wyklucza\w*|(?:se )?exclu(?:ye|yen|t|ent)|esclud\w+|исключа\w+`,
  "(?:(?:do|does|did|is|are|was|were|will|shall|must|may|can)(?: not|n't)|cannot) (?:be |been )?(?:us|contain|includ|offer|suppl|accept|support|sell|stock|made|manufactur|produc|provid|allow)\\w*",
  String.raw`ne(?:použ[íi]v|využ[íi]v|dodáv|nab[íi]z|obsah|akcept|instal|provoz|podpor|připou|prip[úu]|přij|prij|sm[íěú]|smie|pochá|povol)\w*`,
  String.raw`nie (?:dopuszcza|używa|stosuje|akceptuje|zawiera|oferuje|może|mogą|pochodz)\w*`,
  String.raw`(?:verwende|nutze|setze|biete|liefer|akzeptiere)\w* keine|no (?:se )?(?:admit|acept|permit|utiliz|ofrec)\w+|non (?:sono|saranno|verranno|si) (?:accett|ammess|ammett|utilizz)\w+|n['’](?:utilis|accept|offr)\w+ pas|gebruik\w* geen|не (?:использу|допуска|принима|поставля)\w+`,
].join("|");

/** What a text shuts out, whatever it says of that before it comes to the maker. Before the name, more words between. */
const SHUT_OUT = [
  "exclu(?:ded|sion) (?:is|are|of)|nicht zugelassen (?:sind|werden)|ausgeschlossen (?:sind|ist|werden|wird|bleiben)",
  String.raw`vy(?:loučen|lúčen|lučuj)\w* (?:jsou|je|sú|se|sa)|(?:jsou|budou|sú|budú) vyl[oú]u?čen\w*|nep[rř]ip(?:oušt[ěí]|úšťa)\w* s[ea]`,
  String.raw`wyklucz\w+ (?:są|się|jest)|(?:są|zostaną|będą) wyklucz\w+|nie dopuszcza się`,
  "(?:sont|est|seront) (?:exclu|interdit|proscrit)\\w*|(?:quedan?|están|serán) (?:exclui|prohibi)d\\w+|no se admit\\w+|(?:sono|restano|saranno) esclus\\w+|uit(?:gesloten|gezonderd) (?:zijn|is|worden)",
  "исключаются|не допускаются|не принимаются",
].join("|");

/** What is left behind. Right before the name: what stands further on may be what comes instead. */
const AWAY = [
  "(?:migrat\\w+|upgrad\\w+|mov\\w+|switch\\w*) (?:away )?from|(?:migration|umstieg|wechsel) von|ablösung (?:von|der|des)",
  String.raw`(?:přech[oá]d|prech[oá]d|migr[aá]c)\w* z[eo]?|(?:migracj\w+|przejści\w+) z|переход\w* с|миграц\w+ с`,
  "(?:migration|passage) de(?:puis)?|migración de(?:sde)?|(?:migrazione|passaggio) d[ai]|(?:migratie|overstap) van",
].join("|");

/** Whose name it was; a ban; a comparison that may as well be an attitude. Right before the name. */
const FORMER = [
  "supports|fka|f/k/a|successor to|originally by|prohibited|shall not be|trade in your",
  String.raw`původně|nástupce|predtým(?: známy ako)?|pôvodne|vyl(?:ou|ú)čen[oéá]|neumožňuje|ehem\.|vorm\.|nicht zulässig|verboten|gegenüber`,
  "autrefois|précédemment|anciennement connue? sous le nom d[e'’]|exclus?|interdite?s?|face à|antiguamente|prohibid[oa]s?|frente a",
  String.raw`wcześniej|poprzednio|był[aey]|dawna nazwa|in precedenza|un tempo|vietat[oaie]|vroeger|eerder bekend als|vh\.|uitgesloten|niet toegestaan|verboden`,
  String.raw`прежде|запрещен\w*|поддержка|antiga(?:mente)?|f\.d\.|före detta|tidigare känd som|egykori|korábbi nevén|anterior(?: cunoscut ca)?|fosta?|fără|tidigare|korábban|замість|колишн\w+|раніше(?: відомий як)?|підтримка|obsługa`,
].join("|");

/** What stands beside a name in a row of links to a shop's own pages. */
const NETWORKS =
  "facebook|instagram|youtube|linkedin|twitter|telegram|pinterest|whatsapp|snapchat|tiktok|wechat|weibo|vk|x";
/** What else one can pay with. */
const PAYMENTS = "alipay|paypal|visa|mastercard|unionpay|apple pay|google pay";
/** The same after words of a link or a payment. */
const AND_OTHERS = String.raw`(?:\s+(?:${NETWORKS}|${PAYMENTS})\w{0,2}(?:\s*[,/&]|\s+(?:and|or|und|oder|et|ou|a|i|y|e|en|и|nebo|lub))?){0,5}`;

/** A link, an account, a way to pay, a credit. Before the name. */
const LINK = [
  String.raw`(?:follow|find|join|like|share|watch|see|subscribe|message|chat(?: with)?|contact|add|reach|visit|tag|seen|viral|trending|famous)(?: us| me| this| it| our \w+(?: \w+)?)?(?: now| also| live| too)? (?:on|via|to|at|through|by)`,
  String.raw`(?:${NETWORKS})(?:[\s|/·•]+(?:${NETWORKS}))+\s*[|/·•]?|(?<=:\s?)(?:${NETWORKS})(?:[\s,]+(?:${NETWORKS}))*\s*(?:,|and|und|et|en|[aiyeи](?=\s))?`,
  "(?:we are|we're)(?: now)?(?: also)? on|our (?:channel|profile|page|account) on|(?:sign|log) in (?:with|via)|login (?:with|mit|via)|add (?:our|my)|(?:get it|download(?: it)?|explore it) (?:on|from)|(?:pay(?:ments?)?|paid|checkout) (?:with|by|via|through|using)|we accept|share",
  "(?:sledujte|najdete|nájdete|napište|napíšte|kontaktujte|navštivte|navštívte)(?: n[áa][sm]| na[šs]\\w*(?: \\w+)?)?(?: také| taky| tiež| aj| i)? (?:na|přes|cez)|sdílet(?: na| přes)?|zdieľať(?: na)?|(?:jsme|sme)(?: už)?(?: i| také| aj)? na|(?:náš|naš[ei]) (?:profil|kanál|účet|stránk\\w+) na|plat\\w+ (?:přes|pomocí)|přihl\\w+(?: se| sa)? (?:přes|cez)|hit z|znám\\w+ z",
  "(?:folg\\w+|find\\w+|schreib\\w+|kontaktier\\w+|besuch\\w+) (?:sie )?(?:uns|unser\\w* \\w+)(?: auch)? (?:auf|über|per|bei)|teilen auf|wir sind(?: jetzt)?(?: auch)? auf|unser (?:kanal|profil|account) auf|bezahl\\w+ (?:mit|per)|zahlung (?:mit|per)|anmeld\\w+ mit|bekannt (?:aus|von)|gesehen auf|viral auf",
  "nous sommes(?: aussi)? sur|notre (?:chaîne|profil|compte|page) sur|(?:suivez|retrouvez|rejoignez|contactez)(?:-nous| (?:notre|la|le) \\w+)(?: aussi| également)? (?:sur|via)|partage[rz] sur|pa[iy]\\w+ (?:avec|par|via)|se connecter avec|(?:vu|vue|vus|vues|viral) sur",
  "jesteśmy(?: też| także)? na|nasz (?:profil|kanał) na|zobacz\\w*(?: \\w+){0,2} na|(?:śledź|śledźcie|obserwuj|obserwujcie|znajdź|polub|napisz do) nas(?:z\\w*(?: \\w+)?)?(?: też| także| również)? (?:na|przez)|udostępnij(?: na)?|zaloguj przez|płatnoś\\w+ przez|znan\\w+ z|hit z",
  "estamos(?: también)? en|nuestr[oa] (?:canal|perfil|página|cuenta) en|(?:síguenos|sígueme|escríbenos|encuéntranos|contáctanos|visítanos|búscanos|(?:siga|sigue)(?: a)? nuestr\\w+ \\w+)(?: también)? (?:en|por)|compart\\w+ en|pag\\w+ con|iniciar sesión con|(?:visto|viral) en",
  "siamo(?: anche)? su|nostr[oa] (?:canale|profilo|pagina) su|(?:seguici|seguiteci|ci trovi|trovaci|contattaci|scrivici|segui(?:te)? (?:il |la )?nostr\\w+ \\w+)(?: anche)? su|condividi(?: su)?|pag\\w+ con|accedi con|(?:visto|virale) su",
  "(?:wij|we) zijn(?: nu)?(?: ook)? op|(?:ons|onze) (?:kanaal|profiel|pagina) op|(?:volg|vind|bezoek) (?:ons|onze \\w+)(?: ook)? op|deel\\w* (?:op|via)|betaal\\w* met|inloggen met|bekend van|gezien op",
  "мы(?: теперь| также)?(?: и)? в|наш\\w* (?:канал|аккаунт|профиль|страниц\\w+)(?: в| на)?|(?:мы|следите за нами|подписывайтесь(?: на нас| на наш\\w* \\w+)?|пишите(?: нам)?|поделиться)(?: также)?(?: в| на)?|войти через|оплат\\w+ через",
  "follow us|connect with us on|delen op|skontaktuj się przez|contáctenos por|neem contact op via|свяжитесь с нами в",
  "(?:siga-nos|encontre-nos) em|entrar com|contacte-nos via|fale conosco pelo|pague com|(?:dela|följ oss|hitta oss) på|(?:logga in|betala) med|kontakta oss via",
  "kövess\\w* minket|oszd meg|megosztás|fizetés|lépjen kapcsolatba velünk|(?:urm[aă]r\\w+-ne|distribuie|ne găsești)(?: pe)?|(?:conectare|plătește) cu|contactați-ne prin",
  "поділитися(?: в)?|підписуйтесь на нас|стежте за нами в|увійти через|ми в|пишіть нам у|зв'яжіться з нами в",
  "sent from(?: my)?(?: \\w+)?|gesendet v(?:on|om)(?: \\w+)?|(?:odesláno|odoslané) z(?: \\w+){0,2}|wysłan[oe] z(?: \\w+){0,2}|envoyé d\\w+(?: \\w+)?|enviado desde(?: \\w+)?|inviato da\\w*(?: \\w+)?|verzonden va\\w+(?: \\w+)?|отправлено с(?: \\w+)?",
  "(?:shot|photographed|filmed) (?:on|with)(?: an?| the| my)?|aufgenommen mit(?: dem| einem| meinem)?|(?:vyfoceno|natočeno|foceno) (?:na|s|pomocí)|prise? avec(?: un| le| mon)?|scattata con(?: un)?|(?:hecha|tomada) con(?: un)?",
].join("|");

/** Nouns that say that a maker's name follows. */
const MAKER = String.raw`zna[cč](?:ky|ek|iek)|brands?|mark[ei]n?|marek|marques?|marcas?|marche|marchio|merk(?:en)?|марк(?:и|ок)|бренд\w*|v[ýy]rob(?:ce|ců|cov|cu)|herstellers?|manufacturers?|makers?|vendors?|fabricantes?|fabricants?|producent\w*|produttor\w+|fabrikant\w*|производител\w*|firem|fir(?:my|iem)`;
/** What is said of goods before the maker's name: "equipment of the brand". */
const GOODS_OF = String.raw`(?:(?:\s+[^\s.,;:!?|]+){0,4}\s+(?:${MAKER}))?`;

/** Letters and digits, where the lists say so in short. */
const expand = (list: string): string => list.replaceAll(String.raw`\w`, String.raw`[\p{L}\d]`);
const goods = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${expand(together(ACCESSORY))})(?!\p{L})(?:[^.;:!?|]|\.(?=\d))*$`,
  "iu",
);
/** At the word it begins with, up to what may stand between it and the name. */
const at = (list: string): RegExp => new RegExp(String.raw`(?:${expand(list)})(?:-|\s*:\s*|\s+)`, "iuy");

const NO_SUCH = /(?<!\p{L})no\s+(?:[^\s.;:!?]+\s+(?:or|and|,)\s+)?$/iu;
const CREDIT =
  /(?:©|\(c\)|copyright|kartendaten|map data|mapov\p{L}+ (?:data|podklad\p{L}*)|données cartographiques|datos de(?:l| los)? mapas?|dati (?:della )?mappa|dane map\p{L}*|kaartgegevens|地图数据|地图来源|地図データ|данные карт\p{L}*)[^.;!?]{0,40}$/iu;
const TITLE =
  /(?<![\p{L}])(?:[Pp]rof|[DM]r|Ms|Mrs|Mgr|Ing|Herr|Frau|Mme|Sra?|Sig|[Pp]aní|pan|господин|г-н)\.?\s+(?:\p{Lu}[\p{L}.]*\s+)?$/u;
const BEFORE_HAN = new RegExp(
  [
    String.raw`(?:(?:対象外|除外)[:：]|适用于?|兼容|适配|相容於?|適用於?|除了?|不含|不包括|(?:禁止|不得|不|不能|不可|不再|不予)(?:使用|采用|采购|採購|接受|支持|投标|提供|选用|购买)|禁止|不得|替代|代替|取代|替换|替換|而不是|(?<![除莫无是])非|分享[到至]|转发到|关注(?:我们的?)?|追蹤我們|關注|支持|支援|[对對相]比|扫一扫|微信扫码|添加|加(?:入好友)?|微信联系|联系方式|聯絡方式|不[同像][于於]?|相較於|曾用名|[原旧舊]名?|旧社名|前身[为為]|前[称稱]|フォローする|호환(?: ?대상)?|공유하기|팔로우)(?:[^\s、和及或与與/，。；：]{1,12}[、和及或与與/]){0,5}\s*$`,
    // a row of makers without a sign between them
    "(?:适用于?|兼容|适配|相容於?|適用於?)[^\\s的，。；：]{1,6}$",
    "(?:対応|适用|適用|兼容|适配)(?:OS|機種|机型|型号|型號|品牌|モデル|端末|メーカー)[:：]?[^。；;]{0,60}$",
    // the last sign of a person's name, and the verb: 选举李建华为主任
    // a person's name, of three signs: 校长李建华为
    "(?:^|[^\\p{Script=Han}]|[长理任席师员授士])[王李张刘杨赵吴徐孙朱胡郭林罗郑梁宋唐冯邓曹彭蔡潘袁董卢蒋贾魏薛][^\\s的，。]$",
    "(?:推选|推選|选举|選舉|任命|聘任|聘请|推举|增补)[^\\s，。的]{2,3}$",
  ].join("|"),
  "u",
);

/** Up to six parts of a model's name. Each begins after a sign, so that there is one way only to read them. */
const MODEL = String.raw`(?:[\s-]*[\p{Lu}\d][^\s,;:!?-]*(?:[\s-]+[\p{Lu}\d][^\s,;:!?-]*){0,5})?`;
/** The same among Han and kana, which it holds none of. */
const LATIN_MODEL = String.raw`(?:[\s-]*[A-Z\d][\w+]*(?:[\s-]+[A-Z\d][\w+]*){0,5})?`;
const AFTER = new RegExp(
  [
    // works with
    String.raw`^${MODEL}[\s-]*(?:compatible|kompatib\p{L}+|compatibile|compatibel|kompatybiln\p{L}+|совместим\p{L}+)(?!\p{L})`,
    // shut out
    String.raw`^[^.;:!?]{0,60}?\b(?:not (?:be )?(?:accept\p{L}+|allowed|permitted|eligible)|unacceptable|excluded|prohibited|will be rejected|must not be|may not be)(?!\p{L})`,
    String.raw`^[^.;:!?]{0,60}?(?<!\p{L})(?:(?:zadavatel |obstarávateľ )?(?:se |sa )?ne(?:připouští|pripúšťa|přijímá|prijíma|akceptuje)|(?:není|nejsou|nebudou|nebude) (?:akceptov|přípustn|připušt|povolen)\p{L}*|nesmí být|vyloučen\p{L}*|(?:nie sú|nie je|nebudú) (?:akceptov|prípustn|povolen)\p{L}*|vylúčen\p{L}*)`,
    String.raw`^[^.;:!?]{0,60}?(?<!\p{L})(?:ausgeschlossen|(?:darf|dürfen) nicht|nicht (?:zugelassen|zulässig|akzeptiert|erlaubt|gestattet)|exclue?s?|ne \p{L}+ (?:pas|plus)|non (?:autorisée?s?|acceptée?s?|admis\p{L}*)|interdite?s?|wykluczon\p{L}+|niedopuszczaln\p{L}+|nie (?:są|będą|jest) (?:akceptowan|dopuszcz)\p{L}+|excluid[oa]s?|no (?:se )?(?:acept|admit|permit)\p{L}+|prohibid[oa]s?|esclus[oiae]|non (?:sono )?(?:ammess|accettat)[oiae]|vietat[oiae]|uitgesloten|niet (?:toegestaan|geaccepteerd)|не (?:допуска|принима|рассматрива)\p{L}+|исключ[её]н\p{L}*|запрещен\p{L}*)`,
    String.raw`^[^.;:!?]{0,60}?(?<!\p{L})(?:budou (?:odmítnut|vyřazen|vyloučen)|budú (?:odmietnut|vyraden|vylúčen)|zostaną (?:odrzucon|wyklucz)|werden (?:abgelehnt|ausgeschlossen|nicht)|seront (?:rejet|exclu)|serán (?:rechaz|exclui)|saranno (?:respint|scartat|esclus)|worden (?:afgewezen|geweigerd|uitgesloten)|будут (?:отклонен|исключен))\p{L}*`,
    // taken away for another's
    String.raw`^[^.;:!?]{0,60}?(?<!\p{L})(?:replaced (?:by|with)|ersatz durch|(?:wird|werden) ersetzt|nahrazen\p{L}*|zastąpion\p{L}*|remplacée?s? par|sustituid[oa]s? por|sostituit[oaie] (?:da|con)|vervangen door)(?!\p{L})`,
    String.raw`^\s?(?:-(?:h[oeö]z|r[ae]|hoesjes?|skal|fodral|ersatz\p{L}*)(?!\p{L})|(?:készülék|telefon)\p{L}*hez|kivételével|kivéve|nem fogadható|nélkül|helyett|pótlására|ellentétben|képest|szemben|undantag\p{L}*|accepteras ej|não aceit\p{L}+|nu se accept\p{L}+|виключен\p{L}*|ausgenommen)`,
    String.raw`^[\s-](?:profil|kanál|účet|kanal|konto|канал|аккаунт|(?:official|business) account)(?!\p{L})`,
    // says so itself
    String.raw`^[^.;:!?]{0,60}?(?<!\p{L})(?:third[\s-]party|aftermarket|non[\s-]original|neorigin[áa]\p{L}+|nieoryginaln\p{L}+|kein original|no original|niet[\s-]origine\p{L}+|неоригинальн\p{L}+)`,
    // the case of a model
    String.raw`^(?:\s+[^\s,;:!?.]+){0,2}\s+[^\s,;:!?.]*\d[^\s,;:!?.]*(?:\s+(?:pro|lite|plus|max|ultra|mini|se|fe|note|smart|[45]g))*\s+(?:(?:flip|silicone|leather|phone|clear|protective)\s+)?(?:cases?|covers?|straps?|skins?|screen protectors?|tempered glass|propeller guards?|(?:silikon|schutz)?hüllen?|panzerglas|schutzfolien?|hoesjes?)(?!\p{L})`,
    // a handle, a telephone number, an account
    String.raw`^,?\s*(?:identifiant|user ?name|benutzername|uživatel\p{L}*|používateľ\p{L}*|nazwa użytkownika|usuario|utente|gebruikersnaam|логин|ник)\s*[:：]`,
    String.raw`^\s*(?:id|号|號|アカウント|account|účet|konto|профиль)?\s*[:：]?\s*@[\p{L}\d_.]`,
    String.raw`^\s*(?:(?:(?:id|号|號|アカウント|account|účet|konto|профиль)\s*[:：]?|[:：]|\+)\s*\+?(?:\d[\s()-]*){7}|(?:\d[\s()-]*){9})`,
    String.raw`^(?:\s*[:：]\s*(?:id\s+)?|\s+id\s+)(?:[a-z]{2}[a-z\d._-]*\d|[a-z]{3}[a-z\d.-]*_|[a-z\d.-]+\.[a-z]{2,4}\/)`,
    String.raw`^\s+(?:folgen|abonnieren|volgen)(?!\p{L})`,
    // what a platform made known
    String.raw`^[\s-]*(?:viral|famous|made me buy|trend(?:ing|y)?|challenge)(?!\p{L})`,
    // a street, a town, a school, a house, a maker of medicines
    String.raw`^\s(?:road|rd|street|st|avenue|ave|boulevard|blvd|lane|county|village|district|aréna|arena|stadium|stadion|university|college|hotels?|hostels?|restaurants?|airport|temple|hospitals?|pharma(?:ceuticals?)?)(?!\p{L})`,
  ].join("|"),
  "iu",
);

const AFTER_HAN = new RegExp(
  [
    String.raw`^${LATIN_MODEL}\s*(?:用|専用|専用の|专用|通用|対応|互換|兼容|相容|适用|適用|專用|代替|の代わり|を除く|(?:社|製|製品)?以外|除外)`,
    "^(?:とは異なり|交換用|に比べて|と比較|の代替|替[代换換](?:品|件)|副廠|代用|禁用|登入|帳號|官方(?:账号|帳號)|粉絲團|チャンネル|\\s?QR\\s?(?:code|コード|码|碼)|호환|전용|용(?!\\p{L})|교체용|대체품|[과와] 달리|(?:로 )?공유|로그인|에서 팔로우|케이스|보호필름|강화유리|충전기|배터리|거치대|스트랩|제외|이외|불가|금지|대신|대비|보다)",
    String.raw`^(?:[、・][^\s、・。]{1,14}){1,4}?(?:社|製|製品)?(?:以外|を除く|除外)`,
    String.raw`^[^。；！？：:]{0,20}?(?:不得|禁止|不接受|不可|除外|第三方|非原[装裝]|は不可|を除く|認めない|対象外)`,
    String.raw`^(?:[\w\s+-]|平板|手环|手環|手表|手錶|手帳型){0,20}(?:手机[壳套膜]|手機[殼套]|保护[壳套膜]|保護[殼套貼]|钢化膜|鋼化|贴膜|皮套|表带|玻璃貼|スマホケース|ケース|カバー|ガラスフィルム|保護フィルム)`,
    String.raw`^\s*(?:(?:号|號|群)\s*(?:[:：]|[a-z\d])|id\s*[:：\d])`,
    String.raw`^(?:でシェア|でフォロー|で共有|公式アカウント|でログイン|扫码|登录|公众号|二维码)`,
    "^(?:路(?!由|径|徑)|街|大[道街]|[大中小]学|大學|國[小中]|幼儿园|医院|醫院|银行|銀行|广场|小区|社区|社區|家园|花园|公寓|酒店|宾馆|出版社|律师|会计师|县|縣|乡|村|镇|鎮)",
    "^(?:同款|からの?(?:乗り換え|移行|切り?替え)|元?社員|研究員|技術者)",
    "^(?:前|离职)(?:高管|员工|副?总裁|工程师|总监)",
  ].join("|"),
  "iu",
);

/** A phrase, and the words that one of its kind begins with: without such a word near, it need not be tried. */
export interface Phrase {
  /**
   * gap: tried at such a word, and up to two words or a list may stand between it and the name; touch: likewise, but nothing
   * may; before, after: tried on all that stands there.
   */
  place: "gap" | "touch" | "before" | "after";
  expression: RegExp;
  /** What else must stand before the phrase in its clause, unless it opens the text. */
  ahead?: RegExp;
  heads: string;
}

const HAN_HEADS =
  "王|李|张|刘|杨|赵|吴|徐|孙|朱|胡|郭|林|罗|郑|梁|宋|唐|冯|邓|曹|彭|蔡|潘|袁|董|卢|蒋|贾|魏|薛|호|공|팔|關|支|追|扫|微|联|聯|曾|原|旧|舊|前|フ|推|选|選|任|聘|增|対|适|兼|相|適|除|不|禁|替|代|取|而|非|分|转|关|添|加";
const AFTER_HEADS =
  "zadava|obstar|nepřip|neprip|nepřij|neprij|neakce|ersatz|skal|fodral|hoz|hez|höz|ra|re|készül|telefo|kivét|kivév|nem f|nélkül|helyet|pótlás|ellent|képest|szembe|undant|accept e|não a|nu s|виключ|ausgen|profil|kanál|kanal|канал|аккаун|offici|busine|replac|ersatz d|wird e|werden e|nahraz|zastąp|remplac|sustit|sostit|vervan|folgen|abonn|volgen|third|afterm|non o|neorig|nieory|kein o|no o|niet o|неориг|budou o|budou v|budú o|budú v|zostaną o|zostaną w|werden a|werden n|seront r|seront e|serán r|serán e|saranno r|saranno s|saranno e|worden a|worden g|worden u|будут о|будут и|case|cover|strap|skin|screen|temper|propel|hüll|silikon|schutz|panzer|hoes|ne|darf n|dürfen n|compat|kompat|совмест|not a|not b|not p|not e|unaccept|exclu|prohib|will b|must n|may n|se n|není a|není p|nejsou a|nejsou p|nebud|nesmí b|vyl|sa n|nie s|nie j|nie b|nie d|ausge|nicht z|nicht e|nicht a|nicht g|non a|non s|interd|wyklucz|niedop|no s|no a|no p|esclu|vietat|uitges|niet t|niet g|не д|не п|не р|исключ|запрещ|id|account|účet|konto|профиль|viral|famous|made m|trend|challenge|road|rd|street|st|avenue|ave|boul|blvd|lane|county|village|district|arén|aren|stadi|univ|college|hotel|hostel|restau|airpor|temple|hospit|pharma|identi|user|userna|benutz|uživat|použív|nazwa u|usuari|utente|gebrui|логин|ник|アカウント";
const AFTER_HAN_HEADS =
  "交|副|登|帳|适|適|專|相|제|이|불|금|보|と|に|替|官|粉|チ|QR|호|전|용|교|대|과|와|로|공|에|케|보|강|충|배|거|스|研|技|手|平|保|钢|鋼|贴|皮|表|玻|ス|ケ|カ|ガ|用|専|专|通|対|互|兼|代|の|を|以|除|不|禁|は|認|対|号|號|ア|群|で|公|扫|登|二|路|街|大|中|小|國|幼|医|醫|银|銀|广|社|家|花|酒|宾|出|律|会|县|縣|乡|村|镇|鎮|前|离|第|非|同|か|元|id";

/** The phrases, which the index carries, so that a page's script holds none. At most eight. */
export const PHRASES: readonly Phrase[] = [
  { place: "gap", expression: at(`(?:${FOR})${NOT_OTHERS}`), ahead: goods, heads: FOR },
  {
    place: "gap",
    expression: at(
      `(?:${together(SHUT_OUT)})(?:,?\\s+[^\\s.,;:!?|]+){0,7}|(?:${together(SHUT)})${WORDS}|(?:${together(AGAINST)})${GOODS_OF}`,
    ),
    heads: `${SHUT_OUT}|${SHUT}|${AGAINST}`,
  },
  {
    place: "touch",
    expression: at(
      `(?:${together(LINK)})${AND_OTHERS}|(?:${together(AWAY)})(?:\\s+\\S+)?|(?:${together(FORMER)})|(?:${together(CASE)})${OWN_WORDS}|(?<!.)cover`,
    ),
    heads: `${LINK}|${AWAY}|${FORMER}|${CASE}|cover`,
  },
  {
    place: "before",
    expression: new RegExp(`${NO_SUCH.source}|${CREDIT.source}`, "iu"),
    heads: "no|©|c|copyright|kartendaten|map|donnée|datos|dati|dane|kaartg|地|данные",
  },
  {
    place: "before",
    expression: TITLE,
    heads: "prof|dr|mr|mrs|ms|mgr|ing|herr|frau|mme|sr|sra|sig|pan|paní|господин|г",
  },
  { place: "before", expression: BEFORE_HAN, heads: HAN_HEADS },
  { place: "after", expression: AFTER, heads: AFTER_HEADS },
  { place: "after", expression: AFTER_HAN, heads: AFTER_HAN_HEADS },
];
