import type { CardView } from "../shared/messages.ts";
import { Glyph } from "./Glyph.tsx";

interface Props {
  view: CardView;
  /** For `aria-describedby` of what the verdict is about. */
  id?: string;
  /** Where the reader says who they are; no link without it. */
  onChangeProfile?: (() => void) | undefined;
  /** What is asked beside the box, and so not said in it. */
  asked?: string | undefined;
}

/** The first answer: does it bind me, by which act, and what must I do. Each further act that concerns the reader is a line of its own. */
export function VerdictBox({ view: { verdict, own, text, words }, id, onChangeProfile, asked }: Props) {
  const { glyph, title, lines, more, notes, as, guessed } = verdict;
  const t = words.card;
  const act = text.whichMaker ? undefined : text.first;
  // The verbs say their time limits themselves.
  const deadline = act?.deadline === t.limitsBelow ? undefined : act?.deadline;
  return (
    <>
      <div class={`verdict ${glyph ?? ""}`} id={id}>
        {glyph && <Glyph name={glyph} />}
        <p class="say">{title}</p>
        <div>
          {act && <h3 class="title">{act.title}</h3>}
          {lines.length > 0 && <p>{lines.filter((line) => !asked || !line.endsWith(asked)).join(" ")}</p>}
          {act && (
            <p class="meta">
              <span class={`chip ${act.chip.drawn}`}>{act.chip.text}</span> {act.since}
              {deadline && ` · ${deadline}`}
            </p>
          )}
          {more.map(({ act: of, title: name, line }) => (
            <p key={of} class="line">
              <b>{name}.</b> {line}
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
      {own?.map((line) => (
        <p class="note" key={line}>
          {line}
        </p>
      ))}
    </>
  );
}
