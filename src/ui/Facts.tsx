import type { ComponentChildren } from "preact";
import type { Entry } from "../core/advisories-for.ts";
import type { Source, Words } from "../core/dataset.ts";
import { isPast } from "../core/state-on.ts";
import type { CardView } from "../shared/messages.ts";
import { fill, form } from "../shared/words/format.ts";
import { useCard, useCommon, useLanguage } from "./language.ts";
import { scopesFor } from "../shared/lay-out.ts";
import { SourceLine } from "./SourceLine.tsx";
import { firstSentence } from "../shared/speak-verdict.ts";

interface Props {
  entry: Entry;
  view: CardView;
}

/** What is covered, what it is not, who says so and what the vendor answered, as labels and values. */
export function Facts({ entry, view }: Props) {
  const t = useCard();
  const { advisory, standing, bearing } = entry;
  const { language } = view;
  const binding = bearing.on === "must" || bearing.on === "should";
  return (
    <dl class="facts">
      {bearing.on === "must" && bearing.duties.length === 0 && <Fact label={t.youMust}>{t.dutiesNotOnFile}</Fact>}
      {(bearing.on === "not-you" || isPast(standing.state)) && <Fact label={t.youMust}>{t.nothing}</Fact>}
      <Binds entry={entry} />
      <Fact label={t.covers}>
        <Covers entry={entry} view={view} />
      </Fact>
      <NotMeant text={advisory.doesNotMean[language]} />
      <Fact label={t.inShort}>{advisory.summary[language]}</Fact>
      <Replacement ids={advisory.replaces} label={t.replaces} view={view} />
      <Replacement ids={advisory.replacedBy} label={t.replacedBy} view={view} />
      <SaysWho entry={entry} view={view} />
      {binding || advisory.responses.length > 0 ? <VendorSays entry={entry} view={view} /> : null}
    </dl>
  );
}

function Fact({ label, wide = false, children }: { label: string; wide?: boolean; children: ComponentChildren }) {
  return (
    <div class={wide ? "wide" : ""}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Whom the act binds, in its own terms, so that people can tell whether it is them. */
function Binds({ entry: { advisory, bearing } }: { entry: Entry }) {
  const language = useLanguage();
  const t = useCard();
  const common = useCommon();
  const binds = bearing.because ? [bearing.because] : advisory.binds;
  const home = advisory.issuer.country;
  return (
    <Fact label={t.binds}>
      {binds.length === 0 && t.bindsNobody}
      {binds.map(({ territory, force, who, role }) => (
        <p key={who.en + role}>
          {who[language]}
          {territory !== home && ` (${common.territory(territory)})`}
          {force !== "must" && <span class="muted"> · {force === "should" ? t.advises : t.allows}</span>}
        </p>
      ))}
    </Fact>
  );
}

function Covers({ entry, view: { vendor, language } }: Props) {
  const t = useCard();
  const common = useCommon();
  return (
    <>
      {scopesFor(entry, vendor.id).map((scope) => (
        <div key={scope.what.en}>
          <p>{scope.what[language]}</p>
          {scope.nexus && <p>{scope.nexus[language]}</p>}
          {scope.affiliates && <p>{t.andAffiliates}</p>}
          {scope.purposes.length > 0 && (
            <>
              <p>
                <b>{t.purposeAsk}</b> {t.onlyWhenUsedFor}
              </p>
              <List items={scope.purposes} />
            </>
          )}
          {scope.exceptions.length > 0 && (
            <>
              <p>{t.except}</p>
              <List items={scope.exceptions} />
            </>
          )}
        </div>
      ))}
      {vendor.country && <p class="muted">{fill(t.headOffice, { country: common.territory(vendor.country) })}</p>}
    </>
  );
}

function List({ items }: { items: readonly Words[] }) {
  const language = useLanguage();
  return (
    <ul class="dots">
      {items.map((item) => (
        <li key={item.en}>{item[language]}</li>
      ))}
    </ul>
  );
}

/** The one line that prevents the classic misreading; the label reads on into it, with the misreading in bold. */
function NotMeant({ text }: { text: string }) {
  const t = useCard();
  const opening = t.itIsNotOpenings.find((words) => text.startsWith(words)) ?? "";
  const [bold, rest] = firstSentence(text.slice(opening.length));
  return (
    <Fact label={opening ? t.itIsNot : t.toBeClear}>
      <b>{bold}</b> {rest}
    </Fact>
  );
}

/** Acts that came before or after, where they are on this card too. */
function Replacement({ ids, label, view }: { ids: readonly string[] | undefined; label: string; view: CardView }) {
  const titles = view.entries.flatMap(({ advisory }) =>
    ids?.includes(advisory.id) ? [advisory.title[view.language]] : [],
  );
  if (titles.length === 0) return null;
  return (
    <Fact label={label}>
      {titles.map((title) => (
        <p key={title}>{title}</p>
      ))}
    </Fact>
  );
}

function SaysWho({ entry: { advisory }, view: { feedLabels } }: Props) {
  const language = useLanguage();
  const t = useCard();
  const common = useCommon();
  const { issuer, reference, sources, evidence } = advisory;
  const feed = feedLabels[advisory.id.split(".")[0] ?? ""];
  return (
    <Fact label={t.saysWho} wide>
      <p>
        {issuer.name[language]}
        {issuer.abbreviation && ` (${issuer.abbreviation})`}
        {", "}
        {common.territory(issuer.subdivision ?? issuer.country)}
        {issuer.original && issuer.original.text !== issuer.name[language] && (
          <>
            {" · "}
            <bdi lang={issuer.original.lang}>{issuer.original.text}</bdi>
          </>
        )}
        {reference && (
          <>
            {" · "}
            <span class="mono">{reference}</span>
          </>
        )}
        {feed && ` · ${fill(t.fromFeed, { feed })}`}
      </p>
      <Sources sources={sources} />
      {evidence === "press" && (
        <p class="muted">
          {sources.some(({ kind, unread }) => kind !== "press" && !unread) ? t.restsOnPress : t.pressOnly}
        </p>
      )}
    </Fact>
  );
}

const RANK = { official: 0, law: 0, court: 0, press: 1 };
const OPEN_SOURCES = 5;

/** Official ones before press; a long list keeps its end folded. */
function Sources({ sources }: { sources: readonly Source[] }) {
  const language = useLanguage();
  const t = useCard();
  const ordered = sources.toSorted((a, b) => RANK[a.kind] - RANK[b.kind]);
  const open = ordered.length > OPEN_SOURCES + 1 ? ordered.slice(0, OPEN_SOURCES) : ordered;
  const folded = ordered.slice(open.length);
  const lines = (some: readonly Source[]) =>
    some.map((source) => <SourceLine key={(source.url ?? "") + source.title} source={source} />);
  return (
    <>
      {lines(open)}
      {folded.length > 0 && (
        <details class="act others">
          <summary>
            <span>{fill(form(language, folded.length, t.moreSources), { n: String(folded.length) })}</span>
          </summary>
          {lines(folded)}
        </details>
      )}
    </>
  );
}

/** What the vendor answered, or the owner through whom the act reaches it. */
function VendorSays({ entry: { advisory, reach }, view: { vendor, labels, language } }: Props) {
  const t = useCard();
  const common = useCommon();
  const asked = new Set([vendor.id, ...reach.path.map(({ to }) => to)]);
  const answers = advisory.responses.filter((response) => !response.vendor || asked.has(response.vendor));
  if (answers.length === 0) return <Fact label={t.vendorSays}>{t.noAnswer}</Fact>;
  return (
    <Fact label={t.vendorSays}>
      {answers.map(({ vendor: by, text, source }) => (
        <p key={text.en}>
          {by && by !== vendor.id && `${labels[by] ?? by}: `}
          {text[language]}{" "}
          {source && (
            <>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noopener noreferrer" hreflang={source.lang}>
                  <bdi>{source.title}</bdi>
                </a>
              ) : (
                <bdi>{source.title}</bdi>
              )}{" "}
              <span class="muted">({common.source[source.kind].toLowerCase()})</span>
            </>
          )}
        </p>
      ))}
    </Fact>
  );
}
