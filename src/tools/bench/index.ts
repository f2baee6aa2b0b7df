import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { figure, keepFigures } from "../docs-table.ts";
import { growth } from "./growth.ts";
import { lists } from "./lists.ts";
import { matcher, ranPart } from "./matcher.ts";
import { page } from "./page/index.ts";
import type { Row, Suite } from "./suite.ts";

// `bench [--json OUT] [--only SUITE] [--docs]`: measures ours against a limit or a rival, as ratios in one run.
// --docs keeps the rows in docs/bench/SUITE.json, and fills in those that docs/speed.md shows.

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
    if (values.docs === true) keepFigures(suite.name, "speed.md", some);
    rows.push(...some);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  const missed = rows.filter(({ holds }) => holds === false);
  console.log(
    missed.length === 0 ? "\nEvery goal holds." : `\n${missed.length} of ${rows.length} measures miss their goal.`,
  );
}

/** The rows as a Markdown table. */
function table(rows: readonly Row[]): string {
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
