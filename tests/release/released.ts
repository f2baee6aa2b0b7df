import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Dataset } from "../../src/core/dataset.ts";
import { filesOf } from "../../src/tools/release/compare.ts";
import { inRepository } from "../../src/tools/repository.ts";

/** The commit of each released version; a release adds its line. */
export const RELEASED: Readonly<Record<string, string>> = { "0.1.0": "795eacf" };

/** The data as it was at a commit: what a package made then would have bundled. */
export function dataOf(commit: string): Dataset {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: inRepository("."), encoding: "utf8", maxBuffer: 64e6 });
  const [path] = git("ls-tree", "-r", "--name-only", commit, "feed/public/targets").split("\n");
  return JSON.parse(git("show", `${commit}:${path}`)) as Dataset;
}

/** Packages of a commit, or of the working tree, made as a publisher makes them, in a folder of their own. */
export function packagesOf(
  commit: string | undefined,
  args: readonly string[],
  epoch: number,
): { out: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "caveat-released-"));
  const tree = commit === undefined ? inRepository(".") : join(folder, "tree");
  if (commit !== undefined) {
    run("git", ["clone", "--quiet", "--shared", inRepository("."), tree]);
    run("git", ["-C", tree, "checkout", "--quiet", commit]);
    // Its own dependencies, where they are not those of today: `run.mjs` installs them then.
    cpSync(inRepository("node_modules"), join(tree, "node_modules"), { recursive: true, verbatimSymlinks: true });
  }
  const out = join(folder, "packages");
  // From its own folder: older tools build what lies where they are started.
  run(process.execPath, ["src/tools/run.mjs", "package", ...args, "--out", out], tree, {
    SOURCE_DATE_EPOCH: String(epoch),
  });
  return { out, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function run(
  program: string,
  args: readonly string[],
  cwd = inRepository("."),
  env: Record<string, string> = {},
): void {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    cwd,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}\n${stdout}${stderr}`);
}

/** Unpacks a package in place of what lies in `folder`. */
export function unpackInto(folder: string, bytes: Uint8Array): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(filesOf(bytes))) {
    const file = join(folder, path);
    if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
