import type { SourceText } from "../shared/card-text/text-types.ts";
import { Away } from "./Runs.tsx";

/** Where something is written: what kind of source, its title, its language. Official ones are solid, press is dashed. */
export function SourceLine({ source: { mark, isPress, title, lang, url, about } }: { source: SourceText }) {
  return (
    <div class="src">
      <span class={`k ${isPress ? "press" : "official"}`}>{mark}</span>
      <span>
        {url ? <Away url={url} lang={lang} text={title} /> : <bdi lang={lang}>{title}</bdi>}{" "}
        <span class="lang">{about}</span>
      </span>
    </div>
  );
}

export function SourceLines({ sources }: { sources: readonly SourceText[] }) {
  return (
    <>
      {sources.map((source) => (
        <SourceLine key={(source.url ?? "") + source.title} source={source} />
      ))}
    </>
  );
}
