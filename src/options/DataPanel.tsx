import type { FeedView } from "../shared/feed-view.ts";
import type { DatasetInfo } from "../shared/messages.ts";
import type { UpdateMode } from "../shared/settings.ts";
import { formatDay } from "../shared/words/format.ts";
import { useLanguage } from "../ui/language.ts";
import { DataChanges } from "./DataChanges.tsx";
import { FeedActions } from "./FeedActions.tsx";
import { FeedFacts, FeedProofs } from "./FeedFacts.tsx";
import { FeedNote } from "./FeedNote.tsx";
import { FeedStateChip } from "./FeedStateChip.tsx";
import { ImportButton } from "./ImportButton.tsx";
import { UpdateModeChoice } from "./UpdateModeChoice.tsx";
import { useFeedWords } from "./use-feeds.ts";
import { useWords } from "./words.ts";
import { Locked } from "./Locked.tsx";

interface Props {
  info: DatasetInfo;
  /** The feed that came with the extension; absent until the background has told. */
  feed: FeedView | undefined;
  updates: UpdateMode;
  onUpdates: (mode: UpdateMode) => void;
  onDone: () => Promise<void>;
}

/** The data in use: how it stands, where it came from, what changed, and what can be done about it. */
export function DataPanel({ info, feed, updates, onUpdates, onDone }: Props) {
  const t = useFeedWords();
  const words = useWords();
  const language = useLanguage();
  return (
    <section class="panel" id="data">
      <div class="ph">
        <h2>{t.data}</h2>
        {feed && <FeedStateChip state={feed.state} />}
      </div>
      {feed && <FeedNote feed={feed} />}
      <div class="cols">
        <dl class="kv">
          {feed && <FeedFacts feed={feed} updates={updates} />}
          <div>
            <dt>{t.holds}</dt>
            <dd>{words.holdsWhat(info.vendors, info.names, info.advisories)}</dd>
          </div>
          <div>
            <dt>{t.research}</dt>
            <dd>{formatDay(info.researchClosed, language)}</dd>
          </div>
        </dl>
        {feed && <DataChanges feed={feed} />}
      </div>
      {feed && <FeedProofs feed={feed} />}
      {feed && (
        <FeedActions feed={feed} updates={updates} onDone={onDone}>
          <ImportButton onDone={onDone} />
        </FeedActions>
      )}
      <Locked by="updates">
        <UpdateModeChoice mode={updates} onChoose={onUpdates} />
      </Locked>
    </section>
  );
}
