import { useEffect, useRef, useState } from "preact/hooks";
import { formatDay } from "../shared/words/format.ts";
import { LISTS } from "../shared/words/lists.ts";
import { useLanguage } from "../ui/language.ts";
import type { CheckWorker } from "./check-worker.ts";
import { ComparedRows } from "./ComparedRows.tsx";
import type { Compared } from "./work/messages.ts";

interface Props {
  worker: CheckWorker;
  /** Id of the kept list that is open. */
  list: string;
  /** Whether it has kept the columns that were just chosen. */
  columnsKept: boolean | undefined;
  onRecord: () => void;
  /** The reader has seen it. */
  onSeen: () => void;
}

/** What changed in a kept list since the reader last saw it. */
export function Changes({ worker, list, columnsKept, onRecord, onSeen }: Props) {
  const language = useLanguage();
  const t = LISTS[language];
  const [compared, setCompared] = useState<Compared>();
  const [isSeen, setIsSeen] = useState(false);
  const said = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    let gone = false;
    worker.ask("compare", { seen: list }).then(
      (found) => {
        if (!gone) setCompared(found);
      },
      () => {
        if (!gone) setCompared({ ok: false, why: "gone" });
      },
    );
    return () => {
      gone = true;
    };
  }, [worker, list]);
  const see = async (): Promise<void> => {
    await worker.ask("seen", { id: list });
    setIsSeen(true);
    said.current?.focus();
    onSeen();
  };
  if (!compared) return <output class="small muted">{t.comparing}</output>;
  if (!compared.ok) return <p class="note strong">{t.compareFault[compared.why]}</p>;
  const { counts, since = "" } = compared;
  return (
    <section class="changes" aria-labelledby="changes">
      <h3 id="changes">
        {counts.changed === 0
          ? t.unchangedSince(formatDay(since, language))
          : t.changedSince(counts.changed, formatDay(since, language))}
      </h3>
      {columnsKept !== undefined && (
        <p class={columnsKept ? "small" : "note strong"}>{columnsKept ? t.columnsKept : t.columnsNotKept}</p>
      )}
      <output class="small" ref={said} tabIndex={-1}>
        {isSeen && t.seen}
      </output>
      {counts.changed > 0 && !isSeen && (
        <>
          <ComparedRows compared={compared} />
          <div class="row noprint">
            <button type="button" class="btn primary" onClick={onRecord}>
              {t.recordChanges}
            </button>
            <button type="button" class="btn" onClick={() => void see()}>
              {t.markSeen}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
