import models from "virtual:caveat-models";
import json from "virtual:caveat-dataset";
import { files } from "virtual:caveat-feed";
import { base64 } from "virtual:caveat-index";
import { createHash } from "node:crypto";
import { library as toLibrary, type Library } from "../../core/advisories-for.ts";
import type { Dataset } from "../../core/dataset.ts";
import { ListCheck } from "../../core/lists/check-list.ts";
import type { Judged } from "../../core/lists/compare-results.ts";
import type { ColumnChoices } from "../../core/lists/check-sheet.ts";
import { openIndex } from "../../core/names/open-index.ts";
import type { Profile } from "../../core/profile.ts";
import type { Encoding } from "../../files/encodings.ts";
import { describeProfile } from "../../shared/report/describe-profile.ts";
import type { ListForm } from "../../shared/report/list-writer.ts";
import { RowFormatter } from "../../shared/report/report-rows.ts";
import { CHECK } from "../../shared/words/check.ts";
import type { Language } from "../../shared/words/format.ts";
import { formatMoment } from "../../shared/words/moment.ts";
import { readOwnDecisions } from "./own-decisions.ts";

/** What the command line asks for. */
export interface Wish {
  profile: Profile;
  /** ISO date the acts are read as of. */
  day: string;
  language: Language;
  encoding: Encoding | undefined;
  choices: ColumnChoices;
  form: ListForm | "text";
  /** Whether a row that binds the reader makes the command fail. */
  failOnMust?: boolean;
  /** The table of an organisation's decisions. */
  own?: string | undefined;
  /** An earlier result to compare with. */
  earlier?: readonly Judged[];
}

/** Everything a check in the terminal stands on. */
export interface OpenCheck {
  wish: Wish;
  library: Library;
  check: ListCheck;
  formatter: RowFormatter;
  /** For whom and on what data. */
  about: string;
}

/** Throws a sentence where the organisation's table cannot be used. */
export async function openCheck(wish: Wish): Promise<OpenCheck> {
  const library = toLibrary(JSON.parse(json) as Dataset);
  const check = new ListCheck(openIndex(Buffer.from(base64, "base64")), library, wish.profile, wish.day, models);
  const own = wish.own === undefined ? undefined : await readOwnDecisions(wish.own, library, wish);
  return {
    wish,
    library,
    check,
    formatter: new RowFormatter(check, library, wish.language, [], own),
    about: about(wish),
  };
}

/** A check that fails on what binds must not pass in silence over rows of which nobody knows whether they do. */
export function unjudgedText(rows: number, complain = console.error): void {
  if (rows === 0) return;
  const count = rows === 1 ? "1 row was" : `${rows} rows were`;
  complain(
    `${count} not judged: whether an act binds depends on a role or a regime that --as does not name. See --help for PROFILE.`,
  );
}

function about({ profile, language }: Wish): string {
  const sha256 = createHash("sha256").update(json).digest("hex");
  const signed = Object.keys(files).flatMap((path) => /^(\d+)\.targets\.json$/.exec(path)?.[1] ?? []);
  return CHECK[language].about(
    describeProfile(profile, language),
    Math.max(0, ...signed.map(Number)),
    sha256,
    formatMoment(new Date(), language),
  );
}
