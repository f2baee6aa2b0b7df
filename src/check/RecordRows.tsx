import type { RecordTable } from "../shared/report/record-rows.ts";
import { visible } from "../shared/report/visible.ts";
import { useWords } from "./words.ts";

/** Rows of a list, as its record names them. */
export function RecordRows({ table: { heading, columns, rows, left } }: { table: RecordTable }) {
  const t = useWords();
  return (
    <>
      <h2 class="h3">{heading}</h2>
      <table class="t results">
        <caption class="vh">{heading}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, place) => (
            // Rows that say the same may stand in a list twice, and columns that do.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={place}>
              {cells.map((cell, column) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column}>
                  <bdi>{visible(cell) || "–"}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p class="small muted">{t.record.more(left)}</p>}
    </>
  );
}
