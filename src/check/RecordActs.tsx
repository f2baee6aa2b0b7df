import type { DutyVerb, Force, Source } from "../core/dataset.ts";
import type { Evidence, EvidenceAct } from "../core/evidence/record.ts";
import { CARD_WORDS } from "../shared/words/card.ts";
import { COMMON } from "../shared/words/common.ts";
import { fill } from "../shared/words/fill.ts";
import { actTitle } from "../shared/report/act-title.ts";
import { ifCovered } from "../shared/report/if-covered.ts";
import { form, formatDay } from "../shared/words/format.ts";
import { keepTogether } from "../shared/words/keep-together.ts";
import { useLanguage } from "../ui/language.ts";
import { useWords } from "./words.ts";

/** So many sources of an act are open, and printed; the saved record holds all. */
const SHOWN = 3;

/** What the acts ask that bind or advise the reader: duties and sources. */
export function RecordActs({ record }: { record: Evidence }) {
  const t = useWords();
  const acts = new Map(
    record.results
      .flatMap(({ acts: list }) => list.filter(({ duties }) => duties.length > 0))
      .map((act) => [act.id, act]),
  );
  if (acts.size === 0) return null;
  return (
    <>
      <h2 class="h3">{t.record.asks}</h2>
      {[...acts.values()].map((act) => (
        <Act key={act.id} act={act} record={record} />
      ))}
    </>
  );
}

function Act({ act, record }: { act: EvidenceAct; record: Evidence }) {
  const { issuer, reference, doesNotMean, duties, sources } = act;
  const language = useLanguage();
  const words = COMMON[language];
  const { card } = CARD_WORDS[language];
  // Read first where it is written officially; press comes last.
  const ordered = sources.toSorted((a, b) => Number(a.kind === "press") - Number(b.kind === "press"));
  const rest = ordered.length - SHOWN;
  const only = ifCovered(record, act.id);
  return (
    <section class="duties">
      <h3>
        {actTitle(act, record.dataset.others, language)}
        <span>{[issuer, reference].filter(Boolean).join(", ")}</span>
      </h3>
      {only && <p>{only}</p>}
      <ul>
        {duties.map(({ verb, force, text, by, within }) => (
          <li key={verb + text}>
            <span class={`v ${force}`}>{words.force[force as Force]}</span>
            <div>
              <b>{words.verb[verb as DutyVerb]}.</b> {keepTogether(text)}
              {(within || by) && (
                <span class="when">{[within, by && formatDay(by, language)].filter(Boolean).join(", ")}</span>
              )}
            </div>
          </li>
        ))}
        <li>
          <span class="v" />
          <div>
            <p>{keepTogether(doesNotMean)}</p>
            <Sources sources={ordered.slice(0, SHOWN)} />
            {ordered.length > SHOWN && (
              <details class="act others">
                <summary>
                  <span>{fill(form(language, rest, card.moreSources), { n: String(rest) })}</span>
                </summary>
                <Sources sources={ordered.slice(SHOWN)} />
              </details>
            )}
          </div>
        </li>
      </ul>
    </section>
  );
}

function Sources({ sources }: { sources: EvidenceAct["sources"] }) {
  const words = COMMON[useLanguage()];
  return (
    <>
      {sources.map(({ kind, title, url }) => (
        <div class="src" key={title + (url ?? "")}>
          <span class={`k ${kind === "press" ? "press" : "official"}`}>{words.source[kind as Source["kind"]]}</span>
          <span>
            <bdi>{title}</bdi> {url && <span class="mono small">{url}</span>}
          </span>
        </div>
      ))}
    </>
  );
}
