import type { FeedState, FeedView } from "../shared/feed-view.ts";
import { formatMoment } from "../shared/words/format.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { useLanguage } from "../ui/language.ts";
import { useFeedWords } from "./use-feeds.ts";

const GLYPHS: Partial<Record<FeedState, "clock" | "pause">> = {
  unsure: "clock",
  stale: "clock",
  old: "clock",
  pinned: "pause",
  held: "pause",
  unsaved: "pause",
};

const KINDS = ["acts", "affiliates", "classes", "names"] as const;

/** What a person should know of the data in use, in sentences; boxed only where something is out of the ordinary. */
export function FeedNote({ feed }: { feed: FeedView }) {
  const t = useFeedWords();
  const language = useLanguage();
  const glyph = GLYPHS[feed.state];
  const more = [
    ...(feed.held ? [t.heldUntil(feed.held.version, formatMoment(feed.held.at, language))] : []),
    ...KINDS.flatMap((kind) => {
      const share = feed.held?.effect?.[kind];
      return share && share.lost + share.added > 0 ? [`${t.heldEffect[kind]}: ${t.heldShare(share)}`] : [];
    }),
    ...(feed.pinnedUntil ? [t.pinnedUntil(formatMoment(feed.pinnedUntil, language))] : []),
    ...(feed.fault ? [`${formatMoment(feed.fault.at, language)}: ${t.fault[feed.fault.code]}`] : []),
    ...(feed.clockBehind ? [t.clockBehind] : []),
  ];
  const wasTried = feed.state === "bundled" && feed.lastTry !== null;
  const sentence = wasTried ? t.bundledTried : t.stateSentence[feed.state](feed.age);
  if (!glyph && more.length === 0) return <p class="muted">{sentence}</p>;
  return (
    <output class="note strong">
      <Glyph name={glyph ?? "clock"} />
      <div>
        <b>{sentence}</b>
        {more.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </output>
  );
}
