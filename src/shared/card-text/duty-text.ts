import type { Entry } from "../../core/advisories-for.ts";
import type { Bind, Duty, When } from "../../core/dataset.ts";
import { firstDay } from "../../core/state-on.ts";
import { fill } from "../words/fill.ts";
import { formatDay, formatWhen } from "../words/format.ts";
import type { Wording } from "../words/wording.ts";
import type { TextContext } from "./text-context.ts";

/** The duties as strong as what decides the entry: advice beside a duty is none. */
export function ownDuties({ applicability: { duties, because } }: Entry): Duty[] {
  const own = duties.filter(({ force }) => force === because?.force);
  return own.length > 0 ? own : duties;
}

/** "Analyse the risk and report." Of a permit that every maker needs, the rest is owed where it is not given. */
export function dutiesIn(entry: Entry, context: TextContext): string[] {
  const { t, wording } = context;
  const own = ownDuties(entry);
  const { later } = entry;
  if (later !== undefined && own.every(({ from }) => from)) {
    const verbs = own.map(({ from, ...duty }) => (from && firstDay(from.on) !== later ? { ...duty, from } : duty));
    return [fill(t.from, { day: formatDay(later, wording.language, true), verbs: verbsOf(verbs, context) })];
  }
  const verbs = verbsOf(own, context);
  if (entry.reach.scope?.test?.trigger !== "permit") {
    if (!verbs) return [t.dutiesNotOnFile];
    return [entry.grade === "check" ? fill(t.ifCovered, { verbs }) : `${upperFirst(verbs)}.`];
  }
  const rest = own.filter(({ verb }) => verb !== "get-approval");
  const without = verbsOf(rest, context);
  return [
    rest.length < own.length ? t.permit : t.permitOfMaker,
    ...(without ? [fill(t.withoutPermit, { verbs: without })] : []),
  ];
}

/** What the act advises or allows the same addressee beside what it decides. */
export function weakerDuties({ applicability: { because } }: Entry, context: TextContext): string[] {
  const { t } = context;
  return (["should", "may"] as const).flatMap((force) => {
    const weaker = because?.duties.filter((duty) => duty.force === force && force !== because.force) ?? [];
    const verbs = verbsOf(weaker, context);
    return verbs ? fill(force === "may" ? t.alsoAllows : t.alsoAdvises, { verbs }) : [];
  });
}

/** "Binds only Lithuanian Airports. If that is you: do not buy." */
export function onlyIf(bind: Bind, context: TextContext): string {
  const { t, profile } = context;
  const verbs = verbsOf(bind.duties, context);
  const only = fillWho(
    verbs ? (bind.force === "must" ? t.bindsOnly : t.advisesOnly) : t.bindsOnlyNoVerbs,
    bind,
    context,
  );
  // An institution of the Union is no body of the reader's country.
  const isOfUnion = bind.territory === "EU" && bind.role === "state-body";
  return isOfUnion && profile.every(({ territory }) => territory !== "EU") ? `${only} ${t.noMemberState}` : only;
}

/** A sentence on whom an act binds and what it makes them do. */
export function fillWho(sentence: string, bind: Bind, context: TextContext): string {
  return fill(sentence, { who: whoOf(bind, context.wording), verbs: verbsOf(bind.duties, context) });
}

const whoOf = ({ who }: Bind, { language }: Wording): string => who[language].replace(/\.$/, "");

/** "analyse the risk, report (within one business day) and remove it (by 31 Dec 2027)"; empty where no duty is on file. */
export function verbsOf(duties: readonly Duty[], { wording: { language, common }, t, today }: TextContext): string {
  const limits = new Map<string, string>();
  const onlyLater = new Set<string>();
  for (const { verb, by, within, from } of duties) {
    if (verb === "none") continue;
    const said = common.verb[verb];
    const isLater = from && firstDay(from.on) > today;
    const limit = isLater
      ? dayIn(t.fromDay, from, language)
      : by
        ? dayIn(t.byDay, by, language)
        : (within?.[language] ?? "");
    // What is owed already is not said to come.
    if (limits.has(said) && (isLater || (limits.get(said) && !onlyLater.has(said)))) continue;
    limits.set(said, limit);
    if (isLater) onlyLater.add(said);
    else onlyLater.delete(said);
  }
  const verbs = [...limits].map(([verb, limit]) => lowerFirst(verb) + (limit ? ` (${limit})` : ""));
  return new Intl.ListFormat(language === "en" ? "en-GB" : language).format(verbs);
}

const dayIn = (sentence: string, when: When, language: Wording["language"]): string =>
  fill(sentence, { day: formatWhen(when, language, true) });

/** As it stands after a colon. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
