import type { Answer, ShownRow } from "./work/messages.ts";
import { useWords } from "./words.ts";

interface Props extends Pick<ShownRow, "questions" | "answers"> {
  onAnswer: (act: string, answer: Answer | undefined) => void;
}

/** What acts on a class of goods ask the reader about a line. The answers go into the record. */
export function RowQuestions({ questions, answers, onAnswer }: Props) {
  const t = useWords().page;
  const open = questions.filter(({ act }) => !answers[act]);
  return (
    <>
      {questions.map(({ act, ask }) => {
        const answer = answers[act];
        return (
          answer && (
            <p key={act}>
              <span class="muted small">{ask}</span>
              <br />
              {t.answered[answer]}{" "}
              <button type="button" class="link" onClick={() => onAnswer(act, undefined)}>
                {t.change}
              </button>
            </p>
          )
        );
      })}
      {open.length > 0 && (
        <details class="ask">
          <summary>{t.questions(open.length)}</summary>
          {open.map(({ act, ask }) => (
            <fieldset key={act}>
              <legend>{ask}</legend>
              <div class="row">
                {(["yes", "no", "ask"] as const).map((given) => (
                  <button key={given} type="button" class="btn" onClick={() => onAnswer(act, given)}>
                    {t[given]}
                  </button>
                ))}
              </div>
            </fieldset>
          ))}
        </details>
      )}
    </>
  );
}
