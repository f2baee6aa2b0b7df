import type { Language } from "./language.ts";

export const sk: Language = {
  code: "sk",
  sentence: {
    accessories: `puzdr*, nabíjač*, náhradn*, drži*, remie[n|ň]*, príslušenstv*, diel*, škatu*, batéri*, doštič*, poťah*, vrec*, tesnen*, slúchad*,
      plášť*, ovládač*, aplikác*, ochran*, káble*, stojan*, kefk*, kefa, kefy, vrtuľ*, batoh*, kief, obal*, kryt*, skl[o|á|íčk]*, fóli*, kábel*,
      držiak*, stylus*, valec, kolieskač*, koliesk*, nálepk*, remienok*, remienk*, náramok, adaptér*, redukci*, dok, box, zásobník*, nádrž*, rám,
      rámik, set, súprav*, konzol*, gateway, modul*, integráci*, doplnok, filter, filtre, vrecká, vrecúšk*, batér*`,
    for: "pre, k, ku, na, do",
    cases: "puzdr*, [tvrden|ochrann]* [skl|fóli]*, [výmena|oprava] [displej|batéri]*, výmena skla",
    imitations: "neorigin*",
    fits: "nie je, nie sú",
    worksWith: `alternatív*, vhodn* … [pre|k|na|do], [určen|schválen]* pre, [funguje|spoluprac|testovan|spáru|integrác]* … s[|o], hodí sa
      [na|k|pre], podporovan* sú, podpora pre, náhrad* za, nedá sa použiť s*, kompatibiln* … [značiek|značky|výrobcov], [funguj|spolupracuj|páruj]*
      … s[|o], [komunikuj|prepoj]* s[|o] [striedač|menič|kamer|rekord|zariaden]*, [podporuje|číta|ovláda|nabije] …
      [kamer|rekordér|striedač|menič|telefón|zariaden|tlačiar|mobil|dron|všetk]*, kompatib* s*, [dá|možno] sa … [spárovať|prepojiť|pripojiť|použiť]
      … [s|so|k|ku], pasuje na, sedí na, [hodí|nasadí] sa … [na|k|do|pre], aj pre`,
    except: `okrem, s výnimkou, vyjma, na rozdiel od, oproti, in[á|é|ý|ých|ou|ého|ej] … [než|ako], namiesto, nahrádz*, porovnaní s*, porovnateľn* s,
      [lepší|lacnejší|ľahší|menší|rýchlejší|väčší|ďalej|dlhšie|menej]* … [než|ako], podobn* ako, žiadn*
      [kamer|zariaden|produkt|výrob|komponent|prvk|diel]*, nejde o, [nie je|nie sú] od, likvidác*, výmen[a|u|e|y] [|existujúcich|starých|súčasných]
      [kamer|kamier|router|prepínač|switch|zariaden|server|telefón]*, vymen[il|í]* … star[ý|é|ú], nemá nič spoločné s`,
    excludes: `nepripú*, nedodáv*, neponúk*, neobsah*, neakcept*, nepodpor*, nepochád*, nepovol*, vyluč*, vylúč*, nemožno [splniť|ponúk]*, zakaz*,
      zákaz [použ|inšt]*, nevzťahuj* … na, neprípustn*, zakázan*, neprij[í|a]m*, nepredáv*, nevedieme, nemožno … [použ|dodať|ponúk]*, neprítomnosť,
      nespolupracujeme, nekupujeme, nenakupujeme, nesm[ie|ú] … [byť|obsah|pochádz|použ|dod|ponúk|inšt]*,
      nepouž[ívame|íva|ívajú|ívať|íval|ívali|ije|ijú|iť|ít], nevykup*, neopravuj*, [odmietame|neberieme|nechceme]`,
    isExcluded: `ne[pripúšťa|prijm|akceptuj]*, [nie sú|nie je|nebudú|nebude] … [akcept|prípustn|povol]*, vylúčen*, bud[ú|e] … [odmiet|vyrad|vylúč]*,
      nahraden*, sú … ochrann* znám*, nepredáv*, nevedieme, demontovan*, nemožno … [použ|dodať|ponúk|akcept]*, už ne[použí|predá|nakup]*, sme …
      [vyhodili|opustili|odinštalovali|vyradili], sme vrátili operátor*, [bol|bola|boli|bolo] … [odinštal|demontov]*, nesm[ie|ú] …
      [použ|dod|ponúk|inšt|súčasť]*, sme [vypovedali|opustili], nechceme, sa ne[pripúšťa|akceptuj|prijíma|povoľuj|používa|predáva|vykup]*, [nie
      je|nie sú|nebude|nebudú] … [povolen|dovolen|podporovan|vítan|možné]*, [je|sú|bol|bola|boli] … [vyraden]*, ne[smie|smú] …
      [pripoj|použ|inštal|zapoj|byť]*`,
    former: `býval*, predtým [|u|v|známy ako], pôvodne, pracoval* … [v|u|pre], opustili [|sme], [rozlúčili|lúčime] [|sme] sa s[|o], prestali [|sme]
      [používať|predávať|nakupovať], preš[li|la|iel] [|sme] [z|zo|od], odišli [|sme] od, upustili [|sme] od, koniec s[|o], namiesto`,
    follow: `sledujte … na, zdieľa* … [na|cez], [napíšte|kontaktujte|navštívte] … [na|cez], [sme|nás|náš|našom] … na, platobné metódy, spôsob*
      platby, možnosti platby, píšte … na, [napíšte|píšte|nájdete|sledujte] … na, foto [|zdroj], naskenujte [|kód|qr]`,
    pseudo: `pre [dom|domácnos]*, na [sten|sklad|predaj]*, okrem toho, miesto [dodan|plnen]*, výmen[a|u|e|y] … za, [nič|ničoho|ničom|nikto|nikoho]
      in* [než|ako]`,
    ends: "avšak, pretože, zatiaľ",
    joiners: "alebo, aj",
    links: "od, zo, zariaden*, značk*, výrobc*, spoločn*, ktor*",
    heads: "doteraz používan*",
  },
  goods: {
    switch: "prepínač",
    inverter: "menič, striedač",
    solar: "solárny",
    vacuum: "vysávač",
    charger: "nabíja",
    battery: "batéria",
    radio: "vysielačka",
    memory: "pamäť",
    recognition: "rozpoznávanie",
    tram: "električka",
    headset: "okuliare",
    bulb: "žiarovka",
    doorbell: "zvonček",
    earbuds: "slúchadlá",
    accounting: "účtovn",
    face: "tvár",
    company: "spoločnost",
  },
  shop: {
    toBasket: "do košíka",
    basket: "obsah košíka, prejsť do pokladne, prejdite do pokladne",
    basketAlone: "pokladňa",
    tax: "vrátane dph",
    stock: "skladom, vypredané, ihneď k odoslaniu, posledné kusy",
    talk: "bežná cena, akciová cena, do obľúbených, doprava zadarmo",
    titles: "kúpiť, na predaj, porovnanie cien",
    service: "moje objednávky, doprava a platby, vrátenie tovaru, ako nakupovať, reklamácie, cena po prihlásení",
    ownPages:
      "prihlásenie, prihlásiť sa, registrácia, zabudnuté heslo, môj účet, obchodné podmienky, ochrana osobných údajov",
    guides: "poradňa",
  },
  procurement: {
    terms: `verejn* súťaž*, verejn* obstarávan*, súťažn* podklad*, register zmlúv, zákazk* s nízkou hodnotou, výzv* na pred[loženie|kladanie] … ponúk,
      predpokladaná hodnota zákazky, profil verejného obstarávateľa, predmet [zákazky|zmluvy|obstarávania], verejný obstarávateľ, objednávateľ, názov
      [zákazky|zmluvy], zmluvné strany, zhotoviteľ, kritériá na vyhodnotenie ponúk, dátum [účinnosti|uzavretia], zmluva o dielo, zverejnené
      [zmluvy|objednávky], objednávok a faktúr, objednávky a faktúry, evidencia zmlúv`,
    pages: "zákazky",
    deadlines: "lehota na [prijímanie|predkladanie] [ponúk|žiadostí]",
    contracts: "zmluv*",
    lists: "zákazky",
  },
  labels: {
    maker: "[|názov ]výrobcu, výrobca, výrobca/značka, obchodná značka",
    supplier: `názov dodávateľa, dodávateľ, dodávatelia, predajca, predávajúci, predáva, dovozca, [|úspešný |víťazný ]uchádzač, zmluvná strana,
      zmluvné strany, víťaz, dodávateľ tovaru`,
    ownName: "úradný názov, názov",
    product: "názov produktu, položka tovaru, tovar, predmet zákazky",
    model: "označenie, kód výrobcu, číslo dielu",
  },
  columns: {
    product: "názov",
  },
};
