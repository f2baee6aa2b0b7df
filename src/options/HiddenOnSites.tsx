import { sendMessage } from "../shared/messages.ts";
import { useCommon } from "../ui/language.ts";
import { useHistory } from "./use-history.ts";
import { useWords } from "./words.ts";

/** What is hidden on which site, and until when. */
export function HiddenOnSites() {
  const t = useWords();
  const common = useCommon();
  const history = useHistory();
  const rows = (history?.choices ?? []).flatMap(({ id, label, hide, over }) =>
    hide && hide.scope !== "page" && !over ? [{ id, label, ...hide }] : [],
  );
  return (
    <>
      <h3 class="h3">{t.hiddenOnSites}</h3>
      {rows.length === 0 && <p class="small muted">{t.nothingHidden}</p>}
      <ul class="list">
        {rows.map(({ id, label, name, host, reason }) => {
          const what = name === undefined ? label : common.quote(name);
          return (
            <li key={id} class="row">
              <span>
                <b>{host ?? t.everyWhere}</b>: {what}, {reason === "until-change" ? t.untilChange : t.untilUndone}
              </span>
              <button type="button" class="btn quiet" onClick={() => void sendMessage("undoDismissal", [id])}>
                {t.showAgain}
                <span class="vh"> {what}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
