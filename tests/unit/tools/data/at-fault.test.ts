import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inRepository } from "../../../../src/tools/repository.ts";

// A copy of what the tools are built from, whose records may be spoilt.
const COPIED = ["src", "data", "feed", "extension", "policy", "package.json", "package-lock.json", "vite.config.ts"];
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "caveat-at-fault-"));
  for (const path of COPIED) cpSync(inRepository(path), join(folder, path), { recursive: true });
  symlinkSync(inRepository("node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ["vendors/huawei.json", (text: string) => text.replace('"label"', '"labell"'), "label is missing."],
  ["vendors/huawei.json", () => "{,", "the file is not JSON: "],
  ["research.json", () => "{}", "research is missing."],
])("a fault in %s is told by file and field, without a stack", { timeout: 60_000 }, (file, spoil, told) => {
  const path = join(folder, "data", file);
  const before = readFileSync(path, "utf8");
  writeFileSync(path, spoil(before));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/tools/run.mjs", "data", "check"], {
    cwd: folder,
    encoding: "utf8",
  });
  writeFileSync(path, before);
  expect(`${stdout}${stderr}`.split("\n")[0]).toContain(`${file}: ${told}`);
  expect(stderr.trim().split("\n").at(-1)).toBe("Until this is put right in data/, none of the tools can run.");
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});
