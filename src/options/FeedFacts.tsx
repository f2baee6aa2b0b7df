import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { FeedView } from "../shared/feed-view.ts";
import type { UpdateMode } from "../shared/settings.ts";
import { formatDay, formatMoment } from "../shared/words/format.ts";
import { Fold } from "../ui/Fold.tsx";
import { useLanguage } from "../ui/language.ts";
import { useFeedWords } from "./use-feeds.ts";

/** Version and times of a feed's data, as rows of a description list. */
export function FeedFacts({ feed, updates }: { feed: FeedView; updates: UpdateMode }) {
  const t = useFeedWords();
  const language = useLanguage();
  const moment = (at: string): string => formatMoment(at, language);
  const next = { auto: feed.nextTry ? moment(feed.nextTry) : t.noNextTry, manual: t.noNextTry, none: t.noRequests }[
    updates
  ];
  const rows: Row[] = [
    [
      t.version,
      <>
        <b class="mono">{t.versionIs(feed.version)}</b> <span class="small muted">{t.from[feed.from]}</span>
      </>,
    ],
    [t.issued, formatDay(feed.issued.slice(0, 10), language)],
    ...(feed.agreed ? [[t.largeChange, t.agreed[feed.agreed]] satisfies [string, string]] : []),
    [
      t.lastTry,
      `${feed.lastTry ? moment(feed.lastTry) : t.never}${feed.failures > 0 ? `, ${t.afterFailures(feed.failures)}` : ""}`,
    ],
    [t.nextTry, next],
  ];
  return <Rows rows={rows} />;
}

/** By what the data and its feed are known: folded, for those who look it up. */
export function FeedProofs({ feed }: { feed: FeedView }) {
  const t = useFeedWords();
  const rows: Row[] = [
    [t.signedBy, t.keys(feed.signedBy, feed.rootVersion)],
    [t.hash, <Hash key="hash" value={feed.sha256} />],
    [
      t.fingerprint,
      <span key="id" class="mono small">
        {(feed.id.match(/.{8}/g) ?? []).join(" ")}
      </span>,
    ],
  ];
  return (
    <Fold title={t.proofs} holds={t.proofsHold}>
      <dl class="kv">
        <Rows rows={rows} />
      </dl>
    </Fold>
  );
}

type Row = [name: string, value: ComponentChildren];

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </>
  );
}

function Hash({ value }: { value: string }) {
  const t = useFeedWords();
  const [copied, setCopied] = useState(false);
  const copy = (): void => void navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <>
      <span class="mono">
        {value.slice(0, 8)} … {value.slice(-8)}
      </span>{" "}
      <button type="button" class="btn quiet" onClick={copy}>
        {t.copy}
        <span class="vh"> {t.hash}</span>
      </button>
      <output class="small muted">{copied && t.copied}</output>
    </>
  );
}
