import Papa from "papaparse";
import { CHECK } from "../words/check.ts";
import type { Language } from "../words/format.ts";
import { FORMULA } from "../../files/formula.ts";
import { escapeHtml, page } from "./html.ts";
import { headings, type ListHead, widthOf, wholeRow } from "./list-columns.ts";
import { ListSummary } from "./list-summary.ts";
import type { ReportRow } from "./report-rows.ts";
import { visible } from "./visible.ts";

/** What stands above a result: the sentence, for whom and on what data, and what was unusual about each file. */
export interface ReportHead {
  heading: string;
  about: string;
  /** What "nothing on file" means. */
  coverage: string;
  notes: readonly string[];
}

/**
 * The result as CSV that opens at once in the reader's spreadsheet: UTF-8 with a mark at its start, the separator of their language. All
 * columns of a list stay, ours follow. No cell can run as a formula there.
 */
export class ListCsv {
  readonly #language: Language;
  readonly #summary = new ListSummary();
  #list: ListHead | undefined;
  #width = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  /** The mark. */
  start = (): string => "\uFEFF";

  rows(rows: readonly ReportRow[], list: ListHead): string {
    for (const row of rows) this.#summary.add(row);
    const body = rows.map((row) => () => wholeRow(row, this.#width, " | "));
    if (this.#list?.name === list.name) return this.#lines(body.map((cells) => cells()));
    const before = this.#list ? "\r\n" : "";
    this.#list = list;
    this.#width = widthOf(list, rows);
    return before + this.#lines([headings(list, this.#width, this.#language), ...body.map((cells) => cells())]);
  }

  /** The acts by the number of their rows; for whom, on what data, and what was unusual. */
  end = ({ about, coverage, notes }: ReportHead): string => {
    const words = CHECK[this.#language];
    const acts = this.#summary.byAct().map(({ act, rows }) => [act.title, String(rows)]);
    const byAct = acts.length > 0 ? `\r\n${this.#lines([[words.act, words.rows], ...acts])}` : "";
    return `${byAct}\r\n${this.#lines([about, coverage, ...notes].map((line) => [line]))}`;
  };

  #lines(rows: string[][]): string {
    if (rows.length === 0) return "";
    const cells = rows.map((row) => row.map(visible));
    const delimiter = this.#language === "cs" ? ";" : ",";
    return `${Papa.unparse(cells, { escapeFormulae: FORMULA, newline: "\r\n", delimiter })}\r\n`;
  }
}

/** A table of a list for a page that stands alone and prints. */
export function listTable(rows: readonly ReportRow[], list: ListHead, language: Language): string {
  const width = widthOf(list, rows);
  const line = (cells: readonly string[], name: "th" | "td"): string =>
    `<tr>${cells.map((cell) => `<${name}>${linked(cell)}</${name}>`).join("")}</tr>`;
  return `<table><caption>${escapeHtml(list.name)}</caption><thead>${line(headings(list, width, language), "th")}</thead>
<tbody>
${rows.map((row) => line(wholeRow(row, width, "\n"), "td")).join("\n")}
</tbody></table>`;
}

const linked = (cell: string): string => `<bdi>${escapeHtml(cell).replaceAll("\n", "<br>")}</bdi>`;

/** Such tables as one page. */
export function listPage(
  tables: readonly string[],
  summary: ListSummary,
  head: ReportHead,
  language: Language,
): string {
  const words = CHECK[language];
  const acts = summary
    .byAct()
    .map(({ act, rows }) => `<li><bdi>${escapeHtml(act.title)}</bdi>: <b>${escapeHtml(words.lines(rows))}</b></li>`);
  const notes = head.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("");
  return page(
    head.heading,
    `<h1>${escapeHtml(head.heading)}</h1>
<p>${escapeHtml(head.about)}</p>
${notes ? `<ul>${notes}</ul>` : ""}
${acts.length > 0 ? `<h2>${escapeHtml(words.page.byAct)}</h2>\n<ul>${acts.join("")}</ul>` : ""}
${tables.join("\n")}
<p><small>${escapeHtml(head.coverage)}</small></p>`,
    language,
  );
}
