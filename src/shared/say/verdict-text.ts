import type { Entry } from "../../core/advisories-for.ts";
import type { TestedCondition } from "../../core/class-test.ts";
import type { Bind, Duty, Vendor, When } from "../../core/dataset.ts";
import type { Guess } from "../../core/guess-country.ts";
import type { Profile } from "../../core/profile.ts";
import { firstDay, hasForce } from "../../core/state-on.ts";
import { concernsReader, type Grade, isTiedToDuty, type Mark, type Verdict } from "../../core/verdict.ts";
import { byDistance, isSharedName, scopesFor, territoriesOf } from "../lay-out.ts";
import type { VerdictWords } from "../words/verdict.ts";
import { fill } from "../words/fill.ts";
import { counted, formatDay, formatWhen } from "../words/format.ts";
import type { Speech } from "../words/speak.ts";

/** A verdict in words, the same in every place that shows it. */
export interface VerdictText {
  /** Missing where nothing is on file: there is no mark for that. */
  glyph?: Mark | "ask";
  /** At most four words, but for a count. */
  title: string;
  /** What the first act that decides it means for the reader. */
  lines: string[];
  /** Every further act that concerns the reader: whole, with its title; and what it makes them do in a line. */
  more: { act: string; text: string; title: string; line: string }[];
  /** Decisions still to come, and duties about every supplier. */
  notes: string[];
  /** As whom the reader was judged. */
  as?: string;
  /** That is a guess, which the reader can change. */
  guessed?: true;
}

/** What a verdict is put into words from. */
export interface Judged {
  vendor: Vendor;
  /** Labels of every vendor that a path, a fact or an act mentions. */
  labels: Readonly<Record<string, string>>;
  verdict: Verdict;
  profile: Profile;
  /** The country in `profile` was guessed, from this. */
  guess?: Guess | undefined;
  /** ISO date it is as of. */
  today: string;
  /** Fingerprint of each feed that the reader added → what they call it. */
  feedLabels: Readonly<Record<string, string>>;
}

/** What is told, and in which words. */
interface Told extends Judged {
  spoken: Speech;
  t: VerdictWords;
}

/** All of a verdict as lines, the title first: for a terminal, a list, a record. */
export function verdictLines({ title, lines, more, notes, as }: VerdictText): string[] {
  return [title, ...lines, ...more.map(({ text }) => text), ...notes, ...(as ? [as] : [])];
}

/** Puts a verdict into words. It decides nothing: grade and order come from `core/verdict.ts`. */
export function verdictText(judged: Judged, spoken: Speech, t: VerdictWords): VerdictText {
  const told: Told = { ...judged, spoken, t };
  const { verdict, vendor, profile, guess } = judged;
  const { grade, speakers: entries } = verdict;
  const own = entries.filter((entry) => concernsReader(entry.grade));
  const first = own.find((entry) => entry.grade === grade);
  const rest = own.filter((entry) => entry !== first);
  // Beside what concerns the reader stands that an act may bind them in a role that they have not said; the first one may speak above.
  const unknownActs = entries.filter((entry) => entry.grade === "unknown");
  const unsaid = profile.length > 0 && own.length > 0 ? byDistance(unknownActs, profile) : [];
  const open = first ? unsaid : unsaid.slice(1);
  const isShared = isSharedName(vendor) && ["none", "related", "elsewhere", "not-you"].includes(grade);
  const as = guess
    ? fill(t.guessed[guess.from], { country: spoken.common.territory(guess.territory) })
    : profile.length > 0
      ? fill(t.you, { who: profileIn(metBy(first, profile), spoken) })
      : undefined;
  return {
    ...(isShared ? { glyph: "ask" as const } : grade !== "none" && { glyph: grade }),
    title: isShared ? t.askWhichMaker : titleOf(grade, own, told),
    lines: isShared
      ? [t.sharedName, ...related(entries, told).slice(2)]
      : first
        ? aboutAct(first, told)
        : aboutNone(grade, entries, told),
    more: [...(first ? rest : []), ...open, ...(first ? [] : rest)].map((entry) => {
      const title = entry.advisory.title[spoken.language];
      const all = aboutAct(entry, told);
      return { act: entry.advisory.id, text: `${title}: ${all.join(" ")}`, title, line: briefly(entry, all, told) };
    }),
    notes: [...pending(entries, told), ...supplierDuties(verdict, told), ...ownFeeds(told)],
    ...(as && { as }),
    ...(guess && { guessed: true }),
  };
}

function titleOf(grade: Grade, own: readonly Entry[], { profile, spoken: { common, language }, t }: Told): string {
  if (grade === "none") return t.nothingOnFile;
  if (grade === "unknown" && profile.length === 0) return t.dependsOnCountry;
  const advice = own.filter((entry) => entry.grade === "should");
  if (grade === "should" && advice.every(({ applicability: { because } }) => because?.force === "may")) return t.youMay;
  const binding = own.filter((entry) => entry.grade === "must").length;
  if (grade !== "must" || binding < 2) return common.mark[grade];
  return fill(t.bindsBy, { acts: counted(language, binding, common.forms.act) });
}

/** What one act that concerns the reader means for them. */
function aboutAct(entry: Entry, told: Told): string[] {
  const { advisory, reach, applicability, grade } = entry;
  const { t } = told;
  const { because, conditional, open } = applicability;
  const lines: (string | undefined)[] = [];
  switch (grade) {
    case "must":
    case "should":
      lines.push(how(entry, told));
      lines.push(...dutiesIn(entry, told));
      // Without their answer an entry for one body is never what decides.
      if (because?.namedOnly) lines.push(t.areThem);
      lines.push(...weakerDuties(entry, told));
      if (isForAPurpose(entry, told)) lines.push(t.purposeMatters);
      lines.push(notMeant(entry, told));
      lines.push(...conditional.map((bind) => fillWho(t.oneBodyToo, bind, told)));
      if (because?.force !== "must")
        lines.push(...open.filter(({ force }) => force === "must").map((bind) => fillWho(t.otherRoleToo, bind, told)));
      break;
    case "check":
      lines.push(how(entry, told), ...aboutTest(entry, told), ...dutiesIn(entry, told));
      break;
    case "if-you-are":
      lines.push(...conditional.map((bind) => onlyIf(bind, told)));
      lines.push(...aboutTest(entry, told));
      break;
    case "unclear":
      lines.push(...unclear(entry, told));
      break;
    case "not-yet":
      lines.push(...notYet(entry, told));
      break;
    case "unknown":
      lines.push(...dependsOnRole(entry, told));
      break;
    default:
      break;
  }
  if (reach.answered) lines.push(t.answered[reach.answered]);
  if (grade !== "unclear") lines.push(stateRead(entry, told));
  if (advisory.evidence === "press") lines.push(t.pressOnly);
  return lines.filter((line): line is string => Boolean(line));
}

/** An act in a line: what it makes the reader do; for one that does nothing yet, why. */
function briefly(entry: Entry, all: readonly string[], told: Told): string {
  switch (entry.grade) {
    case "must":
    case "should":
    case "check":
      return [entry.grade === "check" ? how(entry, told) : "", ...dutiesIn(entry, told)].filter(Boolean).join(" ");
    default:
      return all[0] ?? "";
  }
}

/** How the act reaches the vendor, where it does not name it. */
function how(
  { reach, advisory, applicability: { on } }: Entry,
  { labels, spoken: { common }, t }: Told,
): string | undefined {
  const owner = reach.path.at(-1)?.to;
  const isAdvice = on === "should";
  switch (reach.how) {
    case "affiliate":
      return fill(t.extendsToOwned, {
        kind: lowerFirst(common.kind[advisory.kind]),
        Kind: common.kind[advisory.kind],
        named: (owner && labels[owner]) ?? owner ?? "",
      });
    case "covered":
      return isAdvice ? t.coversAdvice : t.covers;
    case "may-be-covered":
      return isAdvice ? t.mayCoverAdvice : t.mayCover;
    default:
      return undefined;
  }
}

/** The test of an act on a class of goods: what it asks, what on file answers it, and what is open. */
function aboutTest(entry: Entry, told: Told): string[] {
  const { reach, advisory } = entry;
  const { spoken, t } = told;
  const { language } = spoken;
  const test = reach.scope?.test;
  if (!test) return [];
  const open = [
    ...reach.tests.filter(({ answer }) => answer === "open").map(({ basis }) => t.open[basis] ?? t.openOther),
    ...(reach.goods === "open" ? [t.openGoods] : []),
  ];
  const facts = reach.tests.flatMap((one) => factOf(one, told) ?? []);
  const list = test.trigger === "list" ? test.decidedBy?.[language] : undefined;
  const asked = advisory.question?.ask[language];
  const condition = reach.scope?.nexus?.[language];
  return [
    list
      ? fill(t.listDecides, { list })
      : asked
        ? fill(t.asks, { question: asked })
        : condition
          ? fill(t.condition, { condition: lowerFirst(condition) })
          : "",
    facts.length > 0 ? fill(t.onFile, { facts: [...new Set(facts)].join("; ") }) : "",
    open.length > 0 && reach.answered === undefined ? fill(t.notOnFile, { open: [...new Set(open)].join("; ") }) : "",
  ].filter(Boolean);
}

function factOf({ by }: TestedCondition, { labels, spoken: { common, language }, t }: Told): string | undefined {
  if (!by) return undefined;
  if ("known" in by) return by.known[language];
  if ("supplier" in by) return fill(t.suppliedBy, { vendor: labels[by.supplier] ?? by.supplier });
  const where = by.fact.countries.map((country) => common.territory(country)).join(", ");
  const fact = fill(t.origin[by.origin], { where });
  return by.fact.standing === "weak" ? fill(t.notConfirmed, { fact }) : fact;
}

/** The duties as strong as what decides the entry: advice beside a duty is none. */
function ownDuties({ applicability: { duties, because } }: Entry): Duty[] {
  const own = duties.filter(({ force }) => force === because?.force);
  return own.length > 0 ? own : duties;
}

/** "Analyse the risk and report." Of a permit that every maker needs, the rest is owed where it is not given. */
function dutiesIn(entry: Entry, told: Told): string[] {
  const { t, spoken } = told;
  const own = ownDuties(entry);
  const { later } = entry;
  if (later !== undefined && own.every(({ from }) => from)) {
    const verbs = own.map(({ from, ...duty }) => (from && firstDay(from.on) !== later ? { ...duty, from } : duty));
    return [fill(t.from, { day: formatDay(later, spoken.language, true), verbs: verbsOf(verbs, told) })];
  }
  const verbs = verbsOf(own, told);
  if (entry.reach.scope?.test?.trigger !== "permit") return [verbs ? `${upperFirst(verbs)}.` : t.dutiesNotOnFile];
  const rest = own.filter(({ verb }) => verb !== "get-approval");
  const without = verbsOf(rest, told);
  return [
    rest.length < own.length ? t.permit : t.permitOfMaker,
    ...(without ? [fill(t.withoutPermit, { verbs: without })] : []),
  ];
}

/** What the act advises or allows the same addressee beside what it decides. */
function weakerDuties({ applicability: { because } }: Entry, told: Told): string[] {
  const { t } = told;
  return (["should", "may"] as const).flatMap((force) => {
    const weaker = because?.duties.filter((duty) => duty.force === force && force !== because.force) ?? [];
    const verbs = verbsOf(weaker, told);
    return verbs ? fill(force === "may" ? t.alsoAllows : t.alsoAdvises, { verbs }) : [];
  });
}

/** "Binds only Lithuanian Airports. If that is you: do not buy." */
function onlyIf(bind: Bind, told: Told): string {
  const { t } = told;
  const verbs = verbsOf(bind.duties, told);
  return fillWho(verbs ? (bind.force === "must" ? t.bindsOnly : t.advisesOnly) : t.bindsOnlyNoVerbs, bind, told);
}

function fillWho(sentence: string, bind: Bind, told: Told): string {
  return fill(sentence, { who: whoOf(bind, told.spoken), verbs: verbsOf(bind.duties, told) });
}

const whoOf = ({ who }: Bind, { language }: Speech): string => who[language].replace(/\.$/, "");

function unclear(entry: Entry, told: Told): string[] {
  const { advisory, applicability } = entry;
  const { t, spoken } = told;
  const { on, conditional } = applicability;
  const shown = advisory.confirmed?.on ?? advisory.asOf;
  const verbs = verbsOf(ownDuties(entry), told);
  return [
    ...(on === "if-you-are"
      ? conditional.map((bind) => fillWho(t.unclearOnly, bind, told))
      : [
          coverage(entry.reach, t),
          fill(on === "must" ? t.unclear : t.unclearAdvice, { verbs: verbs || lowerFirst(t.dutiesNotOnFile) }),
        ]),
    shown ? fill(t.lastShown, { day: formatDay(shown, spoken.language) }) : t.stateNotRead,
    ...(entry.reach.how === "covered" || entry.reach.how === "may-be-covered" ? aboutTest(entry, told) : []),
  ].filter(Boolean);
}

function notYet(entry: Entry, told: Told): string[] {
  const { advisory, applicability, standing } = entry;
  const { t, spoken, today } = told;
  const { language, common } = spoken;
  const verbs = verbsOf(ownDuties(entry), told);
  const starts = advisory.effective && firstDay(advisory.effective.on) > today ? advisory.effective : undefined;
  const { next } = standing;
  return [
    `${common.state[standing.state]}.`,
    t.notYet,
    starts ? fill(t.appliesFrom, { day: formatWhen(starts, language, true) }) : "",
    next && !starts
      ? fill(t.next, { day: formatWhen(next.when, language), what: lowerFirst(next.what[language]) })
      : "",
    applicability.on === "if-you-are"
      ? applicability.conditional.map((bind) => fillWho(t.thenOnly, bind, told)).join(" ")
      : verbs && fill(t.thenDo, { verbs }),
  ].filter(Boolean);
}

/** What is said where no act concerns the reader. */
function aboutNone(grade: Grade, entries: readonly Entry[], told: Told): string[] {
  const { vendor, profile, spoken, t } = told;
  const { common, language } = spoken;
  switch (grade) {
    case "unknown":
      return unknown(entries, told);
    case "not-you": {
      const [first] = byDistance(
        entries.filter((entry) => entry.grade === "not-you"),
        profile,
      );
      return first ? [...notYou(first, told), t.noneObliges] : [t.noneObliges];
    }
    case "elsewhere": {
      const here = profile.map(({ territory }) => common.territory(territory));
      const where = new Intl.ListFormat(language, { type: "disjunction" }).format(here);
      const anyHere = entries.some(
        ({ applicability: { on }, reach: { how: reached } }) => on !== "elsewhere" && reached !== "related",
      );
      return [fill(anyHere ? t.noActInForceOf : t.noActOf, { where, vendor: vendor.label })];
    }
    case "related":
      return related(entries, told);
    case "ended":
      return [t.allEnded, t.noneObliges];
    default:
      return [t.notAClearance];
  }
}

function unknown(entries: readonly Entry[], told: Told): string[] {
  const { vendor, profile, spoken, t } = told;
  const { common } = spoken;
  const open = byDistance(
    entries.filter((entry) => entry.grade === "unknown"),
    profile,
  );
  if (profile.length === 0)
    return [
      fill(t.actsName, {
        acts: common.actsIn(open.length, territoriesOf(open)),
        name: common.name(open.length),
        vendor: vendor.label,
      }),
      t.sayWhoYouAre,
    ];
  const [first] = open;
  return first ? [...dependsOnRole(first, told), stateRead(first, told) ?? ""].filter(Boolean) : [t.sayWhoYouAre];
}

/** Whom an act binds, where that may be the reader: they have not said the role, or the regime, that decides. */
function dependsOnRole({ applicability, reach }: Entry, told: Told): string[] {
  const { profile, t } = told;
  const [bind] = applicability.open.toSorted((a, b) => Number(b.force === "must") - Number(a.force === "must"));
  if (!bind) return [t.sayWhoYouAre];
  const isRegime = bind.regime !== undefined && profile.some(({ roles }) => roles.includes("regulated-operator"));
  const isAdvice = bind.force !== "must";
  return [
    coverage(reach, t),
    fillWho(isAdvice ? t.dependsOnRoleAdvice : t.dependsOnRole, bind, told),
    isRegime ? t.dependsOnRegime : "",
  ].filter(Boolean);
}

/** How an act on a class reaches the vendor, where it is not said that it binds. */
const coverage = ({ how }: Entry["reach"], t: VerdictWords): string =>
  how === "covered" ? t.classCovers : how === "may-be-covered" ? t.classMayCover : "";

/** Whom an act of the reader's own territory binds instead. */
function notYou({ advisory: { title, issuer, binds }, standing }: Entry, told: Told): string[] {
  const { t, profile, spoken } = told;
  const [bind] = binds.toSorted((a, b) => Number(b.force === "must") - Number(a.force === "must"));
  const isOfUnion = issuer.country === "EU" && profile.some(({ territory }) => territory !== "EU");
  const toOthers = bind && fillWho(bind.force === "must" ? t.itBinds : t.itAdvises, bind, told);
  const toNobody = standing.state === "unclear" ? t.unclearNobody : isOfUnion ? t.euCall : t.bindsNobody;
  return [`${title[spoken.language]}: ${toOthers ?? toNobody}`];
}

/** A tie alone, and what it would mean if the maker that is named made the product. */
function related(entries: readonly Entry[], { vendor, labels, spoken, t }: Told): string[] {
  const tied = entries.filter(({ reach }) => reach.how === "related");
  const isSupply = tied.some(({ reach }) => reach.path[0]?.relation.kind === "supplied-by");
  const duties = tied.filter((entry) => isTiedToDuty(entry) && entry.applicability.on === "must");
  const binding = duties.find(({ later }) => !later) ?? duties[0];
  const step = binding?.reach.path.at(-1);
  const other = step && (step.to === vendor.id ? step.from : step.to);
  return [
    fill(t.onlyRelated, { vendor: vendor.label }),
    isSupply ? t.onlySupply : t.onlyOwnership,
    binding && other
      ? fill(t.wouldBind, { act: binding.advisory.title[spoken.language], other: labels[other] ?? other })
      : "",
  ].filter(Boolean);
}

/** Decisions still to come in the reader's own territory. */
function pending(entries: readonly Entry[], { vendor, spoken: { language }, t }: Told): string[] {
  return entries
    .filter(
      ({ reach, applicability: { on } }) => reach.how === "decision-pending" && on !== "elsewhere" && on !== "not-you",
    )
    .map(({ advisory, reach }) => {
      const authority = reach.scope?.test?.decidedBy?.[language];
      const act = advisory.title[language];
      return authority
        ? fill(t.untilDecided, { act, vendor: vendor.label, authority })
        : fill(t.untilDecidedByNobody, { act, vendor: vendor.label });
    });
}

/** Duties about every supplier that this reader has, whatever the vendor. */
function supplierDuties({ everySupplier }: Verdict, told: Told): string[] {
  const { profile, spoken, t } = told;
  if (profile.length === 0) return [];
  return everySupplier
    .filter(({ applicability: { on }, standing }) => (on === "must" || on === "should") && hasForce(standing.state))
    .map((entry) =>
      fill(entry.applicability.because?.force === "may" ? t.everySupplierMay : t.everySupplier, {
        act: entry.advisory.title[spoken.language],
        verbs: verbsOf(onSuppliers(ownDuties(entry)), told),
      }),
    );
}

/** Of the duties of such an act those about suppliers: that a service is notified, or an incident reported, is no matter of a vendor. */
function onSuppliers(duties: readonly Duty[]): readonly Duty[] {
  const own = duties.filter(({ verb }) => verb !== "report" && verb !== "adopt-measures");
  return own.length > 0 ? own : duties;
}

/** What each feed that the reader added comes to by itself, and says of it. */
function ownFeeds({ verdict, feedLabels, spoken, t }: Told): string[] {
  return verdict.feeds.map(({ feed, grade }) =>
    fill(t.feedSays, {
      feed: feedLabels[feed] ?? feed,
      says: grade === "none" ? t.nothingOnFile : spoken.common.mark[grade],
    }),
  );
}

/** A year, in milliseconds. */
const YEAR = 365 * 86_400_000;

/** For which day the state was read, once that is more than a year ago. */
function stateRead({ advisory: { asOf } }: Entry, { today, spoken, t }: Told): string | undefined {
  // Where no day is on file the act's own facts say so.
  if (!asOf) return undefined;
  return Date.parse(today) - Date.parse(firstDay(asOf)) > YEAR
    ? fill(t.stateRead, { day: formatDay(asOf, spoken.language) })
    : undefined;
}

function isForAPurpose(entry: Entry, { vendor }: Told): boolean {
  return scopesFor(entry, vendor.id).some(({ purposes }) => purposes.length > 0);
}

/** A sentence that says what an act does not do, or to whom alone; "It forbids supply", by itself, says neither. */
const LIMITS = /\b(?:not|no|nobody|none|only|alone|neither|without)\b/i;

/** The first sentence of what an act does not mean. */
function notMeant({ advisory: { doesNotMean } }: Entry, { spoken: { language } }: Told): string | undefined {
  return LIMITS.test(firstSentence(doesNotMean.en)[0]) ? firstSentence(doesNotMean[language])[0] : undefined;
}

/** Splits a text after its first sentence; the second part may be empty. */
export function firstSentence(text: string): [string, string] {
  const end = /[.!?](?= \p{Lu})/u.exec(text);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 2)] : [text, ""];
}

/** "analyse the risk, report (within one business day) and remove it (by 31 Dec 2027)"; empty where no duty is on file. */
export function verbsOf(duties: readonly Duty[], { spoken: { language, common }, t, today }: Told): string {
  const limits = new Map<string, string>();
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
    if (!limits.has(said) || (!isLater && !limits.get(said))) limits.set(said, limit);
  }
  const verbs = [...limits].map(([verb, limit]) => lowerFirst(verb) + (limit ? ` (${limit})` : ""));
  return new Intl.ListFormat(language === "en" ? "en-GB" : language).format(verbs);
}

const dayIn = (sentence: string, when: When, language: Speech["language"]): string =>
  fill(sentence, { day: formatWhen(when, language, true) });

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The reader's territory and role that an act met; all of them where none did, or where it is for anyone there. */
function metBy(entry: Entry | undefined, profile: Profile): Profile {
  const as = entry?.applicability.as;
  return profile
    .filter(({ territory }) => !as || territory === as.territory)
    .map((reader) => {
      const met = reader.roles.filter((role) => role === as?.role);
      return met.length > 0 ? { ...reader, roles: met } : reader;
    });
}

/** A profile in words: "regulated operator (higher duties), Czechia; no special role, Slovakia". */
export function profileIn(profile: Profile, { common }: Speech): string {
  return profile
    .map(({ territory, roles, denied, regime }) => {
      const named = roles.map((role) =>
        role === "regulated-operator" && regime
          ? `${common.roleInline[role]} (${common.regime[regime]})`
          : common.roleInline[role],
      );
      if (named.length === 0 && denied?.length === Object.keys(common.roleMeans).length)
        named.push(common.roleInline.anyone);
      else if (named.length === 0)
        named.push(...(denied ?? []).map((role) => fill(common.notRole, { role: common.roleInline[role] })));
      return [...named, common.territory(territory)].join(", ");
    })
    .join("; ");
}
