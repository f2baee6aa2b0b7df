import { useState } from "preact/hooks";
import { visible } from "../shared/report/visible.ts";
import { LISTS } from "../shared/words/lists.ts";
import { useLanguage } from "../ui/language.ts";
import { Pager } from "./Pager.tsx";
import type { Compared } from "./work/messages.ts";
import { useWords } from "./words.ts";

/** So many lines stand on the page at a time. */
const LINES = 50;
/** So many acts are named beside a line; the rest is counted. */
const ACTS = 3;

/** What came, went and changed, line by line. */
export function ComparedRows({ compared: { rows, counts } }: { compared: Compared & { ok: true } }) {
  const words = useWords();
  const t = LISTS[useLanguage()];
  const [from, setFrom] = useState(0);
  const left = counts.came + counts.went + counts.changed - rows.length;
  if (rows.length === 0) return null;
  return (
    <>
      <table class="t results compared">
        <caption class="vh">{t.compared}</caption>
        <thead>
          <tr>
            {[words.line, words.asWritten, t.what, t.before, t.now, t.acts].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(from, from + LINES).map(({ what, file, line, written, before, after, acts }, place) => (
            // Lines that say the same may stand in one list twice.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={from + place}>
              <td>
                {line} <span class="small muted">{file}</span>
              </td>
              <th scope="row">
                <bdi>{visible(written)}</bdi>
              </th>
              <td>{t.kinds[what]}</td>
              <td>{before ?? "–"}</td>
              <td>
                <b>{after ?? "–"}</b>
              </td>
              <td>
                {acts.slice(0, ACTS).map(({ what: how, title }) => (
                  <div key={title}>
                    {t.actKinds[how]}: {title}
                  </div>
                ))}
                {acts.length > ACTS && <span class="muted">{t.moreActs(acts.length - ACTS)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager from={from} lines={LINES} total={rows.length} onFrom={setFrom} />
      {left > 0 && <p class="small muted">{t.more(left)}</p>}
    </>
  );
}
