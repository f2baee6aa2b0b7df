import type { Advisory } from "../core/dataset.ts";
import type { State } from "../core/state-on.ts";
import { formatDay } from "../shared/words/format.ts";
import type { Speech } from "../shared/words/speak.ts";
import { useSpeech } from "./language.ts";

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

type Kept = Pick<Advisory, "kind" | "confirmed">;

/** An assessment or recommendation is not in force but published. */
export const isPublishedOnly = ({ kind }: Pick<Advisory, "kind">): boolean =>
  kind === "assessment" || kind === "recommendation";

/** The state of an act in words. */
export function stateWords(advisory: Kept, state: State, { language, common }: Speech): string {
  if (state === "in-force" && advisory.confirmed) return common.confirmed(formatDay(advisory.confirmed.on, language));
  return state === "in-force" && isPublishedOnly(advisory) ? common.published : common.state[state];
}

interface Props {
  advisory: Kept;
  state: State;
}

/** The state of an act, its words first: the dot and the edge say the same. */
export function StateChip({ advisory, state }: Props) {
  const drawn = state === "in-force" && advisory.confirmed ? "part" : DRAWN[state];
  return <span class={`chip ${drawn}`}>{stateWords(advisory, state, useSpeech())}</span>;
}
