// Runs https://github.com/theupdateframework/tuf-conformance from a checkout: `npm run conformance -- SUITE-FOLDER [pytest args]`.
// Needs Python 3.10 with the suite's dependencies (pytest, tuf, securesystemslib[crypto]; a PYTHONPATH to their sources does) and
// faketime. Fails on anything that is not in client.xfails, and on anything in it that passes.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const [suite, ...rest] = process.argv.slice(2);
if (!suite) {
  console.error("Say where the suite is checked out: npm run conformance -- SUITE-FOLDER");
  process.exit(1);
}

const run = (command, args, env = process.env) => {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", env, cwd: resolve(here, "../..") });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
};

run(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--mode", "tools", "--logLevel", "warn"]);
const env = { ...process.env, PYTHONPATH: [resolve(suite), process.env.PYTHONPATH].filter(Boolean).join(":") };
run(
  "python3",
  [
    "-m",
    "pytest",
    "-q",
    "-p",
    "no:cacheprovider",
    resolve(suite, "tuf_conformance"),
    "--entrypoint",
    resolve(here, "client"),
    ...rest,
  ],
  env,
);
