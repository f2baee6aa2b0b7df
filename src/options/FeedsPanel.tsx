import { useState } from "preact/hooks";
import type { FeedView } from "../shared/feed-view.ts";
import { sendMessage } from "../shared/messages.ts";
import type { UpdateMode } from "../shared/settings.ts";
import { AddFeed } from "./AddFeed.tsx";
import { FeedActions } from "./FeedActions.tsx";
import { FeedFacts, FeedProofs } from "./FeedFacts.tsx";
import { FeedNote } from "./FeedNote.tsx";
import { FeedStateChip } from "./FeedStateChip.tsx";
import { RenameFeed } from "./RenameFeed.tsx";
import { useFeedWords } from "./use-feeds.ts";
import { Locked } from "./Locked.tsx";

interface Props {
  feeds: readonly FeedView[];
  updates: UpdateMode;
  onDone: () => Promise<void>;
}

/** Feeds that the reader follows beside the one that came with the extension. */
export function FeedsPanel({ feeds, updates, onDone }: Props) {
  const t = useFeedWords();
  const [said, setSaid] = useState("");
  const others = feeds.filter(({ builtIn }) => !builtIn);
  const remove = async ({ id, label }: FeedView): Promise<void> => {
    await sendMessage("removeFeed", id);
    setSaid(t.removedFeed(label));
    await onDone();
  };
  return (
    <section class="panel" id="feeds">
      <div class="ph">
        <h2>{t.otherFeeds}</h2>
      </div>
      {others.length === 0 && <p class="muted">{t.noFurther}</p>}
      {others.map((feed) => (
        <Feed key={feed.id} feed={feed} updates={updates} onDone={onDone} onRemove={() => void remove(feed)} />
      ))}
      <output class="small">{said}</output>
      <Locked by="feeds">
        <AddFeed onDone={onDone} />
      </Locked>
    </section>
  );
}

function Feed({
  feed,
  updates,
  onDone,
  onRemove,
}: {
  feed: FeedView;
  updates: UpdateMode;
  onDone: Props["onDone"];
  onRemove: () => void;
}) {
  const t = useFeedWords();
  const turn = async (): Promise<void> => {
    await sendMessage("changeFeed", { id: feed.id, on: !feed.on });
    await onDone();
  };
  const mark = async (own: boolean): Promise<void> => {
    await sendMessage("changeFeed", { id: feed.id, own });
    await onDone();
  };
  return (
    <article class="feed" aria-label={feed.label}>
      <div class="ph">
        <h3 class="h3">
          {feed.label} <span class="small muted mono">{new URL(feed.url).href.replace(/^https:\/\//, "")}</span>
        </h3>
        {feed.on ? <FeedStateChip state={feed.state} /> : <span class="chip over">{t.off}</span>}
      </div>
      {feed.on && <FeedNote feed={feed} />}
      <dl class="kv">
        <FeedFacts feed={feed} updates={updates} />
      </dl>
      <FeedProofs feed={feed} />
      {feed.decisions > 0 && <p class="small">{t.decisions[feed.own ? "shown" : "ignored"](feed.decisions)}</p>}
      {feed.byPolicy ? (
        feed.own && <p class="small muted">{t.own}</p>
      ) : (
        <label class="opt">
          <input type="checkbox" checked={feed.own} onChange={(event) => void mark(event.currentTarget.checked)} />
          <span>
            {t.own}
            <span class="vh"> {feed.label}</span>
          </span>
        </label>
      )}
      {feed.on && <FeedActions feed={feed} updates={updates} onDone={onDone} />}
      {!feed.byPolicy && (
        <div class="row">
          <RenameFeed feed={feed} onDone={onDone} />
          <button type="button" class="btn quiet" onClick={() => void turn()}>
            {feed.on ? t.switchOff : t.switchOn}
            <span class="vh"> {feed.label}</span>
          </button>
          <button type="button" class="btn quiet" onClick={onRemove}>
            {t.remove}
            <span class="vh"> {feed.label}</span>
          </button>
        </div>
      )}
    </article>
  );
}
