import type { Language } from "./language.ts";

export const sr: Language = {
  code: "sr",
  sentence: {
    accessories: `punjač*, četk*, maska, maske, futrol*, staklo, zaštitn*, kabel, kabl*, baterij*, držač*, narukvic*, zamjensk*, rezervn*, polnilec,
      ovitek, prevleke*, presvlak*, пуњач*, маск[а|е], футрол*, стакло, заштитн*, кабл*, батериј*, држач*, резервн*, филтер*, adapter*, adaptor*,
      toner*, tinta, bubanj, valj*, kotač*, točki*, naljepnic*, nalepnic*, nalepk*, stalak, stalk*, postolj*, nosač*, nosilec, nosilc*, dok, dock,
      mop, krpa, krpe, krpic*, vrećic*, vrečk*, kesic*, kese, lamp*, vijak, vijci, vijk*, šraf*, set, komplet, modul*, integracij*, kartic*,
      nastavk*, nastavak, jastučić*, remen*, kaiš*, pašč*, pas, narukv*, kabel*, polnilnik*, napajanj*, ispravljač*, propeler*, daljinsk*, daljinec,
      upravljač*, tipkovnic*, tastatur*, antena, antene, ekran*, zaslon*, leća, leče, sočiv*, stativ*, torb*, ruksak*, tepi*, predpražnik*, brisač*,
      filter*, filtri, zaščitn*, zaščit*, okvir*, omotač*, etui, ovitk*, steklo, stekla, relej, žica, žice, akumulator*, krtač*, ščetk*, šćetk*,
      poklop*, maskic*, torbic*, držal*, stojal*, spojnic*, folij*, адаптер*, тонер*, ваљак, точкић*, налепниц*, сталак, носач*, крпа, крпе,
      кес[а|е], кесиц*, сет, модул*, картиц*, каиш*, наруквиц*, кабел*, напајањ*, пропелер*, даљинск*, антен*, екран*, стакл*, торб*, четк*, фолиј*,
      заштит*, поклоп*, маскиц*, филтр*`,
    for: "za, за, za uporabo z, za upotrebu sa",
    imitations: "neoriginal*",
    worksWith: `kompatibil* s[|a], prikladn* za, združljiv* … [s|z], pristaje [na|uz], pasuje na, primern[e|a|o|i] … za, компатибил* са, погодн* за,
      [radi|rade|funkcionira|surađuje|sarađuje|komunicira|deluje] … [s|sa|z|na], [delujejo|dela|združljiv|kompatibil|uparuje|povezuje|spaja|dobro se
      slaže] … [s|sa|z|na], [odgovara|pristaje|paše|ustreza|ustrezajo|sjeda|leže|primeren|primerna],
      [prikladan|prikladna|pogodan|pogodna|pogodno|namenjen|namijenjen|namenjeno|namijenjeno], [podržava|podpira|čita|bere|puni|polni|upravlja] …
      [kamer|inverter|razsmer|telev|tv|telefon|snim|ređaj|uređaj|naprav|pisa|printer|robot]*, [može|mogu|možno|mogoče|lahko] …
      [uparit|spojit|povezat|koristit|uporab|priključ]* … [s|sa|z|na], i za, tudi za, [ради|раде|функционише|компатибил|комуницира] … [са|с|на],
      [одговара|пристаје|паше|погодан|погодна|погодно|намењен], [подржава|чита|пуни] … [камер|инверт|телев|тв|телефон|уређај|штамп]*, [са|с]
      [свим|свима] [телефон|уређај|камер]*, [s|sa] [svim|svima|vsemi] [telefon|uređaj|kamer]*`,
    except: "osim, razen, za razliku od, umjesto, namesto, осим, уместо, за разлику од",
    isExcluded: `nije [dopušten|prihvatljiv]*, ni dovoljen*, zabranj*, isključen*, nije [naručen|prihvać|dozvoljen]*, ni naročen*, није
      [прихва|дозвољ]*, забрањен*, искључен*, [je|su|so|sta] … [demontiran|izbačen]*, [је|су] … демонтиран*, [se|so|su|je|bit će|biće|bo|bodo|bodu]
      ne [prihvać|prima|popravlj|servisir|koristi|ugrađ|otkuplj|podrž]*, [se|so|su|je|bit će|biće|bo|bodo|bodu] ne
      [uporablj|sprejem|vgraj|priznav|dopušt|dozvol|smij|sme]*, ne [smije|smiju|sme|smeju|smejo|dolazi u obzir|pride v poštev], ne
      [primamo|popravljamo|sprejemamo|podržavamo|podpiramo|koristimo|uporabljamo|otkupljujemo], [nisu|nije|niso|ni] …
      [dopušten|dozvoljen|prihva|podržan|podprt|dovoljen|prihvatljiv|sprejemljiv|poželj|zaželen]*, [je|su|so|smo|sta|bili|bila] …
      [izbač|izloč|odbač|otpisan|odpisan|izbacili|zavrnjen|odbijen]*, [nećemo|nočemo|nimamo več|nemamo više], [се|су|је|ће бити] не
      [прихват|прима|поправља|користи|уграђ|подржава]*, не [сме|смеју|долази у обзир|примамо|поправљамо|користимо], [нису|није] …
      [дозвољен|прихват|подржан|допуштен]*, [је|су|смо|били] … [избачен|избацили|одбачен|отписан]*`,
    joiners: "ili, ali",
    excludes: `nije dopušten*, ne [prihvać|nudi]*, [više|] ne [koristimo|prodajemo|nudimo|prihvaćamo|prihvatamo], ne [uporablja|prodajamo]*, не
      [користимо|продајемо|нудимо|прихватамо|прихвата], није дозвољен*, zabranj* … [upotreb|korišten|korišćen|korist|ugradnj|nabav|isporu]*, забрањ*
      … [употреб|коришћ|корист|уградњ|набав|испор]*, ne … [spajat|spoji|priključ|povezo|koristi|uporab|ugra|vgra|nabav]*, ne …
      [nuditi|biti|imeti|sadrž|vsebov|naručiv|kupo|popravlj|prodaj]*, ne
      [popravlja|servisira|kupuje|ugrađuje|prima|otkupljuje|sprejema|uporablja|vgrajuje|dovoljuje|podpira]*, ne
      [podržava|prodaje|prodaja|sadrži|vsebuje|koristi|radi|dela|želi|isporučuje|dobavlja|preporuč]*, nikakv* … [oprem|uređaj|kamer|proizvod]*,
      nobene* … [naprav|oprem|kamer|izdel]*, nećemo, nočemo, nemamo, nimamo, isključuj*, izključuj*, odbij* … [oprem|ponud|uređaj]*, prepovedan* …
      [uporab|nakup|vgrad|priklop]*, не [поправља|сервисира|купује|уграђује|прима|откупљује|подржава|продаје|садржи|користи|сме|може|желимо]*,
      никакв* … [опрем|уређај|камер]*, нећемо, немамо, искључуј*, ne [odkupujemo|odkupuje|servisiramo|popravljamo|sprejemamo|sprejema]`,
    cases: `[zamjena|zamena|menjava|zamenjava] [ekrana|baterije|zaslona], zaščitno steklo, zaštitno staklo, futrola, maskica, ovitek`,
    follow: `[pratite|zapratite|sledite] … na, [пратите|запратите] … [на|и на], [пратите|запратите] нас,
      [pratite|zapratite|sledite|pišite|javite|najdete|nađite|pronađite]* … [na|preko|prek|putem|via],
      [gledajte|glejte|skenirajte|skenirajte|podijelite|podelite|delite|poglejte]* … [na|preko|prek|putem|via],
      [пратите|запратите|пишите|јавите|гледајте|поделите|скенирајте]* … [на|преко|путем], skeniraj* [|qr|kod|kodo], [foto|fotografija|slika|snimka]
      … [korisnik|uporabnik|profil]*, [naš|našem|naša|naši] [kanal|kanalu|profil|profilu] na`,
    fits: "bez, brez, ne, zabranj*, забрањ*",
    ends: "vendar",
    former: `[prešli|prešao|prešla|prelazimo|preselili|prestopili|prešlo] … [s|sa|z|iz|od], [odustali|odustajemo|oprostili|rastali] [|smo] [|se]
      [od|s|sa|z], umesto, namesto, umjesto, bivš*, nekdanj*, [napustili|zamijenili|zamenili|izbacili|odstranili|opustili|zavrgli], nema više, ni
      več, [ne teče|ne tečejo|ne radi|ne rade] [več|više] na, zbogom, прешли [|смо] са, одустали [|смо] од, заменили, бивш*`,
  },
  shop: {
    toBasket: "dodaj u košaricu, dodaj v košarico, dodaj u korpu",
    basket: "košarica, korpa",
  },
  procurement: {
    terms: "javn* nabav*, javna naročila, naručilac, јавн* набавк*, договорен орган",
    deadlines: "rok za podnošenje, краен рок",
    pages: "javne nabavke, јавни набавки",
  },
  columns: {
    maker: "proizvođač, proizvajalec",
    product: "naziv, opis proizvoda",
    supplier: "dobavljač, dobavitelj",
  },
  goods: {
    camera: "kamer, nadzor, snimač, snimalnik, камер, снимач, надзор",
    phone: "telefon, mobitel, mobilni, телефон, мобилни",
    tablet: "tablet, tablic, таблет",
    laptop: "prenosnik, prijenosnik, лаптоп",
    router: "ruter, usmjerivač, usmernik, рутер",
    switch: "preklopnik, stikalo, свич",
    inverter: "pretvarač, razsmernik, инвертор",
    solar: "solarn, sončn, соларн",
    drone: "dron, дрон",
    vacuum: "usisavač, usisivač, sesalnik, усисивач",
    charger: "punjač, polnilnik, пуњач",
    battery: "baterij, akumulator, батериј",
    electric: "električn, елект",
    chip: "poluvodič, polprevodnik, чип",
    television: "televizor, телевизор",
    earbuds: "slušalic, slušalk, слушалиц",
    antivirus: "antivirus, антивирус",
    license: "licenc, лиценц",
    train: "vlak",
    company: "proizvođač, proizvajal, tvrtk, podjetj, kompanij, kinesk, kitajsk, произвођач, компаниј, кинеск",
  },
};
