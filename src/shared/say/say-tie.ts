import type { Relation } from "../../core/dataset.ts";
import type { Step } from "../../core/reach.ts";
import { formatDay } from "../words/format.ts";
import type { Speech } from "../words/speak.ts";
import type { SaidPath, SaidTie } from "./said.ts";
import { saySource } from "./say-source.ts";

type Walked = Pick<Step, "from" | "to" | "relation">;
type Labels = Readonly<Record<string, string>>;

/** How vendors hang together, in words with arrows and dates. */
export function sayPath(steps: readonly Walked[], labels: Labels, spoken: Speech): SaidPath {
  return {
    steps: steps.map(({ from, to, relation }, at) => ({
      ...(steps[at - 1]?.to !== from && { from: labels[from] ?? from }),
      relation: `${spoken.common.relation[relation.kind]} →`,
      to: labels[to] ?? to,
      span: saySpan(relation, spoken),
    })),
  };
}

/** Since when and until when a relation holds; a start that nobody wrote down is said, not left out. */
function saySpan({ from, until }: Relation, { language, common, card: t }: Speech): string {
  const start = from ? common.since(formatDay(from.on, language, true)) : t.startNotOnFile;
  return `(${start}${until ? `, ${common.until(formatDay(until.on, language, true))}` : ""})`;
}

/** Each step of a tie with its standing and its sources. */
export function sayTie(steps: readonly Walked[], labels: Labels, spoken: Speech): SaidTie {
  const { language, card: t } = spoken;
  return {
    paths: steps.map((step) => {
      const { relation } = step;
      const note = relation.note?.[language] ?? "";
      return {
        path: sayPath([step], labels, spoken),
        standing:
          relation.confidence === "reported"
            ? [{ text: `${t.reported}.`, as: "b" }, { text: ` ${note}` }]
            : [{ text: `${t.isConfirmed} ${note}` }],
        sources: relation.sources.map((source) => saySource(source, spoken)),
      };
    }),
  };
}
