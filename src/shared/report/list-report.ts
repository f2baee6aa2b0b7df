import Papa from "papaparse";
import type { CheckedRow, VendorVerdict } from "../../core/lists/check-list.ts";
import type { DutyVerb } from "../../core/dataset.ts";
import type { State } from "../../core/state-on.ts";
import { CHECK } from "../words/check.ts";
import { COMMON } from "../words/common.ts";
import { formatDay, type Language } from "../words/format.ts";

/** One row of the result as people read it. A row with several vendors has one of these for each. */
export interface ReportRow {
  file: string;
  line: number;
  written: string;
  /** Id of the vendor, "" where nothing was found. */
  vendor: string;
  label: string;
  name: string;
  field: string;
  reach: string;
  mark: string;
  state: string;
  duty: string;
  act: string;
}

/** A list that was checked: its rows as they were, and what was found in each. */
export interface CheckedList {
  file: string;
  rows: readonly (readonly string[])[];
  checked: readonly CheckedRow[];
}

/** The result in words, line by line. `verdictOf` is the check's own. */
export function reportRows(
  { file, rows, checked }: CheckedList,
  verdictOf: (vendor: string) => VendorVerdict | undefined,
  language: Language,
): ReportRow[] {
  return checked.flatMap((row) => {
    const written = (rows[row.line - 1] ?? []).filter((cell) => cell.trim() !== "").join(" · ");
    const base = { file, line: row.line, written };
    const vendors = [...new Map(row.hits.map((hit) => [hit.vendor, hit])).values()];
    if (vendors.length === 0)
      return [
        {
          ...base,
          vendor: "",
          label: "",
          name: "",
          field: "",
          reach: "",
          mark: CHECK[language].nothing,
          state: "",
          duty: "",
          act: "",
        },
      ];
    return vendors.map((hit) => ({ ...base, ...describe(hit, verdictOf(hit.vendor), language) }));
  });
}

function describe(
  { vendor, name, text, role }: CheckedRow["hits"][number],
  verdict: VendorVerdict | undefined,
  language: Language,
): Omit<ReportRow, "file" | "line" | "written"> {
  const check = CHECK[language];
  const words = COMMON[language];
  const found = {
    vendor,
    label: verdict?.label ?? vendor,
    name: text === name ? name : `${text} (${name})`,
    field: check.role[role],
  };
  if (!verdict) return { ...found, reach: "", mark: check.nothing, state: "", duty: "", act: "" };
  const { act, duty, mark, reach } = verdict;
  const state =
    act.confirmed && act.state === "in-force"
      ? words.confirmed(formatDay(act.confirmed, language))
      : words.state[act.state as State];
  const by = duty?.by ? `, ${formatDay(duty.by, language)}` : "";
  return {
    ...found,
    reach: check.reach[reach],
    mark: words.mark[mark],
    state,
    duty: duty ? words.verb[duty.verb as DutyVerb] + by : "",
    act: act.title[language],
  };
}

/** The result as CSV in UTF-8 with a mark at its start, so that spreadsheets read the letters. No cell can run as a formula there. */
export function listAsCsv(rows: readonly ReportRow[], about: string, language: Language): string {
  const words = CHECK[language];
  const head = [
    words.file,
    words.line,
    words.asWritten,
    words.forYou,
    words.vendor,
    words.asWritten,
    words.where,
    words.reach.named,
    words.state,
    words.toDo,
    words.act,
  ];
  const body = rows.map((row) => [
    row.file,
    row.line,
    row.written,
    row.mark,
    row.label,
    row.name,
    row.field,
    row.reach,
    row.state,
    row.duty,
    row.act,
  ]);
  return `\uFEFF${Papa.unparse([head, ...body, [], [about]], { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}

/** The result as one page that stands alone and prints. */
export function listAsHtml(rows: readonly ReportRow[], about: string, heading: string, language: Language): string {
  const words = CHECK[language];
  const head = [
    words.file,
    words.line,
    words.asWritten,
    words.forYou,
    words.vendor,
    words.where,
    words.state,
    words.toDo,
  ]
    .map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`)
    .join("");
  const body = rows
    .map((row) => {
      const vendor = row.label
        ? `${escapeHtml(row.label)}<br><small>${escapeHtml([row.name, row.reach].filter(Boolean).join(", "))}</small>`
        : "";
      const duty = `${escapeHtml(row.duty)}${row.act ? `<br><small>${escapeHtml(row.act)}</small>` : ""}`;
      const cells = [
        escapeHtml(row.file),
        String(row.line),
        `<bdi>${escapeHtml(row.written)}</bdi>`,
        `<b>${escapeHtml(row.mark)}</b>`,
        vendor,
        escapeHtml(row.field),
        escapeHtml(row.state),
        duty,
      ];
      return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
    })
    .join("\n");
  return page(
    heading,
    `<h1>${escapeHtml(heading)}</h1>\n<p>${escapeHtml(about)}</p>\n<table><thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table>`,
    language,
  );
}

/** A page of our own with its style in it, and nothing that loads or runs. */
export function page(title: string, body: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
:root{color-scheme:light dark;font:14px/1.5 system-ui,sans-serif}
body{max-inline-size:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.1rem;margin-block:1.5rem .5rem}
table{inline-size:100%;border-collapse:collapse}
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem .4rem 0;border-block-end:1px solid color-mix(in srgb,currentColor 25%,transparent);overflow-wrap:anywhere}
small{opacity:.8}code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:8rem 1fr;gap:.4rem 1rem}dt{opacity:.8}dd{margin:0}
@media print{body{margin:0;max-inline-size:none}tr,li{break-inside:avoid}}
</style></head>
<body>
${body}
</body></html>
`;
}

/** Text for HTML; letters that turn the direction of what follows are made visible. */
export function escapeHtml(text: string): string {
  return text
    .replace(
      /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
      (letter) => `[U+${letter.charCodeAt(0).toString(16).toUpperCase()}]`,
    )
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
