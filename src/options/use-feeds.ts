import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { FeedView } from "../shared/feed-view.ts";
import { sendMessage } from "../shared/messages.ts";
import { FEED } from "../shared/words/feed.ts";
import { useLanguage } from "../ui/language.ts";

/** The words of the data and its feeds in the reader's language. */
export const useFeedWords = (): (typeof FEED)["en"] => FEED[useLanguage()];

/** How often a run that is under way is looked at, and how often a page that lies open. */
const LOOK = { running: 250, idle: 5000 };

export interface Feeds {
  feeds: FeedView[] | undefined;
  /** Asks again at once: after something was done. */
  reload: () => Promise<void>;
}

/** Every feed as it stands, kept up to date while the page is open. */
export function useFeeds(): Feeds {
  const [feeds, setFeeds] = useState<FeedView[]>();
  const goneRef = useRef(false);
  const reload = useCallback(async () => {
    const next = await sendMessage("readFeeds", undefined).catch(() => undefined);
    if (next && !goneRef.current) setFeeds(next);
  }, []);
  const running = feeds?.some((feed) => feed.running !== null) === true;
  useEffect(() => {
    goneRef.current = false;
    void reload();
    const timer = setInterval(() => void reload(), running ? LOOK.running : LOOK.idle);
    return () => {
      goneRef.current = true;
      clearInterval(timer);
    };
  }, [reload, running]);
  return { feeds, reload };
}
