import type { ActText } from "../shared/card-text/text-types.ts";
import { DutyBlock } from "./DutyBlock.tsx";
import { Facts } from "./Facts.tsx";
import { Path } from "./Path.tsx";

interface Props {
  act: ActText;
  /** The title is said above already, as the summary of a row. */
  untitled?: boolean;
}

/** One act as it concerns one vendor and one reader: what it is, since when, what it makes them do, what it covers, who says so. */
export function AdvisoryArticle({ act, untitled = false }: Props) {
  const { title, original, chip, since, path, duties, facts, others, steps, stepsFirst } = act;
  return (
    <article class="adv" aria-label={untitled ? title : undefined}>
      {!untitled && <h3 class="title">{title}</h3>}
      {original && (
        <p class="original">
          <bdi lang={original.lang}>{original.text}</bdi> {original.ours}
        </p>
      )}
      <p class="meta">
        <span class={`chip ${chip.drawn}`}>{chip.text}</span> {since}
      </p>
      {path && <Path path={path} />}
      {stepsFirst && <Timeline steps={steps} />}
      {duties && <DutyBlock duties={duties} own />}
      {!stepsFirst && <Timeline steps={steps} />}
      <Facts facts={facts} />
      {others && <OtherDuties others={others} />}
    </article>
  );
}

/** What an act asks of those whom it does bind. */
export function OtherDuties({ others: { title, duties } }: { others: NonNullable<ActText["others"]> }) {
  return (
    <details class="act others">
      <summary>
        <span>{title}</span>
      </summary>
      {duties.map((theirs) => (
        <DutyBlock key={theirs.heading} duties={theirs} />
      ))}
    </details>
  );
}

/** The dated steps of an act: filled is past, ringed and bold is next, outlined is later. */
export function Timeline({ steps }: { steps: ActText["steps"] }) {
  if (steps.length === 0) return null;
  return (
    <ol class="line">
      {steps.map(({ day, what, place, said }) => (
        <li key={day + what} class={place}>
          <span class="d">{day}</span>
          <span>
            {what}
            {said && <span class="vh"> ({said})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
