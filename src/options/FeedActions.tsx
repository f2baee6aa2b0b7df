import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";
import type { FeedView, UpdateResult } from "../shared/feed-view.ts";
import { sendMessage } from "../shared/messages.ts";
import type { UpdateMode } from "../shared/settings.ts";
import { useFeedWords } from "./use-feeds.ts";

interface Props {
  feed: FeedView;
  updates: UpdateMode;
  onDone: () => Promise<void>;
  children?: ComponentChildren;
}

/** After so many failures in a row starting anew is offered, whatever the fault. */
const GIVE_UP = 3;

/** What can be done with a feed's data now. What came of it is said beside the buttons. */
export function FeedActions({ feed, updates, onDone, children }: Props) {
  const t = useFeedWords();
  const [said, setSaid] = useState("");
  const [working, setWorking] = useState(false);
  const act = async (work: () => Promise<string>): Promise<void> => {
    setWorking(true);
    setSaid(t.updating);
    const sentence = work().catch(() => t.fault.store);
    // Shows the run's progress while it goes on.
    void onDone();
    setSaid(await sentence);
    setWorking(false);
    await onDone();
  };
  const sentenceOf = (result: UpdateResult): string => (result.ok ? t.results[result.did] : t.fault[result.code]);
  const update = async (): Promise<string> => sentenceOf(await sendMessage("updateFeed", feed.id));
  const allow = async (): Promise<string> => {
    const granted = await browser.permissions.request({ origins: [feed.permission] });
    return granted ? update() : t.fault.permission;
  };
  const back = async (): Promise<string> =>
    (await sendMessage("rollBackFeed", feed.id)) ? t.wentBack : t.nothingToGoBackTo;
  const resume = async (): Promise<string> => {
    await sendMessage("resumeFeed", feed.id);
    return t.resumed;
  };
  const stuck = feed.fault !== null && feed.failures >= GIVE_UP && !feed.needsPermission;
  return (
    <>
      {feed.needsPermission && <p>{t.allowSentence(new URL(feed.url).host)}</p>}
      {stuck && <p class="small">{t.resetSentence}</p>}
      <div class="row">
        {feed.needsPermission ? (
          <button type="button" class="btn primary" disabled={working} onClick={() => void act(allow)}>
            {t.allow}
          </button>
        ) : (
          <button
            type="button"
            class="btn primary"
            disabled={working || updates === "none"}
            onClick={() => void act(update)}
          >
            {t.updateNow}
          </button>
        )}
        {children}
        {feed.held && (
          <button
            type="button"
            class="btn"
            disabled={working || updates === "none"}
            onClick={() => void act(async () => sentenceOf(await sendMessage("acceptHeld", feed.id)))}
          >
            {t.accept}
          </button>
        )}
        {feed.pinnedUntil ? (
          <button type="button" class="btn" disabled={working} onClick={() => void act(resume)}>
            {t.resume}
          </button>
        ) : (
          feed.previous && (
            <button type="button" class="btn quiet" disabled={working} onClick={() => void act(back)}>
              {t.goBack(feed.previous.version)}
            </button>
          )
        )}
        {stuck && (
          <button
            type="button"
            class="btn"
            disabled={working}
            onClick={() => void act(async () => sentenceOf(await sendMessage("resetFeed", feed.id)))}
          >
            {t.reset}
          </button>
        )}
      </div>
      <output class="small">{feed.running?.path ? <Reading running={feed.running} /> : said}</output>
    </>
  );
}

function Reading({ running: { path, received } }: { running: { path: string; received: number } }) {
  const t = useFeedWords();
  const what = path.startsWith("targets/") ? t.files.data : path.endsWith("root.json") ? t.files.root : t.files.lists;
  return <>{t.reading(what, Math.ceil(received / 1024))}</>;
}
