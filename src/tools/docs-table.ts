import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { arch, cpus } from "node:os";
import { inRepository } from "./repository.ts";

/** One measured figure, as the tables of the docs have it: `measure` is its name there. */
export interface Figure {
  measure: string;
  /** `null` where it was not run. */
  value: number | null;
  goal: string | null;
  holds: boolean | null;
}

/**
 * Keeps all figures in `docs/bench/NAME.json`, with the day, the commit and the machine, and fills in those that `docs/PAGE` shows: the rows
 * of its table between `<!-- NAME -->` and `<!-- /NAME -->`, whose first cell names the measure. Throws where the page has no such table.
 */
export function keepFigures(name: string, page: string, figures: readonly Figure[]): void {
  const about = {
    measured: new Date().toISOString().slice(0, 10),
    commit: execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim(),
    node: process.versions.node,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim()} (${arch()})`,
  };
  writeFileSync(inRepository(`docs/bench/${name}.json`), `${JSON.stringify({ ...about, figures }, null, 2)}\n`);
  const file = inRepository(`docs/${page}`);
  const old = readFileSync(file, "utf8");
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const from = old.indexOf(start) + start.length;
  const to = old.indexOf(end);
  if (to < from) throw new Error(`docs/${page} has no table of ${name}: it needs ${start.trim()} and ${end}.`);
  const known = new Map(figures.map((one) => [one.measure, one]));
  const lines = old
    .slice(from, to)
    .split("\n")
    .map((line) => {
      const one = known.get(/^\| (.*?) \|/.exec(line)?.[1] ?? "");
      return one ? `| ${one.measure} | ${cellsOf(one).join(" | ")} |` : line;
    });
  writeFileSync(file, old.slice(0, from) + lines.join("\n") + old.slice(to));
}

/** Value, goal and whether it holds, as cells. */
const cellsOf = ({ value, goal, holds }: Figure): string[] => [
  value === null ? "not run" : figure(value),
  goal ?? "",
  holds === null ? "" : holds ? "yes" : "**no**",
];

/** Three figures of a number. */
export const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value > 1 ? value.toFixed(2) : value.toFixed(3);
