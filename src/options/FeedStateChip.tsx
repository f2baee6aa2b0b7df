import type { FeedState } from "../shared/feed-view.ts";
import { useFeedWords } from "./use-feeds.ts";

const LOOKS: Record<FeedState, string> = {
  fresh: "live",
  unsure: "part",
  stale: "part",
  old: "part",
  pinned: "over",
  held: "over",
  unsaved: "soon",
  bundled: "soon",
};

/** How a feed's data stands, in a word. */
export function FeedStateChip({ state }: { state: FeedState }) {
  return <span class={`chip ${LOOKS[state]}`}>{useFeedWords().states[state]}</span>;
}
