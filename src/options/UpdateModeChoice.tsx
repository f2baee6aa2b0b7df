import { UPDATE_MODES, type UpdateMode } from "../shared/settings.ts";
import { useFeedWords } from "./use-feeds.ts";

/** When feeds are asked: by schedule, on the reader's word, or never. */
export function UpdateModeChoice({ mode, onChoose }: { mode: UpdateMode; onChoose: (mode: UpdateMode) => void }) {
  const t = useFeedWords();
  return (
    <fieldset>
      <legend class="h3">{t.when}</legend>
      {UPDATE_MODES.map((each) => (
        <label key={each} class="opt">
          <input type="radio" name="updates" checked={each === mode} onChange={() => onChoose(each)} />
          <span>
            {t.modes[each][0]}
            <small>{t.modes[each][1]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
