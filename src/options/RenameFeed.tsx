import { useState } from "preact/hooks";
import type { FeedView } from "../shared/feed-view.ts";
import { sendMessage } from "../shared/messages.ts";
import { useFeedWords } from "./use-feeds.ts";

/** The name that a feed goes by on cards: the reader's own word, never the feed's. */
export function RenameFeed({ feed, onDone }: { feed: FeedView; onDone: () => Promise<void> }) {
  const t = useFeedWords();
  const [label, setLabel] = useState<string>();
  if (label === undefined)
    return (
      <button type="button" class="btn quiet" onClick={() => setLabel(feed.label)}>
        {t.rename}
        <span class="vh"> {feed.label}</span>
      </button>
    );
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (label.trim() !== "") await sendMessage("changeFeed", { id: feed.id, label: label.trim() });
    setLabel(undefined);
    await onDone();
  };
  return (
    <form class="row" onSubmit={(event) => void save(event)}>
      <input
        type="text"
        maxLength={80}
        value={label}
        aria-label={t.label}
        onInput={(event) => setLabel(event.currentTarget.value)}
      />
      <button type="submit" class="btn">
        {t.save}
      </button>
    </form>
  );
}
