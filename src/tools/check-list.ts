import { basename } from "node:path";
import { parseArgs } from "node:util";
import { COLUMN_ROLES, type ColumnRole, plainHeading } from "../core/lists/columns.ts";
import type { Profile } from "../core/profile.ts";
import { ENCODINGS, type Encoding } from "../files/encodings.ts";
import { checkFiles } from "./lists/check-files.ts";
import { readEarlier } from "./lists/comparison.ts";
import { filterLines } from "./lists/filter-lines.ts";
import { openCheck, type Wish } from "./lists/open-check.ts";
import { sniffInput } from "./lists/read-input.ts";
import { readProfile } from "./read-reader.ts";

/** The same command stands in this repository and in the package that other programs install. */
const CALL = basename(process.argv[1] ?? "").startsWith("caveat-check") ? "caveat-check" : "npm run -s check-list --";
const HELP = `Usage: ${CALL} FILE… [--as PROFILE] [--on DAY] [--lang en|cs] [--json|--jsonl|--csv|--xlsx|--html]
       ${CALL} - [--jsonl] < LINES

Checks tables and documents (CSV, TSV, text, JSON, JSON Lines, CycloneDX, SPDX, OCDS, nmap and other XML, HTML, XLS, XLSX,
ODS, DOCX, PDF, and ZIP or GZ of these) for vendors that advisories concern, with the functions and the data of the
extension. PROFILE is a list such as CZ:regulated-operator/higher,US:supplier-to-state,SK; of a regulated operator without
its regime (higher or lower) it is not known what binds them. A file that cannot be read says so on the error stream, and
the others go on; the command then ends with code 1. Ctrl-C stops and keeps what was done.

  --encoding NAME        reads text in this encoding: ${ENCODINGS.join(", ")}
  --column HEADING=ROLE  what a column holds: ${COLUMN_ROLES.join(", ")}; may be given several times
  --own TABLE|FEED       an organisation's decisions, from its table or its feed: docs/organisation.md
  --compare RESULT.json  says what came, went and changed since that result, which --json wrote, of this list or another
  --fail-on-must         ends with code 2 where a row binds the reader: for checks of a pull request or a commit; says
                         on the error stream how many rows could not be judged, because PROFILE leaves the role open

With - it reads the standard input. JSON Lines are answered with JSON Lines: one line for one line, in the same order; a
line that is no JSON is answered with {"error": …} and said on the error stream. See docs/bulk.md.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    as: { type: "string", default: "" },
    on: { type: "string", default: new Date().toISOString().slice(0, 10) },
    lang: { type: "string", default: "en" },
    encoding: { type: "string" },
    column: { type: "string", multiple: true, default: [] },
    json: { type: "boolean", default: false },
    jsonl: { type: "boolean", default: false },
    csv: { type: "boolean", default: false },
    xlsx: { type: "boolean", default: false },
    html: { type: "boolean", default: false },
    own: { type: "string" },
    compare: { type: "string" },
    "fail-on-must": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (values.help || positionals.length === 0) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  const wish = readWish();
  if (typeof wish === "string") {
    console.error(wish);
    process.exitCode = 1;
  } else await run(wish);
}

async function run(wish: Wish): Promise<void> {
  const check = await openCheck(wish).catch((error: Error) => error.message);
  if (typeof check === "string") {
    console.error(check);
    process.exitCode = 1;
    return;
  }
  if (positionals.length !== 1 || positionals[0] !== "-") return checkFiles(positionals, check);
  const input = await sniffInput(process.stdin);
  return input.isJsonLines || wish.form === "jsonl" ? filterLines(input, check) : checkFiles(["-"], check, input);
}

/** What is asked for, or what is wrong with it. */
function readWish(): Wish | string {
  let profile: Profile;
  try {
    profile = readProfile(values.as);
  } catch (error) {
    return (error as Error).message;
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(values.on) || Number.isNaN(Date.parse(values.on)))
    return `"${values.on}" is no day: write it as 2026-11-24.`;
  if (values.lang !== "en" && values.lang !== "cs") return `"${values.lang}" is no language here: en or cs.`;
  const encoding = values.encoding?.toLowerCase() as Encoding | undefined;
  if (encoding !== undefined && !ENCODINGS.includes(encoding))
    return `"${values.encoding}" is no encoding here: ${ENCODINGS.join(", ")}.`;
  const choices: Record<string, ColumnRole> = {};
  for (const column of values.column) {
    const at = column.lastIndexOf("=");
    const role = COLUMN_ROLES.find((one) => one === column.slice(at + 1));
    if (at < 1 || !role) return `"${column}" is no choice for a column: write HEADING=${COLUMN_ROLES.join("|")}.`;
    choices[plainHeading(column.slice(0, at))] = role;
  }
  if (values["fail-on-must"] && profile.length === 0)
    return "--fail-on-must needs --as: nothing is said to bind a reader who is not named.";
  const form = (["json", "jsonl", "csv", "xlsx", "html"] as const).find((one) => values[one]) ?? "text";
  const earlier = values.compare === undefined ? undefined : readEarlier(values.compare);
  if (typeof earlier === "string") return earlier;
  return {
    profile,
    day: values.on,
    language: values.lang,
    encoding,
    choices,
    form,
    failOnMust: values["fail-on-must"],
    own: values.own,
    ...(earlier && { earlier }),
  };
}
