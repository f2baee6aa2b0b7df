import { Glyph } from "../ui/Glyph.tsx";
import { POPUP } from "../shared/words/popup.ts";

/** The background did not answer: no settings, no data. Says so in the browser's language, as no other is known. */
export function Broken() {
  const t = POPUP[navigator.language.startsWith("cs") ? "cs" : "en"];
  return (
    <main class="popup">
      <h1 class="vh">Caveat</h1>
      <div class="body">
        <div class="sect">
          <div class="note strong" role="alert">
            <Glyph name="pause" />
            <div>
              <b>{t.broken}</b>
              {t.brokenSentence}
            </div>
            <p class="row">
              <button class="btn" type="button" onClick={() => location.reload()}>
                {t.tryAgain}
              </button>
            </p>
          </div>
        </div>
      </div>
    </main>
  );
}
