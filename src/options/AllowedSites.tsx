import { useState } from "preact/hooks";
import { browser } from "../shared/browser.ts";
import { ALL_SITES } from "../shared/core-sites.ts";
import { AllSites } from "./AllSites.tsx";
import { useAllowed } from "./use-allowed.ts";
import { useWords } from "./words.ts";

/** What the reader let Caveat read beside the core sites, and the way to take it back. */
export function AllowedSites() {
  const t = useWords();
  const allowed = useAllowed();
  const [said, setSaid] = useState("");
  if (!allowed) return null;
  const own = allowed.granted;
  const named = (origin: string): string =>
    origin === ALL_SITES ? t.everySite : origin.replace(/^https:\/\//, "").replace(/\/\*$/, "");
  const takeBack = async (origin: string): Promise<void> => {
    const gone = await browser.permissions.remove({ origins: [origin] }).catch(() => false);
    setSaid(gone ? t.takenBack(named(origin)) : t.takeBackFailed);
  };
  return (
    <>
      <h3 class="h3">{t.allowed}</h3>
      {own.length === 0 && <p class="small muted">{t.noneAllowed}</p>}
      <ul class="list">
        {own.map((origin) => (
          <li key={origin} class="row">
            <span>{named(origin)}</span>
            <button type="button" class="btn quiet" onClick={() => void takeBack(origin)}>
              {t.takeBack}
              <span class="vh"> {named(origin)}</span>
            </button>
          </li>
        ))}
      </ul>
      <output class="small">{said}</output>
      {!own.includes(ALL_SITES) && <AllSites />}
    </>
  );
}
