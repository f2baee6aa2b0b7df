import { browser } from "../shared/browser.ts";
import { CORE_FAMILIES, type CoreSite } from "../shared/core-sites.ts";
import { Fold } from "../ui/Fold.tsx";
import { useAllowed } from "./use-allowed.ts";
import { useWords } from "./words.ts";

const KINDS: readonly CoreSite["kind"][] = ["procurement", "shop"];

/** The frozen core list; and, where the browser's own settings took some of it away, the way to allow it again. */
export function CoreSites() {
  const t = useWords();
  const allowed = useAllowed();
  const missing = allowed?.coreMissing ?? [];
  return (
    <>
      <h3 class="h3">{t.coreSites}</h3>
      <p class="small muted">{t.coreSentence}</p>
      {missing.length > 0 && (
        <p class="row">
          <span class="small">{t.coreMissing(missing.length)}</span>
          <button type="button" class="btn" onClick={() => void browser.permissions.request({ origins: missing })}>
            {t.allowCore}
          </button>
        </p>
      )}
      <div class="folds">
        {KINDS.map((kind) => {
          const sites = CORE_FAMILIES.filter((site) => site.kind === kind);
          return (
            <Fold key={kind} title={t.kind[kind]} holds={t.coreHolds(sites.length)}>
              <ul class="list">
                {sites.map(({ id, name, hosts }) => (
                  <li key={id}>
                    {name} <span class="muted mono small">{hosts.join(", ")}</span>
                  </li>
                ))}
              </ul>
            </Fold>
          );
        })}
      </div>
    </>
  );
}
