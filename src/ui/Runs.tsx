import type { Line, Run } from "../shared/card-text/text-types.ts";

/** A line of text with its bold, quiet, foreign and linked pieces. */
export function Runs({ line }: { line: Line }) {
  return (
    <>
      {line.map((run, at) => (
        // The pieces of a line never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <Piece key={at} {...run} />
      ))}
    </>
  );
}

function Piece({ text, as, lang, url }: Run) {
  if (url) return <Away url={url} lang={lang} text={text} />;
  if (lang) return <bdi lang={lang}>{text}</bdi>;
  if (as === "b") return <b>{text}</b>;
  return as ? <span class={as}>{text}</span> : <>{text}</>;
}

/** A link that leaves the card. The judge of data lets no other address pass; one that came past it is no link. */
export function Away({ url, lang, text }: { url: string; lang: string | undefined; text: string }) {
  if (!url.startsWith("https://")) return <bdi lang={lang}>{text}</bdi>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" hreflang={lang}>
      <bdi lang={lang}>{text}</bdi>
    </a>
  );
}
