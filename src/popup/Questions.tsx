import { useEffect, useState } from "preact/hooks";
import type { Answer } from "../shared/answers.ts";
import { type AskedQuestion, sendMessage } from "../shared/messages.ts";
import { COMMON } from "../shared/words/common.ts";
import { formatDay } from "../shared/words/format.ts";
import { useLanguage } from "../ui/language.ts";
import { useWords } from "./words.ts";

/** What acts on a class of goods ask the reader about the product of a page. They name no vendor. */
export function Questions({ url, acts }: { url: string; acts: string[] }) {
  const t = useWords();
  const [asked, setAsked] = useState<AskedQuestion[]>([]);
  const key = acts.join(" ");
  const read = async (): Promise<void> => setAsked(await sendMessage("readQuestions", { url, acts: key.split(" ") }));
  useEffect(() => {
    if (key) void sendMessage("readQuestions", { url, acts: key.split(" ") }).then(setAsked);
  }, [url, key]);
  if (!key || asked.length === 0) return null;
  const answer = async (act: string, choice: Answer["choice"] | undefined): Promise<void> => {
    await sendMessage("answerQuestion", { url, act, choice });
    await read();
  };
  return (
    <section>
      <div class="sect">
        <h2 class="lbl">{t.questionHeading(asked.length)}</h2>
      </div>
      {asked.map((question) => (
        <Question key={question.act} question={question} onAnswer={(choice) => void answer(question.act, choice)} />
      ))}
    </section>
  );
}

interface Props {
  question: AskedQuestion;
  onAnswer: (choice: Answer["choice"] | undefined) => void;
}

function Question({ question: { act, ask, title, issuer, state, yes, no, answer }, onAnswer }: Props) {
  const t = useWords();
  const language = useLanguage();
  const label = `question-${act}`;
  return (
    <fieldset class={answer ? "quest" : "quest open"} aria-labelledby={label}>
      <p class="q" id={label}>
        {ask}
      </p>
      <p class="small muted">
        {issuer}: {title} ({COMMON[language].state[state]}). {t.questionNote}
      </p>
      <output>
        {answer && (
          <>
            <p class="small">
              {t.answered[answer.choice](formatDay(answer.on, language))}{" "}
              <button type="button" class="link" onClick={() => onAnswer(undefined)}>
                {t.changeAnswer}
              </button>
            </p>
            <p class="small">{answer.choice === "yes" ? yes : answer.choice === "no" ? no : t.askSupplier}</p>
          </>
        )}
      </output>
      {!answer && (
        <p class="row">
          <button type="button" class="btn" onClick={() => onAnswer("yes")}>
            {t.yes}
          </button>
          <button type="button" class="btn" onClick={() => onAnswer("no")}>
            {t.no}
          </button>
          <button type="button" class="btn quiet" onClick={() => onAnswer("ask")}>
            {t.willAsk}
          </button>
        </p>
      )}
    </fieldset>
  );
}
