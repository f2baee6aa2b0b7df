import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Checked } from "../../src/library/api.d.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { serveFolder } from "../../src/tools/start/serve-folder.ts";
import { openPlainBrowser } from "../e2e/plain-browser.ts";
import { throwAwayFeed } from "./throw-away-feed.ts";

// The npm package as it is made, installed and used elsewhere: in Node, in a worker of a browser, in the action and by hand.

const READER = "CZ:regulated-operator/higher";
const DAY = "2026-11-24";
const ROWS = [
  ["Položka", "Výrobce", "Model"],
  ["Router AX3", "Huawei", "AX3"],
  ["Kamera", "Hikvison", "DS-2CD2143"],
  ["Toner", "Canon", "051H"],
];
const CSV = ROWS.map((row) => row.join(";")).join("\n");
let folder = "";
let tarball = "";

const run = (program: string, args: readonly string[], env: Record<string, string> = {}, cwd = folder) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    cwd,
    env: { ...process.env, ...env },
  });
  return { status, stdout, said: `${stdout}${stderr}` };
};
const ours = (...args: string[]) => run(process.execPath, [inRepository("src/tools/run.mjs"), ...args]);
const installed = (...args: string[]) => run(join(folder, "node_modules/.bin/caveat-check"), args);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "caveat-library-"));
  const feed = throwAwayFeed();
  const pack = (out: string, env: Record<string, string>) =>
    run(
      process.execPath,
      [inRepository("src/tools/run.mjs"), "package", ...feed.args, "--browser", "none", "--out", join(folder, out)],
      { SOURCE_DATE_EPOCH: String(feed.epoch), ...env },
    );
  for (const [out, env] of [
    ["here", { TZ: "UTC" }],
    ["there", { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" }],
  ] as const) {
    const { status, said } = pack(out, env);
    expect(status, said).toBe(0);
  }
  feed.remove();
  tarball = join(
    folder,
    "here",
    readdirSync(join(folder, "here")).find((name) => name.endsWith(".tgz"))!,
  );
  writeFileSync(join(folder, "package.json"), '{"private": true, "type": "module"}');
  writeFileSync(join(folder, "prices.csv"), CSV);
  const { status, said } = run("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball]);
  expect(status, said).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the package has the same bytes in any time zone and locale, needs no other, and holds licence and notices", () => {
  expect(readFileSync(tarball.replace("/here/", "/there/")).equals(readFileSync(tarball))).toBe(true);
  expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["caveat-check"]);
  const held = readdirSync(join(folder, "node_modules/caveat-check"));
  for (const name of ["LICENSE.txt", "THIRD-PARTY.txt", "README.md", "index.d.ts"]) expect(held).toContain(name);
});

test("the library says of rows, of texts and of vendors what the commands of the repository say", () => {
  writeFileSync(
    join(folder, "use.mjs"),
    `import { check, show, spot } from "caveat-check";
     const reader = { profile: "${READER}", day: "${DAY}" };
     console.log(JSON.stringify([
       check(${JSON.stringify(ROWS)}, { ...reader, name: "prices.csv" }).rows,
       check([{ manufacturer: "Huawei", name: "AX3" }], { ...reader, name: "a.jsonl", language: "cs" }).rows,
       ["EZVIZ", "huawei"].map((vendor) => show(vendor, reader)),
       spot("A camera by Dahua, 4 MP"),
     ]));`,
  );
  const { status, said, stdout } = run(process.execPath, ["use.mjs"]);
  expect(status, said).toBe(0);
  const [rows, objects, cards, mentions] = JSON.parse(stdout) as [
    unknown[],
    unknown[],
    unknown[],
    { vendor: string }[],
  ];
  writeFileSync(join(folder, "a.jsonl"), '{"manufacturer":"Huawei","name":"AX3"}\n');
  const rowsOf = (...args: string[]) =>
    (JSON.parse(ours("check-list", ...args, "--as", READER, "--on", DAY, "--json").stdout) as { rows: unknown[] }).rows;
  expect(rows).toEqual(rowsOf("prices.csv"));
  expect(rows).toHaveLength(3);
  expect(objects).toEqual(rowsOf("a.jsonl", "--lang", "cs"));
  const card = (name: string) =>
    JSON.parse(ours("data", "show", name, "--as", READER, "--on", DAY, "--json").stdout) as unknown;
  expect(cards).toEqual([card("EZVIZ"), card("huawei")]);
  expect(mentions.map(({ vendor }) => vendor)).toEqual(["dahua"]);
});

test("the installed command answers as that of the repository does for each format, and fails on what binds when asked to", () => {
  const files = readdirSync(inRepository("tests/files"))
    .filter((name) => /\.(csv|json|xlsx|ods|docx|pdf|xml|html)$/.test(name))
    .map((name) => inRepository(`tests/files/${name}`));
  expect(files.length).toBeGreaterThan(3);
  const args = [...files, "--as", READER, "--on", DAY, "--jsonl"];
  const answer = installed(...args);
  expect(answer.stdout).toBe(ours("check-list", ...args).stdout);
  expect(answer.stdout).not.toBe("");
  expect(installed("prices.csv", "--as", READER).status).toBe(0);
  expect(installed("prices.csv", "--as", READER, "--fail-on-must").status).toBe(2);
  expect(installed("missing.csv", "--as", READER, "--fail-on-must").status).toBe(1);
  expect(installed("--help").stdout).toContain("Usage: caveat-check FILE");
});

test("programs in TypeScript see its types", () => {
  writeFileSync(
    join(folder, "use.ts"),
    `import { check, data, show, spot, type Found } from "caveat-check";
     const { rows } = check([["a"], { b: 1 }], { profile: "CZ", day: data.issued.slice(0, 10) });
     export const found: Found[] = rows.flatMap((row) => row.found);
     export const grade: "must" | string | undefined = show("x", { day: "2026-01-01" })?.verdict.grade;
     export const start: number | undefined = spot("")[0]?.start;
     // @ts-expect-error a day is needed
     check([], {});`,
  );
  const tsc = inRepository("node_modules/typescript/bin/tsc");
  const options = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2022", "--types", "", "use.ts"];
  expect(run(process.execPath, [tsc, "--ignoreConfig", ...options]).said).toBe("");
});

test("the action's script fails on a row that binds, passes without one, and takes no other package than was meant", () => {
  const sha256 = createHash("sha256").update(readFileSync(tarball)).digest("hex");
  writeFileSync(join(folder, "quiet.csv"), "Položka;Výrobce\nToner;Canon\n");
  const act = (files: string, more: Record<string, string> = {}) =>
    run("bash", [inRepository("src/library/action.sh")], {
      FILES: files,
      READER,
      PACKAGE: tarball,
      SHA256: sha256,
      ...more,
    });
  const binding = act("quiet.csv\nprices.csv\n");
  expect(binding.said).toContain("prices.csv:2");
  expect(binding.status).toBe(2);
  expect(act("quiet.csv").status).toBe(0);
  expect(act("quiet.csv", { SHA256: sha256.replace(/^./, (digit) => (digit === "0" ? "1" : "0")) }).status).toBe(1);
});

test("the library checks rows in a worker of a browser", async () => {
  const web = join(folder, "web");
  mkdirSync(web);
  writeFileSync(join(web, "index.js"), readFileSync(join(folder, "node_modules/caveat-check/index.js")));
  writeFileSync(
    join(web, "worker.js"),
    `import { check } from "./index.js";
     postMessage(check(${JSON.stringify(ROWS)}, { profile: "${READER}", day: "${DAY}", name: "prices.csv" }));`,
  );
  writeFileSync(join(web, "index.html"), "<!doctype html><title>worker</title>");
  const server = await serveFolder(web);
  const browser = await openPlainBrowser("chromium");
  try {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const { rows } = await page.evaluate(
      () =>
        new Promise<Checked>((done, fail) => {
          const worker = new Worker("worker.js", { type: "module" });
          worker.addEventListener("message", ({ data }: MessageEvent<Checked>) => done(data));
          worker.addEventListener("error", ({ message }) => fail(new Error(message)));
        }),
    );
    expect(rows.map(({ line, grade }) => [line, grade])).toEqual([
      [2, "must"],
      [3, expect.any(String)],
      [4, "none"],
    ]);
    expect(rows[1]!.found[0]!.vendor).toBe("hikvision");
  } finally {
    await browser.close();
    server.close();
  }
});
