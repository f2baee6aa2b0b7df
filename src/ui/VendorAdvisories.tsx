import type { ComponentChildren } from "preact";
import type { CardText, FoldText } from "../shared/card-text/text-types.ts";
import { ActRows } from "./ActRows.tsx";
import { OtherDuties, Timeline } from "./AdvisoryArticle.tsx";
import { DutyBlock } from "./DutyBlock.tsx";
import { Facts } from "./Facts.tsx";
import { Fold } from "./Fold.tsx";
import { Path } from "./Path.tsx";
import { Runs } from "./Runs.tsx";
import { SourceLines } from "./SourceLine.tsx";
import { type OpenVendor, Other, Ties } from "./Ties.tsx";

interface Props {
  text: CardText;
  /** How to get to another vendor's card; without it, the other is named only. */
  onOpenVendor?: OpenVendor | undefined;
  /** A fold that stands after the others: why this match. */
  children?: ComponentChildren;
}

/** Every act on file for one vendor, below its verdict, folded under what it is to the reader. */
export function VendorAdvisories({ text: { whichMaker, first, related, whom, folds }, onOpenVendor, children }: Props) {
  return (
    <>
      {whichMaker && (
        <section class="quest open" aria-label={whichMaker.title}>
          <p>{whichMaker.text}</p>
          {whichMaker.cards.map((card) => (
            <Other key={card.vendor} card={card} onOpenVendor={onOpenVendor} />
          ))}
        </section>
      )}
      {first?.path && first.path.steps.length > 0 && (
        <div class="adv">
          <Path path={first.path} />
        </div>
      )}
      {related && (
        <section class="adv">
          <h3 class="title">{related.title}</h3>
          <Ties ties={related.ties} onOpenVendor={onOpenVendor} />
          <p class="small">{related.last}</p>
        </section>
      )}
      {whom && (
        <section class="adv">
          <h3 class="title">{whom.title}</h3>
          <ActRows acts={whom.acts} byWhom />
        </section>
      )}
      <div class="folds">
        {folds.map((fold) => (
          <Fold key={fold.title} title={fold.title} holds={fold.holds} open={fold.open}>
            <Content fold={fold} onOpenVendor={onOpenVendor} />
          </Fold>
        ))}
        {children}
      </div>
    </>
  );
}

function Content({ fold, onOpenVendor }: { fold: FoldText; onOpenVendor: OpenVendor | undefined }) {
  const { lines, duties, steps, acts, notCounted, facts, others, ties, sources } = fold;
  return (
    <>
      {lines.map((line) => (
        <p key={line[0]?.text}>
          <Runs line={line} />
        </p>
      ))}
      {duties && <DutyBlock duties={duties} own inFull />}
      <Timeline steps={steps} />
      {facts.length > 0 && <Facts facts={facts} />}
      {others && <OtherDuties others={others} />}
      {acts.length > 0 && <ActRows acts={acts} />}
      {notCounted && (
        <details class="act others">
          <summary>
            <span>
              <Runs line={notCounted.intro} />
            </span>
          </summary>
          {notCounted.acts.map((act) => (
            <div class="tie" key={act.title}>
              <p>
                <abbr class="cc" title={act.territoryName}>
                  {act.territory}
                </abbr>{" "}
                {act.title}
              </p>
              <SourceLines sources={act.sources} />
            </div>
          ))}
        </details>
      )}
      <Ties ties={ties} onOpenVendor={onOpenVendor} />
      {sources && (
        <section class="tie">
          <p class="small muted">{sources.title}</p>
          <SourceLines sources={sources.sources} />
        </section>
      )}
    </>
  );
}
