import { parseArgs } from "node:util";
import { properties } from "./matcher.ts";

// `fuzz [--runs N] [--seed N]`: checks what must hold of the matcher on so many random texts (a million unless said) each.

const { values } = parseArgs({ options: { runs: { type: "string" }, seed: { type: "string" } } });
const runs = Number(values.runs ?? 1_000_000);
const seed = values.seed === undefined ? undefined : Number(values.seed);

for (const [name, holds] of Object.entries(properties)) {
  const start = performance.now();
  holds(runs, seed);
  console.log(`${name}: held for ${runs} random texts (${((performance.now() - start) / 1000).toFixed(0)} s)`);
}
