import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type HistoryAnswer, type HistoryChoice, sendMessage } from "../shared/messages.ts";
import { counted, formatDay } from "../shared/words/format.ts";
import { useCommon, useLanguage } from "../ui/language.ts";
import { OwnFile } from "./OwnFile.tsx";
import { useHistory } from "./use-history.ts";
import { useWords } from "./words.ts";

/** Everything the reader put aside or answered, each with the way back. */
export function HistoryPanel({ onImported }: { onImported: () => void }) {
  const t = useWords();
  const history = useHistory();
  const [said, setSaid] = useState("");
  const undo = async (act: () => Promise<unknown>): Promise<void> => {
    const undone = await act().then(
      () => true,
      () => false,
    );
    setSaid(undone ? t.undone : t.notSaved);
  };
  return (
    <section class="panel" id="history">
      <div class="ph">
        <h2>{t.history}</h2>
      </div>
      {history && history.choices.length + history.answers.length === 0 && <p class="small muted">{t.noHistory}</p>}
      {history && history.choices.length + history.answers.length > 0 && (
        <table class="t stack">
          <caption class="vh">{t.historyCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.until}</th>
              <th scope="col">
                <span class="vh">{t.undo}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {history.choices.map((choice) => (
              <ChoiceRow
                key={choice.id}
                choice={choice}
                onUndo={() => void undo(() => sendMessage("undoDismissal", [choice.id]))}
              />
            ))}
            {history.answers.map((answer) => (
              <AnswerRow
                key={answer.page + answer.act}
                answer={answer}
                onUndo={() => void undo(() => sendMessage("forgetAnswer", { page: answer.page, act: answer.act }))}
              />
            ))}
          </tbody>
        </table>
      )}
      <output class="small">{said}</output>
      <OwnFile onImported={onImported} />
    </section>
  );
}

function ChoiceRow({ choice, onUndo }: { choice: HistoryChoice; onUndo: () => void }) {
  const t = useWords();
  const common = useCommon();
  const { on, label, hide, acts, over } = choice;
  const what = hide
    ? t.hid(hide.name === undefined ? label : common.quote(hide.name), t.whereHidden(hide.scope, hide.host))
    : t.snoozed(label);
  return (
    <Row on={on} what={what} onUndo={onUndo} until={untilOf(choice, t)}>
      {hide && hide.reason !== "until-change" && <small class="tail">{t.wrongBecause[hide.reason]}</small>}
      {acts.length > 0 && <Acts titles={acts} />}
      {over && <small class="tail">{t.showsAgain}</small>}
    </Row>
  );
}

function untilOf({ hide, over }: HistoryChoice, t: ReturnType<typeof useWords>): string {
  if (over) return t.hasChanged;
  return hide && hide.reason !== "until-change" ? t.untilUndone : t.untilChange;
}

/** The titles of one act, or of several in a fold. */
function Acts({ titles }: { titles: string[] }) {
  const common = useCommon();
  const language = useLanguage();
  if (titles.length === 1) return <small class="tail">{titles[0]}</small>;
  return (
    <details class="tail">
      <summary>{counted(language, titles.length, common.forms.act)}</summary>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </details>
  );
}

function AnswerRow({ answer: { on, title, choice }, onUndo }: { answer: HistoryAnswer; onUndo: () => void }) {
  const t = useWords();
  return (
    <Row on={on} what={t.answeredOf[choice]} until={t.untilUndone} onUndo={onUndo}>
      <small class="tail">{title}</small>
      <small class="tail">{t.onOnePage}</small>
    </Row>
  );
}

interface RowProps {
  on: string;
  what: string;
  until: string;
  onUndo: () => void;
  children: ComponentChildren;
}

function Row({ on, what, until, onUndo, children }: RowProps) {
  const t = useWords();
  const language = useLanguage();
  return (
    <tr>
      <td class="nw">{formatDay(on, language)}</td>
      <td>
        {what}
        {children}
      </td>
      <td>{until}</td>
      <td>
        <button type="button" class="btn quiet" onClick={onUndo}>
          {t.undo}
          <span class="vh">: {what}</span>
        </button>
      </td>
    </tr>
  );
}
