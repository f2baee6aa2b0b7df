import type { Mark } from "../core/verdict.ts";
import type { Evidence, EvidenceResult } from "../core/evidence/record.ts";
import { markInRecord } from "../shared/report/evidence-html.ts";
import { recordActs } from "../shared/report/record-acts.ts";
import { visible } from "../shared/report/visible.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { useWords } from "./words.ts";

/** So many names are shown; the saved record holds all. */
const SHOWN = 200;

/** The names that were found, or the vendors that were asked for, each with what it is to the reader. */
export function RecordNames({ record }: { record: Evidence }) {
  const t = useWords();
  const { names, results } = record;
  const rows =
    names.length > 0
      ? names
      : results.map(({ vendor, label }) => ({ vendor, text: label, field: "", name: label, line: undefined }));
  if (rows.length === 0) return null;
  return (
    <>
      <h2 class="h3">{t.record.Names}</h2>
      <table class="t results">
        <caption class="vh">{t.record.Names}</caption>
        <thead>
          <tr>
            {[t.asWritten, t.where, t.forYou, t.act].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ vendor, text, field, line }, place) => (
            // The same name may stand in one line twice.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={place}>
              <th scope="row">
                <bdi>{visible(text)}</bdi>
              </th>
              <td>{[field, line === undefined ? "" : `${t.line} ${line}`].filter(Boolean).join(", ")}</td>
              <Answer result={results.find((each) => each.vendor === vendor)} record={record} />
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && <p class="small muted">{t.record.more(rows.length - SHOWN)}</p>}
    </>
  );
}

function Answer({ result, record }: { result: EvidenceResult | undefined; record: Evidence }) {
  const t = useWords();
  const { language } = record;
  const mark = result?.mark as Mark | null | undefined;
  const acts = result ? recordActs(result, record) : [];
  return (
    <>
      <td class="nw">
        {mark && <Glyph name={mark} />}
        <b>{mark ? markInRecord(mark, language) : t.nothing}</b>
      </td>
      <td>{acts.join("; ") || "–"}</td>
    </>
  );
}
