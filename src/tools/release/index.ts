import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { differences, filesOf } from "./compare.ts";
import { lintInChromium } from "./lint-chromium.ts";
import { addedRights, lastRights, rightsOf, unexplained } from "./permissions.ts";
import { makeSbom, sbomFaults } from "./sbom.ts";
import { libraryFile } from "../build/pack-library.ts";
import { fail, sha256 } from "../feed/feed-files.ts";
import { inRepository } from "../repository.ts";

const HELP = `Usage: npm run release -- --feed ADDRESS --root FILE [--from ADDRESS|FOLDER|BUNDLE] [--out FOLDER] [--node PROGRAM]…
       npm run release -- compare FILE-FROM-STORE [--with PACKAGE]

Builds, checks and packs a release for the three stores: everything that a person then uploads is in FOLDER (dist/release). It is
built twice, the second time from a fresh clone in another time zone, locale and umask, and once more with each --node (the program
of another version of Node). docs/release.md says what comes before and after.

compare: holds a file that a store hands out (CRX, XPI or ZIP) against our package, file by file.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    feed: { type: "string" },
    root: { type: "string" },
    from: { type: "string" },
    out: { type: "string", default: "dist/release" },
    node: { type: "string", multiple: true, default: [] },
    with: { type: "string" },
    help: { type: "boolean" },
  },
});
const ROOT = inRepository(".");
const OUT = resolve(ROOT, values.out);
const PACKAGES = { chrome: "caveat-chrome.zip", firefox: "caveat-firefox.xpi" } as const;
let failed = 0;

try {
  if (values.help) console.log(HELP);
  else if (positionals[0] === "compare") compare(positionals[1] ?? fail(HELP), values.with);
  else await release(values.feed ?? fail(HELP), values.root ?? fail(HELP));
} catch (error) {
  console.error((error as Error).message);
  failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;

async function step(name: string, work: () => string | void | Promise<string | void>): Promise<void> {
  try {
    const said = await work();
    console.log(`ok    ${name}${said ? `: ${said}` : ""}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n${(error as Error).message || "It failed and did not say why."}`);
  }
}

async function release(feed: string, root: string): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const epoch = Number(process.env["SOURCE_DATE_EPOCH"] ?? git("log", "-1", "--format=%ct"));
  const source = [
    "--feed",
    feed,
    "--root",
    resolve(root),
    ...(values.from ? ["--from", existsSync(values.from) ? resolve(values.from) : values.from] : []),
  ];
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  console.log(`Caveat ${version}, as of ${new Date(epoch * 1000).toISOString()}, from ${git("rev-parse", "HEAD")}`);
  await step(
    "nothing is changed or left out of git",
    () => git("status", "--porcelain") && fail(git("status", "--short")),
  );
  await step("release notes", () => {
    const notes = readFileSync(join(ROOT, `docs/releases/${version}.md`), "utf8");
    if (!/^## English$/m.test(notes) || !/^## Česky$/m.test(notes)) fail("They must be there in English and Czech.");
  });
  await step("packages", () => makePackages(ROOT, process.execPath, OUT, source, epoch));
  const unpacked = mkdtempSync(join(tmpdir(), "caveat-release-"));
  try {
    for (const [target, name] of Object.entries(PACKAGES)) {
      const folder = join(unpacked, target);
      await step(`${name}, licence and notices`, () => unpack(join(OUT, name), folder));
      await step(`${name}, permissions`, () => checkRights(target, folder, version, new URL(feed).hostname));
    }
    await step("web-ext lint", () => webExtLint(join(unpacked, "firefox")));
    await step("Chromium's own checks", async () => {
      const faults = await lintInChromium(join(unpacked, "chrome"));
      if (faults.length > 0) fail(faults.join("\n"));
    });
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
  for (const [build, name] of [
    [false, "sbom.cdx.json"],
    [true, "sbom-build.cdx.json"],
  ] as const)
    await step(name, async () => {
      const text = makeSbom(ROOT, { build, epoch });
      writeFileSync(join(OUT, name), text);
      const faults = await sbomFaults(text);
      if (faults) fail(faults);
    });
  await step("sizes", () => void run("npm", ["run", "--silent", "size"]));
  await step("signatures of dependencies", signatures);
  await reproduce(source, epoch);
  // AMO asks for the source, and rebuilds from it. The other two take the same package.
  await step(
    "source for AMO",
    () =>
      void git("archive", "--format=tar.gz", `--prefix=caveat-${version}/`, "-o", join(OUT, "source.tar.gz"), "HEAD"),
  );
  await step("package for Edge", () =>
    writeFileSync(join(OUT, "caveat-edge.zip"), readFileSync(join(OUT, PACKAGES.chrome))),
  );
  const sums = [
    "caveat-chrome.zip",
    "caveat-edge.zip",
    "caveat-firefox.xpi",
    libraryFile(),
    "sbom.cdx.json",
    "sbom-build.cdx.json",
  ]
    .filter((name) => existsSync(join(OUT, name)))
    .map((name) => `${sha256(new Uint8Array(readFileSync(join(OUT, name))))}  ${name}`);
  writeFileSync(join(OUT, "SHA256SUMS"), `${sums.join("\n")}\n`);
  console.log(
    `\n${sums.join("\n")}\n\n${failed === 0 ? `All is in ${OUT}. What is left is for a person: docs/release.md.` : `${failed} steps failed: nothing of this may be uploaded.`}`,
  );
}

function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: 64e6 }).trim();
}

/** Runs a command; throws what it said when it fails. */
function run(program: string, args: readonly string[], { cwd = ROOT, env = {}, umask = "022" } = {}): string {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", `umask ${umask}; exec "$@"`, "sh", program, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 64e6,
  });
  if (status !== 0) fail(`${stdout}${stderr}`.trim());
  return stdout;
}

function makePackages(
  folder: string,
  node: string,
  out: string,
  source: readonly string[],
  epoch: number,
  odd = false,
): void {
  const env = { SOURCE_DATE_EPOCH: String(epoch), ...(odd && { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" }) };
  run(node, [join(folder, "src/tools/run.mjs"), "package", ...source, "--out", out], {
    cwd: folder,
    env,
    umask: odd ? "077" : "022",
  });
}

function unpack(file: string, folder: string): string {
  const bytes = new Uint8Array(readFileSync(file));
  const files = filesOf(bytes);
  for (const name of ["LICENSE.txt", "THIRD-PARTY.txt", "manifest.json"]) if (!files[name]) fail(`${name} is missing.`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return `${Object.keys(files).length} files, ${bytes.length} bytes`;
}

function checkRights(target: string, folder: string, version: string, feedHost: string): string {
  const now = rightsOf(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as object, feedHost);
  const added = addedRights(lastRights(ROOT, target), now);
  const missing = unexplained(added, ROOT, version);
  if (missing.length > 0) fail(`docs/releases/${version}.md must say why these are new:\n${missing.join("\n")}`);
  return added.length === 0 ? "as in the last release" : `new and explained: ${added.join(", ")}`;
}

/** web-ext's findings, of which each warning must be explained in store/lint.json. */
function webExtLint(folder: string): string {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, "node_modules/web-ext/bin/web-ext.js"),
      "lint",
      "--source-dir",
      folder,
      "--no-config-discovery",
      "--output",
      "json",
    ],
    { encoding: "utf8", maxBuffer: 64e6 },
  );
  const { errors, warnings } = JSON.parse(stdout) as Record<
    "errors" | "warnings",
    { code: string; file?: string; message: string }[]
  >;
  const explained = JSON.parse(readFileSync(join(ROOT, "store/lint.json"), "utf8")) as Record<string, string>;
  const open = [...errors, ...warnings.filter(({ code, file = "" }) => !explained[`${code} ${file.split("/")[0]}`])];
  if (open.length > 0) fail(open.map(({ code, file = "", message }) => `${code} ${file}: ${message}`).join("\n"));
  return `0 errors, ${warnings.length} warnings, each explained`;
}

/** The registry's signatures. Where it does not answer, that is said, and does not fail: the lock file's hashes hold all the same. */
function signatures(): string {
  // A quiet npm outside would have this one say nothing either.
  const args = ["audit", "signatures", "--loglevel=error"];
  const { status, stdout, stderr } = spawnSync("npm", args, { cwd: ROOT, encoding: "utf8" });
  if (status === 0) return stdout.trim().split("\n").slice(1).join(" ");
  if (/network|ENOTFOUND|ECONN|ETIMEDOUT|E[45]\d\d|proxy/i.test(stderr))
    return "NOT CHECKED: the registry does not answer for keys";
  return fail(`${stdout}${stderr}`);
}

async function reproduce(source: readonly string[], epoch: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "caveat-clone-"));
  try {
    const clone = join(folder, "caveat");
    await step("the same from a fresh clone, in another time zone, locale and umask", () => {
      git("clone", "--quiet", "--no-hardlinks", ROOT, clone);
      makePackages(clone, process.execPath, join(folder, "out"), source, epoch, true);
      sameAsOurs(join(folder, "out"));
    });
    for (const node of values.node)
      await step(`the same with Node ${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()}`, () => {
        makePackages(clone, node, join(folder, "other"), source, epoch);
        sameAsOurs(join(folder, "other"));
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sameAsOurs(folder: string): void {
  const same = (name: string): boolean => readFileSync(join(OUT, name)).equals(readFileSync(join(folder, name)));
  if (!same(libraryFile())) fail(`${libraryFile()} differs.`);
  for (const name of Object.values(PACKAGES)) {
    const [ours, theirs] = [OUT, folder].map((place) => new Uint8Array(readFileSync(join(place, name))));
    if (!Buffer.from(ours!).equals(theirs!))
      fail(`${name}: ${differences(filesOf(ours!), filesOf(theirs!)).join(" ") || "the archive itself differs."}`);
  }
}

function compare(file: string, own: string | undefined): void {
  const isFirefox = file.endsWith(".xpi");
  const ours = own ?? join(OUT, isFirefox ? PACKAGES.firefox : PACKAGES.chrome);
  if (!existsSync(ours)) fail(`${ours} is not there: build the release first, or name its package with --with.`);
  const found = differences(filesOf(new Uint8Array(readFileSync(ours))), filesOf(new Uint8Array(readFileSync(file))));
  for (const one of found) console.log(one);
  console.log(
    found.length === 0 ? `Equal to ${ours}.` : `${found.length} differences. This is an incident: see docs/release.md.`,
  );
  failed += found.length;
}
