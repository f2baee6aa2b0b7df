import { useState } from "preact/hooks";
import type { Settings } from "../shared/settings.ts";
import { useWords } from "./words.ts";

interface Props {
  settings: Settings;
  onSave: (change: Partial<Settings>) => Promise<boolean>;
}

/** Profiles that are kept by name: for somebody who answers for several customers. The popup switches between them. */
export function NamedProfiles({ settings: { profile, profiles, as }, onSave }: Props) {
  const t = useWords();
  const [name, setName] = useState("");
  const keep = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const wanted = name.trim();
    if (!wanted) return;
    const others = profiles.filter((each) => each.name !== wanted);
    if (await onSave({ profiles: [...others, { name: wanted, profile }], as: wanted })) setName("");
  };
  const remove = (gone: string): Promise<boolean> =>
    onSave({ profiles: profiles.filter((each) => each.name !== gone), as: as === gone ? "" : as });
  return (
    <details class="fold" open={profiles.length > 0}>
      <summary>
        <b>{t.namedProfiles}</b>
        <span class="muted">{t.namedProfilesHold}</span>
      </summary>
      <div>
        <ul class="list">
          {profiles.map((each) => (
            <li key={each.name} class="row">
              <label>
                <input
                  type="radio"
                  name="as"
                  checked={each.name === as}
                  onChange={() => void onSave({ profile: each.profile, as: each.name })}
                />{" "}
                {each.name}
              </label>
              <button type="button" class="btn quiet" onClick={() => void remove(each.name)}>
                {t.remove}
                <span class="vh"> {each.name}</span>
              </button>
            </li>
          ))}
        </ul>
        <form class="row add" onSubmit={(event) => void keep(event)}>
          <label class="field">
            {t.profileName}
            <input
              type="text"
              value={name}
              maxLength={60}
              autocomplete="off"
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="btn">
            {t.keepProfile}
          </button>
        </form>
      </div>
    </details>
  );
}
