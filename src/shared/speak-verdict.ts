import { byFeed, type Entry, type Mark, markOf } from "../core/advisories-for.ts";
import type { Profile } from "../core/profile.ts";
import { hasForce } from "../core/state-on.ts";
import type { Known } from "./say/say-card.ts";
import { counted, fill, formatWhen } from "./words/format.ts";
import type { Speech } from "./words/speak.ts";
import { isSharedName, scopesFor, territoriesOf } from "./lay-out.ts";

/** What the card says first: whether it binds the reader, in a phrase, a sentence or two, and as whom they are meant. */
export interface SpokenVerdict {
  /** Missing where nothing is on file: there is no mark for that. */
  glyph?: Mark | "ask";
  say: string;
  because: string[];
  /** The role and territory that decided it, or all of the profile. */
  as?: string;
}

/** What a verdict is drawn from. */
export type Asked = Pick<Known, "vendor" | "labels" | "entries" | "mark" | "profile" | "feedLabels">;

/**
 * The strongest act speaks, once. Feeds that the reader added are named, each with what its own acts come to; where there are
 * official ones, they have spoken before.
 */
export function speakVerdict(view: Asked, spoken: Speech): SpokenVerdict {
  const official = view.entries.filter(({ part }) => part !== "own-feed");
  const verdict = speakFor({ ...view, entries: official }, spoken);
  const own = byFeed(view.entries).own.map(({ feed, entries }) => {
    const mark = markOf(entries);
    const says = mark ? spoken.common.mark[mark] : spoken.card.nothingOnFile;
    return fill(spoken.card.feedSays, { feed: view.feedLabels[feed] ?? feed, says });
  });
  return { ...verdict, because: [...verdict.because, ...own] };
}

function speakFor(view: Asked, spoken: Speech): SpokenVerdict {
  const { vendor, profile, mark } = view;
  const { language } = spoken;
  const { common, card: t } = spoken;
  if (isSharedName(vendor) && (!mark || mark === "related"))
    return { glyph: "ask", say: t.askWhichMaker, because: [t.sharedName] };
  if (!mark) return { say: t.nothingOnFile, because: [t.notAClearance] };

  const as = profile.length > 0 ? fill(t.you, { who: profileIn(profile, spoken) }) : undefined;
  const verdict = (say: string, because: string[], who = as): SpokenVerdict => ({
    glyph: mark,
    say,
    because: because.filter(Boolean),
    ...(who && { as: who }),
  });
  const open = view.entries.filter(({ part }) => part === "open");
  const first = open[0];
  switch (mark) {
    case "must": {
      const binding = open.filter(({ bearing }) => bearing.on === "must");
      const say =
        first?.reach.how === "affiliate"
          ? t.bindsThroughOwner
          : binding.length > 1
            ? fill(t.bindsBy, { acts: counted(language, binding.length, t.bindsByForms) })
            : common.mark.must;
      return verdict(say, first ? mustDo(first, binding, view, spoken) : [], first && asMet(first, view, spoken));
    }
    case "should":
      return verdict(
        common.mark.should,
        first ? [advised(first, spoken), notMeant(first, spoken)] : [],
        first && asMet(first, view, spoken),
      );
    case "not-you":
      return verdict(common.mark["not-you"], first ? notYou(first, spoken) : []);
    case "elsewhere": {
      const here = profile.map(({ territory }) => common.territory(territory));
      const where = new Intl.ListFormat(language, { type: "disjunction" }).format(here);
      const anyHere = view.entries.some(({ bearing, reach }) => bearing.on !== "elsewhere" && reach.how !== "related");
      return verdict(common.mark.elsewhere, [
        fill(anyHere ? t.noActInForceFor : t.noActFor, { where, vendor: vendor.label }),
      ]);
    }
    case "unknown": {
      const current = view.entries.filter(({ part }) => part === "unknown");
      return verdict(common.mark.unknown, [
        fill(t.actsName, {
          acts: common.actsIn(current.length, territoriesOf(current)),
          name: common.name(current.length),
          vendor: vendor.label,
        }),
        t.sayWhoYouAre,
      ]);
    }
    case "nobody-yet": {
      const next = first?.standing.next;
      return verdict(common.mark["nobody-yet"], [
        first ? `${common.state[first.standing.state]}.` : "",
        t.notYet,
        next ? fill(t.nextStep, { day: formatWhen(next.when, language), what: next.what[language] }) : "",
      ]);
    }
    case "related": {
      const supply = view.entries.some(({ reach }) => reach.path[0]?.relation.kind === "supplied-by");
      return verdict(t.nothingNamesIt, [
        fill(t.onlyRelated, { vendor: vendor.label }),
        supply ? t.onlySupply : t.onlyOwnership,
      ]);
    }
    case "ended":
      return verdict(common.mark.ended, [t.allEnded]);
    default:
      return mark satisfies never;
  }
}

/** The verbs of all that binds, the owner where it is reached through one, the purpose where that decides, and what it is not. */
function mustDo(
  first: Entry,
  binding: Entry[],
  { labels, vendor }: Asked,
  { language, common, card: t }: Speech,
): string[] {
  const owner = first.reach.path.at(-1)?.to;
  const verbs = new Set(
    binding
      .flatMap(({ bearing }) => bearing.duties)
      .filter(({ verb, force }) => force === "must" && verb !== "none")
      .map(({ verb }) => common.verb[verb]),
  );
  const purposes = binding.some((entry) => scopesFor(entry, vendor.id).some((scope) => scope.purposes.length > 0));
  return [
    owner === undefined
      ? ""
      : fill(t.extendsToOwned, {
          kind: lowerFirst(common.kind[first.advisory.kind]),
          Kind: common.kind[first.advisory.kind],
          named: labels[owner] ?? owner,
        }),
    verbs.size > 0 ? sentenceOf([...verbs], language) : "",
    purposes ? t.purposeMatters : "",
    notMeant(first, { language }),
  ];
}

/** "Nothing is forbidden to you. 4 recommendations." */
function advised({ bearing: { duties } }: Entry, { language, card: t }: Speech): string {
  if (duties.length === 0) return t.nothingForbidden;
  return `${t.nothingForbidden} ${counted(language, duties.length, t.recommendation)}.`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Analyse the risk, adopt measures and write it into the contract." */
function sentenceOf(verbs: readonly string[], language: Speech["language"]): string {
  const [first = "", ...others] = verbs;
  return `${new Intl.ListFormat(language === "en" ? "en-GB" : language).format([first, ...others.map(lowerFirst)])}.`;
}

/** A sentence that says what an act does not do, or to whom alone; "It forbids supply", by itself, says neither. */
const LIMITS = /\b(?:not|no|nobody|none|only|alone|neither|without)\b/i;

/** The first sentence of what an act does not mean, if it is short enough to read at a glance. */
function notMeant({ advisory: { doesNotMean } }: Entry, { language }: Pick<Speech, "language">): string {
  const [sentence] = firstSentence(doesNotMean[language]);
  return sentence.length <= 90 && LIMITS.test(firstSentence(doesNotMean.en)[0]) ? sentence : "";
}

/** Splits a text after its first sentence; the second part may be empty. */
export function firstSentence(text: string): [string, string] {
  const end = /[.!?](?= \p{Lu})/u.exec(text);
  return end ? [text.slice(0, end.index + 1), text.slice(end.index + 2)] : [text, ""];
}

function notYou({ advisory, standing }: Entry, { language, card: t }: Speech): string[] {
  if (!hasForce(standing.state)) return [t.stateUnknown, t.youMustNothing];
  const who = advisory.binds[0]?.who[language].replace(/\.$/, "");
  return [who ? fill(t.itBinds, { who }) : t.bindsNobody, t.youMustNothing];
}

/** "You: regulated operator, Czechia": the role that an act met, or all of them where it is for anyone there. */
function asMet({ bearing: { as } }: Entry, { profile }: Asked, spoken: Speech): string {
  const met = profile
    .filter(({ territory }) => !as || territory === as.territory)
    .map(({ territory, roles }) => ({
      territory,
      roles: !as || as.role === "anyone" ? roles : roles.filter((role) => role === as.role),
    }));
  return fill(spoken.card.you, { who: profileIn(met, spoken) });
}

/** A profile in words: "regulated operator, Czechia; anyone, Slovakia". */
export function profileIn(profile: Profile, { common }: Speech): string {
  return profile
    .map(({ territory, roles }) => {
      const named = roles.length > 0 ? roles.map((role) => common.roleInline[role]) : [common.roleInline.anyone];
      return [...named, common.territory(territory)].join(", ");
    })
    .join("; ");
}
