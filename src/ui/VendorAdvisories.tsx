import type { ComponentChildren } from "preact";
import type { Entry } from "../core/advisories-for.ts";
import type { CardView } from "../shared/messages.ts";
import { fill, form } from "../shared/words/format.ts";
import { ActRows } from "./ActRows.tsx";
import { AdvisoryArticle } from "./AdvisoryArticle.tsx";
import { Fold } from "./Fold.tsx";
import { useCard, useCommon } from "./language.ts";
import { isSharedName, type Part, territoriesOf, territoryOf } from "../shared/lay-out.ts";
import { SourceLine } from "./SourceLine.tsx";
import { AboutVendor, type OpenVendor, RelatedTies, WhichMaker } from "./Ties.tsx";

interface Props {
  view: CardView;
  /** How to get to another vendor's card; without it, the other is named only. */
  onOpenVendor?: OpenVendor | undefined;
  /** Folds that stand between what binds and what is elsewhere: why this match. */
  children?: ComponentChildren;
}

/** Every act on file for one vendor, below its verdict: what binds or advises open, the rest folded under what it is to the reader. */
export function VendorAdvisories({ view, onOpenVendor, children }: Props) {
  const t = useCard();
  const common = useCommon();
  const { mark, entries, notCounted } = view;
  const inPart = (part: Part): Entry[] => entries.filter((entry) => entry.part === part);
  const [unknown, notForYou, nobodyYet] = [inPart("unknown"), inPart("not-for-you"), inPart("nobody-yet")];
  const [elsewhere, earlier, related] = [inPart("elsewhere"), inPart("earlier"), inPart("related")];
  const glance = atAGlance(unknown, view.language);
  return (
    <>
      {isSharedName(view.vendor) && <WhichMaker view={view} onOpenVendor={onOpenVendor} />}
      {inPart("open").map((entry) => (
        <AdvisoryArticle key={entry.advisory.id} entry={entry} view={view} />
      ))}
      {mark === "related" && (
        <section class="adv">
          <h3 class="title">{t.howRelated}</h3>
          <RelatedTies related={related} view={view} onOpenVendor={onOpenVendor} />
          <p class="small">{t.nothingFollows}</p>
        </section>
      )}
      {unknown.length > 0 && (
        <section class="adv">
          <h3 class="title">{t.whomItBinds}</h3>
          <ActRows entries={glance} view={view} byWhom />
        </section>
      )}
      <div class="folds">
        {children}
        {unknown.length > glance.length && (
          <Fold
            title={fill(form(view.language, unknown.length, t.allActs), { acts: common.acts(unknown.length) })}
            holds={t.byCountry}
          >
            <ActRows entries={byTerritory(unknown)} view={view} />
          </Fold>
        )}
        {notForYou.length > 0 && (
          <Fold title={t.notForYou} holds={common.acts(notForYou.length)}>
            <ActRows entries={notForYou} view={view} />
          </Fold>
        )}
        {nobodyYet.length > 0 && (
          <Fold title={t.nobodyYet} holds={common.acts(nobodyYet.length)}>
            <ActRows entries={nobodyYet} view={view} />
          </Fold>
        )}
        {(elsewhere.length > 0 || notCounted.length > 0) && (
          <Fold
            title={elsewhere.length > 0 ? t.elsewhere : t.notCounted.replace(":", "")}
            holds={
              elsewhere.length > 0
                ? common.actsIn(elsewhere.length, territoriesOf(elsewhere))
                : common.acts(notCounted.length)
            }
            open={mark === "elsewhere"}
          >
            <ActRows entries={elsewhere} view={view} />
            <NotCounted view={view} />
          </Fold>
        )}
        {earlier.length > 0 && (
          <Fold title={t.earlier} holds={common.acts(earlier.length)} open={mark === "ended"}>
            <ActRows entries={earlier} view={view} />
          </Fold>
        )}
        {mark !== "related" && related.length > 0 && (
          <Fold title={t.onlyRelatedFold} holds={common.acts(related.length)}>
            <RelatedTies related={related} view={view} onOpenVendor={onOpenVendor} />
          </Fold>
        )}
        <AboutVendor view={view} onOpenVendor={onOpenVendor} />
      </div>
    </>
  );
}

/** For a reader who has not said who they are: one act of each of up to five territories, those that bind a role first. */
function atAGlance(entries: readonly Entry[], language: CardView["language"]): Entry[] {
  // Whoever reads Czech most likely asks about Czechia.
  const weight = (entry: Entry): number =>
    (language === "cs" && territoryOf(entry) === "CZ" ? 4 : 0) +
    (entry.advisory.binds.some(({ force, namedOnly }) => force === "must" && !namedOnly) ? 2 : 0) +
    (entry.advisory.evidence === "official" ? 1 : 0);
  const shown: Entry[] = [];
  for (const entry of entries.toSorted((a, b) => weight(b) - weight(a)))
    if (shown.length < 5 && !shown.some((other) => territoryOf(other) === territoryOf(entry))) shown.push(entry);
  return shown;
}

const byTerritory = (entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => territoryOf(a).localeCompare(territoryOf(b)));

/** Acts that name no vendor but that the press linked to this one: one line, with where to read them. */
function NotCounted({ view: { notCounted, vendor, language } }: { view: CardView }) {
  const t = useCard();
  const common = useCommon();
  if (notCounted.length === 0) return null;
  return (
    <div class="tie">
      <p class="muted">
        <b>{t.notCounted}</b>{" "}
        {fill(form(language, notCounted.length, t.notCountedWhy), {
          acts: common.acts(notCounted.length),
          vendor: vendor.label,
        })}
      </p>
      {notCounted.map(({ advisory }) => (
        <div key={advisory.id}>
          <p>{advisory.title[language]}</p>
          {advisory.sources.slice(0, 1).map((source) => (
            <SourceLine key={source.title} source={source} />
          ))}
        </div>
      ))}
    </div>
  );
}
