import { COLUMN_ROLES, type ColumnRole } from "../core/lists/columns.ts";
import { ENCODINGS, type Encoding } from "../files/encodings.ts";
import { noteSentences } from "../shared/report/file-notes.ts";
import { encodingName } from "../shared/words/encodings.ts";
import { Fold } from "../ui/Fold.tsx";
import { useLanguage } from "../ui/language.ts";
import type { FileSummary, ListSummary, Summary } from "./work/messages.ts";
import { useWords } from "./words.ts";

interface Props {
  summary: Summary;
  /** So many headings are remembered with a person's choice. */
  remembered: number;
  onRoles: (list: number, roles: ColumnRole[], changed: { heading: string; role: ColumnRole }) => void;
  onEncoding: (file: number, encoding: Encoding) => void;
  onForget: () => void;
}

/** What each file was, and what the columns of each list hold. */
export function Files({ summary: { files, lists }, remembered, onRoles, onEncoding, onForget }: Props) {
  const t = useWords();
  const isTold = ({ notes, fault }: FileSummary): boolean => notes.length > 0 || fault !== undefined;
  return (
    <>
      {files.some(isTold) && (
        <ul class="told" aria-label={t.page.files}>
          {files.map((file, place) =>
            isTold(file) ? (
              // Two files of one name may be given.
              // oxlint-disable-next-line react/no-array-index-key
              <Told key={place} file={file} onEncoding={(encoding) => onEncoding(place, encoding)} />
            ) : null,
          )}
        </ul>
      )}
      {lists.map((list, place) =>
        list.head.length > 1 || list.hasHeading ? (
          <Columns
            key={`${list.name} ${list.roles.join()}`}
            list={list}
            alone={lists.length === 1}
            remembered={remembered}
            onRoles={(roles, changed) => onRoles(place, roles, changed)}
            onForget={onForget}
          />
        ) : null,
      )}
    </>
  );
}

/** What was unusual about a file, and the encoding of its text where that was no matter of course. */
function Told({ file, onEncoding }: { file: FileSummary; onEncoding: (encoding: Encoding) => void }) {
  const t = useWords();
  const language = useLanguage();
  const { name, notes, fault, text } = file;
  const isDoubtful =
    text !== undefined && (text.encoding !== "utf-8" || text.by === "choice" || notes.includes("lost-letters"));
  return (
    <li class={fault ? "note strong" : "note"}>
      <bdi>{name}</bdi>
      <span>{[...(fault ? [t.fault[fault]] : []), ...noteSentences(file, language)].join(" ")}</span>
      {isDoubtful && (
        <select
          class="noprint"
          aria-label={t.page.encodingOf(name)}
          value={text.encoding}
          onChange={({ currentTarget }) => onEncoding(currentTarget.value as Encoding)}
        >
          {ENCODINGS.map((encoding) => (
            <option key={encoding} value={encoding}>
              {encodingName(encoding)}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

interface ColumnsProps extends Pick<Props, "remembered" | "onForget"> {
  list: ListSummary;
  alone: boolean;
  onRoles: (roles: ColumnRole[], changed: { heading: string; role: ColumnRole }) => void;
}

/** What each column of a list holds, as it was recognised, to be changed by hand. */
function Columns({ list: { name, head, hasHeading, roles }, alone, remembered, onRoles, onForget }: ColumnsProps) {
  const t = useWords();
  const known = roles.filter((role) => role !== "other").length;
  const change = (column: number, role: ColumnRole): void =>
    onRoles(
      roles.map((before, at) => (at === column ? role : before)),
      { heading: hasHeading ? (head[column] ?? "") : "", role },
    );
  return (
    <Fold title={alone ? t.page.columns : t.page.columnsOf(name)} holds={t.page.columnsHold(known)}>
      <p class="muted">
        {t.page.columnsHint} {hasHeading && t.page.remembered}
      </p>
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
                onChange={({ currentTarget }) => change(column, currentTarget.value as ColumnRole)}
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
      {remembered > 0 && (
        <button type="button" class="link" onClick={onForget}>
          {t.page.forgetColumns(remembered)}
        </button>
      )}
    </Fold>
  );
}
