import type { Settings } from "../shared/settings.ts";
import { useWords } from "./words.ts";

interface Props {
  language: Settings["language"];
  onSave: (language: Settings["language"]) => unknown;
}

/** The language Caveat speaks: the browser's, or one of its own. */
export function LanguagePanel({ language, onSave }: Props) {
  const t = useWords();
  return (
    <section class="panel" id="language">
      <div class="ph">
        <h2>{t.language}</h2>
      </div>
      <fieldset>
        <legend class="vh">{t.language}</legend>
        {(["browser", "en", "cs"] as const).map((each) => (
          <label key={each} class="opt">
            <input type="radio" name="language" checked={each === language} onChange={() => onSave(each)} />
            <span lang={each === "browser" ? undefined : each}>{t.languageOf[each]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
