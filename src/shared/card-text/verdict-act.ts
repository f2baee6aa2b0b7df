import type { Entry } from "../../core/advisories-for.ts";
import type { TestedCondition } from "../../core/class-test.ts";
import { firstDay } from "../../core/state-on.ts";
import { scopesFor } from "../group-acts.ts";
import type { VerdictWords } from "../words/verdict.ts";
import { fill } from "../words/fill.ts";
import { formatDay, formatWhen } from "../words/format.ts";
import type { TextContext } from "./text-context.ts";
import { ownDuties, dutiesIn, weakerDuties, onlyIf, fillWho, verbsOf, lowerFirst, upperFirst } from "./duty-text.ts";

/** What one act that concerns the reader means for them. */
export function aboutAct(entry: Entry, context: TextContext): string[] {
  const { advisory, reach, applicability, grade } = entry;
  const { t } = context;
  const { because, conditional, open } = applicability;
  const lines: (string | undefined)[] = [];
  switch (grade) {
    case "must":
    case "should":
      lines.push(how(entry, context));
      lines.push(...dutiesIn(entry, context));
      // Without their answer an entry for one body is never what decides.
      if (because?.namedOnly) lines.push(entry.applicability.isOurs ? t.ours : t.areThem);
      lines.push(...weakerDuties(entry, context));
      if (isForAPurpose(entry, context)) lines.push(t.purposeMatters);
      lines.push(notMeant(entry, context));
      lines.push(...conditional.map((bind) => fillWho(t.oneBodyToo, bind, context)));
      if (because?.force !== "must")
        lines.push(
          ...open.filter(({ force }) => force === "must").map((bind) => fillWho(t.otherRoleToo, bind, context)),
        );
      break;
    case "check":
      lines.push(how(entry, context), ...aboutTest(entry, context), ...dutiesIn(entry, context));
      break;
    case "if-you-are":
      lines.push(...conditional.map((bind) => onlyIf(bind, context)));
      lines.push(...aboutTest(entry, context));
      break;
    case "unclear":
      lines.push(...unclear(entry, context));
      break;
    case "not-yet":
      lines.push(...notYet(entry, context));
      break;
    case "unknown":
      lines.push(...dependsOnRole(entry, context));
      break;
    default:
      break;
  }
  if (reach.answered) lines.push(t.answered[reach.answered]);
  if (grade !== "unclear") lines.push(stateRead(entry, context));
  if (advisory.evidence === "press") lines.push(t.pressOnly);
  return lines.filter((line): line is string => Boolean(line));
}

/**
 * An act in a line: what it makes the reader do, said once where another act asks the same; for one that does nothing yet, why.
 */
export function briefly(entry: Entry, all: readonly string[], context: TextContext, above?: Entry): string {
  switch (entry.grade) {
    case "must":
    case "should":
    case "check": {
      const verbs = dutiesIn(entry, context).join(" ");
      const both = [entry, above].every((one) => one?.applicability.because?.force === "must");
      const asked = dutiesIn({ ...entry, grade: "must" }, context).join(" ");
      const isSame = both && above !== undefined && dutiesIn(above, context).join(" ") === asked;
      const covers = entry.grade === "check" ? coverage(entry.reach, context.t) : "";
      return [covers, isSame ? context.t.sameDuties : verbs].filter(Boolean).join(" ");
    }
    case "if-you-are":
      // Each body that it binds.
      return all.slice(0, Math.max(1, entry.applicability.conditional.length)).join(" ");
    default:
      // How a class reaches the vendor is half of what is to be said.
      return all.slice(0, coverage(entry.reach, context.t) && entry.grade !== "not-yet" ? 2 : 1).join(" ");
  }
}

/** How the act reaches the vendor, where it does not name it. */
function how(
  { reach, advisory, applicability: { on } }: Entry,
  { labels, wording: { common }, t }: TextContext,
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
function aboutTest(entry: Entry, context: TextContext): string[] {
  const { reach, advisory } = entry;
  const { wording, t } = context;
  const { language } = wording;
  const test = reach.scope?.test;
  if (!test) return [];
  const open = [
    ...reach.tests.filter(({ answer }) => answer === "open").map(({ basis }) => t.open[basis] ?? t.openOther),
    ...(reach.goods === "open" ? [t.openGoods] : []),
  ];
  const facts = reach.tests.flatMap((one) => factOf(one, context) ?? []);
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
    // Where a list decides, nothing else does.
    !list && open.length > 0 && reach.answered === undefined
      ? fill(t.notOnFile, { open: [...new Set(open)].join("; ") })
      : "",
  ].filter(Boolean);
}

function factOf(
  { by }: TestedCondition,
  { labels, wording: { common, language }, t }: TextContext,
): string | undefined {
  if (!by) return undefined;
  if ("known" in by) return by.known[language];
  if ("supplier" in by) return fill(t.suppliedBy, { vendor: labels[by.supplier] ?? by.supplier });
  const where = by.fact.countries.map((country) => common.territory(country)).join(", ");
  const fact = fill(t.origin[by.origin], { where });
  return by.fact.standing === "weak" ? fill(t.notConfirmed, { fact }) : fact;
}

function unclear(entry: Entry, context: TextContext): string[] {
  const { advisory, applicability } = entry;
  const { t, wording } = context;
  const { on, conditional } = applicability;
  const shown = advisory.confirmed?.on ?? advisory.asOf;
  const verbs = verbsOf(ownDuties(entry), context);
  return [
    ...(on === "if-you-are"
      ? conditional.map((bind) => fillWho(t.unclearOnly, bind, context))
      : [
          coverage(entry.reach, t),
          fill(on === "must" ? t.unclear : t.unclearAdvice, { verbs: verbs || lowerFirst(t.dutiesNotOnFile) }),
        ]),
    shown ? fill(t.lastShown, { day: formatDay(shown, wording.language) }) : t.stateNotRead,
    ...(entry.reach.how === "covered" || entry.reach.how === "may-be-covered" ? aboutTest(entry, context) : []),
  ].filter(Boolean);
}

function notYet(entry: Entry, context: TextContext): string[] {
  const { advisory, applicability, standing } = entry;
  const { t, wording, today } = context;
  const { language, common } = wording;
  const verbs = verbsOf(ownDuties(entry), context);
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
      ? applicability.conditional.map((bind) => fillWho(t.thenOnly, bind, context)).join(" ")
      : verbs && fill(t.thenDo, { verbs }),
    coverage(entry.reach, t),
    ...(entry.reach.how === "may-be-covered" ? aboutTest(entry, context) : []),
  ].filter(Boolean);
}

/** Whom an act binds, where that may be the reader: they have not said the role, or the regime, that decides. */
export function dependsOnRole({ applicability, reach }: Entry, context: TextContext): string[] {
  const { profile, t } = context;
  const [bind] = applicability.open.toSorted((a, b) => Number(b.force === "must") - Number(a.force === "must"));
  if (!bind) return [t.sayWhoYouAre];
  const isRegime = bind.regime !== undefined && profile.some(({ roles }) => roles.includes("regulated-operator"));
  const isAdvice = bind.force !== "must";
  return [
    coverage(reach, t),
    bind.namedOnly ? onlyIf(bind, context) : fillWho(isAdvice ? t.dependsOnRoleAdvice : t.dependsOnRole, bind, context),
    isRegime ? t.dependsOnRegime : "",
  ].filter(Boolean);
}

/** How an act on a class reaches the vendor, where it is not said that it binds. */
const coverage = ({ how }: Entry["reach"], t: VerdictWords): string =>
  how === "covered" ? t.classCovers : how === "may-be-covered" ? t.classMayCover : "";

/** A year, in milliseconds. */
const YEAR = 365 * 86_400_000;

/** For which day the state was read, once that is more than a year ago. */
export function stateRead({ advisory: { asOf } }: Entry, { today, wording, t }: TextContext): string | undefined {
  // Where no day is on file the act's own facts say so.
  if (!asOf) return undefined;
  return Date.parse(today) - Date.parse(firstDay(asOf)) > YEAR
    ? fill(t.stateRead, { day: formatDay(asOf, wording.language) })
    : undefined;
}

function isForAPurpose(entry: Entry, { vendor }: TextContext): boolean {
  return scopesFor(entry, vendor.id).some(({ purposes }) => purposes.length > 0);
}

/** A sentence that says what an act does not do, or to whom alone; "It forbids supply", by itself, says neither. */
const LIMITS = /\b(?:not|no|nobody|none|only|alone|neither|without)\b/i;

/** "It names no company.", which how it reaches the vendor says already; as a sentence, and as the first half of one. */
const NAMES_NONE = /^(?:It|The \w+) names? no \w+\.$/;
const NAMES_NONE_AND = { en: /^It names no \w+ and (?!no )/, cs: /^Nejmenuje žádn\p{L}+ \p{L}+ a /u };

/** The first sentence of what an act does not mean that is not said yet. */
function notMeant(
  { advisory: { doesNotMean }, reach }: Entry,
  { wording: { language }, t }: TextContext,
): string | undefined {
  const isClass = coverage(reach, t) !== "";
  const [en, more] = firstSentence(doesNotMean.en);
  const [said, moreSaid] = firstSentence(doesNotMean[language]);
  if (isClass && NAMES_NONE.test(en))
    return LIMITS.test(firstSentence(more)[0]) ? firstSentence(moreSaid)[0] : undefined;
  if (!LIMITS.test(en)) return undefined;
  return isClass ? upperFirst(said.replace(NAMES_NONE_AND[language], language === "en" ? "It " : "")) : said;
}

/** Splits a text after its first sentence; the second part may be empty. */
export function firstSentence(text: string): [string, string] {
  const end = /[.!?](?= \p{Lu})/u.exec(text);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 2)] : [text, ""];
}
