import type { Entry } from "../core/advisories-for.ts";
import type { Relation } from "../core/dataset.ts";
import type { Step } from "../core/reach.ts";
import type { CardView } from "../shared/messages.ts";
import { fill } from "../shared/words/format.ts";
import { Fold } from "./Fold.tsx";
import { useCard, useCommon, useLanguage } from "./language.ts";
import { Path } from "./Path.tsx";
import { SourceLine } from "./SourceLine.tsx";

/** Opens the card of another vendor in the place of this one. */
export type OpenVendor = (vendorId: string) => void;

/** One tie between two vendors: the path in words, whether it is confirmed, its note and its sources. */
function Tie({ step, labels }: { step: Pick<Step, "from" | "to" | "relation">; labels: Record<string, string> }) {
  const language = useLanguage();
  const t = useCard();
  const { relation } = step;
  return (
    <>
      <Path steps={[step]} labels={labels} />
      <p class="small">
        {relation.confidence === "reported" ? <b>{t.reported}.</b> : t.isConfirmed} {relation.note?.[language]}
      </p>
      {relation.sources.map((source) => (
        <SourceLine key={source.url ?? source.title} source={source} />
      ))}
    </>
  );
}

/** Vendors that acts name and that this one only hangs together with: the tie in words, and the way to the other's card. */
export function RelatedTies({
  related,
  view,
  onOpenVendor,
}: {
  related: readonly Entry[];
  view: CardView;
  onOpenVendor: OpenVendor | undefined;
}) {
  const t = useCard();
  const common = useCommon();
  const { vendor, labels } = view;
  const others = new Map<string, { path: Step[]; acts: number }>();
  for (const { reach } of related) {
    const last = reach.path.at(-1);
    const other = last && (last.to === vendor.id ? last.from : last.to);
    if (other) others.set(other, { path: reach.path, acts: (others.get(other)?.acts ?? 0) + 1 });
  }
  return (
    <>
      {[...others].map(([id, { path, acts }]) => {
        const label = labels[id] ?? id;
        return (
          <section key={id} class="tie">
            {path.map((step) => (
              <Tie key={step.from + step.to} step={step} labels={labels} />
            ))}
            <p class="row more">
              {onOpenVendor ? (
                <button type="button" class="btn" onClick={() => onOpenVendor(id)}>
                  {fill(t.openCardOf, { vendor: label })}
                </button>
              ) : (
                label
              )}
              <span class="muted small">{fill(t.relatedActs, { acts: common.acts(acts), vendor: label })}</span>
            </p>
          </section>
        );
      })}
    </>
  );
}

/** A name that several companies use: the question to ask, and the way to each one's card. */
export function WhichMaker({
  view: { vendor, labels },
  onOpenVendor,
}: {
  view: CardView;
  onOpenVendor: OpenVendor | undefined;
}) {
  const language = useLanguage();
  const t = useCard();
  const makers = vendor.relations.filter(({ kind }) => kind === "name-of");
  return (
    <section class="quest open" aria-label={t.askWhichMaker}>
      <p>{vendor.note?.[language] ?? t.sharedName}</p>
      {onOpenVendor && (
        <p class="row">
          {makers.map(({ to }) => (
            <button key={to} type="button" class="btn" onClick={() => onOpenVendor(to)}>
              {fill(t.openCardOf, { vendor: labels[to] ?? to })}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

const isShown = ({ display, confidence, sources }: Relation): boolean =>
  display !== false && confidence !== "unconfirmed" && sources.length > 0;

/** What is known of the vendor itself: its head office, and every tie on file with its standing. */
export function AboutVendor({
  view: { vendor, labels, language },
  onOpenVendor,
}: {
  view: CardView;
  onOpenVendor: OpenVendor | undefined;
}) {
  const t = useCard();
  const common = useCommon();
  const ties = vendor.relations.filter(isShown);
  if (ties.length === 0 && !vendor.country && !vendor.note && vendor.sources.length === 0) return null;
  return (
    <Fold title={fill(t.aboutVendor, { vendor: vendor.label })} holds={t.onFileOf}>
      {vendor.note && <p>{vendor.note[language]}</p>}
      <dl class="facts">
        {vendor.country && (
          <div>
            <dt>{t.office}</dt>
            <dd>{common.territory(vendor.country)}</dd>
          </div>
        )}
      </dl>
      {ties.map((relation) => (
        <section key={relation.kind + relation.to} class="tie">
          <Tie step={{ from: vendor.id, to: relation.to, relation }} labels={labels} />
          {onOpenVendor && (
            <button type="button" class="link small" onClick={() => onOpenVendor(relation.to)}>
              {fill(t.openCardOf, { vendor: labels[relation.to] ?? relation.to })}
            </button>
          )}
        </section>
      ))}
      {vendor.sources.length > 0 && (
        <section class="tie">
          <h4 class="small muted">{common.sources}</h4>
          {vendor.sources.map((source) => (
            <SourceLine key={source.url ?? source.title} source={source} />
          ))}
        </section>
      )}
    </Fold>
  );
}
