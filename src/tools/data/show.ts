import { advisoriesFor, type Entry, type Library } from "../../core/advisories-for.ts";
import type { Vendor } from "../../core/dataset.ts";
import type { Step } from "../../core/reach.ts";
import type { Question } from "../../core/shown-card.ts";
import { isPast } from "../../core/state-on.ts";
import { COMMON } from "../../shared/words/common.ts";
import { formatWhen, type Language } from "../../shared/words/format.ts";
import { territoryName } from "../../shared/words/territories.ts";

/** The vendor with this id, label or name; names are compared without regard to case. */
export function findVendor(query: string, { vendors }: Library): Vendor | undefined {
  const plain = query.normalize("NFKC").toLowerCase();
  const all = [...vendors.values()];
  return (
    vendors.get(query) ??
    all.find(({ label }) => label.toLowerCase() === plain) ??
    all.find(({ names }) => names.some(({ text }) => text.normalize("NFKC").toLowerCase() === plain))
  );
}

/** "CZ:regulated-operator,US:supplier-to-state,SK" as a profile, not yet validated; a territory repeated collects its roles. */
export function parseProfile(text: string): { territory: string; roles: string[] }[] {
  const roles = new Map<string, string[]>();
  for (const part of text.split(",").filter((piece) => piece.trim() !== "")) {
    const [territory = "", role] = part.trim().split(":");
    roles.set(territory, [...(roles.get(territory) ?? []), ...(role ? [role] : [])]);
  }
  return [...roles].map(([territory, list]) => ({ territory, roles: list }));
}

/** The card as text for a terminal. */
export function printCard(vendor: Vendor, question: Question, library: Library): string {
  const entries = advisoriesFor(vendor.id, question.profile, question.day, library);
  const nothing =
    question.language === "cs"
      ? "V datech nic není. Neznamená to, že je vše v pořádku."
      : "Nothing on file. This is not a clearance.";
  const head = [vendor.label, vendor.legalName, vendor.country && territoryName(vendor.country, question.language)]
    .filter(Boolean)
    .join(" · ");
  return [
    head,
    ...(entries.length === 0 ? [nothing] : entries.map((entry) => printEntry(entry, question.language, library))),
  ].join("\n\n");
}

const REACH: Record<Entry["reach"]["how"], Record<Language, string>> = {
  named: { en: "Named", cs: "Jmenován" },
  affiliate: { en: "Covered as affiliate", cs: "Vztahuje se jako na ovládanou osobu" },
  related: { en: "Only related", cs: "Jen souvislost" },
  none: { en: "Not reached", cs: "Netýká se" },
};

function printEntry({ advisory, standing, reach, bearing }: Entry, language: Language, library: Library): string {
  const words = COMMON[language];
  const state =
    advisory.confirmed && standing.state === "in-force"
      ? words.confirmed(formatWhen(advisory.confirmed, language))
      : words.state[standing.state];
  const mark = isPast(standing.state) ? words.mark.ended : words.mark[bearing.on];
  return [
    advisory.title[language],
    `  ${mark} · ${state}${advisory.published ? ` · ${formatWhen(advisory.published, language)}` : ""} · ${advisory.issuer.abbreviation ?? advisory.issuer.name[language]}`,
    ...(reach.path.length > 0
      ? [`  ${REACH[reach.how][language]}: ${reach.path.map((step) => printStep(step, language, library)).join("; ")}`]
      : []),
    ...bearing.duties.map(({ verb, force, text, by, within }) => {
      const limit = [within?.[language], by && formatWhen(by, language)].filter(Boolean).join(", ");
      return `  - ${words.force[force]}: ${words.verb[verb]}. ${text[language]}${limit ? ` (${limit})` : ""}`;
    }),
    `  ${advisory.doesNotMean[language]}`,
    ...advisory.sources.map(({ kind, title, url }) => `  [${words.source[kind]}] ${title}${url ? ` <${url}>` : ""}`),
  ].join("\n");
}

function printStep({ from, to, relation }: Step, language: Language, { vendors }: Library): string {
  const name = (id: string): string => vendors.get(id)?.label ?? id;
  const dates = [
    relation.from && COMMON[language].since(formatWhen(relation.from, language)),
    relation.until && COMMON[language].until(formatWhen(relation.until, language)),
  ];
  return [name(from), COMMON[language].relation[relation.kind], name(to), ...dates].filter(Boolean).join(" ");
}
