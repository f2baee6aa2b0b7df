import type { Language } from "../shared/words/format.ts";
import { ResultRow } from "./ResultRow.tsx";
import type { Answer, ShownRow, Sort, View } from "./work/messages.ts";
import { useWords } from "./words.ts";

interface Props {
  rows: readonly ShownRow[];
  /** The rows come from several lists, so that each says from which. */
  several: boolean;
  view: View;
  language: Language;
  onSort: (sort: Sort) => void;
  onAnswer: (row: number, act: string, answer: Answer | undefined) => void;
}

/** The lines in view. Its headings sort; on a narrow window they stand above the lines, and each line becomes a block. */
export function ResultTable({ rows, several, view, onSort, onAnswer }: Props) {
  const t = useWords();
  const sorting = (sort: Sort) => (
    <th
      scope="col"
      key={sort}
      class={sort}
      aria-sort={view.sort === sort ? (view.descending ? "descending" : "ascending") : "none"}
    >
      <button type="button" class="sort" aria-label={t.page.sortBy(t[sort])} onClick={() => onSort(sort)}>
        {t[sort]}
      </button>
    </th>
  );
  return (
    <table class="t results">
      <caption class="vh">{t.page.caption}</caption>
      <thead>
        <tr>
          {(["line", "asWritten", "forYou", "vendor"] as const).map(sorting)}
          <th scope="col">{t.toDo}</th>
          <th scope="col">{t.act}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ResultRow key={row.id} row={row} several={several} onAnswer={(act, given) => onAnswer(row.id, act, given)} />
        ))}
      </tbody>
    </table>
  );
}
