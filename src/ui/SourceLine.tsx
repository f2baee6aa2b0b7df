import type { Source } from "../core/dataset.ts";
import { languageName } from "../shared/words/format.ts";
import { useCommon, useLanguage } from "./language.ts";

/** Where something is written: what kind of source, its title, its language. Official ones are solid, press is dashed. */
export function SourceLine({ source: { url, kind, unread, title, lang } }: { source: Source }) {
  const language = useLanguage();
  const t = useCommon();
  return (
    <div class="src">
      <span class={`k ${kind === "press" ? "press" : "official"}`}>{t.source[kind]}</span>
      <span>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer" hreflang={lang}>
            <bdi lang={lang}>{title}</bdi>
          </a>
        ) : (
          <bdi lang={lang}>{title}</bdi>
        )}{" "}
        <span class="lang">
          {lang && `· ${languageName(lang, language)}`}
          {unread && ` · ${t.sourceUnread}`}
        </span>
      </span>
    </div>
  );
}
