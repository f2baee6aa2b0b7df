import { readFileSync } from "node:fs";
import * as v from "valibot";
import { compareResults, type Judged, ResultSchema } from "../../core/lists/compare-results.ts";
import type { ListWriter } from "../../shared/report/list-writer.ts";
import { CHECK } from "../../shared/words/check.ts";
import type { Language } from "../../shared/words/format.ts";

/** The rows of an earlier result, or what is wrong with the file. */
export function readEarlier(path: string): Judged[] | string {
  try {
    return v.parse(ResultSchema, JSON.parse(readFileSync(path, "utf8"))).rows;
  } catch (error) {
    return error instanceof v.ValiError || error instanceof SyntaxError
      ? `${path} is no result: it has to be what check-list FILE --json wrote.`
      : (error as Error).message;
  }
}

/** Writes what came, went and changed since an earlier result, instead of the result itself. */
export function comparison(earlier: readonly Judged[], asJson: boolean, language: Language): ListWriter {
  const rows: Judged[] = [];
  const words = CHECK[language].compared;
  return {
    start: () => "",
    rows: (told) => {
      for (const { file, line, written, grade, found, questions } of told)
        rows.push({ file, line, written, grade, found, questions });
      return "";
    },
    end: ({ about, coverage }) => {
      const compared = compareResults(earlier, rows);
      if (asJson) return `${JSON.stringify({ compared, about, coverage }, null, 2)}\n`;
      const { came, went, changed } = compared;
      const at = ({ file, line, written }: Judged): string => `${file}:${line}  ${written}`;
      return [
        words.heading(came.length, went.length, changed.length),
        ...came.map((row) => `${words.came}  ${at(row)}  ${row.grade}`),
        ...went.map((row) => `${words.went}  ${at(row)}  ${row.grade}`),
        ...changed.map(({ before, after, acts }) => {
          const ids = [...acts.came.map((id) => `+${id}`), ...acts.went.map((id) => `-${id}`), ...acts.changed];
          const shown = ids.length > 5 ? [...ids.slice(0, 5), "…"] : ids;
          return `${words.changed}  ${at(after)}  ${before.grade} → ${after.grade}  ${shown.join(" ")}`;
        }),
        about,
        coverage,
        "",
      ].join("\n");
    },
  };
}
