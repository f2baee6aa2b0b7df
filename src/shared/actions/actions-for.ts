import type { Evidence, EvidenceAct, EvidenceResult } from "../../core/evidence/record.ts";
import { actState } from "../report/act-state.ts";
import { describeProfile } from "../report/describe-profile.ts";
import type { Relation } from "../../core/dataset.ts";
import { ACTIONS } from "../words/actions.ts";
import { COMMON } from "../words/common.ts";
import { formatDay } from "../words/format.ts";

/** A text to begin with, for one thing that an act asks. It holds facts of the record, and gaps for what only the reader knows. */
export interface ActionText {
  kind: "risk-entry" | "contract-clause" | "report" | "question" | "not-you";
  /** Unique among the texts of a record. */
  id: string;
  title: string;
  /** The act that asks for it: several of them may ask for the same kind of text. */
  about?: string;
  lines: Line[];
}

/** A sentence, a value with its name, or points. */
export type Line = { text: string } | { name: string; value: string } | { points: string[]; name?: string };

/** The texts that a record gives ground for: by the duties of each act, and one for each vendor whose acts bind somebody else. */
export function actionsFor(record: Evidence): ActionText[] {
  return [
    ...byAct(record, isFound).flatMap(({ act, vendors }) => actionsOfAct(act, vendors, record)),
    ...byAct(record, ({ grade }) => grade === "check").map(({ act, vendors }) => question(act, vendors, record)),
    ...record.results.filter(isForOthers).map((result) => notYou(result, record)),
  ];
}

/** Does an act bind or advise this reader on the vendor's goods? A mere tie to a maker that it names is none of its business. */
function isFound({ grade, reach, bearing }: EvidenceAct): boolean {
  // Records made by earlier rules have no grade.
  if (grade !== undefined) return grade === "must" || grade === "should";
  return reach !== "related" && (bearing === "must" || bearing === "should");
}

/** The acts of a record that are wanted, each with the vendors that it reaches so. */
function byAct(record: Evidence, isWanted: (act: EvidenceAct) => boolean): { act: EvidenceAct; vendors: string[] }[] {
  const acts = new Map<string, { act: EvidenceAct; vendors: string[] }>();
  for (const { label, acts: list } of record.results)
    for (const act of list.filter(isWanted)) {
      const known = acts.get(act.id);
      if (known) known.vendors.push(label);
      else acts.set(act.id, { act, vendors: [label] });
    }
  return [...acts.values()];
}

/** What to ask the supplier, where an act on a class of goods may cover the product. */
function question(act: EvidenceAct, vendors: string[], record: Evidence): ActionText {
  const t = ACTIONS[record.language];
  return {
    kind: "question",
    id: `${act.id}-question`,
    title: t.question.title,
    about: act.title,
    lines: [
      { name: t.question.about, value: vendors.join(", ") },
      { name: t.question.why, value: cite(act, record) },
      { name: t.question.asked, value: act.question ?? t.gap },
      { name: t.question.answer, value: t.gap },
      ...ground(record),
    ],
  };
}

function actionsOfAct(act: EvidenceAct, vendors: string[], record: Evidence): ActionText[] {
  const has = (verb: string): boolean => act.duties.some((duty) => duty.verb === verb);
  const reports = act.duties.filter(({ verb, reportFields }) => verb === "report" && reportFields.length > 0);
  // A warning leaves the words of the contract to the reader; other acts that ask for a clause prescribe it.
  const isWarning = act.kind === "warning";
  return [
    ...(isWarning && has("analyse-risk") ? [riskEntry(act, vendors, record)] : []),
    ...(isWarning && has("put-in-contract") ? [clause(act, vendors, record)] : []),
    ...reports.map((duty, place) => report(act, duty, place, vendors, record)),
  ];
}

function riskEntry(act: EvidenceAct, vendors: string[], record: Evidence): ActionText {
  const t = ACTIONS[record.language];
  return {
    kind: "risk-entry",
    id: `${act.id}-risk`,
    title: t.risk.title,
    about: act.title,
    lines: [
      { name: t.risk.threat, value: cite(act, record) },
      { name: t.risk.found, value: found(act, vendors, record) },
      { points: [...new Set(act.duties.map(({ text }) => text))], name: t.risk.asks },
      ...relatedApart(act, record),
      { name: t.risk.likelihood, value: t.gap },
      { name: t.risk.impact, value: t.gap },
      { name: t.risk.measures, value: t.gap },
      { name: t.risk.owner, value: t.gap },
      { name: t.misread, value: act.doesNotMean },
      ...ground(record),
    ],
  };
}

function clause(act: EvidenceAct, vendors: string[], record: Evidence): ActionText {
  const t = ACTIONS[record.language];
  const duty = act.duties.find(({ verb }) => verb === "put-in-contract");
  return {
    kind: "contract-clause",
    id: `${act.id}-contract`,
    title: t.contract.title,
    about: act.title,
    lines: [
      { name: t.contract.why, value: `${duty?.text ?? ""} (${cite(act, record)})` },
      ...t.contract.clauses(vendors.join(", "), cite(act, record)).map((text) => ({ text })),
      { name: t.misread, value: act.doesNotMean },
      ...ground(record),
    ],
  };
}

function report(
  act: EvidenceAct,
  { text, within, reportFields }: EvidenceAct["duties"][number],
  place: number,
  vendors: string[],
  record: Evidence,
): ActionText {
  const t = ACTIONS[record.language];
  return {
    kind: "report",
    id: `${act.id}-report-${place}`,
    title: t.report.title,
    about: act.title,
    lines: [
      { name: t.report.owed, value: [text, within].filter(Boolean).join(" · ") },
      { name: t.report.under, value: cite(act, record) },
      { name: t.risk.found, value: found(act, vendors, record) },
      ...relatedApart(act, record),
      ...reportFields.map((field) => ({ name: field, value: t.gap })),
      { name: t.report.discovered, value: t.gap },
      ...ground(record),
    ],
  };
}

/** Acts are on file, and none of them binds or advises this reader. */
const isForOthers = ({ acts, mark }: EvidenceResult): boolean => acts.length > 0 && mark !== null && CALM.has(mark);

const CALM: ReadonlySet<string> = new Set(["not-you", "elsewhere", "related", "ended"]);

function notYou({ vendor, label, acts }: EvidenceResult, record: Evidence): ActionText {
  const t = ACTIONS[record.language];
  return {
    kind: "not-you",
    id: `${vendor}-not-you`,
    title: t.notYou.title(label),
    lines: [
      {
        text: t.notYou.sentence(
          label,
          describeProfile(record.profile, record.language, record.guessed),
          day(record.asOf, record),
        ),
      },
      { points: acts.map((act) => cite(act, record)), name: t.notYou.looked },
      { text: t.notYou.limits },
      ...ground(record),
    ],
  };
}

/** "Title (issuer, reference, published, state)". */
function cite(act: EvidenceAct, record: Evidence): string {
  const { title, issuer, reference, published } = act;
  const of = [issuer, reference, published && day(published, record), actState(act, record.language)].filter(Boolean);
  return `${title} (${of.join(", ")})`;
}

/** Which vendors were found, and how they are written where they stood. */
function found(act: EvidenceAct, vendors: string[], { names, results }: Evidence): string {
  const ids = results
    .filter(({ acts }) => acts.some((one) => one.id === act.id && isFound(one)))
    .map(({ vendor }) => vendor);
  const written = [...new Set(names.filter(({ vendor }) => ids.includes(vendor)).map(({ text }) => text))];
  return written.length > 0 ? `${vendors.join(", ")} (${written.join(", ")})` : vendors.join(", ");
}

/** Vendors of the record that only hang together with one that the act names, each with the tie: no finding, and not left out. */
function relatedApart(act: EvidenceAct, { results, language }: Evidence): Line[] {
  const t = ACTIONS[language];
  const points = results.flatMap(({ label, acts }) =>
    acts
      .filter(({ id, reach }) => id === act.id && reach === "related")
      .map(({ path }) => `${label}: ${path.map((step) => tieOf(step, language)).join("; ")}`),
  );
  return points.length > 0 ? [{ points, name: t.relatedApart }] : [];
}

function tieOf({ from, kind, to, until }: EvidenceAct["path"][number], language: Evidence["language"]): string {
  const common = COMMON[language];
  const span = until ? ` (${common.until(formatDay(until, language, true))})` : "";
  return `${from} ${common.relation[kind as Relation["kind"]]} ${to}${span}`;
}

function ground(record: Evidence): Line[] {
  const t = ACTIONS[record.language];
  const { version, sha256 } = record.dataset;
  return [{ text: t.ground(day(record.asOf, record), version, sha256, record.checksum) }, { text: t.startingPoint }];
}

const day = (on: string, { language }: Evidence): string => formatDay(on, language);
