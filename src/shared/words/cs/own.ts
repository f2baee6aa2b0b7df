import type { en } from "../en/own.ts";

/** Words about an organisation's own decisions: `{who}` decided, `{until}` and `{decided}` are days. */
export const cs: typeof en = {
  says: {
    approved: "{who}: schváleno do {until}.",
    "with-conditions": "{who}: schváleno s podmínkami do {until}.",
    "not-approved": "{who}: neschváleno, do {until}.",
    "under-review": "{who}: posuzuje se, do {until}.",
  },
  past: "Ten den už minul: požádejte o nové rozhodnutí.",
  changed: "Rozhodnuto {decided}; některý dokument se od té doby změnil: požádejte o přezkum.",
  column: "Vaše organizace",

  title: "Seznam vaší organizace",
  lead: "Co vaše organizace rozhodla o výrobcích, z tabulky: CSV nebo XLSX se sloupci název, další názvy, výsledek, platí do a poznámka. Stojí vedle toho, co říkají úřady, a žádnou značku nemění. Zůstává v tomto počítači.",
  outcomes:
    "Výsledky: schváleno, s podmínkami, neschváleno, posuzuje se. Platí do: den, například 2027-05-01 nebo 1. 5. 2027, nejdéle za dva roky.",
  take: "Načíst tabulku…",
  replace: "Nahradit jinou tabulkou…",
  save: "Uložit jako tabulku",
  remove: "Odebrat seznam",
  undo: "Vrátit zpět",
  none: "Žádný seznam.",
  holds: "{lines}, načteno {decided}.",
  lines: { one: "rozhodnutí", other: "rozhodnutí" },
  unknown: "{lines} o výrobcích, kteří v datech nejsou a které žádná stránka neoznačí: {names}",
  due: {
    past: "Po platnosti ({n}), požádejte o nové rozhodnutí: {names}",
    changed: "K přezkumu ({n}), protože se od té doby změnil některý dokument: {names}",
  },
  andMore: "a další ({n})",
  did: {
    taken: "Načteno. Žádná značka se nezměnila.",
    removed: "Odebráno.",
    undone: "Předchozí seznam je zpět.",
    failed: "Nepodařilo se to uložit. Nic se nezměnilo.",
  },
  unchanged: "Nic se nezměnilo.",
  atLine: "Řádek {line}: ",
  fault: {
    "not-read": "Soubor se nepodařilo přečíst jako tabulku.",
    "too-large": "Soubor je větší než 16 MB.",
    "no-lines": "Tabulka musí mít řádek se záhlavím a řádek pro každého výrobce.",
    "no-column": "V tabulce chybí sloupec „{text}“.",
    "too-many-lines": "Tabulka má víc než 10 000 řádků.",
    formula: "V tabulce je vzorec {text}. Napište místo něj hodnotu; žádná buňka nesmí začínat znakem =, +, - ani @.",
    "no-name": "Chybí název výrobce.",
    "too-long": "„{text}“ je příliš dlouhé. Název má nejvýš 120 znaků, poznámka 300 a výrobce 20 dalších názvů.",
    outcome: "„{text}“ není výsledek. Napište schváleno, s podmínkami, neschváleno nebo posuzuje se.",
    until: "„{text}“ není den, do kterého rozhodnutí může platit. Napište den jako 2027-05-01, nejdéle za dva roky.",
    "two-outcomes": "{text} má v některém řádku výš jiný výsledek.",
  },
};
