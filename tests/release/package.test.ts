import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSigner } from "../../src/tools/feed/signer.ts";
import { inRepository } from "../../src/tools/repository.ts";
import { throwAwayFeed } from "./throw-away-feed.ts";

// `npm run package` as a publisher runs it.

let out = "";
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "caveat-packages-"));
});
afterAll(() => rmSync(out, { recursive: true, force: true }));

function run(args: readonly string[], env: Record<string, string> = {}, umask = "022") {
  const { status, stdout, stderr } = spawnSync(
    "sh",
    ["-c", `umask ${umask}; exec "$@"`, "sh", process.execPath, inRepository("src/tools/run.mjs"), "package", ...args],
    { encoding: "utf8", env: { ...process.env, ...env } },
  );
  return { status, said: `${stdout}${stderr}` };
}

test("packages have the same bytes in any time zone, locale and umask, and hold licence and notices", () => {
  const feed = throwAwayFeed();
  const SOURCE_DATE_EPOCH = String(feed.epoch);
  const here = run([...feed.args, "--out", join(out, "here")], { SOURCE_DATE_EPOCH, TZ: "UTC", LC_ALL: "C" });
  expect(here.status, here.said).toBe(0);
  const there = run(
    [...feed.args, "--out", join(out, "there")],
    { SOURCE_DATE_EPOCH, TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    "077",
  );
  expect(there.status, there.said).toBe(0);
  for (const name of ["caveat-chrome.zip", "caveat-firefox.xpi"]) {
    const bytes = readFileSync(join(out, "here", name));
    expect(readFileSync(join(out, "there", name)).equals(bytes), name).toBe(true);
    const files = unzipSync(bytes);
    expect(new TextDecoder().decode(files["LICENSE.txt"])).toContain("Apache License");
    expect(new TextDecoder().decode(files["THIRD-PARTY.txt"])).toContain("\npreact ");
  }
  feed.remove();
});

test("a root in the middle of the chain that lists a development key stops a release", () => {
  const development = readSigner(readFileSync(inRepository("feed/dev-keys/online.pem"), "utf8"));
  const feed = throwAwayFeed((workshop) => {
    const { timestamp } = workshop.choice;
    workshop.rotate(({ choice }) => {
      choice.timestamp = { keys: [...timestamp.keys, development.key], threshold: 1 };
    });
    workshop.rotate(({ choice }) => {
      choice.timestamp = timestamp;
    });
  });
  const { status, said } = run([...feed.args, "--out", out], { SOURCE_DATE_EPOCH: String(feed.epoch) });
  expect(said).toContain("2.root.json lists development keys");
  expect(status).toBe(1);
  feed.remove();
});

test("a feed on one's own computer is not packaged", () => {
  const feed = throwAwayFeed();
  const [, , ...rest] = feed.args;
  const { status, said } = run(["--feed", "https://127.0.0.1:8743/feed/", ...rest, "--out", out]);
  expect(said).toContain("https://127.0.0.1:8743/feed/ is an address of the computer that it is used on");
  expect(status).toBe(1);
  feed.remove();
});
