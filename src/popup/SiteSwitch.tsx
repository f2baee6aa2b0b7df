import { useEffect, useState } from "preact/hooks";
import { LEVELS, type Level } from "../shared/levels.ts";
import { readShortcut } from "../shared/shortcut.ts";
import { LEVEL_WORDS } from "../shared/words/levels.ts";
import { useLanguage } from "../ui/language.ts";
import { SITE_MODES, type SiteMode } from "../shared/site-modes.ts";
import { useWords } from "./words.ts";

interface Props {
  host: string;
  mode: SiteMode;
  onMode: (mode: SiteMode) => void;
  level: Level;
  onLevel: (level: Level) => void;
}

/** What this site gets: marks, the count alone, or nothing. */
export function SiteSwitch({ host, mode, onMode, level, onLevel }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => void readShortcut().then(setShortcut), []);
  const label: Record<SiteMode, string> = { marks: t.marks, count: t.count, off: t.offMode };
  return (
    <section class="site">
      <p class="host">
        <b>{host}</b>
      </p>
      <fieldset class="seg">
        <legend class="vh">{t.onThisSite}</legend>
        {SITE_MODES.map((each) => (
          <label key={each}>
            <input type="radio" name="mode" checked={each === mode} onChange={() => onMode(each)} />
            {label[each]}
          </label>
        ))}
      </fieldset>
      {mode === "marks" && (
        <label class="level">
          <span>{t.marksWhat}</span>
          <select value={level} onChange={({ currentTarget }) => onLevel(currentTarget.value as Level)}>
            {LEVELS.map((each) => (
              <option key={each} value={each}>
                {LEVEL_WORDS[language][each][0]}
              </option>
            ))}
          </select>
        </label>
      )}
      <details class="small muted">
        <summary>{t.whatTheseMean}</summary>
        <dl class="facts">
          {SITE_MODES.map((each) => (
            <div key={each}>
              <dt>{label[each]}</dt>
              <dd>{t.modeMeans[each]}</dd>
            </div>
          ))}
          {shortcut && (
            <div>
              <dt>{t.nextMark}</dt>
              <dd>
                <kbd>{shortcut}</kbd>
              </dd>
            </div>
          )}
        </dl>
      </details>
    </section>
  );
}
