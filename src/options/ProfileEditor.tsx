import { useState } from "preact/hooks";
import { type Regime, REGIMES, type Role, ROLES } from "../core/dataset.ts";
import type { Profile } from "../core/profile.ts";
import { EU_MEMBERS } from "../core/territories.ts";
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

/** Who the reader is: any number of territories, in each any of the roles, or none of them. */
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

const isRegime = (value: string): value is Regime => (REGIMES as readonly string[]).includes(value);

/** The regimes of NIS 2 are of member states, and of regulated operators. */
const hasRegime = ({ territory, roles }: Row): boolean =>
  EU_MEMBERS.has(territory) && roles.includes("regulated-operator");

/** The row as it is kept: without a regime where none applies. */
function kept({ regime, denied, ...row }: Row): Row {
  return {
    ...row,
    ...(denied && denied.length > 0 && row.roles.length === 0 && { denied }),
    ...(regime && hasRegime(row) && { regime }),
  };
}

function TerritoryRow({ row, taken, onChange, onRemove }: RowProps) {
  const { territory, roles, denied = [], regime } = row;
  const t = useWords();
  const common = useCommon();
  const language = useLanguage();
  const toggle = (role: Role): void => {
    const next = roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role];
    onChange(kept({ territory, roles: next, ...(regime && { regime }) }));
  };
  const hasNone = roles.length === 0 && ROLES.every((role) => denied.includes(role));
  return (
    <fieldset class="who">
      <legend class="vh">{territory ? territoryName(territory, language) : t.country}</legend>
      <label class="field">
        {t.country}
        <select
          value={territory}
          onChange={({ currentTarget: { value } }) => onChange(kept({ ...row, territory: value }))}
        >
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
          <label class="opt">
            <input
              type="checkbox"
              checked={hasNone}
              onChange={() => onChange({ territory, roles: [], ...(!hasNone && { denied: [...ROLES] }) })}
            />
            <span>{common.role.anyone}</span>
          </label>
        </fieldset>
      )}
      {hasRegime(row) && (
        <label class="field">
          {t.regime}
          <select
            value={regime ?? ""}
            onChange={({ currentTarget: { value } }) =>
              onChange(kept({ territory, roles, ...(isRegime(value) && { regime: value }) }))
            }
          >
            <option value="">{t.notSureOfRegime}</option>
            {REGIMES.map((one) => (
              <option key={one} value={one}>
                {common.regimeMeans[one]}
              </option>
            ))}
          </select>
        </label>
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
