import { COLUMN_ROLES, type ColumnRole } from "../core/lists/columns.ts";
import { Fold } from "../ui/Fold.tsx";
import type { ListSummary, Summary } from "./work/messages.ts";
import { useWords } from "./words.ts";

interface Props {
  summary: Summary;
  onRoles: (list: number, roles: ColumnRole[]) => void;
}

/** What each file was, and what the columns of each list hold. */
export function Files({ summary: { files, lists }, onRoles }: Props) {
  const t = useWords();
  const told = files.filter(({ notes, fault }) => notes.length > 0 || fault);
  return (
    <>
      {told.length > 0 && (
        <ul class="told" aria-label={t.page.files}>
          {told.map(({ name, notes, fault }) => (
            <li key={name} class={fault ? "note strong" : "note"}>
              <bdi>{name}</bdi>
              <span>{[...(fault ? [t.fault[fault]] : []), ...notes.map((note) => t.note[note])].join(" ")}</span>
            </li>
          ))}
        </ul>
      )}
      {lists.map((list, place) =>
        list.head.length > 1 || list.hasHeading ? (
          <Columns
            key={`${list.name} ${list.roles.join()}`}
            list={list}
            alone={lists.length === 1}
            onRoles={(roles) => onRoles(place, roles)}
          />
        ) : null,
      )}
    </>
  );
}

interface ColumnsProps {
  list: ListSummary;
  alone: boolean;
  onRoles: (roles: ColumnRole[]) => void;
}

/** What each column of a list holds, as it was recognised, to be changed by hand. */
function Columns({ list: { name, head, hasHeading, roles }, alone, onRoles }: ColumnsProps) {
  const t = useWords();
  const known = roles.filter((role) => role !== "other").length;
  return (
    <Fold title={alone ? t.page.columns : t.page.columnsOf(name)} holds={t.page.columnsHold(known)}>
      <p class="muted">{t.page.columnsHint}</p>
      <ul class="columns">
        {head.map((heading, column) => (
          // Columns have no name that is theirs alone.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={column}>
            <label class="field">
              <bdi>{heading.trim() || t.page.column(column + 1)}</bdi>
              {!hasHeading && heading.trim() !== "" && <span class="muted"> ({t.page.column(column + 1)})</span>}
              <select
                value={roles[column]}
                onChange={({ currentTarget }) =>
                  onRoles(roles.map((role, at) => (at === column ? (currentTarget.value as ColumnRole) : role)))
                }
              >
                {COLUMN_ROLES.map((role) => (
                  <option key={role} value={role}>
                    {t.role[role]}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
