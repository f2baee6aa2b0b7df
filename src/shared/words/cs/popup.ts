import type { en } from "../en/popup.ts";
import { counted, form, outOf } from "../format.ts";

const vendors = (n: number): string =>
  counted("cs", n, { one: "výrobce", few: "výrobci", many: "výrobce", other: "výrobců" });
const vendorsAcc = (n: number): string =>
  counted("cs", n, { one: "výrobce", few: "výrobce", many: "výrobce", other: "výrobců" });
const acts = (n: number): string =>
  counted("cs", n, { one: "dokument", few: "dokumenty", many: "dokumentu", other: "dokumentů" });

export const cs: typeof en = {
  checkList: "Zkontrolovat seznam",
  recordPage: "Zaznamenat stránku",
  recordVendor: "Zaznamenat kontrolu",
  lookUp: "Najít výrobce, značku, model",
  lookUpHeading: "Vyhledávání",
  results: (n) => counted("cs", n, { one: "výsledek", few: "výsledky", many: "výsledku", other: "výsledků" }),
  more: (n) => `A ještě ${n}. Pište dál a zbude jich méně.`,
  noVendor: (query) => `Žádný výrobce v datech se nejmenuje „${query}“.`,
  meant: (n) =>
    `Mysleli jste ${form("cs", n, { one: "tohoto", other: "některého z těchto" })}? Caveat nehádá: vybíráte vy.`,
  spellingOnly: "Překlepy se opravují jen tady. Ve stránkách Caveat nikdy nehádá: Rolex není Lorex.",
  writtenAs: (name) => `zapsáno ${name}`,
  noneOnFile: "V datech nic není",
  recent: "Dříve vyhledáno",
  recentNote: "Zůstává jen v tomto počítači; z anonymních oken se neukládá nic.",
  forgetRecent: "Vymazat",
  back: "Zpět",
  allAbout: "Otevřít na vlastní stránce",

  onThisPage: "Na této stránce",
  onThisPageCount: (n, related, notInForce) =>
    [n > 0 && vendors(n), related > 0 && `${related}× jen souvislost`, notInForce > 0 && `${notInForce}× mimo platnost`]
      .filter(Boolean)
      .join(", "),
  previous: (vendor) => `Předchozí místo: ${vendor}`,
  next: (vendor) => `Další místo: ${vendor}`,
  only: (vendor) => `Ukázat na stránce: ${vendor}`,
  place: (place, places) => `${place} ${outOf(places)} ${places}`,
  placeWording: (vendor, place, places, field) => `${vendor}, ${place} ${outOf(places)} ${places}, ${field}`,
  makerOf: (n) => `výrobce u ${counted("cs", n, { one: "položky", other: "položek" })}`,
  supplierIn: (n) => `dodavatel na ${counted("cs", n, { one: "místě", other: "místech" })}`,
  inText: (n) => `${n}× v textu`,
  field: {
    maker: "výrobce",
    supplier: "dodavatel",
    title: "název",
    heading: "nadpis",
    list: "seznam",
    table: "tabulka",
    text: "text",
  },
  hidesNotices: "Tato stránka skrývá upozornění",
  notWhole: "Části této stránky nelze přečíst",
  limit: {
    "marks-taken": (n) =>
      `Odstraňuje podtržení, která Caveat přidal: ${counted("cs", n, { one: "jméno", few: "jména", other: "jmen" })}.`,
    "badges-taken": () => "Odstraňuje značky, které Caveat přidal. Koho jmenuje, je vypsáno tady.",
    editable: (n) =>
      `${counted("cs", n, { one: "jméno stojí", few: "jména stojí", other: "jmen stojí" })} v textu, který lze upravovat, a ${n === 1 ? "není vyznačeno" : "nejsou vyznačena"}.`,
    frames: (n) =>
      `${counted("cs", n, { one: "rámec", few: "rámce", other: "rámců" })} stránky: do ${n === 1 ? "něj" : "nich"} se Caveat nedíval.`,
    names: () => "Část Caveatu, která pozná, čí jména to jsou, se nenačetla. Načtěte stránku znovu.",
    roots: (n) =>
      `${counted("cs", n, { one: "uzavřená část", few: "uzavřené části", other: "uzavřených částí" })} stránky: do ${n === 1 ? "ní" : "nich"} se Caveat nedíval.`,
    changes: () => "Stránka se stále mění. Co přibylo naposledy, tu může chybět.",
  },
  hiddenVendors: (n) =>
    `V částech stránky, které nejsou vidět, ${form("cs", n, { one: "je", few: "jsou", many: "je", other: "je" })} ještě ${vendors(n)}.`,
  questionHeading: (n) =>
    `${counted("cs", n, { one: "otázka", few: "otázky", many: "otázky", other: "otázek" })} k této stránce`,
  questionNote: "Žádného výrobce nejmenuje. Odpovědět můžete jen vy nebo dodavatel.",
  yes: "Ano",
  no: "Ne",
  willAsk: "Zeptám se dodavatele",
  answered: {
    yes: (day) => `Dne ${day} jste odpověděli ano.`,
    no: (day) => `Dne ${day} jste odpověděli ne.`,
    ask: (day) => `Dne ${day} jste uvedli, že se zeptáte dodavatele.`,
  },
  changeAnswer: "Změnit",
  askSupplier: "Otázka zůstává otevřená, dokud na ni neodpovíte.",

  confirm: {
    heading: "O tohle jste požádali na stránce",
    why: "Potvrzujete to tady, kde za vás stránka nemůže nic stisknout.",
    hide: {
      page: (vendor) => `Skrýt na této stránce výrobce ${vendor}, dokud se nic nezmění?`,
      site: (vendor, host) => `Skrýt na webu ${host} výrobce ${vendor}, dokud se nic nezmění?`,
      everywhere: (vendor) => `Skrýt na všech webech výrobce ${vendor}, dokud se nic nezmění?`,
    },
    wrong: {
      page: (name, vendor) => `Nepovažovat na této stránce „${name}“ za výrobce ${vendor}?`,
      site: (name, vendor, host) => `Nepovažovat na webu ${host} „${name}“ za výrobce ${vendor}?`,
      everywhere: (name, vendor) => `Nepovažovat nikde „${name}“ za výrobce ${vendor}?`,
    },
    snooze: (vendor) => `Skrýt na všech webech, co se týká výrobce ${vendor}, dokud se nic nezmění?`,
    undo: (vendor) => `Znovu zobrazovat výrobce ${vendor}?`,
    profile: (who) => `Ukazovat, co platí pro: ${who}?`,
    answer: {
      yes: (question) => `Odpovědět „ano“? ${question}`,
      no: (question) => `Odpovědět „ne“? ${question}`,
      ask: (question) => `Zeptáte se dodavatele? ${question}`,
    },
    doHide: "Skrýt",
    doShow: "Zobrazovat",
    doSave: "Uložit",
    cancel: "Zrušit",
    failed: "Nepodařilo se to uložit. Otevřete kartu znovu a zkuste to ještě jednou.",
  },
  hiddenHeading: "Na této stránce skryto",
  hiddenHere: (vendor, untilChange) =>
    untilChange ? `Zde skryto: ${vendor}, dokud se některý dokument nezmění.` : `Zde skryto: ${vendor}.`,
  hiddenName: (name) => `Zde neoznačeno, podle vás je to chybná shoda: „${name}“.`,
  show: "Zobrazit",
  allHidden: "Vše, co se našlo, je skryto",
  changedSince: (n, day) =>
    `Od ${day} se ${form("cs", n, { one: "změnil", few: "změnily", other: "změnilo" })} ${acts(n)}`,
  listChanged: (n) =>
    `V seznamu {list} se ${form("cs", n, { one: "změnil", few: "změnily", other: "změnilo" })} ${counted("cs", n, { one: "řádek", few: "řádky", other: "řádků" })}`,
  newsAdded: "Nové",
  newsChanged: "Změněné",
  newsEnded: "Již neplatí",
  newsRemoved: (n) => `V datech už ${form("cs", n, { one: "není", few: "nejsou", other: "není" })} ${acts(n)}.`,
  newsMore: (n) => `a další: ${n}`,

  nothing: "V datech nic není",
  nothingSentence: "Na této stránce není žádný výrobce, o kterém by v datech byl nějaký dokument.",
  notKnown: (known, ofActs) =>
    `„V datech nic není“ neznamená, že je vše v pořádku. Caveat zná ${vendorsAcc(known)} a ${acts(ofActs)}. Název, který nezná, vyhledat nemůže.`,
  notClearance: (known, ofActs) =>
    `Neznamená to, že je vše v pořádku. Caveat zná ${vendorsAcc(known)} a ${acts(ofActs)}. Název, který nezná, neoznačí.`,
  reading: "Stránka se ještě čte",
  readingSentence: "Co se najde, objeví se tady.",
  notChecked: "Nezkontrolováno",
  notCheckedBefore: "Caveat nesmí číst ",
  notCheckedAfter: ". Na tuto stránku se nedíval.",
  checkOnce: "Zkontrolovat jednou",
  alwaysHere: "Na tomto webu vždy",
  packToo: (pack, n) =>
    `Na všech z balíčku ${pack} (${counted("cs", n, { one: "web", few: "weby", many: "webu", other: "webů" })})`,
  allSites: "Na všech webech…",
  allSitesNote: "Prohlížeč se zeptá, zda smí Caveat číst každou stránku https. Odvolat to můžete v nastavení.",
  itReads: "Čte",
  itReadsWhat: "Text stránky, ve vašem počítači.",
  itSends: "Posílá",
  itSendsWhat: "Nic. Jediné požadavky stahují veřejná data.",
  lookUpNote: "Funguje bez jakéhokoli oprávnění.",
  cannotRead: "Prohlížeč nedovolil Caveatu tuto stránku číst.",
  refused: "Oprávnění jste nedali. Nic se nečetlo.",
  pdf: "Na této kartě je otevřené PDF",
  pdfSentence:
    "Kontrola přečte kopii, kterou má prohlížeč uloženou, pokud to prohlížeč dovolí. Jinak v ní otevřete uložené PDF. Nic se nestahuje ani neodesílá.",
  checkPdf: "Zkontrolovat toto PDF",
  never: "Tuto stránku nesmí číst žádné rozšíření",
  neverSentence: "Vlastní stránky a obchod s rozšířeními si prohlížeč nechává pro sebe. Vyhledávání funguje i tady.",
  off: "Na tomto webu vypnuto",
  offBefore: "Vypnuli jste Caveat na ",
  offAfter: ". Na tuto stránku se nedíval.",
  turnOn: "Zapnout značky",
  once: "Stránka se přečetla jednou. Až ji opustíte, oprávnění skončí.",
  countOnly: "Na tomto webu jste zvolili jen počet: názvy se v textu neznačí.",
  notMarked: (n) =>
    form("cs", n, {
      one: `Další ${n} výrobce není označen`,
      few: `Další ${n} výrobci nejsou označeni`,
      other: `Dalších ${n} výrobců není označeno`,
    }),
  showAll: (n) => `Zobrazit všechny (${n})`,
  markThem: "Ukázat na stránce",
  markThemHere: "Na této stránce označí vše, co je v datech, dokud ji neopustíte.",
  allMarked: "Na této stránce je označeno vše, co je v datech.",
  markLess: "Označit méně",
  askedOnce: (n) =>
    `Tatáž otázka platí pro ${form("cs", n, { one: `ještě ${n} výrobce`, few: `ještě ${n} výrobce`, other: `ještě ${n} výrobců` })}`,
  markAnyway: "Přesto tuto stránku označit",
  forWhom: "Pro koho",
  noName: "profil bez názvu",
  marksWhat: "Označuje se",
  nextMark: "Další značka",
  otherPage: "Není to stránka obchodu ani zakázky: názvy se počítají, v textu se neznačí.",
  broken: "Caveat nemohl otevřít svá data",
  brokenSentence: "Nic se nekontrolovalo. Zavřete a otevřete prohlížeč; pokud to zůstane, nainstalujte Caveat znovu.",
  tryAgain: "Zkusit znovu",
  stale: (days) => `Data jsou stará ${counted("cs", days, { one: "den", few: "dny", many: "dne", other: "dní" })}`,
  staleSentence: "Novější dokumenty mohou chybět. Používají se dál poslední dobrá data.",
  toData: "Zobrazit data",
  judgedFor: (country, from) =>
    `Posuzuje se pro: ${country}, podle ${from === "page" ? "této stránky" : "vašeho prohlížeče"}`,
  whoYouAre: "Řekněte, kdo jste, a Caveat ukáže, co platí pro vás. Zůstane to v tomto počítači.",
  sayWho: "Kdo jsem",

  onThisSite: "Na tomto webu",
  whatTheseMean: "Co to znamená",
  marks: "Značky",
  count: "Jen počet",
  offMode: "Vypnuto",
  modeMeans: {
    marks: "Na stránkách obchodů a zakázek se názvy značí v textu. Na ostatních je jen počet.",
    count: "Číslo v liště prohlížeče. V textu se neznačí nic.",
    off: "Na stránky tohoto webu se Caveat nedívá.",
  },
  managedBy: (name) => `Spravuje vaše organizace${name && `: ${name}`}`,
  dataOf: (day, from) => `Data z ${day}, ${from === "bundled" ? "z instalace" : "podepsaná"}`,
  settings: "Nastavení",
};
