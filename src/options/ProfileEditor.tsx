import { useState } from "preact/hooks";
import { type Role, ROLES } from "../core/dataset.ts";
import type { Profile } from "../core/profile.ts";
import { territories, territoryName } from "../shared/words/territories.ts";
import { useCommon, useLanguage } from "../ui/language.ts";
import { useWords } from "./words.ts";

type Row = Profile[number];
const EMPTY: Row = { territory: "", roles: [] };

interface Props {
  profile: Profile;
  /** Every change, at once: territories with their roles. A row without a territory is not part of it. */
  onChange: (profile: Profile) => void;
}

/** Who the reader is: any number of territories, in each any of six roles. */
export function ProfileEditor({ profile, onChange }: Props) {
  const t = useWords();
  const language = useLanguage();
  const [rows, setRows] = useState<Profile>(profile.length > 0 ? profile : [EMPTY]);
  const [removed, setRemoved] = useState<{ row: Row; before: Profile }>();
  const change = (next: Profile): void => {
    setRows(next.length > 0 ? next : [EMPTY]);
    onChange(next.filter(({ territory }) => territory !== ""));
  };
  const replace = (at: number, row: Row): void => {
    setRemoved(undefined);
    change(rows.with(at, row));
  };
  const remove = (at: number): void => {
    const row = rows[at];
    if (row) setRemoved({ row, before: rows });
    change(rows.toSpliced(at, 1));
  };
  return (
    <div>
      {rows.map((row, at) => (
        <TerritoryRow
          // By place: with the territory as its key a row would be made anew, and lose the focus, at each letter typed to choose it.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          row={row}
          taken={rows.map(({ territory }) => territory)}
          onChange={(changed) => replace(at, changed)}
          onRemove={row.territory ? () => remove(at) : undefined}
        />
      ))}
      {rows.every(({ territory }) => territory !== "") && (
        <p class="row">
          <button type="button" class="btn" onClick={() => setRows([...rows, EMPTY])}>
            {t.addCountry}
          </button>
        </p>
      )}
      <output class="small">
        {removed && (
          <>
            {t.removed(territoryName(removed.row.territory, language))}{" "}
            <button
              type="button"
              class="btn quiet"
              onClick={() => {
                setRemoved(undefined);
                change(removed.before);
              }}
            >
              {t.undo}
            </button>
          </>
        )}
      </output>
    </div>
  );
}

interface RowProps {
  row: Row;
  /** Territories that stand in some row already. */
  taken: string[];
  onChange: (row: Row) => void;
  onRemove: (() => void) | undefined;
}

function TerritoryRow({ row: { territory, roles }, taken, onChange, onRemove }: RowProps) {
  const t = useWords();
  const common = useCommon();
  const language = useLanguage();
  const toggle = (role: Role): void =>
    onChange({ territory, roles: roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role] });
  return (
    <fieldset class="who">
      <legend class="vh">{territory ? territoryName(territory, language) : t.country}</legend>
      <label class="field">
        {t.country}
        <select value={territory} onChange={({ currentTarget: { value } }) => onChange({ territory: value, roles })}>
          <option value="">{t.chooseCountry}</option>
          {territories(language).map(({ code, name }) => (
            <option key={code} value={code} disabled={code !== territory && taken.includes(code)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {territory && (
        <fieldset>
          <legend class="field">{t.roles}</legend>
          {ROLES.map((role) => (
            <label key={role} class="opt">
              <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
              <span>
                {common.role[role]}
                <small>{common.roleMeans[role]}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {onRemove && (
        <p class="row">
          <button type="button" class="btn quiet" onClick={onRemove}>
            {t.removeCountry(territoryName(territory, language))}
          </button>
        </p>
      )}
    </fieldset>
  );
}
