import type { en } from "../en/actions.ts";

export const cs: typeof en = {
  heading: "Texty, od kterých lze začít",
  lead: "Každý je složen jen z tohoto záznamu. Zkontrolujte ho, doplňte mezery a dejte ho přečíst tomu, kdo za něj odpovídá.",
  copyText: "Kopírovat text",
  copyMarkdown: "Kopírovat jako Markdown",
  copied: "Zkopírováno.",
  notCopied: "Prohlížeč kopírování nedovolil. Označte text a zkopírujte ho ručně.",
  gap: "[doplňte]",
  misread: "Co dokument neříká",
  startingPoint: "Výchozí text, nikoli právní rada.",
  ground: (day, version, sha256, checksum) =>
    `Ke dni ${day}, data verze ${version} (SHA-256 ${sha256}), záznam ${checksum}.`,
  risk: {
    title: "Položka do registru rizik",
    threat: "Hrozba",
    found: "Nalezeno",
    asks: "Co dokument žádá",
    likelihood: "Pravděpodobnost s odůvodněním",
    impact: "Dopad na naše aktiva s odůvodněním",
    measures: "Přijatá opatření, nebo proč žádná",
    owner: "Vlastník rizika a den přezkumu",
  },
  contract: {
    title: "Smluvní ustanovení, od kterého lze začít",
    why: "Proč",
    clauses: (vendors, act) => [
      `1. Dodavatel před podpisem smlouvy uvede, které části plnění, jejich součásti, programové vybavení a související služby pocházejí od těchto výrobců: ${vendors}, a to i pod jinou značkou nebo prostřednictvím poddodavatele.`,
      `2. Dodavatel bere na vědomí, že odběratel musí jako hrozbu zohlednit toto: ${act}. Poskytne odběrateli, co potřebuje k analýze rizik, a dodrží opatření, která z ní vyplynou: [opatření].`,
      "3. O každé změně údajů podle bodu 1 informuje dodavatel odběratele dříve, než změna nastane. Bez písemného souhlasu odběratele se změna neprovede.",
      "4. Ukáže-li analýza rizik odběratele, že riziko nelze přijmout, dohodnou se strany do [lhůta] na náhradě; nenajde-li se, může odběratel od dotčené části odstoupit.",
    ],
  },
  report: {
    title: "Oznámení a co v něm musí být",
    owed: "Co se má oznámit a dokdy",
    under: "Podle",
    discovered: "Kdy a kým zjištěno",
  },
  relatedApart: "Jen souvislost, pod tento dokument nespadá",
  question: {
    title: "Dotaz na dodavatele",
    about: "Týká se výrobků",
    why: "Důvod",
    asked: "Odpovězte prosím",
    answer: "Odpověď, kdo a kdy ji dal",
  },
  notYou: {
    title: (vendor) => `Do spisu: ${vendor} nás nezavazuje`,
    sentence: (vendor, who, day) =>
      `Ke dni ${day} žádný dokument v datech, který jmenuje ${vendor} nebo se na něj vztahuje jako na ovládanou osobu, nezavazoval takového čtenáře ani mu nic nedoporučoval: ${who}.`,
    looked: "Dokumenty v datech, které byly posouzeny",
    limits:
      "Platí to jen pro dokumenty v datech a pro tohoto čtenáře. Neznamená to, že je vše v pořádku: jiná role, jiná země nebo dokument, který v datech není, mohou vést k jiné odpovědi.",
  },
};
