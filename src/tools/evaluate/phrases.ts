import { readFileSync } from "node:fs";
import { base64 } from "virtual:caveat-index";
import { findMentions } from "../../core/names/find-mentions.ts";
import { openIndex } from "../../core/names/open-index.ts";

/** How well a set of rows was spotted: counts of groups named, over all rows. */
export interface Score {
  rows: number;
  /** Groups that the rows name. */
  named: number;
  /** Groups that were found. */
  found: number;
  /** Found ones that the rows name. */
  right: number;
  /** `right / found` and `right / named`; 1 where nothing was to be found. */
  precision: number;
  recall: number;
  f1: number;
}

export interface PhraseError {
  line: number;
  phrase: string;
  /** The group that the row names; undefined for none. */
  named: string | undefined;
  found: { group: string; name: string }[];
  comment: string;
}

export interface PhraseReport {
  all: Score;
  /** By what the row is (named, none, policy), and by the language or script it is written in as far as one can tell. */
  kinds: Record<string, Score>;
  languages: Record<string, Score>;
  errors: PhraseError[];
}

interface Row extends PhraseError {
  kind: string;
  language: string;
}

/** The rows of a file of phrases. */
export const readPhrases = (file: string): { line: number; phrase: string; label: string; comment: string }[] =>
  readFileSync(file, "utf8")
    .split(/\r?\n/)
    .flatMap((text, at) => {
      const [phrase = "", label = "", comment = ""] = text.split("\t");
      const isRow = phrase !== "" && label !== "" && !(at === 0 && /^phrase$/i.test(phrase));
      return isRow ? [{ line: at + 1, phrase, label, comment }] : [];
    });

/** Scores the matcher, with the index built from `data/`, on a file of `phrase <tab> group or NONE <tab> comment` lines. */
export function evaluatePhrases(file: string): PhraseReport {
  const index = openIndex(Uint8Array.from(Buffer.from(base64, "base64")));
  const rows: Row[] = readPhrases(file).map(({ line, phrase, label, comment }) => {
    const named = label === "NONE" ? undefined : label;
    const found = findMentions(index, phrase).map(({ group, name }) => ({ group, name }));
    const kind = named ? "named" : comment.startsWith("policy:") ? "policy" : "none";
    return { line, phrase, named, found, comment, kind, language: languageOf(phrase, comment) };
  });
  const by = (key: "kind" | "language"): Record<string, Score> =>
    Object.fromEntries(
      [...new Set(rows.map((row) => row[key]))].map((name) => [name, score(rows.filter((row) => row[key] === name))]),
    );
  return {
    all: score(rows),
    kinds: by("kind"),
    languages: by("language"),
    errors: rows.filter(isWrong).map(({ kind: _kind, language: _language, ...error }) => error),
  };
}

function isWrong({ named, found }: PhraseError): boolean {
  const groups = new Set(found.map(({ group }) => group));
  return named === undefined ? groups.size > 0 : groups.size !== 1 || !groups.has(named);
}

function score(rows: readonly Row[]): Score {
  let named = 0;
  let found = 0;
  let right = 0;
  for (const row of rows) {
    const groups = new Set(row.found.map(({ group }) => group));
    found += groups.size;
    if (row.named === undefined) continue;
    named++;
    if (groups.has(row.named)) right++;
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = named === 0 ? 1 : right / named;
  return {
    rows: rows.length,
    named,
    found,
    right,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
  };
}

const LANGUAGES =
  "Czech|Slovak|German|Polish|French|Spanish|Italian|Dutch|Russian|Japanese|Hungarian|Indonesian|Portuguese";

/** The language that the comment speaks of, else what the script says; Latin text may be any, mostly English. */
function languageOf(phrase: string, comment: string): string {
  const said = new RegExp(`\\b(?:${LANGUAGES})\\b`).exec(comment)?.[0];
  if (said) return said;
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase)) return "Japanese";
  if (/\p{Script=Han}/u.test(phrase)) return "Chinese";
  if (/\p{Script=Hangul}/u.test(phrase)) return "Korean";
  if (/\p{Script=Cyrillic}/u.test(phrase)) return "Russian";
  return /[^\0-\u007F–—]/.test(phrase) ? "Latin script, not English" : "Latin script";
}

/** The report as Markdown: a table, then every error. */
export function phraseReportText({ all, kinds, languages, errors }: PhraseReport): string {
  const percent = (share: number): string => share.toFixed(3);
  const row = (name: string, s: Score): string =>
    `| ${name} | ${s.rows} | ${s.named} | ${s.found} | ${s.right} | ${percent(s.precision)} | ${percent(s.recall)} | ${percent(s.f1)} |`;
  return [
    "| rows | number | named | found | right | precision | recall | F1 |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    row("all", all),
    ...Object.entries(kinds).map(([name, some]) => row(name, some)),
    ...Object.entries(languages).map(([name, some]) => row(name, some)),
    "",
    errors.length === 0
      ? "No row is wrong."
      : errors
          .map(({ line, phrase, named, found }) => {
            const got = found.map(({ group, name }) => `${group} (${name})`).join(", ") || "nothing";
            return `- line ${line}: “${phrase}” names ${named ?? "nobody"}; found ${got}`;
          })
          .join("\n"),
    "",
  ].join("\n");
}
