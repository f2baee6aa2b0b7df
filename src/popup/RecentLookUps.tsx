import { useEffect, useState } from "preact/hooks";
import { sendMessage } from "../shared/messages.ts";
import { useWords } from "./words.ts";

/** What was looked up before, to look up again or to forget. */
export function RecentLookUps({ onQuery }: { onQuery: (words: string) => void }) {
  const t = useWords();
  const [recent, setRecent] = useState<string[]>([]);
  useEffect(() => void sendMessage("readLookUps", undefined).then(setRecent, () => undefined), []);
  if (recent.length === 0) return null;
  const forget = async (): Promise<void> => {
    await sendMessage("forgetLookUps", undefined);
    setRecent([]);
  };
  return (
    <section class="sect recent" aria-labelledby="recent">
      <h2 class="lbl" id="recent">
        {t.recent}
      </h2>
      <p class="row">
        {recent.map((words) => (
          <button key={words} type="button" class="btn" onClick={() => onQuery(words)}>
            {words}
          </button>
        ))}
        <button type="button" class="btn quiet" title={t.recentNote} onClick={() => void forget()}>
          {t.forgetRecent}
        </button>
      </p>
    </section>
  );
}
