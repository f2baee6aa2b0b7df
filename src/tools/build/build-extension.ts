import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { alone, fingerprint } from "../build-lock.mjs";
import { inRepository } from "../repository.ts";
import type { Target } from "./targets.ts";

/** All but the tools: of those only the reader of `data/` and what signs the bundled feed take part in a build. */
const SOURCES = readdirSync(inRepository("src"))
  .filter((name) => name !== "tools")
  .map((name) => `src/${name}`)
  .concat(
    "src/tools/build",
    "src/tools/data",
    "src/tools/feed",
    "data",
    "feed",
    "extension",
    "vite.config.ts",
    "package-lock.json",
    "LICENSE",
  )
  .map(inRepository);

/** Builds the extension for a browser when a source has changed since, and answers with its folder. Throws with what the bundler said. */
export function buildExtension(target: Target): string {
  const folder = inRepository(`dist/${target}`);
  const stamp = `${folder}.stamp`;
  const fresh = (): boolean =>
    existsSync(folder) && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint(SOURCES);
  // Both builds write dist/generated, so only one runs at a time.
  if (!fresh()) {
    alone(inRepository("dist/.lock-extension"), () => {
      if (fresh()) return;
      const before = fingerprint(SOURCES);
      rmSync(stamp, { force: true });
      for (const mode of modesOf(target)) bundle(mode);
      writeFileSync(stamp, before);
    });
  }
  return folder;
}

/** The passes of the bundler that make the extension for a browser. */
export const modesOf = (target: Target): string[] => [
  target,
  `names-${target}`,
  `badges-${target}`,
  `worker-${target}`,
];

/** Runs one pass; throws with what the bundler said. */
export function bundle(mode: string, env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inRepository("node_modules/vite/bin/vite.js"), "build", "--mode", mode, "--logLevel", "warn"],
    // Whatever runs this, Vitest for one: what is built is what ships.
    { cwd: inRepository("."), encoding: "utf8", env: { ...process.env, NODE_ENV: "production", ...env } },
  );
  if (status !== 0) throw new Error(`The build for ${mode} failed:\n${stdout}${stderr}`);
}
