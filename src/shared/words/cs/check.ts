import type { en } from "../en/check.ts";
import { counted } from "../format.ts";

const lines = { one: "řádek", few: "řádky", many: "řádku", other: "řádků" };

export const cs: typeof en = {
  title: "Zkontrolovat seznam",
  lines: (n) => counted("cs", n, lines),
  bindYou: (n, of) => `${n === 1 ? "Zavazuje" : "Zavazují"} vás ${n} z ${of.toLocaleString("cs")} řádků`,
  line: "Řádek",
  file: "Soubor",
  asWritten: "Jak je napsáno",
  forYou: "Pro vás",
  vendor: "Dodavatel a proč",
  vendorAlone: "Dodavatel",
  name: "Název",
  unusual: "Proč",
  where: "Kde",
  state: "Stav",
  toDo: "Co udělat",
  act: "Akt",
  nothing: "V datech nic není",
  notClearance: (vendors, acts) =>
    `„V datech nic není“ neznamená, že je vše v pořádku. Tato data znají ${vendors.toLocaleString("cs")} dodavatelů a ${acts.toLocaleString("cs")} aktů.`,
  about: (who, version, sha256, when) =>
    `Pro koho: ${who}. Data verze ${version}, SHA-256 ${sha256}. Zkontrolováno ${when}.`,
  reach: { named: "jmenován", affiliate: "jako ovládaná osoba", related: "jen souvislost" },
  role: { maker: "výrobce", product: "výrobek", model: "model", supplier: "dodavatel", other: "jiné" },
  why: {
    "look-alike-letters": "psáno podobnými písmeny",
    "hidden-letters": "uvnitř názvu jsou skryté znaky",
    "needed-word": "započteno kvůli slovu poblíž",
    "unconfirmed-name": "pro tento zápis nemáme zdroj",
    inflected: "skloňovaný tvar",
    "model-number": "začátek modelového označení",
  },
  fault: {
    empty: "Soubor je prázdný.",
    "too-large": "Soubor je příliš velký: čte se nejvýše 128 MB. Nic se neotevřelo.",
    "unknown-format": "Soubor je druhu, který Caveat nečte. Čte CSV, TSV, text, XLSX, ODS, DOCX a PDF.",
    broken: "Soubor je poškozený a nepodařilo se ho přečíst.",
    encrypted: "Soubor je zašifrovaný. Uložte ho bez hesla a otevřete znovu.",
    "no-text": "PDF obsahuje obrázky a žádný text. Nechte text nejprve rozpoznat a otevřete soubor znovu.",
    "expands-too-far": "Soubor by se rozbalil na více než 512 MB a nebyl otevřen.",
    cancelled: "Zastaveno. Zobrazuje se, co se stihlo přečíst.",
  },
  note: {
    "quotes-never-close": "Uvozovka není nikde uzavřena; soubor byl čten bez uvozovek, aby se žádný řádek neztratil.",
    "ragged-rows": "Řádky mají různý počet buněk.",
    "other-encoding": "Není v UTF-8; byl čten jako UTF-16 nebo Windows-1250.",
    "wrong-ending": "Přípona názvu uvádí jiný formát než obsah; četl se obsah.",
    "has-macros": "Obsahuje makra. Nespustila se.",
  },
  record: {
    title: "Záznam kontroly",
    what: { vendor: "Dodavatel", page: "Stránka", list: "Seznam" },
    When: "Kdy",
    What: "Co",
    For: "Pro koho",
    Data: "Data",
    Note: "Poznámka",
    Names: "Názvy",
    version: (version) => `verze ${version}`,
    bundled: "dodaná s Caveatem",
    asks: "Co akty žádají",
    madeBy: (version) => `Vytvořil Caveat ${version}.`,
  },
  nobody: "někdo, kdo neuvedl, kým je",
};
