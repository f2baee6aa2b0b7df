import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256 } from "../../src/tools/feed/feed-files.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { inGroups } from "../../src/tools/feed/feed-place.ts";

// The key ceremony as people go through it, with keys that are thrown away.

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "caveat-ceremony-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function rehearse(fromPaper: (fingerprint: string) => string): Promise<{ code: number | null; said: string }> {
  const child = spawn("bash", [inRepository("src/tools/release/ceremony.sh"), join(folder, "keys"), "--rehearsal"]);
  let said = "";
  let typed = false;
  const hear = (text: Buffer): void => {
    said += text.toString();
    const shown = /FINGERPRINT\.[^\n]*\n([0-9a-f ]{71})\n/.exec(said)?.[1];
    if (!shown || typed) return;
    typed = true;
    for (let holder = 0; holder < 3; holder += 1) child.stdin.write(`${fromPaper(shown)}\n`);
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  child.stdin.on("error", () => undefined);
  for (const name of ["Ann", "Bob", "Cid"]) child.stdin.write(`${name}\nthe words of ${name}\nthe words of ${name}\n`);
  return new Promise((ended) => {
    child.on("close", (code) => ended({ code, said }));
  });
}

test("three people make a root that two of them signed, and go home with minutes", async () => {
  const { code, said } = await rehearse((shown) => shown.slice(0, 8));
  expect(code, said).toBe(0);
  const at = (path: string): string => join(folder, "keys", path);
  const root = readFileSync(at("feed/public/1.root.json"));
  const file = JSON.parse(root.toString()) as {
    signatures: unknown[];
    signed: { roles: { root: { threshold: number; keyids: string[] } } };
  };
  expect(file.signatures).toHaveLength(2);
  expect(file.signed.roles.root).toMatchObject({ threshold: 2 });
  expect(file.signed.roles.root.keyids).toHaveLength(3);
  const minutes = readFileSync(at("minutes.md"), "utf8");
  expect(minutes).toContain(`Fingerprint of the feed: ${inGroups(sha256(root))}`);
  expect(minutes).toContain("a rehearsal");
  for (const key of ["root-1", "root-2", "root-3", "targets", "chrome-upload"]) {
    expect(readFileSync(at(`${key}.pem`), "utf8")).toContain("ENCRYPTED");
    expect(statSync(at(`${key}.pem`)).mode & 0o077, "nobody else may read it").toBe(0);
  }
}, 60_000);

test("who reads another fingerprint from the paper ends the ceremony", async () => {
  const { code, said } = await rehearse(() => "00000000");
  expect(code).toBe(1);
  expect(said).toContain("That is not it");
  expect(existsSync(join(folder, "keys/minutes.md"))).toBe(false);
}, 60_000);
