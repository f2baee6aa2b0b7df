import { formatDay } from "../shared/words/format.ts";
import type { DatasetInfo } from "../shared/messages.ts";
import { useLanguage } from "../ui/language.ts";
import { OptionsLink } from "./OptionsLink.tsx";
import { useWords } from "./words.ts";

/** The data in use, and the way to the settings. */
export function DataLine({ info: { issued, from } }: { info: DatasetInfo }) {
  const t = useWords();
  const language = useLanguage();
  return (
    <footer>
      <span>{t.dataOf(formatDay(issued.slice(0, 10), language), from)}</span>
      <span>
        <a class="btn quiet" href="/src/check/index.html" target="_blank">
          {t.checkList}
        </a>
        <OptionsLink part="data">{t.settings}</OptionsLink>
      </span>
    </footer>
  );
}
