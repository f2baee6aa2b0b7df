import { browser } from "../shared/browser.ts";
import { ALL_SITES } from "../shared/core-sites.ts";
import { useWords } from "./words.ts";

/** The wish to have every site read, worded plainly; the browser asks. */
export function AllSites() {
  const t = useWords();
  return (
    <>
      <p class="row">
        <button type="button" class="btn" onClick={() => void browser.permissions.request({ origins: [ALL_SITES] })}>
          {t.allowAll}
        </button>
      </p>
      <p class="small muted">{t.allowAllNote}</p>
    </>
  );
}
