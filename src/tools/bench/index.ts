import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus } from "node:os";
import { parseArgs } from "node:util";
import { growth } from "./growth.ts";
import { lists } from "./lists.ts";
import { matcher, ranPart } from "./matcher.ts";
import { page } from "./page/index.ts";
import type { Row, Suite } from "./suite.ts";

// `bench [--json OUT] [--only SUITE] [--docs]`: measures ours against a limit or a rival, as ratios in one run.
// --docs writes each table into docs/speed.md, between `<!-- SUITE -->` and `<!-- /SUITE -->`.

const suites: readonly Suite[] = [matcher, page, growth, lists];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: "string" }, only: { type: "string" }, docs: { type: "boolean" } },
  });
  const rows: Row[] = [];
  for (const suite of suites) {
    if (values.only !== undefined && values.only !== suite.name) continue;
    const some = await suite.run();
    console.log(`\n## ${suite.name}\n\n${table(some)}`);
    if (values.docs === true) write(suite.name, some);
    rows.push(...some);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  const missed = rows.filter(({ holds }) => holds === false);
  console.log(
    missed.length === 0 ? "\nEvery goal holds." : `\n${missed.length} of ${rows.length} measures miss their goal.`,
  );
}

const DOCS = "docs/speed.md";

function write(name: string, rows: readonly Row[]): void {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const old = readFileSync(DOCS, "utf8");
  const from = old.indexOf(start);
  const to = old.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${DOCS} has no place for ${name}: it needs ${start} and ${end}.`);
  const machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()} (${arch()})`;
  writeFileSync(DOCS, `${old.slice(0, from)}${start}\nMeasured ${machine}.\n\n${table(rows)}\n${old.slice(to)}`);
}

/** The rows as a Markdown table. */
function table(rows: readonly Row[]): string {
  const figure = (value: number): string =>
    value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
  const lines = rows.map(({ measure, value, spread, goal, holds }) =>
    [
      measure,
      value === null ? "not run" : figure(value),
      spread === null ? "" : `${figure(spread[0])} to ${figure(spread[1])}`,
      goal ?? "",
      holds === null ? "" : holds ? "yes" : "**no**",
    ].join(" | "),
  );
  return `| measure | value | spread | goal | holds |\n| --- | ---: | --- | --- | --- |\n${lines.map((line) => `| ${line} |`).join("\n")}`;
}

if (!(await ranPart(process.argv.slice(2)))) await main();
