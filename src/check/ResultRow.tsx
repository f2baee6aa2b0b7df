import type { ReportFind, RowMark } from "../shared/report/report-rows.ts";
import { visible } from "../shared/report/visible.ts";
import { COMMON } from "../shared/words/common.ts";
import { type GradeGlyph, Glyph } from "../ui/Glyph.tsx";
import { useLanguage } from "../ui/language.ts";
import { OwnLink } from "./OwnLink.tsx";
import { RowQuestions } from "./RowQuestions.tsx";
import type { Answer, ShownRow } from "./work/messages.ts";
import { useWords } from "./words.ts";

interface Props {
  row: ShownRow;
  several: boolean;
  onAnswer: (act: string, answer: Answer | undefined) => void;
}

/** One line of the list: as written, what it is to the reader, whose names are in it and why, and what to do. */
export function ResultRow({ row, several, onAnswer }: Props) {
  const t = useWords();
  const { file, line, written, mark, forYou, found, questions, rebrands, answers, own = [] } = row;
  const duties = new Set(found.flatMap(({ duty }) => (duty ? [duty.replace(/\.$/, "")] : [])));
  const acts = new Map(found.filter(({ act }) => act).map((find) => [find.actId, find]));
  return (
    <tr>
      <td class="at" data-label={t.line}>
        {line}
      </td>
      <th scope="row">
        <bdi>{visible(written)}</bdi>
        {several && (
          <span class="tail">
            <bdi>{file}</bdi>
          </span>
        )}
      </th>
      <td class="nw">
        {mark === "nothing" ? <span class="dash" aria-hidden="true" /> : <Glyph name={glyphOf(mark)} />}
        <b>{forYou}</b>
      </td>
      <td>
        {found.length === 0 ? <span class="muted">{t.page.noVendor}</span> : null}
        {found.map((find) => (
          <Vendor key={find.vendor} find={find} alone={found.length === 1} />
        ))}
        {own.map((decision) => (
          <p key={decision} class="small">
            {decision}
          </p>
        ))}
      </td>
      <td>
        {[...duties].map((duty) => (
          <p key={duty}>{duty}.</p>
        ))}
        <RowQuestions questions={questions} answers={answers} onAnswer={onAnswer} />
        {rebrands.map(({ maker, says }) => (
          <p key={says}>
            <OwnLink to={`vendor=${maker}`}>{says}</OwnLink>
          </p>
        ))}
        {duties.size === 0 && questions.length + rebrands.length === 0 && <span class="muted">–</span>}
      </td>
      <td>
        {[...acts.values()].map(({ actId, vendor, act, state }) => (
          <p key={actId}>
            <OwnLink to={`vendor=${vendor}`}>{act}</OwnLink>
            <span class="tail">{state}</span>
          </p>
        ))}
        {acts.size === 0 && <span class="muted">–</span>}
      </td>
    </tr>
  );
}

function Vendor({ find: { label, written, name, field, why, mark }, alone }: { find: ReportFind; alone: boolean }) {
  const { quote } = COMMON[useLanguage()];
  const as = written.toLowerCase() === name.toLowerCase() ? "" : quote(visible(written));
  return (
    <p>
      {label}
      <span class="tail">{[field, as, ...why, alone ? "" : mark].filter(Boolean).join(" · ")}</span>
    </p>
  );
}

const glyphOf = (mark: Exclude<RowMark, "nothing">): GradeGlyph => (mark === "question" ? "ask" : mark);
