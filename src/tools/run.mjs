#!/usr/bin/env node
// Runs one of our command lines from nothing but Node and git: `node src/tools/run.mjs NAME args…`.
// Installs dependencies when they are missing or stale, builds dist/tools when a source is newer, then runs dist/tools/NAME.js.
// What it says itself goes to stderr: stdout is the tool's.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { alone, fingerprint } from "./build-lock.mjs";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const TOOLS = join(ROOT, "dist/tools");
const STAMP = join(TOOLS, ".stamp");
const SOURCES = [
  "src",
  "data",
  "feed",
  "tests/conformance",
  "tests/load",
  "extension/manifest.ts",
  "vite.config.ts",
  "package-lock.json",
].map((path) => join(ROOT, path));

const [name = "", ...args] = process.argv.slice(2);

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
if (!/^[\w-]+$/.test(name)) fail("Say which tool: node src/tools/run.mjs NAME args…");

if (!installed()) alone(join(ROOT, "dist/.lock-install"), install);
if (!fresh()) alone(join(ROOT, "dist/.lock-tools"), buildTools);
runTool();

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(sentence) {
  say(sentence);
  process.exit(1);
}

/** Whether node_modules holds just what package-lock.json asks for. npm keeps there a list of what it installed. */
function installed() {
  const wanted = packages("package-lock.json");
  const present = packages("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  const same = (path) =>
    present[path]?.version === wanted[path].version && present[path]?.integrity === wanted[path].integrity;
  return Object.keys(wanted).every((path) => path === "" || (wanted[path].optional && !present[path]) || same(path));
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}

function install() {
  if (installed()) return;
  say("Installing dependencies…");
  const command = ["ci", "--no-audit", "--no-fund", "--include=dev"];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...command], { cwd: ROOT, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", command, { cwd: ROOT, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (status !== 0) fail("The dependencies could not be installed: `npm ci` failed, for the reason above.");
}

function fresh() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint(SOURCES);
}

function buildTools() {
  if (fresh()) return;
  const before = fingerprint(SOURCES);
  // Built beside and swapped, so that a tool that starts meanwhile never sees half of it.
  const made = join(ROOT, `dist/.tools-${process.pid}`);
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, "build", "--mode", "tools", "--outDir", made, "--logLevel", "warn"],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (status !== 0) {
    rmSync(made, { recursive: true, force: true });
    const [, faults] = /^Error: The data is at fault:\n((?:\S.*\n)+)/m.exec(stderr) ?? [];
    // The tools hold the data, so that a record at fault stops every one of them, `data -- check` too.
    if (faults) fail(`${faults}Until this is put right in data/, none of the tools can run.`);
    fail(`${stdout}${stderr}\nThe tools could not be built, for the reason above.`);
  }
  writeFileSync(join(made, ".stamp"), before);
  rmSync(TOOLS, { recursive: true, force: true });
  renameSync(made, TOOLS);
}

function runTool() {
  const entry = join(TOOLS, `${name}.js`);
  if (!existsSync(entry)) {
    const known = readdirSync(TOOLS)
      .filter((file) => file.endsWith(".js"))
      .map((file) => file.slice(0, -".js".length));
    fail(`There is no tool called ${name}. There are: ${known.join(", ")}.`);
  }
  const tool = spawn(process.execPath, ["--enable-source-maps", entry, ...args], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => tool.kill(signal));
  tool.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
