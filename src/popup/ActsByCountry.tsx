import type { Entry } from "../core/advisories-for.ts";
import { formatWhen } from "../shared/words/format.ts";
import { territoryName } from "../shared/words/territories.ts";
import { useCommon, useLanguage } from "../ui/language.ts";
import { StateChip } from "../ui/StateChip.tsx";

/** Acts in reading order, each with country, title, state and day. */
export function ActsByCountry({ entries }: { entries: Entry[] }) {
  const language = useLanguage();
  const t = useCommon();
  return (
    <ul class="acts">
      {entries.map(({ advisory, standing }) => {
        const country = advisory.issuer.subdivision ?? advisory.issuer.country;
        const day = advisory.published ?? advisory.effective;
        return (
          <li key={advisory.id}>
            <abbr class="cc" title={territoryName(country, language)}>
              {country}
            </abbr>
            <span>
              {advisory.title[language]} <StateChip advisory={advisory} state={standing.state} />
              <br />
              <span class="when">
                {t.kind[advisory.kind]}
                {day && `, ${formatWhen(day, language)}`}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
