import type { Advisory } from "../core/dataset.ts";
import { firstDay } from "../core/state-on.ts";
import { formatWhen } from "../shared/words/format.ts";
import { useCard, useLanguage } from "./language.ts";

type Milestone = Advisory["milestones"][number];

/** The dated steps of an act: filled is past, ringed and bold is next, outlined is later. */
export function Timeline({
  milestones,
  next,
  today,
}: {
  milestones: Milestone[];
  next: Milestone | undefined;
  today: string;
}) {
  const language = useLanguage();
  const t = useCard();
  const ordered = milestones.toSorted((a, b) => firstDay(a.when.on).localeCompare(firstDay(b.when.on)));
  return (
    <ol class="line">
      {ordered.map((step) => {
        const done = firstDay(step.when.on) <= today;
        // Not the same object after a message.
        const isNext = next !== undefined && step.when.on === next.when.on && step.what.en === next.what.en;
        return (
          <li key={step.when.on + step.what.en} class={isNext ? "next" : done ? "done" : ""}>
            <span class="d">{formatWhen(step.when, language)}</span>
            <span>
              {step.what[language]}
              {(done || isNext) && <span class="vh"> ({done ? t.past : t.next})</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
