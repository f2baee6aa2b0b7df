// npm start [-- chromium|firefox] [ADDRESS-OR-FILE…]
// npm start -- --pages FOLDER/pages.tsv [--json OUT] [--browser chromium|firefox] [--parallel N]
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { startBrowser } from "./start/start-browser.ts";
import { engineOf, startPages } from "./start/start-pages.ts";

// Leaving takes the browsers along.
process.once("SIGTERM", () => process.exit(143));
try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      pages: { type: "string" },
      json: { type: "string" },
      browser: { type: "string" },
      parallel: { type: "string" },
    },
  });
  const [first] = positionals;
  const named =
    first !== undefined && /^(chromium|chrome|firefox)$/.test(first) && !existsSync(first) ? first : undefined;
  const engine = engineOf(values.browser ?? named);
  if (values.pages === undefined) await startBrowser(engine, named === undefined ? positionals : positionals.slice(1));
  else await startPages({ table: values.pages, json: values.json, engine, parallel: parallelOf(values.parallel) });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function parallelOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const parallel = Number(text);
  if (!Number.isInteger(parallel) || parallel < 1) throw new Error("--parallel takes a whole number from 1.");
  return parallel;
}
