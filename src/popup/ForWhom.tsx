import type { Settings } from "../shared/settings.ts";
import { useWords } from "./words.ts";

interface Props {
  settings: Settings;
  onChoose: (change: Partial<Settings>) => void;
}

/** Which of the profiles that are kept by name everything is judged for. */
export function ForWhom({ settings: { profiles, as }, onChoose }: Props) {
  const t = useWords();
  const choose = (name: string): void => {
    const chosen = profiles.find((each) => each.name === name);
    if (chosen) onChoose({ profile: chosen.profile, as: name });
  };
  return (
    <label class="level for-whom">
      <span>{t.forWhom}</span>
      <select value={as} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {!profiles.some(({ name }) => name === as) && <option value={as}>{t.noName}</option>}
        {profiles.map(({ name }) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
