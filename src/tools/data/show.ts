import type { Library } from "../../core/advisories-for.ts";
import type { Vendor } from "../../core/dataset.ts";
import type { Question } from "../../core/shown-card.ts";
import type { CardView } from "../../shared/messages.ts";
import { cardView } from "../../shared/card-text/card-view.ts";
import type {
  Line,
  ActText,
  FactText,
  FoldText,
  PathText,
  SourceText,
  TieText,
} from "../../shared/card-text/text-types.ts";
import { verdictLines } from "../../shared/card-text/verdict-text.ts";
import { territoryName } from "../../shared/words/territories.ts";

/** What the card of a vendor shows, from the code that fills the card. */
export function viewFor(vendor: Vendor, { profile, day, language, answers }: Question, library: Library): ViewOfCard {
  const view = cardView(library, vendor.id, { profile, language, today: day, ...(answers && { answers }) });
  if (!view) throw new Error(`${vendor.id} is not in the data.`);
  return view;
}
type ViewOfCard = Omit<CardView, "dataset" | "data" | "hidden" | "hiding">;

/** The card as text for a terminal: the verdict, its first act, then every fold with its acts in a line each. */
export function printCard({ vendor, language, verdict, own = [], text }: ViewOfCard): string {
  const head = [vendor.label, vendor.legalName, vendor.country && territoryName(vendor.country, language)];
  return [
    head.filter(Boolean).join(" · "),
    verdictLines(verdict).join("\n"),
    ...own,
    ...(text.whichMaker ? [text.whichMaker.text] : []),
    ...(text.first ? [printAct(text.first)] : []),
    ...(text.related
      ? [[text.related.title, ...text.related.ties.flatMap(printTie), text.related.last].join("\n")]
      : []),
    ...(text.whom ? [[text.whom.title, ...text.whom.acts.map(inOneLine)].join("\n")] : []),
    ...text.folds.map(printFold),
  ].join("\n\n");
}

function printAct(act: ActText): string {
  return [
    `${act.title} (${act.territory})`,
    `  ${act.inOneLine}`,
    ...(act.path ? [`  ${printPath(act.path)}`] : []),
  ].join("\n");
}

function printDuty({ word, verb, text, limits, report }: NonNullable<ActText["duties"]>["rows"][number]): string {
  const limit = limits.map(plain).join(", ");
  const fields = report ? `; ${report.intro} ${report.fields.join(", ")}` : "";
  return `  - ${word}: ${verb}${text}${limit ? ` (${limit})` : ""}${fields}`;
}

function printFact({ label, blocks, sources, last }: FactText): string[] {
  const said = blocks.map((block) => ended("list" in block ? block.list.join("; ") : plain(block))).join(" ");
  return [
    ...(said ? [`  ${label}: ${said}`] : []),
    ...[...(sources?.open ?? []), ...(sources?.folded ?? [])].map(printSource),
    ...(last ? [`  ${last}`] : []),
  ];
}

function printFold({ title, holds, lines, duties, steps, acts, facts, ties, notCounted }: FoldText): string {
  return [
    `${title} (${holds})`,
    ...lines.map((line) => `  ${plain(line)}`),
    ...(duties ? [`  ${duties.heading}`, ...duties.rows.map(printDuty)] : []),
    ...steps.map(({ day, what }) => `  ${day}: ${what}`),
    ...facts.flatMap(printFact),
    ...acts.map(inOneLine),
    ...(notCounted
      ? [`  ${plain(notCounted.intro)}`, ...notCounted.acts.map((act) => `    ${act.territory} ${act.title}`)]
      : []),
    ...ties.flatMap(printTie),
  ].join("\n");
}

/** A part of a fact as a sentence, so that the next one does not run into it. */
const ended = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`);

const inOneLine = ({ territory, title, inOneLine: line, who }: ActText): string =>
  `  ${territory} ${title}: ${line}. ${who}`;
const printSource = ({ mark, title, url }: SourceText): string => `  [${mark}] ${title}${url ? ` <${url}>` : ""}`;
const printTie = ({ paths }: TieText): string[] =>
  paths.flatMap(({ path, standing, sources }) => [
    `  ${printPath(path)} ${plain(standing)}`,
    ...sources.map(printSource),
  ]);
const printPath = ({ steps, after, chip }: PathText): string =>
  [...steps.map(({ from, relation, to, span }) => [from, relation, to, span].filter(Boolean).join(" ")), after, chip]
    .filter(Boolean)
    .join(" ");
const plain = (line: Line): string => line.map(({ text }) => text).join("");
