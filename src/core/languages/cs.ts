import type { Language } from "./language.ts";

export const cs: Language = {
  code: "cs",
  sentence: {
    accessories: `pou[z|]dr*, kryt*, obal*, skl[o|a|íčk]*, fóli*, nabíje[č|c]*, kábl*, drž[a|á]k*, konzol*, stela*, řemín*, příslušenstv*,
      díl[|y|ů], náhradn*, kartáč*, tašk*, brašn*, vrtul*, ovladač*, zdroj*, napáj*, krabi*, akumulátor*, disple*, [auto|]kober*, rohož*, destič*,
      ochran*, potah*, stoj[á|a]n*, ventilátor*, klávesnic*, sáčk*, sáček, hadic*, antén*, podlož*, hlavic*, pant[|y|ů], těsněn*, sluchátk*,
      pneumatik*, stativ*, mikrofon*, mop, mopy, aplikac*, podpor*, montáž*, tpu, patic*, stylus*, tisk[n|á]r*, válec, válce, filament*, kolečk*,
      držátk*, nálepk*, samolep*, polep*, pásek, pásk*, náramek, popruh*, simkart*, paměťov* kart*, šroub*, nabíječ*, nabijec*, adaptér*, redukc*,
      dok, dokovac*, hub, box, nožičk*, ochrann*, roh[|y], lišt*, zásobník*, nádrž*, vložk*, špunt*, čepel*, mřížk*, plech*, rám, rámeč*, kit, set,
      knoflík*, kryc*, brýl*, stěrač*, bránk*, integrac*, rozšíření, doplněk, modul*, kartac*`,
    for: "pro, na, do, k, ke, f., pro použití s, vhodn* na",
    cases: `pou[z|]dr*, obal, obaly, sklo, skla, kryt, kryty, řemín*, [tvrzen|ochrann|temperovan]* [skl|fóli]*, [výměna|oprava]
      [displej|bateri|obrazovk]*, výměna skla`,
    heads: `kompatibiln* [model|zařízen|značk]*, podporovan* [model|zařízen|značk]*, dosud používan*, dosavadní [řešení|systém|zařízení|antivirus]`,
    worksWith: `vhodn* … [pro|k|ke|na|do], [určen|schválen|certifikovan|kódovan]* pro, [funguje|spoluprac|rozumí|testován|spáru|integrac]* … s[|e],
      pasuje na, hodí se [na|k|ke|pro|do], podporovan* jsou, podpora pro, [náhrad|náhražk]* za, import z, nelze použít s*, sedí na, kompatibiln* …
      [značek|značky|výrobců], [komunikuj|propoj]* s[|e] [střídač|měnič|kamer|rekord|zařízen]*, [funguj|spolupracuj|páruj|propoj|kamarád]* … s[|e],
      [lze|dá se|jde] … [spárovat|propojit|připojit|použít|ovládat] … [s|se|k|ke|z|přes], [podporuje|čte|ovládá|vyčítá|nabije|nabíjí] …
      [kamer|rekordér|střídač|měnič|telefon|zařízen|tiskár|mobil|dron|vysavač|všechn]*, kompatib* s*, padne na,
      [hodí|nasadí|nacvakne|přišroubuje|montuje|připevní] se … [na|k|ke|do|pro], [použiteln|kompatibiln|nasaditeln|vhodn]* … [na|s|k|pro|u], i pro,
      včetně [kamer|střídačů|telefonů]`,
    fits: "bez",
    except: `kromě, s výjimkou, vyjma, na rozdíl od, oproti, jin[á|é|ý|ých|ou|ého|ém|í] … než, místo, namísto, nahrazuj*, nahrad[il|í]*,
      [lepší|levnější|tišší|lehčí|menší|rychlejší|větší|silnější|delší|dál|lépe|méně] … než, srovnateln* s, srovnání s*, [podobn|stejn]* jako,
      demontáž*, odinstal*, býval* … [ředitel|šéf|manaž|zaměstn|inžen|technik]*, čím nahradit, žádn*
      [kamer|zařízen|produkt|výrob|komponent|prvk|díl]*, nejde o, [není|nejsou] od, bez [|jakýchkoli|jakýchkoliv|žádných]
      [komponent|zařízení|výrobk|produkt|prvk|použit|využit|technik|technologi|softwar|díl]*, likvidac*, výměn[a|u|ě|y]
      [stávajících|starých|současných|dosavadních] [kamer|router|přepínač|switch|zařízení|server|telefon|terminál]*, vymění* … star[é|ý|ou],
      vyměnil* … star[é|ý|ou], nemá nic společného s, žádn[ý|ého|é|á|ou|ých] [server|router|switch|telefon|notebook|počítač|tablet|software|modem]*`,
    excludes: `nep[ři|oři]p*, nedodáv*, nenabíz*, neobsah*, neakcept*, nepodpor*, nepocház*, nepovol*, neumožň*, vyluč*, vylouč*, nelze
      [splnit|nabí]*, zakaz*, zákaz* [použ|inst|dod]*, nevztahuj* … na, nepřij[í|a]m*, neprodáv*, nevedeme, nepořiz*, neumožňuj*, nepřítomnost,
      nelze … [dodat|nabíd]*, nespolupracujeme, nekupujeme, neodebíráme, nenakupujeme, neinstalujeme, nesm[í|ěj]* …
      [být|obsah|pocház|použ|dod|nabíd|nabíz|inst|zařad]*, nepoužív[áme|á|ají|at|ali|al], nevykup*, neopravuj*, nevykupujeme, nesmí [|se] …
      [připoj|použív|instal|zapoj]*, [odmítáme|odmítá|odmítají|nebereme|nechceme|nevedou], neservis*`,
    isExcluded: `ne[připouští|přijím|akceptuj|povol]*, [není|nejsou|nebud]* … [akcept|přípustn|připušt|povol]*, vyloučen*, bud[ou|e]
      [odmít|vyřa|vylouč]*, nahrazen*, [je|jsou] … ochrann* znám*, neprodáv*, nevedeme, demontován*, [bude|budou] nahrazen*, vyřazen*, nelze …
      [použí|dodat|nabíd|akcept]*, už ne[použí|prodá|odebír|nakup|vede]*, končí přecházíme, jsme …
      [sundali|opustili|vyhodili|odinstalovali|vyřadili], [byl|byla|byly|bylo] … [odinstal|demontov|sundán]*, nesm[í|ějí] …
      [použ|dod|nabíd|nabíz|nabíze|inst|součást|zařaz]*, nesm[í|ějí] … vyskyt*, jsme [vypověděli|opustili], se
      [nepřipoušt|neakceptuj|nepřijím|nepovoluj|nepoužív|nenabíz|neprodáv|nevykup|neservis|neopravuj]*, ne[smí|smějí|smi] [|být|se|nikdo] …
      [připoj|použív|používán|instalov|zapoj|nainstal]*, [není|nejsou|nebude|nebudou] …
      [povolen|dovolen|podporov|přijím|akceptov|vítán|možné|přípustn]*, [je|jsou|byl|byla|byly] … [vyřazen]*, nechceme`,
    former: `přech[o|á]d* z[|e], dříve [|u|v|známý jako], původně, nástupce, zakladatel*, než [|zboží|výrobky] [na|z|u|od], vedle budovy,
      přech[o|á]d* z[|e] [|programu|antiviru|systému|značky|platformy], přešli [jsme |]z, [dosud|doposud] [|používan*], pracoval* … [v|u|pro],
      opustili [|jsme], opouštíme, [rozloučili|loučíme] [|jsme] se s[|e], přestali [|jsme] [používat|prodávat|odebírat|nakupovat], odešli [|jsme]
      od, přešl[i|a|o|y] [|jsme] [z|ze|od], odcházíme od, odstoupili [|jsme] od, upustili [|jsme] od, konec s[|e], konec, sbohem, místo`,
    follow: `sdíle* … [na|přes], [napište|kontaktujte|navštivte]* … [na|přes], [jsme|nás|náš|naše|našem] … na, pla[t|ť]* … [přes|pomocí], přihl* …
      [přes|pomocí] [|účtu], odesláno z [|mého] [|telefonu|mobilu], způsob* platby, možnosti platby, platební metody, platba, pište … na,
      [skupina|skupině|kanál] na, foto [|zdroj|převzato|z], obrázek [|z], snímek [|z],
      [skupina|skupině|kanál|účet|profil|stránka|videa|video|sledujte|najdete] … na, naskenujte [|kód|qr], [přes|pomocí] qr, se svolením`,
    account: "kanál*, účet",
    titles: "paní",
    pseudo: `demontáž* a montáž*, bez [dph|smlouvy], mimo jiné, kromě toho, místo [dodání|plnění], žádn* recenz*, pro [dům|domácnost]*, na
      [stěn|zeď|stan|sklad|prodej]*, do [škol|domácnosti]*, zdroj*, výměn[a|u|ě|y] … za, [nic|ničeho|ničemu|ničem|ničím|nikdo|nikoho|nikom] jin* než`,
    ends: "ale, avšak, nýbrž, však, protože, zatímco",
    joiners: "a, i, ani, nebo, či, aj",
    links: "značk*, zn., výrobc*, výrobk*, firm*, společ*, od, zařízení, typu, kter*, telef.",
  },
  measures: "ks, dní, dny",
  goods: {
    camera: "rekordér",
    switch: "přepínač",
    inverter: "měnič, střídač",
    solar: "solární",
    vacuum: "vysavač",
    charger: "nabíje",
    battery: "baterie",
    radio: "vysílačka",
    chip: "čip, polovodič",
    memory: "paměť",
    recognition: "rozpoznáv",
    train: "vlak",
    toner: "kazeta",
    headset: "brýle",
    plug: "zásuvk",
    bulb: "žárovka",
    doorbell: "zvonek",
    earbuds: "sluchátka",
    accounting: "účetn",
    face: "obličej, tvář",
    company: "společnost, výrobc, značk, zákaz, sankc, čínsk, firma, firmy",
  },
  goodsFor: "pro, k, ke, na, do, s, se",
  classes: {
    "ip-camera": {
      words: `[ip|ptz] [kamera|kamery], bezpečnostní [kamera|kamery], kamerový systém, [síťová|dohledová|venkovní] kamera, záznamové zařízení,
        [síťový|digitální] videorekordér, rekordér kamer, videozvonek, chytrý [zvonek|zámek], videotelefon, domácí telefon`,
      not: "fotoaparát, [akční|couvací] kamera, videokamera, fotopast, brašna, autokamera, diktafon",
    },
    inverter: {
      words: "střídač, střídače, měnič napětí pro fve, mikrostřídač, fotovoltaická elektrárna",
      not: "frekvenční měnič, invertorová [svářečka|klimatizace|elektrocentrála], měnič do auta",
    },
    battery: {
      words: "bateriové úložiště, úložiště energie, bateriový systém, domácí baterie, akumulace energie",
      not: "powerbanka, autobaterie, baterie do notebooku, [vodovodní|sprchová] baterie",
    },
    "smart-meter": {
      words: "elektroměr, elektroměry, inteligentní měřidlo, dálkový odečet, vodoměr s dálkovým odečtem",
      not: "multimetr, zásuvkový měřič spotřeby, parkovací automat",
    },
    router: {
      words: "routery, směrovač, mesh systém, mobilní hotspot",
      not: "horní frézka, fréza, platební brána",
    },
    "network-equipment": {
      words: "přístupový bod, zesilovač wifi, [síťový|datový] přepínač, aktivní [prvky|síťové prvky]",
      not: "vypínač, koncový spínač, přepínač topení",
    },
    "mobile-network": {
      words: "základnová stanice, 5g síť, rádiová přístupová síť, jádro sítě, vysílač, přenosová technologie",
      not: "5g [telefon|tarif]",
    },
    drone: {
      words: `dron, drony, kvadrokoptéra, bezpilotní [letoun|systém|prostředek], letový kontrolér, vrtule pro dron, dálkový ovladač dronu,
        baterie do dronu`,
    },
    robot: {
      words:
        "[humanoidní|čtyřnohý|mobilní|servisní] robot, robotický [pes|vysavač], robotické vysavače, robotická sekačka",
      not: "[kuchyňský|průmyslový] robot, hračka robot",
    },
    "medical-device": {
      words: `zdravotnický [přístroj|prostředek], zdravotnická technika, monitor vitálních funkcí, glukometr, tlakoměr, [infuzní|inzulínová] pumpa,
        ultrazvuk, ct přístroj`,
      not: "zdravotnické rukavice, rouška, testovací proužky",
    },
    phone: {
      words: "[chytrý|mobilní] telefon, [chytré|mobilní] telefony",
      not: "pouzdro, telefonní číslo, držák na mobil, bezdrátový telefon",
    },
    wearable: {
      words: "chytré hodinky, [fitness|chytrý] náramek",
      not: "řemínek, nabíječka k hodinkám",
    },
    vehicle: {
      words: "osobní automobil, elektromobil, elektromobily, elektrobus, připojené vozidlo",
      not: "autíčko, autosedačka, nabíječka do auta",
    },
    "cloud-service": {
      words: "cloudové [služby|úložiště], datové centrum",
      not: "oblačno",
    },
    "ai-model": {
      words: "[velký|] jazykový model, umělá inteligence, ai asistent, generativní ai",
    },
    crane: {
      words: "[přístavní|kontejnerový|portálový] jeřáb",
      not: "[věžový|dílenský] jeřáb",
    },
    "security-software": {
      words: "antivirový [program|software], bezpečnostní software",
    },
  },
  shop: {
    toBasket: "do košíku",
    buyNow: "koupit nyní, kúpiť teraz",
    basket: "košík, k pokladně, obsah košíku, dokončit objednávku",
    basketAlone: "pokladna",
    tax: "[s|bez|vč.|včetně] dph",
    stock: "skladem, na sklad[ě|e], vyprodáno, ihned k [odběru|odeslání], není k dispozici, nedostupné, poslední kusy",
    talk: "akční cena, běžná cena, hlídat cenu, do oblíbených, doprava zdarma, způsoby dopravy, v … obchodech, přidat inzerát, prodám, porovnání cen",
    titles:
      "internetový obchod, koupit, za nejlepší cenu, na prodej, srovnání cen, porovnání cen, inzerát*, inzerce, bazar",
    service: `moje objednávky, [stav|sledování] objednávky, doprava a platb*, platba a doprava, vrácení zboží, reklamační řád, jak nakupovat,
      výdejní místa, akce a slevy, výprodej, cen[a|y] po přihlášení`,
    ownPages: `přihlášení, přihlásit [|se], registrace, zapomenuté heslo, můj účet, kontakt*, o nás, obchodní podmínky, ochrana osobních údajů,
      kariéra, nápověda, časté dotazy, stránka nenalezena, kalendář akcí, aktuality, ceník [|služeb]`,
    guides: "poradna, porady, slovník",
    rates: "za noc, za osobu, měsíčně, vstupné, objednávky telefonicky",
    currency: "Kč",
    basketCode: "kosik, košik",
    priceCode: "cena",
  },
  procurement: {
    terms: `veřejn* zakáz*, výběrov* řízení, zadáva[cí|cího|cím] řízení, zadávací [postup|dokumentace|dokumentaci|podmínky], poptávkov* řízení, profil
      zadavatele, vybraný dodavatel, registr smluv, předpokládaná hodnota, nabídková cena, zakázk* malého rozsahu, [číslo|název] [veřejné|] zakázky,
      systémové číslo nen, předmět smlouvy, smluvní stran*, druh [zadávacího|] řízení, režim veřejné zakázky, datum uzavření, id smlouvy, smlouva o
      dílo, výzva k podání … nabíd*, oznámení o výsledku, zveřejněné [smlouvy|objednávky], povinně uveřejňované, [přehled|registr] objednávek, písemná
      zpráva zadavatele, cenové nabídky`,
    heads: "zadavatel, poptávka",
    pages: "poptávky, zakázky",
    deadlines: `lhůta [|pro] [podání|doručení|nabídky], [datum|termín|konec] [pro|] podání nabídek, konec lhůty,
      nabídky [zašlete|doručte|podávejte] … do`,
    contracts: "smlouv*, objednávky, výsled*",
    lists: "zakázky, zakázek",
  },
  labels: {
    maker: "[|název |obchodní ]výrobce [|zařízení], výrobce/značka, [|obchodní ]značka, výr",
    supplier: `[|název |vybraný |vítězný ]dodavatel [|zakázky], dodavatele, údaje o dodavateli, prodejce, prodávající, prodává, dovozce, distributor,
      [|vítězný |vybraný ]uchazeč, účastník, zhotovitel, smluvní strana, smluvní strany, úřední název [vybraného dodavatele|účastníka],
      ičo vybraného dodavatele, vítěz`,
    ownName: "[|oficiální ]název",
    product:
      "produkt, [|název ]produktu, název [zboží|položky], položka, popis, zboží, předmět, specifikace, předmět zakázky",
    model: "modelové označení, typ, typové označení, kód výrobce, označení, číslo dílu",
  },
  columns: {
    product: "název",
  },
};
