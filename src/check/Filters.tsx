import { useEffect, useState } from "preact/hooks";
import { type Filter, FILTERS, type Summary, type View } from "./work/messages.ts";
import { useWords } from "./words.ts";

interface Props {
  summary: Summary;
  view: View;
  onLook: (change: Partial<View>) => void;
}

/** How long, in milliseconds, typing must rest before the lines are searched. */
const REST = 200;

/** Which lines are shown: by what they are to the reader, and by a word in them. */
export function Filters({ summary, view, onLook }: Props) {
  const t = useWords();
  const [typed, setTyped] = useState(view.search);
  useEffect(() => {
    if (typed === view.search) return undefined;
    const timer = setTimeout(() => onLook({ search: typed }), REST);
    return () => clearTimeout(timer);
  }, [typed, view.search, onLook]);
  return (
    <div class="filters noprint">
      <fieldset>
        <legend class="vh">{t.page.show}</legend>
        {FILTERS.map((filter) => {
          const count = countOf(filter, summary);
          return (
            <label key={filter} class="pick">
              <input
                type="radio"
                name="filter"
                checked={view.filter === filter}
                disabled={count === 0 && filter !== "all"}
                onChange={() => onLook({ filter })}
              />
              {t.page.filter[filter]} <span class="n">{count.toLocaleString(document.documentElement.lang)}</span>
            </label>
          );
        })}
      </fieldset>
      <input
        type="search"
        aria-label={t.page.search}
        placeholder={t.page.search}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </div>
  );
}

function countOf(filter: Filter, { counts, lines, questions, work }: Summary): number {
  switch (filter) {
    case "all":
      return lines;
    case "work":
      return work;
    case "question":
      return questions;
    case "others":
      return lines - counts.must - counts.should - counts.elsewhere - counts.question - counts.nothing;
    case "must":
    case "should":
    case "elsewhere":
    case "nothing":
      return counts[filter];
  }
}
