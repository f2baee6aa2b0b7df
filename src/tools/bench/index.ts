import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { matcher, ranPart } from "./matcher.ts";
import type { Row, Suite } from "./suite.ts";

// `bench [--json OUT] [--only SUITE] [--full]`: measures ours against a limit or a rival, as ratios in one run.

const suites: readonly Suite[] = [matcher];

if (!ranPart(process.argv.slice(2))) await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: "string" }, only: { type: "string" }, full: { type: "boolean" } },
  });
  const rows: Row[] = [];
  for (const suite of suites) {
    if (values.only !== undefined && values.only !== suite.name) continue;
    const some = await suite.run(values.full === true);
    console.log(`\n## ${suite.name}\n\n${table(some)}`);
    rows.push(...some);
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  const missed = rows.filter(({ holds }) => holds === false);
  console.log(
    missed.length === 0 ? "\nEvery goal holds." : `\n${missed.length} of ${rows.length} measures miss their goal.`,
  );
}

/** The rows as a Markdown table. */
export function table(rows: readonly Row[]): string {
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
