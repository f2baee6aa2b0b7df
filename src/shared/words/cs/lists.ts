import type { en } from "../en/lists.ts";
import { counted, form } from "../format.ts";

const lines = { one: "řádek", few: "řádky", many: "řádku", other: "řádků" };

export const cs: typeof en = {
  keep: "Uložit seznam…",
  keepLead:
    "Zůstane v tomto počítači, dokud ho nesmažete. Kdykoli se změní data nebo den, posoudí se znovu a okno rozšíření řekne, co je jinak.",
  name: "Název seznamu",
  keepNow: "Uložit",
  keeping: "Seznam se ukládá…",
  kept: (name) => `Seznam je uložen pod názvem „${name}“.`,
  private: "Toto je anonymní okno: žádný seznam se z něj neukládá.",
  fault: {
    "too-big":
      "Seznam se neuložil: může mít nejvýše 100 000 řádků a 20 milionů znaků. Ostatní seznamy zůstávají beze změny.",
    "too-many": "Seznam se neuložil: už jich je 50. Některý smažte a zkuste to znovu.",
    full: "Seznam se neuložil: prohlížeč už nemá místo. Smažte některý uložený seznam nebo uvolněte místo na disku a zkuste to znovu.",
    "no-store": "Seznam se neuložil: prohlížeč Caveatu nedává kam. Výsledek níže zůstane, dokud stránku neopustíte.",
    failed: "Seznam se neuložil a nic z něj nezůstalo. Zkuste to znovu.",
  },
  heading: "Uložené seznamy",
  none: "V tomto počítači není uložen žádný seznam.",
  noStore:
    "Uložené seznamy nelze přečíst: prohlížeč k nim nedává přístup, nebo je zapsal novější Caveat. Zůstávají beze změny.",
  opening: "Otevírají se uložené seznamy…",
  about: (count, day, who) => `${counted("cs", count, lines)}, uloženo ${day}. Pro koho: ${who}.`,
  judged: (day) => `Naposledy posouzeno ${day}.`,
  changed: (count) =>
    `${form("cs", count, { one: "Změnil", few: "Změnily", other: "Změnilo" })} se ${counted("cs", count, lines)}`,
  unread: "Seznam, který tato verze Caveatu nepřečte. Zůstává beze změny a lze ho smazat.",
  open: "Otevřít",
  delete: "Smazat",
  deleteAll: "Smazat všechny uložené seznamy",
  deleted: (name) => `Seznam „${name}“ je smazán.`,
  deletedAll: "Všechny uložené seznamy jsou smazány.",
  undo: "Vrátit zpět",
  changedSince: (count, day) =>
    `Od ${day}, kdy jste se dívali naposledy, se ${form("cs", count, { one: "změnil", few: "změnily", other: "změnilo" })} ${counted("cs", count, lines)}`,
  unchangedSince: (day) => `Od ${day}, kdy jste se dívali naposledy, se nezměnil žádný řádek`,
  markSeen: "Beru na vědomí",
  seen: "Změny se odteď počítají znovu.",
  columnsKept: "Seznam si tyto sloupce ponechal. Změny se počítají od dneška.",
  columnsNotKept: "Sloupce se nepodařilo uložit: uložený seznam má dál ty předchozí.",
  recordChanges: "Zaznamenat změny",
  compare: "Porovnat s jiným seznamem…",
  compareLead:
    "S jiným seznamem, nebo s dřívějším výsledkem tohoto seznamu uloženým jako JSON. Čte se v tomto počítači a neukládá se.",
  compareFile: "Vybrat soubor…",
  compareKept: "Porovnat s",
  comparing: "Porovnává se…",
  comparedWith: (name, { came, went, changed }) =>
    came + went + changed === 0
      ? `Proti ${name} se nic neliší.`
      : `Proti ${name} přibylo: ${counted("cs", came, lines)}, ubylo: ${counted("cs", went, lines)}, změnilo se: ${counted("cs", changed, lines)}.`,
  compareFault: {
    "too-big": "Seznamy nad 200 000 řádků se zde neporovnávají. Porovná je terminál: check-list --compare.",
    "not-read": "Soubor nelze přečíst jako seznam ani jako výsledek. Nic se neporovnalo.",
    gone: "To, co bylo ze seznamu uloženo, už tu není. Nic se neporovnalo.",
  },
  compared: "Řádky, které se liší",
  what: "Co",
  before: "Dříve",
  now: "Nyní",
  acts: "Dokumenty",
  kinds: { changed: "změna", came: "přibylo", went: "ubylo" },
  actKinds: { changed: "platí pro vás jinak", came: "nově", went: "už ne" },
  moreActs: (count) => `a další: ${count}`,
  more: (count) => `a dalších ${counted("cs", count, lines)}`,
};
