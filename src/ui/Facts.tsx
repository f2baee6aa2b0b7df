import type { FactText, SourcesText } from "../shared/card-text/text-types.ts";
import { Runs } from "./Runs.tsx";
import { SourceLines } from "./SourceLine.tsx";

/** Labels in a narrow column, values beside them; sources take the whole width. */
export function Facts({ facts }: { facts: readonly FactText[] }) {
  return (
    <dl class="facts">
      {facts.map(({ label, blocks, sources, last }) => (
        <div key={label} class={sources ? "wide" : ""}>
          <dt>{label}</dt>
          <dd>
            {blocks.map((block) =>
              "list" in block ? (
                <ul class="dots" key={block.list[0]}>
                  {block.list.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              ) : (
                <p key={block[0]?.text}>
                  <Runs line={block} />
                </p>
              ),
            )}
            {sources && <Sources {...sources} />}
            {last && <p class="muted">{last}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sources({ open, folded, more }: SourcesText) {
  return (
    <>
      <SourceLines sources={open} />
      {folded.length > 0 && (
        <details class="act others">
          <summary>
            <span>{more}</span>
          </summary>
          <SourceLines sources={folded} />
        </details>
      )}
    </>
  );
}
