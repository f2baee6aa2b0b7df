import { Glyph } from "./Glyph.tsx";
import type { CardView } from "../shared/messages.ts";

interface Props {
  view: CardView;
  /** For `aria-describedby` of what the verdict is about. */
  id?: string;
  /** Where the reader says who they are; no link without it. */
  onChangeProfile?: (() => void) | undefined;
}

/** The first answer: does it bind me, and what must I do. Each further act that concerns the reader is a line of its own. */
export function VerdictBox({ view, id, onChangeProfile }: Props) {
  const { glyph, title, lines, more, notes, as, guessed } = view.verdict;
  const t = view.words.card;
  return (
    <div class={`verdict ${glyph ?? ""}`} id={id}>
      {glyph && <Glyph name={glyph} />}
      <div>
        <p class="say">{title}</p>
        {lines.length > 0 && <p>{lines.join(" ")}</p>}
        {more.map(({ act, title: of, line }) => (
          <p key={act} class="line">
            <b>{of}:</b> {line}
          </p>
        ))}
        {as && (
          <p class="as">
            {onChangeProfile && guessed ? `${as.slice(0, -1)} · ` : `${as} `}
            {onChangeProfile && (
              <button type="button" class="link" onClick={onChangeProfile}>
                {t.change}
              </button>
            )}
            {onChangeProfile && guessed && as.slice(-1)}
          </p>
        )}
        {notes.length > 0 && (
          <details class="act others">
            <summary>
              <span>{t.alsoToKnow}</span>
            </summary>
            {notes.map((note) => (
              <p class="small" key={note}>
                {note}
              </p>
            ))}
          </details>
        )}
      </div>
    </div>
  );
}
