// npm test: every check, the unit tests, both builds and the end-to-end tests in both browsers. Its last line is
// `N passed, N failed`, over everything; a check or a build counts as one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { buildExtension } from "./build/build-extension.ts";
import { TARGETS } from "./build/targets.ts";
import { ENGINES, findBrowser } from "./browsers/find-browser.ts";
import { inRepository } from "./repository.ts";

const CHECKS = ["format", "lint", "types", "dead", "data", "size", "lint-package"];

const total = { passed: 0, failed: 0, skipped: 0 };
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** One step that passes or throws. */
function step(name: string, work: () => void): void {
  const since = Date.now();
  try {
    work();
    total.passed++;
    console.log(`ok    ${name}, ${seconds(since)}`);
  } catch (error) {
    total.failed++;
    console.log(`FAIL  ${name}, ${seconds(since)}`);
    console.log(error instanceof Error ? error.message : error);
  }
}

for (const engine of ENGINES) step(`${engine} is there`, () => void findBrowser(engine, console.log));
for (const target of TARGETS) step(`build for ${target}`, () => void buildExtension(target));
for (const check of CHECKS) step(check, () => npm(check));
vitest("unit tests", "vitest.config.ts");
vitest("end-to-end tests", "vitest.e2e.config.ts", ["--project", "pages"]);

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function npm(script: string): void {
  const args = ["run", "--silent", script, ...(script === "data" ? ["--", "check"] : [])];
  const { status, stdout, stderr } = spawnSync("npm", args, {
    cwd: inRepository("."),
    encoding: "utf8",
    shell: process.platform === "win32",
    maxBuffer: 64e6,
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim());
}

/** The parts that are read of vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

function vitest(name: string, config: string, more: readonly string[] = []): void {
  const since = Date.now();
  console.log(`\n${name}`);
  const out = inRepository(`out/${config}.json`);
  mkdirSync(inRepository("out"), { recursive: true });
  rmSync(out, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      inRepository("node_modules/vitest/vitest.mjs"),
      "run",
      "--config",
      config,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${out}`,
      ...more,
    ],
    // The reporter's own totals are a part; the last line of this command is the whole.
    { cwd: inRepository("."), stdio: ["ignore", "inherit", "inherit"] },
  );
  if (!existsSync(out)) {
    total.failed++;
    console.log(`FAIL  ${name} ended without a report`);
    return;
  }
  const report = JSON.parse(readFileSync(out, "utf8")) as Report;
  // A file that does not load has no tests to fail.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  ).length;
  let failed = report.numFailedTests + broken;
  // Something failed outside every test, as an error that nobody caught.
  if (failed === 0 && status !== 0) failed = 1;
  total.passed += report.numPassedTests;
  total.failed += failed;
  total.skipped += report.numPendingTests + report.numTodoTests;
  console.log(`${failed > 0 ? "FAIL" : "ok  "}  ${name}, ${seconds(since)}`);
}
