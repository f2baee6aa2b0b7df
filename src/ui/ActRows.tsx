import { useState } from "preact/hooks";
import type { ActText } from "../shared/card-text/text-types.ts";
import { AdvisoryArticle } from "./AdvisoryArticle.tsx";

interface Props {
  acts: readonly ActText[];
  /** Whom each act binds comes first, then its title: for a reader who has not said who they are. */
  byWhom?: boolean;
}

/** Acts in a line or two each, by territory; a row opens to the whole article. */
export function ActRows({ acts, byWhom = false }: Props) {
  return (
    <ul class="acts">
      {acts.map((act) => (
        <li key={act.id}>
          <ActRow act={act} byWhom={byWhom && act.who !== ""} />
        </li>
      ))}
    </ul>
  );
}

function ActRow({ act, byWhom }: { act: ActText; byWhom: boolean }) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="act" onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>
        <abbr class="cc" title={act.territoryName}>
          {act.territory}
        </abbr>
        <span>
          {byWhom ? act.who : <b>{act.title}</b>}
          <span class="when">
            {byWhom && `${act.title}. `}
            {act.inOneLine}
          </span>
        </span>
      </summary>
      {opened && <AdvisoryArticle act={act} untitled={!byWhom} />}
    </details>
  );
}
