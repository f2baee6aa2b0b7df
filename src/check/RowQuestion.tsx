import type { Answer } from "./work/messages.ts";
import { useWords } from "./words.ts";

interface Props {
  ask: string;
  answer: Answer | undefined;
  onAnswer: (answer: Answer | undefined) => void;
}

/** A question that an act on a class of goods puts to the reader about a line. The answer goes into the record. */
export function RowQuestion({ ask, answer, onAnswer }: Props) {
  const t = useWords().page;
  if (answer)
    return (
      <p>
        <span class="muted small">{ask}</span>
        <br />
        {t.answered[answer]}{" "}
        <button type="button" class="link" onClick={() => onAnswer(undefined)}>
          {t.change}
        </button>
      </p>
    );
  return (
    <details class="ask">
      <summary>{t.question}</summary>
      <fieldset>
        <legend>{ask}</legend>
        <div class="row">
          {(["yes", "no", "ask"] as const).map((given) => (
            <button key={given} type="button" class="btn" onClick={() => onAnswer(given)}>
              {t[given]}
            </button>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
