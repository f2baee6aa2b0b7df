import { sendMessage } from "../shared/messages.ts";
import type { SaidQuestion } from "../shared/say/say-question.ts";

interface Props {
  question: SaidQuestion;
  /** It is asked no more for now. */
  onNotSure: () => void;
}

/** The one question whose answer would change the verdict. An answer is proposed here, and given in the popup. */
export function Question({ question: { ask, answers }, onNotSure }: Props) {
  return (
    <fieldset class="quest">
      <legend>{ask}</legend>
      <div class="row">
        {answers.map(({ label, change }) => (
          <button
            key={label}
            type="button"
            class={change ? "btn" : "btn quiet"}
            onClick={() => (change ? void sendMessage("propose", change) : onNotSure())}
          >
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
