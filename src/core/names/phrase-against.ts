// Clauses against a name, and what it is compared with. Words of ours; lists between bars, `\w` for letters and digits.

/** What goods work with, are tested with, stand in for; what a text shuts out or compares. Before the name. */
export const AGAINST = [
  // works with
  "oem for|how to connect|(?:compatible|supported) (?:devices?|models?|brands?|phones?|systems?)|(?:manageable|usable|operable|controllable) with|compatible (?:with|for)|compatibility(?: with| list| table| chart)?|works? with|working with|(?:approved|certified|validated|released) for|for use with|used with|designed for|made for|suitable for|fits(?: for)?|to fit|tested with|integrates? with|integration with|pairs? with|cod(?:ed|ing) for|programmed for|replacement for|replaces|substitute for|equivalent to|alternatives? to",
  String.raw`(?:ne)?kompatibiln\w+ (?:s|se|pro|so|(?:zařízení|zariadenia|model\w+|značky)(?=\s*:))|nelze použít se?|nedá sa použiť so?|kompatibilit\w+(?: s)?|(?:schválen|certifikovan|testovan)\w+ pr[oe]|(?:funguje|spolupracuje) s|vhodn\w+(?: i| také| aj)? (?:pr[oe]|do|k|ke|na)|určen\w+ pr[oe]|pasuje na|hodí se (?:na|k|pro)|k[óo]dovan\w+ pr[oe]|naprogramovan\w+ pr[oe]|náhrad\w+ (?:za|ze)|nahrazuj\w+|nahrádza\w*|alternativ\w+ k|alternatív\w+ k|(?:na)?místo(?!\s*:)|(?:na)?miesto(?!\s*:)|integr[aá]c\w+ s[eo]?|testov[aá]n\w* s|import z|podpora pr[oe]`,
  "kompatibel (?:mit|zu)|kompatibilität(?:sliste)?|kompatible (?:geräte|modelle)|kompatible (?:speicher|akkus|batterien|marken|hersteller)(?=\\s*:)|(?:freigegeben|zugelassen|zertifiziert|validiert) für|(?:funktioniert|arbeitet|zusammen) mit|passend (?:für|zu|zum|zur)|geeignet für|passt (?:für|zu)|(?:co|ko)diert für|programmiert für|ersatz für|alternative zu[mr]?|(?:an)?statt|anstelle|ersetzt|getestet mit|integration mit|unterstützung für|austausch für",
  "compatibles? (?:avec|pour)|compatibilité|(?:modèles|appareils) compatibles|(?:certifiée?s?|homologuée?s?|validée?s?) pour|fonctionne(?:nt)? avec|adaptée?s? (?:à|aux?|pour)|(?:convien(?:t|nent)|adapte(?:nt)?) (?:à|aux?|pour)|conçue?s? pour|codée?s? pour|programmée?s? pour|remplacement (?:d[eu]|des|pour)|remplac(?:e|ent|er|ant)|alternative à|au lieu d(?:e|u|es)|à la place d(?:e|u|es)|équivalent à|(?:testée?s?|intégration) avec|prise en charge d(?:e|u|es)",
  String.raw`(?:nie)?kompatybiln\w+ z|kompatybilność|kompatybilne (?:urządzenia|modele)|(?:zatwierdzon|certyfikowan)\w+ do|działa(?:ją)? z|zgodn\w+ z|pasuj\w+ do|nadaj\w+ się do|odpowiedni\w* do|przeznaczon\w+ do|współpracuje z|(?:za)?kodowan\w+ (?:do|dla|pod)|zamiennik\w* (?:do|dla)?|alternatyw\w+ dla|zamiast|w miejsce|zastępuj\w+|testowan\w+ z|integracj\w+ z`,
  "compatibles? (?:con|para)|compatibilidad|(?:modelos|dispositivos) compatibles|(?:homologad|certificad|validad)[oa]s? para|funcionan? con|apt[oa]s? para|válid[oa]s? para|se adaptan? a|diseñad[oa]s? para|codificad[oa]s? para|programad[oa]s? para|sustituto de|sustituy\\w+|reemplazan?|alternativas? a|en (?:lugar|vez|sustitución) de|equivalente a|probad[oa]s? con|integración con|reemplazo (?:para|de)",
  "compatibil[ei] (?:con|per)|compatibilità|(?:modelli|dispositivi) compatibili|(?:omologat|certificat)[oaie] per|funzionan?o? con|adatt(?:o|i|a|e|ano) (?:anche )?(?:per|a|al|ai|alle)|idone[oiae] (?:per|a|ai)|progettat[oiae] per|codificat[oaie] per|programmat[oaie] per|sostitut\\w+ (?:di|per)|sostituisc\\w+|al posto d\\w+|in sostituzione d\\w+|invece d\\w+|anziché|testat[oaie] con|integrazione con",
  "compatibel met|compatibiliteit(?:slijst)?|(?:goedgekeurd|gecertificeerd) voor|geschikt voor|passend voor|past op|werkt met|gecodeerd voor|geprogrammeerd voor|(?:ter )?vervanging v(?:oor|an)|alternatief voor|in plaats van|vervangt|getest met|integratie met",
  String.raw`совместим\w* с|совместимость(?: с)?|совместимые (?:устройства|модели)|сертифицирован\w+ для|подход\w+ (?:для|к)|работает с|закодирован\w+ (?:для|под)|прошит\w+ (?:для|под)|замена для|заменя\w+|взамен|вместо|аналог\w*|альтернатива|протестирован\w+ с|интеграция с`,
  String.raw`compatíve(?:l|is) (?:com|para)|(?:adequad|indicad|própri)[oa]s? para|substitu\w+|em vez d[eoa]|(?:testad\w+|integração) com|kompatib\w+ med|passar (?:till|för)|avsedda? för|ersätt\w+(?: för)?|alternativ till|i stället för|istället för|(?:testad\w*|integration) med`,
  String.raw`kompatibilis a|alkalmas|használható|helyettesítő|pótalkatrész|tesztelve|compatibil\w* cu|(?:potrivit|destinat)\w* pentru|înloc\w+(?: pentru)?|alternativă la|în loc de|(?:testat\w*|integrare) cu|сумісн\w+ з|підходить (?:для|до)|працює з|заміна для|протестовано з|інтеграція з`,
  // taken away
  String.raw`(?:removal|dismantling|decommissioning|uninstall\w*) of(?: the)?|rückbau(?: der| des)?|demont[aá]ž\w*|demontaż\w*|demontage(?: der| des| von)?|deinstallation|démontage(?: des?| du)?|desmontaje(?: de)?(?: l[ao]s)?|smontaggio(?: d\w+)?|демонтаж\w*`,
  // shut out, unlike
  "(?:not|nicht|niet|nie|ne) (?:for|für|voor|dla|do|pro)|pas pour|no para|не для|except(?:ing)?(?: for)?|excluding|excludes?|other(?: \\w+)? than|with the exception of|unlike|instead of|in (?:place|lieu) of|rather than|(?:better|brighter|cheaper|larger|lighter|quieter|smaller|faster|thinner|longer(?: \\w+){0,3}) than(?: the| an?)?|compared (?:to|with)|in contrast to|free of|apart from|but not|as opposed to|similar to|comparable (?:to|with)|not accepted|not from|(?:not|nothing) made by|must not (?:include|be|contain|use)|may not (?:include|be|contain|use)|do(?:es)? not accept|cannot accept|previously|spun off from",
  String.raw`jin(?:á|é|ý|ých|ou|ého|ém|í)(?: \w+)? než|in(?:á|é|ý|ých|ou|ého|ej)(?: \w+)? (?:ako|než)|kromě|s výjimkou|vyjma|mimo|nepřijímáme|nepřipouští se|na rozdíl od|oproti|(?:lepší|levnější|tišší|lehčí|menší|rychlejší) než|(?:ve )?srovnání s|v porovnaní s|srovnateln\w+ s|porovnateľn\w+ s|(?:podobn[ěe]|stejně) (?:jako|ako)|lepší ako|býval\w+|okrem|s výnimkou|neprijímame|nepripúšťa sa|nesm[íi]\w* (?:být|byť|obsahovat|pocházet)`,
  "außer|ausgenommen|mit ausnahme von|ausgeschlossen(?: sind)?|nicht zugelassen|kein(?:e[nrs]?)?|im gegensatz zu|ander(?:s|e|en|er|es|em)(?: \\w+)? als|(?:besser|billiger|günstiger|leiser|leichter|schneller|kleiner) als|im vergleich zu|ähnlich wie|vergleichbar mit|ehemals|ehemalig\\w+|vormals",
  "sauf|excepté|à l['’]exception d(?:e|u|es)|à l['’]exclusion d(?:e|u|es)|autres?(?: \\w+)? que|hormis|hors|(?:meilleure?s?|moins chers?|plus (?:légère?|petite?|rapide|silencieu\\w+)s?) que|pas de|contrairement à|par rapport à|comparée?s? (?:à|avec)|mieux que|anciennement|ancien(?:ne)?s?",
  "oprócz|z wyjątkiem|z wyłączeniem|poza|wyklucza się|inn(?:y|a|e|ych|ej|ymi)(?: \\w+)? niż|nie dopuszcza się|w przeciwieństwie do|w porównaniu (?:do|z)|podobnie jak|porównywaln\\w+ z|w odróżnieniu od|(?:lepsz|tańsz|cichsz|lżejsz|mniejsz|szybsz)\\w+ niż|były (?:prezes|dyrektor|szef|pracownik|menedżer)|dawniej",
  "excepto|salvo|excluyendo|con (?:la )?exclusión del?|a excepción del?|no se acept\\w+|que no sean?|distint[oa]s? (?:de|a)|a diferencia de|(?:mejor(?:es)?|más (?:barat|liger|pequeñ|rápid|silencios)[oa]s?) que|en comparación con|comparad[oa]s? con|igual que|exdirect\\w+|exemplead\\w+|antigu[oa] (?:direct|emplead)\\w+|quedan excluid\\w+|anteriormente",
  "eccetto|tranne|esclus[oiae]|ad eccezione d\\w+|ad esclusione d\\w+|non si accettano|divers[oaie] da|a differenza di|rispetto a|in confronto a|meglio di|simil[ei] a|(?:migliori?|più (?:economic|legger|piccol|veloc|silenzios)\\w+) d\\w+|precedentemente",
  "behalve|uitgezonderd|met uitzondering van|geen|in tegenstelling tot|vergeleken met|(?:beter|goedkoper|stiller|lichter|sneller|kleiner) dan|voormalig\\w*|ander(?:e|en|s)?(?: \\w+)? dan|voorheen",
  "кроме|за исключением|исключая|отличн\\w+ от|ин(?:ой|ых|ые)(?: \\w+)?,? чем|помимо|не принимаются|не допускается|в отличие от|(?:лучше|дешевле|быстрее|тише|легче|меньше),? чем|чем лучше|по сравнению с|в сравнении с|бывш\\w+",
  "(?:à|com) exceção d[eoa]|exceto|excluindo|não (?:são )?aceit\\w+|proibid[oa]s?|ao contrário d[eoa]|(?:em )?compara(?:ção|do) com|diferentes? d[eoa]|melhor(?:es)? que|(?:accepteras|godtas) inte|förbjud\\w+|förutom|med undantag för|undantag\\w+|uteslut\\w+|utom|bättre än|jämfört med|i jämförelse med",
  "kivéve|kizárólag nem|nem elfogadható|tilos|ellentétben a|szemben a|összehasonlítva a|cu excepția|exceptând|nu se accept\\w+|spre deosebire de|(?:în )?comparație cu|mai bun\\w* decât|mai puțin|interzis|față de|виключаючи|за винятком|заборонено|о?крім|не приймаються|порівнян\\w+ з|краще ніж",
  // heads of lists of what is shut out
  String.raw`excluded (?:vendor|brand|maker|manufacturer|supplier)s?|ausgeschlossene (?:hersteller|marken|anbieter|lieferanten)|vylouč\w+ (?:dodavatel|výrobc|značk)\w*|vylúč\w+ (?:dodávateľ|výrobc|značk)\w*|(?:marques|fabricants|fournisseurs) exclu\w+|wykluczen\w+ (?:producen|dostawc|mark)\w+|(?:marcas|fabricantes|proveedores) excluid\w+|(?:marche|produttori|fornitori) esclus\w+|uitgesloten (?:merken|leveranciers|fabrikanten)|исключ[её]нн\w+ (?:производител|поставщик|марк)\w+`,
  // tried last: the phrases above say the same with what follows
  "compatible",
].join("|");

/** Nothing of that maker is used, offered or let in. Before the name, some words between. */
export const SHUT = [
  "no (?:part|component|item|product)s?(?: of the \\w+)?(?: is| are)? (?:made|manufactured|supplied|produced) by|no (?:equipment|products?|components?|devices?|cameras?|hardware|software|technology|parts|systems?) (?:of|from|by|made by|manufactured by|supplied by)",
  "(?:is|are|be) (?:forbidden|prohibited) to (?:supply|deliver|use|offer|install)|verboten,? geräte|zakazuje se (?:dodávat|používat|nabízet|instalovat)|se prohíbe (?:el suministro|el uso|la instalación) de|vietat[oa] (?:la fornitura|l['’]uso|l['’]impiego|l['’]installazione) d\\w+|verboden (?:om )?(?:apparatuur|producten)|запрещается (?:поставка|использование|применение)",
  String.raw`(?:undertak\w+|agree\w*|commit\w*) not to (?:use|supply|install|offer|deliver|provide|sell|propose)|s['’]interdi\w+|vyluč\w+|wyklucza\w*|(?:se )?exclu(?:ye|yen|t|ent)|esclud\w+|исключа\w+`,
  "(?:(?:do|does|did|is|are|was|were|will|shall|must|may|can)(?: not|n't)|cannot) (?:be |been )?(?:us|contain|includ|offer|suppl|accept|support|sell|stock|made|manufactur|produc|provid|allow)\\w*",
  String.raw`ne(?:použ[íi]v|využ[íi]v|dodáv|nab[íi]z|obsah|akcept|instal|provoz|podpor|připou|prip[úu]|přij|prij|sm[íěú]|smie|pochá|povol)\w*`,
  String.raw`nie (?:dopuszcza|używa|stosuje|akceptuje|zawiera|oferuje|może|mogą|pochodz)\w*`,
  String.raw`(?:verwende|nutze|setze|biete|liefer|akzeptiere)\w* keine|no (?:se )?(?:admit|acept|permit|utiliz|ofrec)\w+|non (?:sono|saranno|verranno|si) (?:accett|ammess|ammett|utilizz)\w+|n['’](?:utilis|accept|offr)\w+ pas|gebruik\w* geen|не (?:использу|допуска|принима|поставля)\w+`,
].join("|");

/** What a text shuts out, whatever it says of that before it comes to the maker. Before the name, more words between. */
export const SHUT_OUT = [
  "exclu(?:ded|sion) (?:is|are|of)|nicht zugelassen (?:sind|werden)|ausgeschlossen (?:sind|ist|werden|wird|bleiben)",
  String.raw`vy(?:loučen|lúčen|lučuj)\w* (?:jsou|je|sú|se|sa)|(?:jsou|budou|sú|budú) vyl[oú]u?čen\w*|nep[rř]ip(?:oušt[ěí]|úšťa)\w* s[ea]`,
  String.raw`wyklucz\w+ (?:są|się|jest)|(?:są|zostaną|będą) wyklucz\w+|nie dopuszcza się`,
  "(?:sont|est|seront) (?:exclu|interdit|proscrit)\\w*|(?:quedan?|están|serán) (?:exclui|prohibi)d\\w+|no se admit\\w+|(?:sono|restano|saranno) esclus\\w+|uit(?:gesloten|gezonderd) (?:zijn|is|worden)",
  "исключаются|не допускаются|не принимаются",
].join("|");

/** What is left behind. Right before the name: what stands further on may be what comes instead. */
export const AWAY = [
  "(?:migrat\\w+|upgrad\\w+|mov\\w+|switch\\w*) (?:away )?from|(?:migration|umstieg|wechsel) von|ablösung (?:von|der|des)",
  String.raw`(?:přech[oá]d|prech[oá]d|migr[aá]c)\w* z[eo]?|(?:migracj\w+|przejści\w+) z|переход\w* с|миграц\w+ с`,
  "(?:migration|passage) de(?:puis)?|migración de(?:sde)?|(?:migrazione|passaggio) d[ai]|(?:migratie|overstap) van",
].join("|");

/** Whose name it was; a ban; a comparison that may as well be an attitude. Right before the name. */
export const FORMER = [
  "(?:without|ex)(?: any)?|non(?: (?:accept|ammess|admis|amis)\\w+)?|former|formerly(?: known as| of| at| an? \\w+ (?:at|of))?|(?:co-?)?founder of|supports|fka|f/k/a|successor to|originally by|prohibited|shall not be|trade in your",
  String.raw`(?:bez|ohne)(?: (?:použití|zařízení|komponent\w*|produkt\w*|geräte|komponenten|produkte)(?: von)?)?|dříve(?: znám\w+ jako| u| ve?(?: společnosti| firmě)?)?|früher(?: bekannt als| bei)?|původně|nástupce|predtým(?: známy ako| u| v(?: spoločnosti| firme)?)?|pôvodne|vyl(?:ou|ú)čen[oéá]|neumožňuje|ehem\.|vorm\.|nicht zulässig|verboten|gegenüber`,
  "antes(?: con\\w+cid[oa]s? com?o)?|(?:sans|sin|ex)(?: (?:équipements?|équipement|composants?|produits|equipos?|componentes|productos)(?: d[eu]l?)?)?|autrefois|précédemment|anciennement connue? sous le nom d(?:e|['’])|exclus?|interdite?s?|face à|antiguamente|prohibid[oa]s?|frente a",
  String.raw`(?:senza|zonder)(?: (?:apparati|componenti|prodotti|apparatuur|onderdelen|producten)(?: d\w+| van)?)?|wcześniej(?: w(?: firmie)?| u)?|poprzednio|był[aey]|dawna nazwa|in precedenza|un tempo|vietat[oaie]|vroeger(?: bij)?|eerder bekend als|vh\.|uitgesloten|niet toegestaan|verboden`,
  String.raw`(?:без|экс|fără)(?: (?:оборудования|компонентов))?|ранее(?: известн\w+ как| в(?: компании)?)?|прежде|запрещен\w*|поддержка|antiga(?:mente)?|f\.d\.|före detta|tidigare känd som|egykori|korábbi nevén|anterior(?: cunoscut ca)?|fosta?|tidigare|korábban|замість|колишн\w+|раніше(?: відомий як)?|підтримка|obsługa`,
].join("|");
