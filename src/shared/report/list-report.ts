import Papa from "papaparse";
import { CHECK } from "../words/check.ts";
import type { Language } from "../words/format.ts";
import { FORMULA } from "../../files/formula.ts";
import { escapeHtml, page } from "./html.ts";
import { headings, type ListHead, partsOfRow, widthOf, wholeRow } from "./list-columns.ts";
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
  readonly #delimiter: string;
  /** What was found, as it is written. */
  readonly #found = new WeakMap<readonly string[], string>();
  #list: ListHead | undefined;
  #width = 0;

  constructor(language: Language) {
    this.#language = language;
    this.#delimiter = language === "cs" ? ";" : ",";
  }

  /** The mark. */
  start = (): string => "\uFEFF";

  rows(rows: readonly ReportRow[], list: ListHead): string {
    for (const row of rows) this.#summary.add(row);
    const isNew = this.#list?.name !== list.name;
    const before = isNew && this.#list ? "\r\n" : "";
    if (isNew) [this.#list, this.#width] = [list, widthOf(list, rows)];
    let text = isNew ? before + this.#lines([headings(list, this.#width, this.#language)]) : "";
    for (const row of rows) text += this.#row(row);
    return text;
  }

  #row(row: ReportRow): string {
    const [before, found, after] = partsOfRow(row, this.#width, " | ");
    let middle = this.#found.get(found);
    if (middle === undefined) this.#found.set(found, (middle = this.#cells(found)));
    return `${this.#cells(before)}${this.#delimiter}${middle}${this.#delimiter}${this.#cells(after)}\r\n`;
  }

  /** The acts by the number of their rows; for whom, on what data, and what was unusual. */
  end = ({ about, coverage, notes }: ReportHead): string => {
    const words = CHECK[this.#language];
    const acts = this.#summary.byAct().map(({ act, rows }) => [act.title, String(rows)]);
    const byAct = acts.length > 0 ? `\r\n${this.#lines([[words.act, words.rows], ...acts])}` : "";
    return `${byAct}\r\n${this.#lines([about, coverage, ...notes].map((line) => [line]))}`;
  };

  #lines = (rows: string[][]): string => rows.map((row) => `${this.#cells(row)}\r\n`).join("");

  #cells(cells: readonly string[]): string {
    let text = "";
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]!;
      if (at > 0) text += this.#delimiter;
      text += SPECIAL.test(cell) ? this.#quoted(cell) : cell;
    }
    return text;
  }

  #quoted = (cell: string): string =>
    Papa.unparse([[visible(cell)]], { escapeFormulae: FORMULA, newline: "\r\n", delimiter: this.#delimiter });
}

/** Hardly any cell has what may have to be quoted, kept from running, or made visible. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const SPECIAL = /^['\s=+\-@＝＋－＠]|[\s\uFEFF]$|[",;\u0000-\u001F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

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
