import { type ComponentChildren, Fragment } from "preact";
import type { Relation } from "../core/dataset.ts";
import type { Step } from "../core/reach.ts";
import { formatDay } from "../shared/words/format.ts";
import { useCard, useCommon, useLanguage } from "./language.ts";

interface Props {
  steps: readonly Pick<Step, "from" | "to" | "relation">[];
  labels: Record<string, string>;
  /** What is said after the last name: "named in the act". */
  children?: ComponentChildren;
}

/** How two vendors hang together, in words with arrows and dates: "EZVIZ subsidiary of → Hikvision". */
export function Path({ steps, labels, children }: Props) {
  const common = useCommon();
  const first = steps[0];
  if (!first) return null;
  return (
    <p class="path">
      <b>{labels[first.from] ?? first.from}</b>
      {steps.map(({ from, to, relation }, at) => (
        <Fragment key={from + to}>
          {at > 0 && steps[at - 1]?.to !== from && <b>{labels[from] ?? from}</b>}
          <span class="arrow">{common.relation[relation.kind]} →</span>
          <b>{labels[to] ?? to}</b>
          <Span relation={relation} />
        </Fragment>
      ))}
      {children}
    </p>
  );
}

/** Since when and until when a relation holds; a start that nobody wrote down is said, not left out. */
function Span({ relation: { from, until } }: { relation: Relation }) {
  const language = useLanguage();
  const t = useCard();
  const common = useCommon();
  const start = from ? common.since(formatDay(from.on, language, true)) : t.startNotOnFile;
  return (
    <span class="since">
      ({start}
      {until && `, ${common.until(formatDay(until.on, language, true))}`})
    </span>
  );
}
