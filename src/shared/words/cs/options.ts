import type { en } from "../en/options.ts";
import { counted } from "../format.ts";

export const cs: typeof en = {
  settings: "Nastavení",
  lead: "Všechno zůstává v tomto počítači.",
  parts: { data: "Data", feeds: "Zdroje", profile: "Profil", sites: "Weby", language: "Jazyk" },
  loading: "Otevírá se…",
  broken: "Caveat nemohl otevřít nastavení.",
  tryAgain: "Zkusit znovu",
  saved: "Uloženo.",
  notSaved: "To se nepodařilo uložit. Nic se nezměnilo.",
  remove: "Odebrat",
  removed: (what) => `Odebráno: ${what}.`,
  undo: "Zpět",

  holdsWhat: (vendors, names, acts) =>
    `${counted("cs", vendors, { one: "výrobce", few: "výrobce", many: "výrobce", other: "výrobců" })}, ${counted("cs", names, { one: "název", few: "názvy", many: "názvu", other: "názvů" })}, ${counted("cs", acts, { one: "akt", few: "akty", many: "aktu", other: "aktů" })}`,

  whoYouAre: "Kdo jste",
  keptHere: "Zůstává v tomto počítači. Nikam se neposílá.",
  country: "Země nebo oblast",
  chooseCountry: "Vyberte…",
  roles: "Role (libovolný počet; žádná znamená kdokoli)",
  addCountry: "Přidat další zemi",
  removeCountry: (name) => `Odebrat: ${name}`,
  noProfile: "Neřekli jste, kdo jste. Karty pak říkají, koho každý akt zavazuje.",
  effect: "Co se tím změní",
  effectCaption: "Čím jsou pro vás výrobci s tímto profilem",
  vendor: "Výrobce",
  forYou: "Pro vás",
  tally: {
    must: (n) =>
      `zavazuje vás ${counted("cs", n, { one: "výrobce", few: "výrobci", many: "výrobce", other: "výrobců" })}`,
    should: (n) => `doporučení: ${n}`,
    unknown: (n) => `záleží na tom, kdo jste: ${n}`,
    "not-you": (n) => `pro jiné u vás: ${n}`,
    elsewhere: (n) => `jen jinde: ${n}`,
    "nobody-yet": (n) => `zatím neplatí: ${n}`,
    related: (n) => `jen souvislost: ${n}`,
    ended: (n) => `již neplatí: ${n}`,
  },
  notSure: "Nevíte? Karta každého aktu jednou větou říká, koho zavazuje.",

  sites: "Weby",
  whereNothingElse: "Kde není nastaveno nic jiného",
  modes: {
    marks: ["Značky na stránkách obchodů a zakázek, jinde počet", "Na ostatních stránkách je číslo v liště a nic víc."],
    count: ["Všude jen počet", "Číslo v liště prohlížeče. V textu se neznačí nic."],
    off: ["Nic, dokud web nezapnu", "Na stránky se Caveat nedívá. Vyhledávání funguje dál."],
  },
  mode: { marks: "Značky", count: "Jen počet", off: "Vypnuto" },
  ownSettings: "Weby s vlastním nastavením",
  site: "Web",
  modeColumn: "Režim",
  noOwn: "Žádný web nemá vlastní nastavení.",
  addSite: "Přidat web",
  host: "Adresa webu",
  add: "Přidat",
  badHost: "To není adresa webu. Napište ji jako obchod.example nebo https://obchod.example.",
  modeFor: (host) => `Režim na ${host}`,
  allowed: "Weby, které jste povolili",
  noneAllowed: "Kromě základních webů jste nepovolili žádný.",
  everySite: "Každý web přes https",
  takeBack: "Odvolat",
  takenBack: (what) => `${what}: už se nečte.`,
  takeBackFailed: "Prohlížeč oprávnění neodvolal.",
  allowAll: "Povolit každý web…",
  allowAllNote: "Prohlížeč se zeptá. Značky se objeví na stránkách obchodů a zakázek, jinde jen počet.",
  coreSites: "Základní weby",
  coreHolds: (n) =>
    counted("cs", n, {
      one: "web nebo rodina webů",
      few: "weby a rodiny webů",
      many: "webu a rodin webů",
      other: "webů a rodin webů",
    }),
  coreSentence:
    "Čtou se od začátku, protože je nakupující používají. Seznam je pevný: aktualizace ho bez vašeho souhlasu neprodlouží.",
  coreMissing: (n) =>
    `${counted("cs", n, { one: "adresa základního seznamu není", few: "adresy základního seznamu nejsou", many: "adresy základního seznamu není", other: "adres základního seznamu není" })} v tomto prohlížeči povoleno, a tak se nečte.`,
  allowCore: "Povolit je",
  kind: { procurement: "Zakázky", shop: "Obchody" },

  language: "Jazyk",
  languageOf: { browser: "Podle prohlížeče", en: "English", cs: "Čeština" },

  backToSettings: "Nastavení",
  vendorGone: "V používaných datech výrobce s tímto označením není.",
  names: "Názvy",
  namesHolds: (n) =>
    counted("cs", n, { one: "způsob zápisu", few: "způsoby zápisu", many: "způsobu zápisu", other: "způsobů zápisu" }),
  nameKind: {
    legal: "Úřední názvy",
    short: "Krátké názvy",
    brand: "Značky",
    line: "Produktové řady",
    native: "V jiných písmech",
    model: "Modely",
    domain: "Webové adresy",
    ticker: "Burzovní kódy",
  },
  lookUpOnly: "jen pro vyhledávání, neznačí se",
  needsWord: "platí, jen když jsou poblíž určitá slova",
  noSource: "pro tento zápis jsme nenašli zdroj",
  pointsHere: "Co mu patří nebo s ním souvisí",
  pointsHereHolds: (n) =>
    counted("cs", n, {
      one: "výrobce nebo značka",
      few: "výrobci a značky",
      many: "výrobce a značek",
      other: "výrobců a značek",
    }),
};
