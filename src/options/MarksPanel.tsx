import { useEffect, useState } from "preact/hooks";
import { type Level, LEVELS } from "../shared/levels.ts";
import { readShortcut } from "../shared/shortcut.ts";
import { LEVEL_WORDS } from "../shared/words/levels.ts";
import { useLanguage } from "../ui/language.ts";
import { useWords } from "./words.ts";

interface Props {
  level: Level;
  onSave: (level: Level) => unknown;
}

/** How much of what is on file is marked. */
export function MarksPanel({ level, onSave }: Props) {
  const t = useWords();
  const [shortcut, setShortcut] = useState<string>();
  useEffect(() => void readShortcut().then(setShortcut), []);
  return (
    <section class="panel" id="marks">
      <div class="ph">
        <h2>{t.marksWhat}</h2>
      </div>
      <LevelChoice level={level} onSave={onSave} />
      {shortcut && (
        <p class="small muted">
          {t.nextMark} <kbd>{shortcut}</kbd>
        </p>
      )}
    </section>
  );
}

/** The levels, each with a sentence. */
export function LevelChoice({ level, onSave }: Props) {
  const t = useWords();
  const words = LEVEL_WORDS[useLanguage()];
  return (
    <fieldset>
      <legend class="vh">{t.marksWhat}</legend>
      {LEVELS.map((each) => (
        <label key={each} class="opt">
          <input type="radio" name="level" checked={each === level} onChange={() => onSave(each)} />
          <span>
            {words[each][0]}
            <small>{words[each][1]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
