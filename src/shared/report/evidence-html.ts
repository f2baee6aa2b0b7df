import Papa from "papaparse";
import type { DutyVerb, Force, Source } from "../../core/dataset.ts";
import type { Evidence, EvidenceAct } from "../../core/evidence/record.ts";
import { concernsReader, GRADES, type Mark } from "../../core/verdict.ts";
import { CHECK } from "../words/check.ts";
import { COMMON } from "../words/common.ts";
import { formatDay } from "../words/format.ts";
import { formatMoment } from "../words/moment.ts";
import { actState } from "./act-state.ts";
import { actTitle } from "./act-title.ts";
import { ifCovered } from "./if-covered.ts";
import { recordActs } from "./record-acts.ts";
import { recordDecisions, whoRead } from "./record-own.ts";
import { recordChanges, recordRows, type RecordTable } from "./record-rows.ts";
import { recordLead } from "./record-lead.ts";
import { FORMULA } from "../../files/formula.ts";
import { escapeHtml, page } from "./html.ts";

/** A record as one page that stands alone and prints. */
export function evidenceAsHtml(record: Evidence): string {
  const { language, checked, dataset } = record;
  const words = CHECK[language].record;
  const facts: [string, string][] = [
    [
      words.What,
      [words.what[checked.what], checked.called, checked.address]
        .filter(Boolean)
        .map((part) => escapeHtml(part ?? ""))
        .join(", "),
    ],
    [
      words.When,
      `<time datetime="${escapeHtml(record.made)}">${escapeHtml(formatMoment(new Date(record.made), language))}</time>`,
    ],
    [words.For, escapeHtml(whoRead(record))],
    ...(record.fields ?? []).flatMap(({ label, value }): [string, string][] =>
      value ? [[label, escapeHtml(value)]] : [],
    ),
    [
      words.Data,
      [
        escapeHtml(
          [words.version(dataset.version), words[dataset.from === "bundled" ? "bundledData" : "fromFeed"]].join(", "),
        ),
        ...(dataset.feed ? [`<code>${escapeHtml(dataset.feed)}</code>`] : []),
        `<code>sha256 ${dataset.sha256}</code>`,
        ...dataset.keys.map((key) => `${escapeHtml(words.signedBy)} <code>${escapeHtml(key)}</code>`),
        ...dataset.others.map(
          ({ feed, version, sha256 }) =>
            `${escapeHtml(`${feed}, ${words.version(version)}`)} <code>sha256 ${sha256}</code>`,
        ),
      ].join("<br>"),
    ],
    ...list(words.notes, checked.notes ?? []),
    ...list(
      words.answers,
      checked.answers.map(({ act, title = act, answer, line }) => {
        const at = line === undefined ? "" : `${CHECK[language].line} ${line}: `;
        return `${at}${actTitle({ id: act, title }, dataset.others, language)}: ${words.answer[answer]}`;
      }),
    ),
    ...(record.note ? ([[words.Note, escapeHtml(record.note)]] as [string, string][]) : []),
  ];
  const [rows, changes, decisions] = [recordRows(record), recordChanges(record), recordDecisions(record)];
  const acts = new Map(
    record.results
      .flatMap(({ acts: list }) => list.filter(({ duties }) => duties.length > 0))
      .map((act) => [act.id, act]),
  );
  const body = [
    `<h1>${escapeHtml(words.title)}</h1>`,
    `<p>${escapeHtml(recordLead(record))}</p>`,
    `<dl>${facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${value}</dd>`).join("")}</dl>`,
    ...(changes ? [rowsTable(changes)] : []),
    ...(rows ? [rowsTable(rows)] : [`<h2>${escapeHtml(words.Names)}</h2>`, namesTable(record)]),
    ...(acts.size > 0
      ? [`<h2>${escapeHtml(words.asks)}</h2>`, ...[...acts.values()].map((act) => actSection(act, record))]
      : []),
    ...(decisions.length > 0
      ? [
          `<h2>${escapeHtml(words.decisions)}</h2><p>${escapeHtml(words.decisionsAre)}</p>`,
          `<ul>${decisions.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`,
        ]
      : []),
    `<p><small>${escapeHtml(record.coverage)} ${escapeHtml(words.madeBy(record.extension))} <code>${record.checksum}</code></small></p>`,
  ];
  return page(words.title, body.join("\n"), language);
}

/** A fact of several values, where there are any. */
const list = (name: string, values: readonly string[]): [string, string][] =>
  values.length > 0 ? [[name, values.map(escapeHtml).join("<br>")]] : [];

function rowsTable({ heading, columns, rows }: RecordTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td><bdi>${escapeHtml(cell)}</bdi></td>`).join("")}</tr>`,
  );
  return `<h2>${escapeHtml(heading)}</h2>\n<table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

function namesTable(record: Evidence): string {
  const { names, results, language } = record;
  const words = CHECK[language];
  const head = [words.asWritten, words.where, words.forYou, words.act]
    .map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`)
    .join("");
  const rows = (
    names.length > 0
      ? names
      : results.map(({ vendor, label }) => ({ vendor, text: label, field: "", name: label, line: undefined }))
  ).map(({ vendor, text, field, line }) => {
    const result = results.find((each) => each.vendor === vendor);
    const acts = result?.acts.filter(({ grade }) => grade !== undefined && CONCERNING.has(grade)) ?? [];
    const shown = acts.length > 0 ? acts : (result?.acts.slice(0, 1) ?? []);
    const where = [field, line === undefined ? "" : `${words.line} ${line}`].filter(Boolean).join(", ");
    const cells = [
      `<b><bdi>${escapeHtml(text)}</bdi></b>`,
      escapeHtml(where),
      escapeHtml(markIn(result?.mark ?? null, language)),
      result ? recordActs(result, record, shown).map(escapeHtml).join("<br>") : "",
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

/** Grades of acts that the reader has to do something about, or may have to. */
const CONCERNING: ReadonlySet<string> = new Set(GRADES.filter(concernsReader));

export const markInRecord = (mark: string, language: Evidence["language"]): string =>
  COMMON[language].mark[mark as Mark] ?? mark;

const markIn = (mark: string | null, language: Evidence["language"]): string =>
  mark ? markInRecord(mark, language) : CHECK[language].nothing;

function actSection(act: EvidenceAct, record: Evidence): string {
  const { language, dataset } = record;
  const { issuer, reference, duties, doesNotMean, sources } = act;
  const title = actTitle(act, dataset.others, language);
  const only = ifCovered(record, act.id);
  const words = COMMON[language];
  const list = duties.map(({ force, verb, text, by, within }) => {
    const limit = [within, by && formatDay(by, language)].filter(Boolean).join(", ");
    return `<li>${escapeHtml(words.force[force as Force])}: <b>${escapeHtml(words.verb[verb as DutyVerb])}.</b> ${escapeHtml(text)}${limit ? ` (${escapeHtml(limit)})` : ""}</li>`;
  });
  const from = sources.map(
    ({ kind, title: name, url }) =>
      `<li>${escapeHtml(words.source[kind as Source["kind"]])}: ${escapeHtml(name)}${url ? ` <code>${escapeHtml(url)}</code>` : ""}</li>`,
  );
  return `<section><h3>${escapeHtml(title)}</h3><p>${escapeHtml([issuer, reference].filter(Boolean).join(", "))}. ${escapeHtml(doesNotMean)}</p>${only ? `<p>${escapeHtml(only)}</p>` : ""}<ul>${list.join("")}</ul><ul>${from.join("")}</ul></section>`;
}

/** A record as CSV, a row for each act of each vendor, and below them the rows of a list. No cell can run as a formula. */
export function evidenceAsCsv(record: Evidence): string {
  const { language, results, made, dataset, profile } = record;
  const words = CHECK[language];
  const rows = results.flatMap(({ label, mark, acts }) =>
    acts.length === 0
      ? [[label, markIn(mark, language), "", "", "", "", ""]]
      : acts.map((act) => [
          label,
          markIn(mark, language),
          actTitle(act, dataset.others, language),
          actState(act, language),
          words.reach[act.reach],
          act.duties.map(({ text }) => text).join(" "),
          act.sources.flatMap(({ url }) => url ?? []).join(" "),
        ]),
  );
  const below = [recordChanges(record), recordRows(record)].flatMap((table) =>
    table ? [[table.heading], table.columns, ...table.rows, []] : [],
  );
  const decided = recordDecisions(record).map((line) => [line]);
  const own = [
    ...(decided.length > 0 ? [[words.record.decisions], ...decided, []] : []),
    ...(record.fields ?? []).map(({ label, value }) => [label, value]),
  ];
  const about = [
    made,
    JSON.stringify(profile),
    `version ${dataset.version}`,
    `sha256 ${dataset.sha256}`,
    record.checksum,
    record.coverage,
  ];
  return `\uFEFF${Papa.unparse([[words.vendor, words.forYou, words.act, words.state, words.reach.named, words.toDo, "URL"], ...rows, [], ...below, ...own, about], { escapeFormulae: FORMULA, newline: "\r\n" })}\r\n`;
}
