import { useId, useState } from "preact/hooks";
import { type Role, ROLES } from "../core/dataset.ts";
import type { Profile } from "../core/profile.ts";
import { useSpeech } from "./language.ts";

interface Props {
  /** Saves who the reader is; what it throws is said in words. */
  onSave: (profile: Profile) => Promise<void>;
  onNotNow: () => void;
  /** Where one can say more than one country and role. */
  onMore: (() => void) | undefined;
}

const NONE = "anyone";

function readerOf(territory: string, role: string): Profile[number] {
  if (role === NONE) return { territory, roles: [], denied: [...ROLES] };
  return { territory, roles: role ? [role as Role] : [] };
}

/** Two questions that turn "depends on who you are" into an answer. */
export function ProfileForm({ onSave, onNotNow, onMore }: Props) {
  const { common, card: t, countries } = useSpeech();
  const id = useId();
  const [territory, setTerritory] = useState("");
  const [role, setRole] = useState("");
  const [problem, setProblem] = useState("");
  const [saving, setSaving] = useState(false);

  const save = async (): Promise<void> => {
    if (!territory) {
      setProblem(t.chooseCountry);
      return;
    }
    setSaving(true);
    try {
      await onSave([readerOf(territory, role)]);
    } catch {
      setProblem(t.couldNotSave);
      setSaving(false);
    }
  };

  return (
    <form
      class="quest"
      aria-label={t.whoAreYou}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label class="field" for={`${id}c`}>
        {t.country}
      </label>
      <select
        id={`${id}c`}
        value={territory}
        aria-describedby={`${id}p`}
        onChange={({ currentTarget }) => {
          setTerritory(currentTarget.value);
          setProblem("");
        }}
      >
        <option value="">{t.choose}</option>
        {common.territories(countries).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <label class="field" for={`${id}r`}>
        {t.role}
      </label>
      <select id={`${id}r`} value={role} onChange={({ currentTarget }) => setRole(currentTarget.value)}>
        <option value="">{t.notSure}</option>
        {(Object.keys(common.roleMeans) as Role[]).map((name) => (
          <option key={name} value={name}>
            {common.role[name]}
          </option>
        ))}
        <option value={NONE}>{common.role.anyone}</option>
      </select>
      {role && role !== NONE && <p class="small muted">{common.roleMeans[role as Role]}</p>}
      <output class="small" id={`${id}p`}>
        {problem}
      </output>
      <div class="row">
        <button type="submit" class="btn primary" disabled={saving}>
          {t.answerForMe}
        </button>
        <button type="button" class="btn quiet" onClick={onNotNow}>
          {t.notNow}
        </button>
      </div>
      {onMore && (
        <button type="button" class="link small" onClick={onMore}>
          {t.moreRoles}
        </button>
      )}
    </form>
  );
}
