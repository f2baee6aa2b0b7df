import { useEffect, useState } from "preact/hooks";
import { type News, type NewsItem, sendMessage } from "../shared/messages.ts";
import { formatDay } from "../shared/words/format.ts";
import { useLanguage } from "../ui/language.ts";
import { OptionsLink } from "./OptionsLink.tsx";
import { useWords } from "./words.ts";

/** So many acts are named; the rest is counted. */
const MOST = 12;

/** What changed since the reader last looked. A dot and a sentence; it goes once it was opened, and opens nothing itself. */
export function WhatChanged() {
  const t = useWords();
  const language = useLanguage();
  const [news, setNews] = useState<News>();
  useEffect(() => void sendMessage("readNews", undefined).then(setNews, () => undefined), []);
  if (!news) return null;
  return (
    <details
      class="news"
      onToggle={({ currentTarget }) => currentTarget.open && void sendMessage("newsSeen", undefined)}
    >
      <summary>
        <span class="dot" aria-hidden="true" />
        {t.changedSince(news.count, formatDay(news.since, language))}
      </summary>
      <Acts word={t.newsAdded} acts={news.added} />
      <Acts word={t.newsChanged} acts={news.changed} />
      <Acts word={t.newsEnded} acts={news.ended} />
      {news.removed > 0 && <p class="small">{t.newsRemoved(news.removed)}</p>}
      <p class="row">
        <OptionsLink part="data">{t.toData}</OptionsLink>
      </p>
    </details>
  );
}

function Acts({ word, acts }: { word: string; acts: NewsItem[] }) {
  const t = useWords();
  if (acts.length === 0) return null;
  return (
    <>
      <h3 class="lbl">{word}</h3>
      <ul class="small">
        {acts.slice(0, MOST).map(({ id, title, issuer }) => (
          <li key={id}>
            {title} <span class="muted">{issuer}</span>
          </li>
        ))}
        {acts.length > MOST && <li class="muted">{t.newsMore(acts.length - MOST)}</li>}
      </ul>
    </>
  );
}
