import { isReplaced } from "../../core/applicability.ts";
import type { Advisory, Bind, Duty } from "../../core/dataset.ts";
import { firstDay, hasForce, isPast, type State } from "../../core/state-on.ts";
import { concernsReader } from "../../core/verdict.ts";
import { type CardEntry, scopesFor, territoryOf } from "../group-acts.ts";
import { fill } from "../words/fill.ts";
import { formatDay, formatDone, formatWhen } from "../words/format.ts";
import type { Wording } from "../words/wording.ts";
import type { ActText, DutiesText, DutyText, StepText } from "./text-types.ts";
import { factTexts } from "./fact-text.ts";
import type { TextContext } from "./card-text.ts";
import { pathText } from "./tie-text.ts";

/** One act in words: what it is, since when, what it makes the reader do, what it covers, who says so. */
export function actText(entry: CardEntry, context: TextContext): ActText {
  const { advisory, standing, reach, applicability } = entry;
  const { wording, labels, today } = context;
  const { language, common, card: t } = wording;
  const territory = territoryOf(entry);
  const { originalTitle } = advisory;
  const state = stateWords(advisory, standing.state, wording);
  const since = sinceWhen(entry, wording);
  const kind = common.kind[advisory.kind];
  const press = advisory.evidence === "press" ? `; ${t.pressSourcesOnly}` : "";
  const isOwn = concernsReader(entry.grade) && applicability.duties.length > 0;
  const duties = isOwn ? ownDuties(entry, context) : undefined;
  const binds = unreplaced(advisory, today);
  const others = isOwn ? [] : binds.filter(({ duties }) => duties.some(({ verb }) => verb !== "none"));
  return {
    id: advisory.id,
    territory,
    territoryName: common.territory(territory),
    title: advisory.title[language],
    // What is in the reader's language anyway was not translated.
    ...(originalTitle &&
      originalTitle.lang !== language && { original: { ...originalTitle, ours: `(${common.ourTranslation})` } }),
    inOneLine: `${kind}, ${lowerFirst(state)}${isSince(entry) || since.startsWith("(") ? " " : ", "}${since}${press}`,
    who: upperFirst(binds.map(({ who }) => who[language]).join("; ")),
    chip: { text: state, drawn: standing.state === "in-force" && advisory.confirmed ? "part" : DRAWN[standing.state] },
    since: `${kind}${since.startsWith("(") ? " " : ", "}${since}`,
    ...(reach.how === "affiliate" && {
      path: { ...pathText(reach.path, labels, wording), after: t.namedInTheAct, chip: t.coveredAsAffiliate },
    }),
    ...(reach.how === "covered" && { path: { steps: [], chip: t.coveredByClass } }),
    ...(reach.how === "may-be-covered" && { path: { steps: [], chip: t.mayBeCovered } }),
    steps: stepTexts(advisory, standing.next, today, wording),
    stepsFirst: standing.next !== undefined,
    ...(duties && { duties }),
    ...(duties?.deadline && { deadline: duties.deadline }),
    facts: factTexts(entry, scopesFor(entry, context.vendor.id), context),
    ...(others.length > 0 && {
      others: {
        title: t.whatItAsks,
        duties: others.map(({ who, territory: where, duties: theirs }) => ({
          heading: `${upperFirst(who[language])} (${common.territory(where)})`,
          rows: theirs.map((duty) => dutyText(duty, today, wording)),
        })),
      },
    }),
  };
}

/** Whom an act binds by the law of today; of an act that is over, by the last. */
function unreplaced({ binds }: Advisory, today: string): readonly Bind[] {
  const left = binds.filter((bind) => !isReplaced(bind, today));
  return left.length > 0 ? left : binds;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How the chip is drawn: full, half, dotted or no dot, and a dashed edge for what is over or unsettled. */
const DRAWN: Record<State, ActText["chip"]["drawn"]> = {
  "in-force": "live",
  "phasing-in": "part",
  proposed: "soon",
  announced: "soon",
  "on-hold": "soon",
  ended: "over",
  superseded: "over",
  archived: "over",
  withdrawn: "over",
  annulled: "over",
  unclear: "ask",
};

/** An assessment or recommendation is not in force but published. */
const isPublishedOnly = ({ kind }: Advisory): boolean => kind === "assessment" || kind === "recommendation";

function stateWords(advisory: Advisory, state: State, { language, common }: Wording): string {
  if (state === "in-force" && advisory.confirmed) return common.confirmed(formatDay(advisory.confirmed.on, language));
  return state === "in-force" && isPublishedOnly(advisory) ? common.published : common.state[state];
}

/** "since 13 Aug 2019"; what has ended says until when. */
function sinceWhen({ advisory, standing: { state } }: CardEntry, { language, common, card: t }: Wording): string {
  const { passed, published, effective, ends, statusSince } = advisory;
  const start = effective ?? published ?? passed;
  if (!start) return t.noDate;
  if (isPast(state)) {
    const end = ends ?? statusSince;
    return formatWhen(start, language) + (end ? ` – ${formatWhen(end, language)}` : "");
  }
  if (state === "announced" && effective) return fill(t.appliesFrom, { day: formatWhen(effective, language, true) });
  if (!hasForce(state)) return formatWhen(start, language);
  if (isPublishedOnly(advisory)) return formatDone(start, language);
  // Published or passed is not in force: where the start is not on file, the day is said for what it is.
  if (!effective) return fill(published ? t.publishedOn : t.passedOn, { day: formatDone(start, language) });
  return common.since(formatWhen(start, language, true));
}

/** Does the day follow the state in one phrase: "in force since 13 Aug 2019", "published 5 Mar 2023"? */
function isSince({ advisory, standing: { state } }: CardEntry): boolean {
  if (state === "in-force" && isPublishedOnly(advisory)) return !advisory.confirmed;
  return isPast(state) || state === "proposed" || (hasForce(state) && advisory.effective !== undefined);
}

type Milestone = Advisory["milestones"][number];

function stepTexts(
  { milestones }: Advisory,
  next: Milestone | undefined,
  today: string,
  { language, card: t }: Wording,
): StepText[] {
  const ordered = milestones.toSorted((a, b) => firstDay(a.when.on).localeCompare(firstDay(b.when.on)));
  return ordered.map((step) => {
    const place = firstDay(step.when.on) <= today ? "done" : step === next ? "next" : "later";
    return {
      day: formatWhen(step.when, language),
      what: step.what[language],
      place,
      ...(place !== "later" && { said: place === "done" ? t.past : t.next }),
    };
  });
}

function ownDuties({ applicability, standing, grade }: CardEntry, { wording, today }: TextContext): DutiesText {
  const { language, card: t } = wording;
  const { duties, because, on } = applicability;
  const due = duties
    .flatMap(({ by, from }) => [by, from].flatMap((when) => (when ? [when.on] : [])))
    .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)));
  const ahead = due.find((day) => firstDay(day) >= today);
  const deadline = ahead
    ? fill(t.by, { day: formatDay(ahead, language, true) })
    : standing.next
      ? fill(t.nextOn, { day: formatWhen(standing.next.when, language) })
      : due.length > 0 || duties.some(({ within }) => within)
        ? t.limitsBelow
        : t.noDeadline;
  return {
    heading:
      grade === "unclear" || grade === "not-yet"
        ? t.whatItWouldAsk
        : on === "must"
          ? t.whatYouMust
          : because?.force === "may"
            ? t.whatYouMay
            : t.whatIsAdvised,
    deadline,
    rows: duties.map((duty) => dutyText(duty, today, wording)),
  };
}

function dutyText(
  { verb, force, text, within, by, from, reportFields }: Duty,
  today: string,
  { language, common, card: t }: Wording,
): DutyText {
  const [bold, rest] = verbFirst(common.verb[verb], text[language]);
  const day = by && formatWhen(by, language, true);
  const limits: DutyText["limits"] = [];
  if (within) limits.push([{ text: `${t.within} ` }, { text: within[language], as: "b" }]);
  if (from) limits.push([{ text: fill(t.fromDay, { day: formatWhen(from, language, true) }), as: "b" }]);
  if (by && day)
    limits.push([
      firstDay(by.on) < today ? { text: fill(t.wasDueBy, { day }) } : { text: fill(t.by, { day }), as: "b" },
    ]);
  return {
    force,
    word: common.force[force],
    words: text[language],
    verb: bold,
    text: rest,
    limits,
    ...(reportFields?.length && {
      report: { intro: t.reportHolds, fields: reportFields.map((field) => field[language]) },
    }),
  };
}

/**
 * The verb in bold, then the act's words. Where these begin with the verb themselves, they are not told it twice: "Report.
 * Report what you find" is "Report what you find".
 */
function verbFirst(verb: string, text: string): [string, string] {
  const words = text.split(" ");
  const [own = "", label = ""] = [words[0], verb.split(" ")[0]];
  if (own.toLowerCase() !== label.toLowerCase()) return [`${verb}.`, ` ${text}`];
  const bold = words.slice(0, /^do not /i.test(text) ? 3 : 1).join(" ");
  return [bold, text.slice(bold.length)];
}
