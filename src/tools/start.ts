// npm start: see docs/testing.md for everything it takes.
import { parseArgs } from "node:util";
import { startPages } from "./start/start-pages.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: "string" },
    json: { type: "string" },
    browser: { type: "string" },
    parallel: { type: "string" },
  },
});
// Leaving takes the browsers along.
process.once("SIGTERM", () => process.exit(143));
try {
  if (values.pages === undefined) throw new Error("not yet");
  await startPages({
    table: values.pages,
    json: values.json,
    browser: values.browser ?? positionals[0],
    parallel: values.parallel,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
