import type { Advisory } from "../core/dataset.ts";
import type { State } from "../core/state-on.ts";
import { formatDay } from "../shared/words/format.ts";
import { useCommon, useLanguage } from "./language.ts";

/** How the chip is drawn: full, half, dotted or dashed dot, and a dashed edge for what is over or unsettled. */
const DRAWN: Record<State, "live" | "part" | "soon" | "over" | "ask"> = {
  "in-force": "live",
  "phasing-in": "part",
  proposed: "soon",
  announced: "soon",
  "on-hold": "soon",
  ended: "over",
  superseded: "over",
  archived: "over",
  withdrawn: "over",
  annulled: "over",
  unclear: "ask",
};

interface Props {
  advisory: Pick<Advisory, "kind" | "confirmed" | "effective">;
  state: State;
}

/** The state of an act in words. */
export function StateChip({ advisory: { kind, confirmed }, state }: Props) {
  const language = useLanguage();
  const t = useCommon();
  const published = state === "in-force" && (kind === "assessment" || kind === "recommendation");
  if (state === "in-force" && confirmed)
    return <span class="chip part">{t.confirmed(formatDay(confirmed.on, language))}</span>;
  return <span class={`chip ${DRAWN[state]}`}>{published ? t.published : t.state[state]}</span>;
}
