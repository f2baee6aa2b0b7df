import type { ChangedAdvisory } from "../core/changes-between.ts";
import type { FeedView } from "../shared/feed-view.ts";
import { say } from "../shared/words/format.ts";
import { useLanguage } from "../ui/language.ts";
import { useFeedWords } from "./use-feeds.ts";

/** So many lines are shown at once; the rest is counted. */
const MOST = 12;

/** What the version in use brought beyond the one before, by name. */
export function DataChanges({ feed: { changes, previous } }: { feed: FeedView }) {
  const t = useFeedWords();
  return (
    <div>
      <h3 class="h3">{t.changes}</h3>
      {changes && previous ? (
        <>
          <p class="small muted">{t.sinceVersion(previous.version)}</p>
          <Acts word={t.added} acts={changes.added} />
          <Acts word={t.changed} acts={changes.changed} />
          <Acts word={t.ended} acts={changes.ended} />
          <Acts word={t.removed} acts={changes.removed} />
          <Vendors word={t.vendorsAdded} labels={changes.vendorsAdded} />
          <Vendors word={t.vendorsRemoved} labels={changes.vendorsRemoved} />
          {[changes.added, changes.changed, changes.ended, changes.removed].every(({ length }) => length === 0) && (
            <p>{t.noChanges}</p>
          )}
        </>
      ) : (
        <p class="muted">{t.nothingToCompare}</p>
      )}
    </div>
  );
}

function Acts({ word, acts }: { word: string; acts: readonly ChangedAdvisory[] }) {
  const t = useFeedWords();
  const language = useLanguage();
  if (acts.length === 0) return null;
  return (
    <ul class="list">
      {acts.slice(0, MOST).map(({ id, title, issuer }) => (
        <li key={id}>
          <b>{word}</b> {say(title, language)}
          <br />
          <span class="small muted">{say(issuer, language)}</span>
        </li>
      ))}
      {acts.length > MOST && <li class="muted">{t.more(acts.length - MOST)}</li>}
    </ul>
  );
}

function Vendors({ word, labels }: { word: string; labels: readonly string[] }) {
  const t = useFeedWords();
  if (labels.length === 0) return null;
  const rest = labels.length > MOST ? ` ${t.more(labels.length - MOST)}` : "";
  return (
    <p>
      <b>{word}</b> {labels.slice(0, MOST).join(", ")}
      {rest}
    </p>
  );
}
