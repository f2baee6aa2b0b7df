import { daysBetween } from "../shared/words/format.ts";
import type { DatasetInfo } from "../shared/messages.ts";
import { STALE_DAYS } from "../shared/stale.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { OptionsLink } from "./OptionsLink.tsx";
import { useWords } from "./words.ts";

/** Says that the data has not been renewed for a week. It stays in use. `today` is an ISO date. */
export function StaleNote({ info, today }: { info: DatasetInfo; today: string }) {
  const t = useWords();
  const age = daysBetween(info.checked, today);
  if (age < STALE_DAYS) return null;
  return (
    <div class="sect">
      <output class="note strong">
        <Glyph name="clock" />
        <div>
          <b>{t.stale(age)}</b>
          {t.staleSentence}
        </div>
        <p class="row">
          <OptionsLink part="data">{t.toData}</OptionsLink>
        </p>
      </output>
    </div>
  );
}
