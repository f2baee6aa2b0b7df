import type { Relation } from "../../core/dataset.ts";
import type { Step } from "../../core/reach.ts";
import { formatDay } from "../words/format.ts";
import type { Wording } from "../words/wording.ts";
import type { PathText, TieText } from "./text-types.ts";
import { sourceText } from "./source-text.ts";

type Walked = Pick<Step, "from" | "to" | "relation">;
type Labels = Readonly<Record<string, string>>;

/** How vendors hang together, in words with arrows and dates. */
export function pathText(steps: readonly Walked[], labels: Labels, wording: Wording): PathText {
  return {
    steps: steps.map(({ from, to, relation }, at) => ({
      ...(steps[at - 1]?.to !== from && { from: labels[from] ?? from }),
      relation: `${wording.common.relation[relation.kind]} →`,
      to: labels[to] ?? to,
      span: saySpan(relation, wording),
    })),
  };
}

/** Since when and until when a relation holds; a start that nobody wrote down is said, not left out. */
function saySpan({ from, until }: Relation, { language, common, card: t }: Wording): string {
  const start = from ? common.since(formatDay(from.on, language, true)) : t.startNotOnFile;
  return `(${start}${until ? `, ${common.until(formatDay(until.on, language, true))}` : ""})`;
}

/** Each step of a tie with its standing and its sources. */
export function tieText(steps: readonly Walked[], labels: Labels, wording: Wording): TieText {
  const { language, card: t } = wording;
  return {
    paths: steps.map((step) => {
      const { relation } = step;
      const note = relation.note?.[language] ?? "";
      return {
        path: pathText([step], labels, wording),
        standing:
          relation.confidence === "reported"
            ? [{ text: `${t.reported}.`, as: "b" }, { text: ` ${note}` }]
            : [{ text: `${t.isConfirmed} ${note}` }],
        sources: relation.sources.map((source) => sourceText(source, wording)),
      };
    }),
  };
}
