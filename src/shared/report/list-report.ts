import Papa from "papaparse";
import type { Profile } from "../../core/profile.ts";
import { CHECK } from "../words/check.ts";
import type { Language } from "../words/format.ts";
import { FORMULA } from "./formula.ts";
import { escapeHtml, page } from "./html.ts";
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

/** How many lines bind the reader, or have anything on file, of how many. */
export interface Tally {
  lines: number;
  binding: number;
  onFile: number;
}

/** The result as CSV in UTF-8 with a mark at its start, so that spreadsheets read the letters. No cell can run as a formula there. */
export const listAsCsv = (rows: readonly ReportRow[], head: ReportHead, language: Language): string =>
  csvStart(language) + csvRows(rows) + csvEnd(head);

const asCsv = (rows: unknown[][]): string =>
  rows.length === 0 ? "" : `${Papa.unparse(rows, { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;

/** The mark and the headings. */
export function csvStart(language: Language): string {
  const words = CHECK[language];
  const head = [
    words.file,
    words.line,
    words.asWritten,
    words.forYou,
    words.vendorAlone,
    words.name,
    words.where,
    words.unusual,
    words.state,
    words.toDo,
    words.act,
  ];
  return `\uFEFF${asCsv([head])}`;
}

/** A line for each vendor of a row. */
export function csvRows(rows: readonly ReportRow[]): string {
  const body = rows.flatMap(({ file, line, written, forYou, found, questions, rebrands }) => {
    const asks = [...questions.map(({ ask }) => ask), ...rebrands.map(({ says }) => says)];
    const start = [file, line, visible(written)];
    if (found.length === 0) return [[...start, forYou, "", "", "", "", "", asks.join(" "), ""]];
    return found.map(({ label, written: text, name, field, why, mark, state, duty, act }) => [
      ...start,
      mark,
      label,
      visible(text === name ? name : `${text} (${name})`),
      field,
      why.join(", "),
      state,
      [duty, ...asks].filter(Boolean).join(" "),
      act,
    ]);
  });
  return asCsv(body);
}

/** For whom, on what data, and what was unusual. */
export const csvEnd = ({ about, coverage, notes }: ReportHead): string =>
  `\r\n${asCsv([about, coverage, ...notes].map((line) => [line]))}`;

/** The result as one page that stands alone and prints. */
export function listAsHtml(rows: readonly ReportRow[], head: ReportHead, language: Language): string {
  const words = CHECK[language];
  const several = new Set(rows.map(({ file }) => file)).size > 1;
  const columns = [
    ...(several ? [words.file] : []),
    words.line,
    words.asWritten,
    words.forYou,
    words.vendor,
    words.toDo,
  ]
    .map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`)
    .join("");
  const body = rows.map(({ file, line, written, forYou, found, questions, rebrands }) => {
    const vendors = found.map(
      ({ label, written: text, why, state }) =>
        `${escapeHtml(label)}<br><small>${escapeHtml([text, ...why, state].filter(Boolean).join(", "))}</small>`,
    );
    const toDo = [
      ...found.flatMap(({ duty, act }) =>
        duty || act ? [`${escapeHtml(duty)}<br><small>${escapeHtml(act)}</small>`] : [],
      ),
      ...questions.map(({ ask }) => escapeHtml(ask)),
      ...rebrands.map(({ says }) => escapeHtml(says)),
    ];
    const cells = [
      ...(several ? [escapeHtml(file)] : []),
      String(line),
      `<bdi>${escapeHtml(written)}</bdi>`,
      `<b>${escapeHtml(forYou)}</b>`,
      vendors.join("<br>"),
      toDo.join("<br>"),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const notes = head.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("");
  return page(
    head.heading,
    `<h1>${escapeHtml(head.heading)}</h1>
<p>${escapeHtml(head.about)}</p>
${notes ? `<ul>${notes}</ul>` : ""}
<table><thead><tr>${columns}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table>
<p><small>${escapeHtml(head.coverage)}</small></p>`,
    language,
  );
}

/** The sentence above a result. Nothing is said to bind, or not to bind, a reader who has not said who they are. */
export function headingFor({ lines, binding, onFile }: Tally, profile: Profile, language: Language): string {
  const words = CHECK[language];
  return profile.length === 0 ? words.onFile(onFile, lines) : words.bindYou(binding, lines);
}
