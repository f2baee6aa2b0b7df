import type { Entry } from "../../core/advisories-for.ts";
import type { Scope } from "../../core/dataset.ts";
import { concernsReader } from "../../core/verdict.ts";
import { firstSentence } from "./verdict-act.ts";
import { upperFirst } from "./duty-text.ts";
import { FACT_WORDS } from "../words/facts.ts";
import { fill } from "../words/fill.ts";
import { formatDay } from "../words/format.ts";
import type { Line, FactText } from "./text-types.ts";
import type { TextContext } from "./card-text.ts";
import { titleIn } from "../../core/source-title.ts";
import { sourceTexts } from "./source-text.ts";

const line = (text: string): Line => [{ text }];

/** Whom an act binds, what is covered, what it is not, who says so and what the vendor answered. */
export function factTexts(entry: Entry, scopes: readonly Scope[], context: TextContext): FactText[] {
  const { advisory, applicability } = entry;
  const { language, card: t } = context.wording;
  const factWords = FACT_WORDS[language];
  const isOwn = concernsReader(entry.grade);
  const facts: FactText[] = [];
  if (entry.grade === "must" && applicability.duties.length === 0)
    facts.push({ label: t.youMust, blocks: [line(t.dutiesNotOnFile)] });
  facts.push(
    binds(entry, context),
    covers(scopes, context),
    notMeant(entry, context),
    { label: factWords.inShort, blocks: [line(advisory.summary[language])] },
    ...replacement(advisory.replaces, t.replaces, context),
    ...replacement(advisory.replacedBy, t.replacedBy, context),
    ...practice(entry, context),
    saysWho(entry, context),
    stateRead(entry, context),
  );
  if (isOwn || advisory.responses.length > 0) facts.push(vendorSays(entry, context));
  return facts;
}

/** In the act's own terms, so that people can tell whether it is them. */
function binds({ advisory, applicability }: Entry, { wording: { language, common, card: t } }: TextContext): FactText {
  const { because, conditional, open } = applicability;
  const bound = because ? [...new Set([because, ...conditional, ...open])] : advisory.binds;
  const blocks = bound.map(({ territory, force, who }): Line => {
    const where = territory === advisory.issuer.country ? "" : ` (${common.territory(territory)})`;
    const weaker = force === "should" ? t.advises : t.allows;
    return [
      { text: who[language] + where },
      ...(force === "must" ? [] : [{ text: ` · ${weaker}`, as: "muted" as const }]),
    ];
  });
  return { label: t.binds, blocks: blocks.length > 0 ? blocks : [line(t.bindsNobody)] };
}

function covers(scopes: readonly Scope[], { vendor, wording: { language, common, card: t } }: TextContext): FactText {
  const factWords = FACT_WORDS[language];
  const blocks = scopes.flatMap(({ what, nexus, affiliates, purposes, exceptions }): FactText["blocks"] => [
    line(what[language]),
    ...(nexus ? [line(upperFirst(nexus[language]))] : []),
    ...(affiliates ? [line(factWords.andAffiliates)] : []),
    ...(purposes.length > 0
      ? [
          [{ text: factWords.purposeAsk, as: "b" as const }, { text: ` ${factWords.onlyWhenUsedFor}` }],
          { list: purposes.map((purpose) => purpose[language]) },
        ]
      : []),
    ...(exceptions.length > 0 ? [line(t.except), { list: exceptions.map((exception) => exception[language]) }] : []),
  ]);
  if (vendor.country)
    blocks.push([{ text: fill(factWords.headOffice, { country: common.territory(vendor.country) }), as: "muted" }]);
  return { label: t.covers, blocks };
}

/** The one line that prevents the classic misreading; the label reads on into it, with the misreading in bold. */
function notMeant({ advisory }: Entry, { wording: { language } }: TextContext): FactText {
  const factWords = FACT_WORDS[language];
  const text = advisory.doesNotMean[language];
  const opening = factWords.itIsNotOpenings.find((words) => text.startsWith(words)) ?? "";
  const [bold, rest] = firstSentence(text.slice(opening.length));
  return {
    label: opening ? factWords.itIsNot : factWords.toBeClear,
    blocks: [[{ text: bold, as: "b" }, { text: rest && ` ${rest}` }]],
  };
}

/** How authorities and courts have applied it. */
function practice({ advisory }: Entry, { wording }: TextContext): FactText[] {
  const { language, card: t } = wording;
  return (advisory.practice ?? []).map(({ text, source }) => ({
    label: t.practice,
    blocks: [line(text[language])],
    ...(source && { sources: sourceTexts([source], wording) }),
  }));
}

/** For which day the state of the act was read. */
function stateRead({ advisory: { asOf } }: Entry, { wording: { language, card: t } }: TextContext): FactText {
  return { label: t.stateReadFor, among: "history", blocks: [line(asOf ? formatDay(asOf, language) : t.dayNotOnFile)] };
}

/** Acts that came before or after, where they are on this card too. */
function replacement(ids: readonly string[] | undefined, label: string, { entries, wording }: TextContext): FactText[] {
  const titles = entries.flatMap(({ advisory: { id, title } }) => (ids?.includes(id) ? [title[wording.language]] : []));
  return titles.length > 0 ? [{ label, among: "history", blocks: titles.map(line) }] : [];
}

function saysWho({ advisory, feed: of }: Entry, { feedLabels, wording }: TextContext): FactText {
  const { language, common, card: t } = wording;
  const factWords = FACT_WORDS[language];
  const { issuer, reference, sources, evidence } = advisory;
  const name = issuer.name[language];
  const feed = of && (feedLabels[of] ?? of);
  const said: Line = [
    { text: name + (issuer.abbreviation ? ` (${issuer.abbreviation})` : "") },
    { text: `, ${common.territory(issuer.subdivision ?? issuer.country)}` },
  ];
  if (issuer.original && issuer.original.text !== name) said.push({ text: " · " }, issuer.original);
  if (reference) said.push({ text: " · " }, { text: reference, as: "mono" });
  if (feed) said.push({ text: ` · ${fill(t.fromFeed, { feed })}` });
  const wasRead = sources.some(({ kind, unread }) => kind !== "press" && !unread);
  return {
    label: factWords.saysWho,
    among: "sources",
    blocks: [said],
    sources: sourceTexts(sources, wording),
    ...(evidence === "press" && { last: wasRead ? factWords.restsOnPress : t.pressOnly }),
  };
}

/** What the vendor answered, or the owner through whom the act reaches it. */
function vendorSays({ advisory, reach }: Entry, { vendor, labels, wording }: TextContext): FactText {
  const { language, common } = wording;
  const factWords = FACT_WORDS[language];
  const asked = new Set([vendor.id, ...reach.path.map(({ to }) => to)]);
  const answers = advisory.responses.filter((response) => !response.vendor || asked.has(response.vendor));
  const blocks = answers.map(({ vendor: by, text, source }): Line => {
    const whose = by && by !== vendor.id ? `${labels[by] ?? by}: ` : "";
    if (!source) return line(whose + text[language]);
    const { lang, url, kind } = source;
    return [
      { text: `${whose}${text[language]} ` },
      { text: titleIn(source, language), ...(lang && { lang }), ...(url && { url }) },
      { text: ` (${common.source[kind].toLowerCase()})`, as: "muted" },
    ];
  });
  return { label: factWords.vendorSays, blocks: blocks.length > 0 ? blocks : [line(factWords.noAnswer)] };
}
