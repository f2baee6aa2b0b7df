import { useState } from "preact/hooks";
import type { Entry } from "../core/advisories-for.ts";
import type { CardView } from "../shared/messages.ts";
import { AdvisoryArticle, inOneLine } from "./AdvisoryArticle.tsx";
import { useCard, useSpeech } from "./language.ts";
import { territoryOf } from "../shared/lay-out.ts";

interface Props {
  entries: readonly Entry[];
  view: CardView;
  /** Whom each act binds comes first, then its title: for a reader who has not said who they are. */
  byWhom?: boolean;
}

/** Acts in a line or two each, by territory; a row opens to the whole article. */
export function ActRows({ entries, view, byWhom = false }: Props) {
  return (
    <ul class="acts">
      {entries.map((entry) => (
        <li key={entry.advisory.id}>
          <ActRow entry={entry} view={view} byWhom={byWhom} />
        </li>
      ))}
    </ul>
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function ActRow({ entry, view, byWhom }: { entry: Entry; view: CardView; byWhom: boolean }) {
  const [opened, setOpened] = useState(false);
  const t = useCard();
  const spoken = useSpeech();
  const { common } = spoken;
  const { advisory } = entry;
  const { language } = view;
  const territory = territoryOf(entry);
  const title = advisory.title[language];
  const who = byWhom ? upperFirst(advisory.binds.map((bind) => bind.who[language]).join("; ")) : "";
  return (
    <details class="act" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <abbr class="cc" title={common.territory(territory)}>
          {territory}
        </abbr>
        <span>
          {who || <b>{title}</b>}
          <span class="when">
            {who && `${title}. `}
            {inOneLine(entry, spoken)}
            {advisory.evidence === "press" && `; ${t.pressSourcesOnly}`}
          </span>
        </span>
      </summary>
      {opened && <AdvisoryArticle entry={entry} view={view} untitled={!who} />}
    </details>
  );
}
