import type { Answered } from "../shared/messages.ts";
import type { QuestionText } from "../shared/card-text/question-text.ts";

interface Props {
  question: QuestionText;
  onAnswer: (answer: Answered) => void;
  /** It is asked no more for now. */
  onNotSure: () => void;
}

/** The one question whose answer would change the verdict. An answer counts for this card; to keep it is another press. */
export function Question({ question: { ask, answers }, onAnswer, onNotSure }: Props) {
  return (
    <fieldset class="quest">
      <legend>{ask}</legend>
      <div class="row">
        {answers.map(({ label, change }) => (
          <button
            key={label}
            type="button"
            class={change ? "btn" : "btn quiet"}
            onClick={() => (change ? onAnswer(change) : onNotSure())}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
