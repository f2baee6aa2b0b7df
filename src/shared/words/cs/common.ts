import type { en } from "../en/common.ts";
import { counted, form, type Forms } from "../format.ts";

const acts: Forms = { one: "akt", few: "akty", many: "aktu", other: "aktů" };
const jurisdictions: Forms = { one: "jurisdikci", other: "jurisdikcích" };
const vendors: Forms = { one: "výrobce", few: "výrobci", many: "výrobce", other: "výrobců" };
const days: Forms = { one: "den", few: "dny", many: "dne", other: "dní" };
const places: Forms = { one: "místo", few: "místa", many: "místa", other: "míst" };

/** "v" before a numeral, vocalised to "ve" where it is spoken with a cluster: ve 2 (dvou), ve 14 (čtrnácti), ve 30 (třiceti). */
function inNumber(n: number): string {
  const spoken = n >= 100 ? Math.floor(n / 100) : n >= 20 ? Math.floor(n / 10) : n % 10 || n;
  const clustered = (spoken >= 2 && spoken <= 4) || (n >= 100 && n < 200);
  return clustered ? "ve" : "v";
}

export const cs: typeof en = {
  mark: {
    must: "Zavazuje vás",
    should: "Doporučení pro vás",
    "not-you": "Nezavazuje vás",
    elsewhere: "Jen jinde",
    unknown: "Záleží na tom, kdo jste",
    "nobody-yet": "Zatím nezavazuje nikoho",
    related: "Jen souvislost",
    ended: "Již neplatí",
  },
  question: "Otázka pro vás",
  kind: {
    warning: "Varování",
    ban: "Zákaz",
    order: "Nařízení",
    direction: "Pokyn",
    law: "Zákon",
    listing: "Zápis na seznam",
    recommendation: "Doporučení",
    assessment: "Posouzení",
    sanction: "Sankce",
  },
  state: {
    proposed: "Navrženo",
    announced: "Ohlášeno",
    "in-force": "Platí",
    "phasing-in": "Nabíhá",
    "on-hold": "Pozastaveno",
    ended: "Skončilo",
    superseded: "Nahrazeno",
    archived: "Archivováno",
    withdrawn: "Staženo",
    annulled: "Zrušeno",
    unclear: "Stav nezjištěn",
  },
  published: "Zveřejněno",
  confirmed: (day) => `Platilo při posledním potvrzení, ${day}`,
  role: {
    "state-body": "Státní orgán",
    "regulated-operator": "Provozovatel regulované služby",
    "telecom-operator": "Telekomunikační operátor",
    "supplier-to-state": "Dodavatel státu",
    "funds-recipient": "Příjemce veřejných peněz",
    "maker-or-seller": "Výrobce nebo prodejce",
    anyone: "Kdokoli",
  },
  roleInline: {
    "state-body": "státní orgán",
    "regulated-operator": "provozovatel regulované služby",
    "telecom-operator": "telekomunikační operátor",
    "supplier-to-state": "dodavatel státu",
    "funds-recipient": "příjemce veřejných peněz",
    "maker-or-seller": "výrobce nebo prodejce",
    anyone: "kdokoli",
  },
  roleMeans: {
    "state-body": "Ministerstvo, úřad, veřejná instituce",
    "regulated-operator": "Kritické nebo významné systémy, základní služby",
    "telecom-operator": "Veřejná síť nebo služba",
    "supplier-to-state": "Máte veřejnou zakázku nebo se o ni ucházíte",
    "funds-recipient": "Granty, dotace, půjčky",
    "maker-or-seller": "Vyrábíte, dovážíte nebo prodáváte zařízení či software",
  },
  verb: {
    "analyse-risk": "Analyzujte riziko",
    "adopt-measures": "Přijměte opatření",
    "weigh-in-selection": "Zohledněte to při výběru dodavatele",
    "put-in-contract": "Zahrňte to do smlouvy",
    represent: "Prohlaste",
    report: "Ohlaste",
    remove: "Odstraňte",
    "do-not-buy": "Nekupujte",
    "do-not-use": "Nepoužívejte",
    "do-not-supply": "Nedodávejte",
    "get-approval": "Získejte souhlas",
    consider: "Zvažte",
    none: "Nic",
  },
  force: { must: "musíte", should: "rada", may: "smíte" },
  source: { official: "Úřední", law: "Právo", court: "Soud", press: "Tisk" },
  sourceUnread: "jen adresa, text jsme nečetli",
  relation: {
    "brand-of": "značka společnosti",
    "subsidiary-of": "dceřiná společnost",
    "name-of": "název, který používá",
    "affiliate-of": "přidružená společnost",
    "supplied-by": "s dodávkami od",
    "formerly-owned-by": "dříve ve vlastnictví",
    "merged-into": "sloučeno do",
  },
  acts: (n) => counted("cs", n, acts),
  actsIn: (n, where) => `${counted("cs", n, acts)} ${inNumber(where)}\u00a0${counted("cs", where, jurisdictions)}`,
  vendors: (n) => counted("cs", n, vendors),
  days: (n) => counted("cs", n, days),
  places: (n) => counted("cs", n, places),
  name: (n) => form("cs", n, { one: "jmenuje", few: "jmenují", other: "jmenuje" }),
  quote: (text) => `„${text}“`,
  ourTranslation: "náš překlad",
  since: (day) => `od ${day}`,
  until: (day) => `do ${day}`,
  newTab: "otevře se v nové kartě",
  settings: "Nastavení",
  undo: "Zpět",
};
