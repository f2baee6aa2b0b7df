import type { Entry } from "../../core/advisories-for.ts";
import { concernsReader, type Mark } from "../../core/verdict.ts";
import type { Relation, Vendor } from "../../core/dataset.ts";
import type { Profile } from "../../core/profile.ts";
import type { Step } from "../../core/reach.ts";
import { type CardEntry, isSharedName, type Part, territoriesOf, territoryOf } from "../group-acts.ts";
import { fill } from "../words/fill.ts";
import { form } from "../words/format.ts";
import type { Wording } from "../words/wording.ts";
import { VERDICT } from "../words/verdict.ts";
import type { ActText, CardText, FoldText, TieText } from "./text-types.ts";
import { actText } from "./act-text.ts";
import { sourceText } from "./source-text.ts";
import { tieText } from "./tie-text.ts";

/** What a card is made of, before it is put into words. */
export interface Known {
  vendor: Vendor;
  /** Labels of every vendor that a path or an act mentions. */
  labels: Record<string, string>;
  /** In reading order, each with its part of the card. */
  entries: CardEntry[];
  /** What its badge says; missing where nothing is on file. */
  mark?: Mark;
  /** Acts that name no vendor but that the press linked to this one; never counted. */
  notCounted: Entry[];
  /** Fingerprint of each feed that the reader added → what they call it. */
  feedLabels: Record<string, string>;
  profile: Profile;
  /** ISO date the card is as of. */
  today: string;
}

/** What is known, and in which words to tell it. */
export interface TextContext extends Known {
  wording: Wording;
}

/** Everything of a card below its verdict: what binds or advises open, the rest folded under what it is to the reader. */
export function cardText(context: TextContext): CardText {
  const { vendor, labels, entries, mark, wording } = context;
  const { language, common, card: t } = wording;
  const inPart = (part: Part): CardEntry[] => entries.filter((entry) => entry.part === part);
  const unknown = inPart("unknown");
  const glance = atAGlance(unknown, language);
  const ties = relatedTies(inPart("related"), context);
  const say = (some: readonly CardEntry[]) => some.map((entry) => actText(entry, context));

  const folds: FoldText[] = [];
  const fold = (title: string, holds: string, content: Partial<FoldText>): void => {
    folds.push({ title, holds, open: false, lines: [], steps: [], acts: [], facts: [], ties: [], ...content });
  };
  const foldActs = (title: string, acts: readonly CardEntry[], open = false): void => {
    if (acts.length > 0) fold(title, common.acts(acts.length), { acts: say(acts), open });
  };
  const opened = inPart("open");
  const speaks = opened.find(({ grade }) => grade === mark) ?? opened[0];
  const first = speaks && actText(speaks, context);
  if (first) foldFacts(first, context, fold);
  const rest = opened.filter((entry) => entry !== speaks);
  foldActs(t.alsoForYou, rest);
  if (unknown.length > glance.length) {
    const all = fill(form(language, unknown.length, t.allActs), { acts: common.acts(unknown.length) });
    fold(all, t.byCountry, { acts: say(unknown.toSorted(byTerritory)) });
  }
  const here = context.profile.map(({ territory }) => common.territory(territory)).join(", ");
  foldActs(fill(t.notForYou, { country: here }), inPart("not-for-you"));
  foldActs(t.decisionPending, inPart("pending"));
  foldElsewhere(inPart("elsewhere"), context, say, fold);
  const feedWords = VERDICT[language];
  const ownFeeds = inPart("own-feed");
  for (const feed of new Set(ownFeeds.map((entry) => entry.feed ?? ""))) {
    const acts = ownFeeds.filter((entry) => entry.feed === feed);
    const concerns = acts.some(({ grade }) => concernsReader(grade));
    const title = acts.some(({ applicability }) => applicability.isOurs)
      ? feedWords.fromOrganisation
      : feedWords.alsoFromFeed;
    foldActs(fill(title, { feed: context.feedLabels[feed] ?? feed }), acts, concerns);
  }
  if (mark !== "related" && ties.length > 0) fold(t.onlyRelatedFold, common.acts(inPart("related").length), { ties });
  foldHistory(first, say(inPart("earlier")), context, fold);
  foldAbout(context, fold);

  return {
    ...(isSharedName(vendor) && {
      whichMaker: {
        title: t.askWhichMaker,
        text: vendor.note?.[language] ?? t.sharedName,
        cards: vendor.relations
          .filter(({ kind }) => kind === "name-of")
          .map(({ to }) => ({ vendor: to, label: fill(t.openCardOf, { vendor: labels[to] ?? to }) })),
      },
    }),
    ...(first && { first }),
    ...(mark === "related" && { related: { title: t.howRelated, ties, last: t.nothingFollows } }),
    ...(glance.length > 0 && { whom: { title: t.whomItBinds, acts: say(glance) } }),
    folds,
  };
}

/** What the verdict's act says in full, and on what that rests. */
function foldFacts(
  { original, duties, facts, others }: ActText,
  { wording: { card: t } }: TextContext,
  fold: AddFold,
): void {
  const about = facts.filter(({ among }) => !among);
  const sources = facts.filter(({ among }) => among === "sources");
  const count = sources.reduce((sum, { sources: of }) => sum + (of ? of.open.length + of.folded.length : 0), 0);
  fold(t.facts, t.factsHold, {
    lines: original
      ? [
          [
            { text: original.text, lang: original.lang },
            { text: ` ${original.ours}`, as: "muted" },
          ],
        ]
      : [],
    ...(duties && { duties: { heading: duties.heading, rows: duties.rows } }),
    facts: about,
    ...(others && { others }),
  });
  fold(t.sources, String(count), { facts: sources });
}

/** What came before and after: the steps of the verdict's act, and acts that are over. */
function foldHistory(
  first: ActText | undefined,
  earlier: ActText[],
  { mark, wording: { common, card: t } }: TextContext,
  fold: AddFold,
): void {
  const facts = first?.facts.filter(({ among }) => among === "history") ?? [];
  const steps = first?.steps ?? [];
  if (facts.length + steps.length + earlier.length === 0) return;
  const holds = earlier.length > 0 ? fill(t.earlier, { acts: common.acts(earlier.length) }) : t.dates;
  fold(t.history, holds, { facts, steps, acts: earlier, open: mark === "ended" });
}

type AddFold = (title: string, holds: string, content: Partial<FoldText>) => void;

function foldElsewhere(
  elsewhere: readonly CardEntry[],
  { notCounted, vendor, wording }: TextContext,
  say: (some: readonly CardEntry[]) => FoldText["acts"],
  fold: AddFold,
): void {
  const { language, common, card: t } = wording;
  if (elsewhere.length === 0 && notCounted.length === 0) return;
  const why = fill(form(language, notCounted.length, t.notCountedWhy), {
    acts: common.acts(notCounted.length),
    vendor: vendor.label,
  });
  fold(
    elsewhere.length > 0 ? t.elsewhere : t.notCounted.replace(":", ""),
    elsewhere.length > 0 ? common.actsIn(elsewhere.length, territoriesOf(elsewhere)) : common.acts(notCounted.length),
    {
      acts: say(elsewhere),
      ...(notCounted.length > 0 && {
        notCounted: {
          intro: [{ text: t.notCounted, as: "b" }, { text: ` ${why}` }],
          acts: notCounted.toSorted(byTerritory).map((entry) => ({
            territory: territoryOf(entry),
            territoryName: common.territory(territoryOf(entry)),
            title: entry.advisory.title[language],
            sources: entry.advisory.sources.slice(0, 1).map((source) => sourceText(source, wording)),
          })),
        },
      }),
    },
  );
}

const isShown = ({ display, confidence, sources }: Relation): boolean =>
  display !== false && confidence !== "unconfirmed" && sources.length > 0;

/** What is known of the vendor itself: its head office, and every tie on file with its standing. */
function foldAbout({ vendor, labels, wording }: TextContext, fold: AddFold): void {
  const { language, common, card: t } = wording;
  const ties = vendor.relations.filter(isShown);
  if (ties.length === 0 && !vendor.country && !vendor.note && vendor.sources.length === 0) return;
  fold(fill(t.aboutVendor, { vendor: vendor.label }), t.onFileOf, {
    lines: vendor.note ? [[{ text: vendor.note[language] }]] : [],
    facts: vendor.country ? [{ label: t.office, blocks: [[{ text: common.territory(vendor.country) }]] }] : [],
    ties: ties.map((relation) => ({
      ...tieText([{ from: vendor.id, to: relation.to, relation }], labels, wording),
      other: { vendor: relation.to, label: fill(t.openCardOf, { vendor: labels[relation.to] ?? relation.to }) },
    })),
    ...(vendor.sources.length > 0 && {
      sources: { title: common.sources, sources: vendor.sources.map((source) => sourceText(source, wording)) },
    }),
  });
}

/** Vendors that acts name and that this one only hangs together with: the tie in words, and the way to the other's card. */
function relatedTies(related: readonly CardEntry[], { vendor, labels, wording }: TextContext): TieText[] {
  const { common, card: t } = wording;
  const others = new Map<string, { path: Step[]; acts: number }>();
  for (const { reach } of related) {
    const last = reach.path.at(-1);
    const other = last && (last.to === vendor.id ? last.from : last.to);
    if (other) others.set(other, { path: reach.path, acts: (others.get(other)?.acts ?? 0) + 1 });
  }
  return [...others].map(([id, { path, acts }]) => {
    const label = labels[id] ?? id;
    return {
      ...tieText(path, labels, wording),
      other: {
        vendor: id,
        label: fill(t.openCardOf, { vendor: label }),
        holds: fill(t.relatedActs, { acts: common.acts(acts), vendor: label }),
      },
    };
  });
}

/** For a reader who has not said who they are: one act of each of up to five territories, those that bind a role first. */
function atAGlance(entries: readonly CardEntry[], language: Wording["language"]): CardEntry[] {
  // Whoever reads Czech most likely asks about Czechia.
  const weight = (entry: CardEntry): number =>
    (language === "cs" && territoryOf(entry) === "CZ" ? 4 : 0) +
    (entry.advisory.binds.some(({ force, namedOnly }) => force === "must" && !namedOnly) ? 2 : 0) +
    (entry.advisory.evidence === "official" ? 1 : 0);
  const shown: CardEntry[] = [];
  for (const entry of entries.toSorted((a, b) => weight(b) - weight(a)))
    if (shown.length < 5 && !shown.some((other) => territoryOf(other) === territoryOf(entry))) shown.push(entry);
  return shown;
}

const byTerritory = (a: Entry, b: Entry): number => territoryOf(a).localeCompare(territoryOf(b));
