import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { library } from "../../../../src/core/advisories-for.ts";
import { readOwnDecisions } from "../../../../src/tools/lists/own-decisions.ts";
import { runCommand } from "../../../../src/tools/feed/commands.ts";
import { readFeedFolder, writeFeedFolder } from "../../../../src/tools/feed/feed-folder.ts";
import { readSigner } from "../../../../src/tools/feed/signer.ts";
import { DAY, NOW, smallDataset } from "../../feed-workshop.ts";
import { Client } from "../../core/trust/follow.ts";
import { Oracle } from "../../core/trust/oracle.ts";

// The feed tool as a publisher uses it, with files, keys and openssl.

let folder = "";
let said = "";
const at = (name: string): string => join(folder, name);
const feed = async (...args: string[]): Promise<string> => {
  said = "";
  await runCommand(args);
  return said;
};
const dataset = (size: number): string => {
  writeFileSync(at("data.json"), JSON.stringify(smallDataset({ size })));
  return at("data.json");
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "caveat-feed-tool-"));
  vi.stubEnv("SOURCE_DATE_EPOCH", String(NOW / 1000));
  vi.spyOn(console, "log").mockImplementation((line: string) => void (said += `${line}\n`));
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A feed of version 1 with two root keys, a targets key and an online key. */
async function published(): Promise<void> {
  await feed("keygen", at("r1.pem"), at("r2.pem"), at("t.pem"), at("o.pem"));
  await feed(
    "init",
    at("feed"),
    "--root",
    at("r1.pem"),
    "--root",
    at("r2.pem"),
    "--targets",
    at("t.pem"),
    "--online",
    at("o.pem"),
  );
  await feed("add", at("feed"), dataset(4));
  await feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"));
}

const taken = async (): Promise<boolean> => {
  const files = readFeedFolder(at("feed/public"));
  const oracle = new Oracle(files.get("1.root.json")!);
  const good = await oracle.run(files);
  oracle.close();
  return good;
};

test("from nothing to a feed that our client and tuf-js take", async () => {
  await published();
  expect(said).toMatch(
    /upload, in this order.*:\s+targets\/[\s\S]*1\.targets\.json\s+1\.snapshot\.json\s+1\.root\.json\s+timestamp\.json/i,
  );
  expect(await feed("verify", at("feed"))).toMatch(/^Good: version 1/);
  expect(await taken()).toBe(true);
});

test("a table of decisions becomes a feed, which the terminal reads like the table", async () => {
  await published();
  const head = "name,also known as,outcome,until,note";
  writeFileSync(
    at("own.csv"),
    `${head}\nBrand maker-1,,with conditions,2027-05-01,Car park only\nNobody,,approved,2027-05-01,`,
  );
  const keys = ["--key", at("t.pem"), "--key", at("o.pem")];
  await feed("from-table", at("own.csv"), at("feed"), "--data", at("data.json"), ...keys);
  expect(said).toMatch(/Nobody: nobody on file[\s\S]*2 decisions of 2026-11-24[\s\S]*Version 2 is published/);
  expect(await feed("verify", at("feed"))).toMatch(/^Good: version 2.*2 decisions/);
  const reader = { profile: [], day: "2026-11-24", language: "en" as const };
  const onFile = library(smallDataset());
  const said1 = await readOwnDecisions(at("own.csv"), onFile, reader);
  const withFeed = await readOwnDecisions(at("feed"), onFile, reader);
  expect([...withFeed.keys()]).toEqual(["maker-1"]);
  expect(withFeed).toEqual(said1);
  // An act that is gone, changed or new asks for a review; one of nobody else's does not.
  const without = library(smallDataset({ advisories: smallDataset().advisories.slice(2) }));
  expect((await readOwnDecisions(at("feed"), without, reader)).get("maker-1")![0]).toContain("ask for a review");

  // The same table once more, when an act is gone: what was decided before does not become a decision of today.
  writeFileSync(at("later.json"), JSON.stringify(smallDataset({ advisories: smallDataset().advisories.slice(2) })));
  await feed("from-table", at("own.csv"), at("feed"), "--data", at("later.json"), ...keys);
  expect(said).toContain("2 unchanged");
  expect(await feed("verify", at("feed"))).toMatch(/^Good: version 3.*2 decisions/);
  expect((await readOwnDecisions(at("feed"), without, reader)).get("maker-1")![0]).toContain("ask for a review");

  writeFileSync(at("own.csv"), `${head}\nACME,,approved,2027-05-01,=1+1`);
  await expect(feed("from-table", at("own.csv"), at("feed"), "--data", at("data.json"))).rejects.toThrow("formula");
});

test("who uploads only what the commands print strands no reader, whatever keys were changed", async () => {
  await published();
  const server = new Map<string, Uint8Array>();
  const upload = (): void => {
    const here = readFeedFolder(at("feed/public"));
    for (const [path = ""] of said.matchAll(/(?<=^  )\S+\.json$/gm)) server.set(path, here.get(path)!);
  };
  const follow = async (): Promise<string> => client.run(server);
  upload();
  const client = new Client(server.get("1.root.json")!);
  expect(await follow()).toBe("ok");

  await feed("keygen", at("o2.pem"), at("t2.pem"));
  const online = (await feed("keys", at("feed"), at("o.pem"))).match(/([0-9a-f]{64})  \S*o\.pem/)![1]!;
  const byRoots = ["--key", at("r1.pem"), "--key", at("r2.pem")];
  await feed("rotate", at("feed"), "--role", "online", "--remove", online, "--add", at("o2.pem"), ...byRoots);
  await feed("refresh", at("feed"), "--key", at("o2.pem"));
  upload();
  expect(await follow()).toBe("ok");
  expect(client.floor.root).toBe(2);

  await feed("rotate", at("feed"), "--role", "targets", "--add", at("t2.pem"), ...byRoots);
  upload();
  await feed("add", at("feed"), dataset(5));
  await feed("publish", at("feed"), "--key", at("t2.pem"), "--key", at("o2.pem"));
  upload();
  expect(await follow()).toBe("ok");
  expect(client.floor).toMatchObject({ root: 3, targets: 2 });
});

test("keys says which key lies in which file, of every role, and which file holds none of the feed", async () => {
  await published();
  await feed("keygen", at("spare.pem"));
  execFileSync("openssl", ["pkey", "-in", at("t.pem"), "-pubout", "-out", at("t.pub.pem")]);
  const listed = await feed("keys", at("feed"), at("r1.pem"), at("t.pub.pem"), at("o.pem"), at("spare.pem"));
  expect(listed.replace(/[0-9a-f]{64}/g, "ID").replaceAll(folder, "")).toBe(
    [
      "1.root.json:",
      "  root: 2 of 2 must sign",
      "    ID  /r1.pem",
      "    ID",
      "  timestamp: 1 of 1 must sign",
      "    ID  /o.pem",
      "  snapshot: 1 of 1 must sign",
      "    ID  /o.pem",
      "  targets: 1 of 1 must sign",
      "    ID  /t.pub.pem",
      "  no key of this feed: ID  /spare.pem",
      "",
    ].join("\n"),
  );
});

test("a large change is published with two signatures, or waits for the second; with one key alone it says what readers see", async () => {
  await published();
  await feed("add", at("feed"), dataset(1));
  expect(said).toContain("Warning: this is a large change");
  await feed("publish", at("feed"), "--large-change", "--key", at("t.pem"), "--key", at("o.pem"));
  expect(said).toContain("each reader is asked");
  await feed("keygen", at("t2.pem"));
  const roots = ["--key", at("r1.pem"), "--key", at("r2.pem")];
  await feed("rotate", at("feed"), "--role", "targets", "--add", at("t2.pem"), ...roots);
  await feed("add", at("feed"), dataset(60));
  await feed("publish", at("feed"), "--large-change", "--key", at("t.pem"), "--key", at("o.pem"));
  expect(said).toContain("waits in staged/ for 1 more targets signature");
  await feed("sign", at("feed"), "--key", at("t2.pem"));
  await feed("publish", at("feed"), "--key", at("o.pem"));
  expect(said).toContain("Version 3 is published");
  const files = readFeedFolder(at("feed/public"));
  expect(JSON.parse(Buffer.from(files.get("3.targets.json")!).toString()).signatures).toHaveLength(2);
});

test("data that is issued tomorrow and a day is refused, as the extension refuses it", async () => {
  await published();
  writeFileSync(at("data.json"), JSON.stringify(smallDataset({ issued: "2026-11-26T09:00:00.000Z" })));
  await expect(feed("add", at("feed"), at("data.json"))).rejects.toThrow("still to come");
});

test("the daily job keeps a feed alive, renews the snapshot in time, and warns before the targets end", async () => {
  await published();
  for (let day = 1; day <= 80; day += 1) {
    vi.stubEnv("SOURCE_DATE_EPOCH", String((NOW + day * DAY) / 1000));
    vi.setSystemTime(NOW + day * DAY);
    await feed("refresh", at("feed"), "--key", at("o.pem"));
  }
  expect(said).toContain("the targets file ends in 10 days");
  expect(await feed("verify", at("feed"))).toMatch(/^Good: version 1/);
  expect(await taken()).toBe(true);
  expect(readdirSync(at("feed/public")).filter((name) => name.endsWith("snapshot.json")).length).toBeLessThan(13);
});

test("an office signs once a month, and large changes only on purpose", async () => {
  await feed("keygen", at("r1.pem"), at("t.pem"), at("o.pem"));
  const keys = ["--root", at("r1.pem"), "--targets", at("t.pem"), "--online", at("o.pem")];
  await expect(feed("init", at("feed"), ...keys, "--calendar", "weekly")).rejects.toThrow("daily or office");
  expect(await feed("init", at("feed"), ...keys, "--calendar", "office")).toContain("for 35 days");
  await feed("add", at("feed"), dataset(8));
  await feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"));
  for (let day = 30; day <= 180; day += 30) {
    const now = NOW + day * DAY;
    vi.stubEnv("SOURCE_DATE_EPOCH", String(now / 1000));
    vi.setSystemTime(now);
    // Up to the evening before it is still good.
    expect(await feed("verify", at("feed"), "--at", new Date(now + 4 * DAY).toISOString())).toContain("Good");
    await feed("refresh", at("feed"), "--key", at("o.pem"));
  }
  expect(await feed("verify", at("feed"))).toMatch(
    /timestamp version 7[\s\S]*targets {3}version 1, valid until 2027-11-24/,
  );
  await feed("add", at("feed"), dataset(2));
  await expect(feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"))).rejects.toThrow(
    "--large-change",
  );
  await feed("publish", at("feed"), "--large-change", "--key", at("t.pem"), "--key", at("o.pem"));
  expect(said).toContain("Version 2 is published");
});

test("a mirror takes what verifies, in order, and neither another's feed, an older one nor an altered file", async () => {
  await published();
  const address = at("feed/public");
  const first = readFileSync(at("feed/public/1.root.json"));
  const fingerprint = createHash("sha256").update(first).digest("hex");
  await expect(feed("mirror", address, at("mirror"))).rejects.toThrow("Say whose feed it is");
  await expect(feed("mirror", address, at("mirror"), "--fingerprint", "0".repeat(64))).rejects.toThrow(
    "another fingerprint",
  );
  expect(readFeedFolder(at("mirror")).size).toBe(0);
  expect(await feed("mirror", address, at("mirror"), "--fingerprint", fingerprint)).toMatch(
    /^Version 1[\s\S]*targets\/[\s\S]*1\.targets\.json[\s\S]*1\.snapshot\.json[\s\S]*1\.root\.json[\s\S]*timestamp\.json\n$/,
  );
  expect(await feed("verify", at("mirror"))).toMatch(/^Good: version 1/);
  expect(await feed("mirror", address, at("mirror"))).toContain("Nothing new");

  const copy = new Map(readFeedFolder(address));
  await feed("add", at("feed"), dataset(5));
  await feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"));
  expect(await feed("mirror", address, at("mirror"))).toContain("Version 2");
  const held = readFeedFolder(at("mirror"));
  // The publisher's host is put back, or lies.
  writeFeedFolder(at("old"), copy);
  await expect(feed("mirror", at("old"), at("mirror"))).rejects.toThrow("timestamp is older than what is there");
  const payload = [...held.keys()].filter((path) => path.startsWith("targets/"));
  for (const path of payload) writeFileSync(join(address, path), "{}");
  await expect(feed("mirror", address, at("mirror"))).rejects.toThrow("Refused");
  expect(readFeedFolder(at("mirror"))).toEqual(held);
});

test("a renewed root lets no older data into a mirror; with new online keys versions begin anew, as for readers", async () => {
  await published();
  const address = at("feed/public");
  const fingerprint = createHash("sha256")
    .update(readFileSync(join(address, "1.root.json")))
    .digest("hex");
  const old = new Map(readFeedFolder(address));
  await feed("add", at("feed"), dataset(5));
  await feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"));
  await feed("mirror", address, at("mirror"), "--fingerprint", fingerprint);
  await feed("rotate", at("feed"), "--key", at("r1.pem"), "--key", at("r2.pem"));
  const renewed = readFeedFolder(address).get("2.root.json")!;
  writeFeedFolder(at("old"), new Map(old).set("2.root.json", renewed));
  await expect(feed("mirror", at("old"), at("mirror"))).rejects.toThrow("timestamp is older than what is there");
  expect(await feed("mirror", address, at("mirror"))).toContain("2.root.json");

  await feed("keygen", at("new.pem"));
  const { keyid } = readSigner(readFileSync(at("o.pem"), "utf8"));
  const rotation = ["--role", "online", "--remove", keyid, "--add", at("new.pem")];
  await feed("rotate", at("feed"), ...rotation, "--key", at("r1.pem"), "--key", at("r2.pem"));
  await feed("refresh", at("feed"), "--key", at("new.pem"));
  expect(await feed("mirror", address, at("mirror"))).toContain("3.root.json");
  expect(await feed("verify", at("mirror"))).toContain("Root 3");
});

test("the calendar that lies beside a feed says for how long what is signed is valid", async () => {
  await feed("keygen", at("r1.pem"), at("t.pem"), at("o.pem"));
  const keys = ["--root", at("r1.pem"), "--targets", at("t.pem"), "--online", at("o.pem")];
  await feed("init", at("feed"), ...keys, "--calendar", "office");
  const calendar = at("feed/office-calendar.json");
  expect(JSON.parse(readFileSync(calendar, "utf8"))).toMatchObject({ timestamp: 35, snapshot: 90, targets: 365 });
  writeFileSync(calendar, JSON.stringify({ root: 365, targets: 365, snapshot: 90, timestamp: 14 }));
  await feed("add", at("feed"), dataset(8));
  await feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"));
  expect(await feed("verify", at("feed"))).toContain("timestamp version 1, valid until 2026-12-08");
  writeFileSync(calendar, JSON.stringify({ timestamp: "soon" }));
  await expect(feed("refresh", at("feed"), "--key", at("o.pem"))).rejects.toThrow("how many days it is valid");
});

test("a large change is meant once: what waits for its second signature is published without saying so again", async () => {
  await feed("keygen", at("r1.pem"), at("t.pem"), at("t2.pem"), at("o.pem"));
  const keys = ["--root", at("r1.pem"), "--targets", at("t.pem"), "--targets", at("t2.pem"), "--online", at("o.pem")];
  await feed("init", at("feed"), ...keys, "--calendar", "office");
  await feed("add", at("feed"), dataset(8));
  await feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"));
  await feed("add", at("feed"), dataset(2));
  await feed("publish", at("feed"), "--large-change", "--key", at("t.pem"), "--key", at("o.pem"));
  expect(said).toContain("waits in staged/ for 1 more");
  await feed("sign", at("feed"), "--key", at("t2.pem"));
  await feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"));
  expect(said).toContain("Version 2 is published");

  // A table takes the place of the acts, which is as large a change as can be.
  writeFileSync(at("own.csv"), "name,outcome,until\nMaker,approved,2027-03-01\n");
  const table = [
    "from-table",
    at("own.csv"),
    at("feed"),
    "--data",
    dataset(2),
    "--key",
    at("t.pem"),
    "--key",
    at("t2.pem"),
  ];
  await expect(feed(...table, "--key", at("o.pem"))).rejects.toThrow("--large-change");
  await feed(...table, "--key", at("o.pem"), "--large-change");
  expect(said).toContain("Version 3 is published");
});

test("an act's fingerprint is the one that a decision holds", async () => {
  const line = (await feed("fingerprint", "act-maker-0", "--data", dataset(2))).trim();
  expect(line).toMatch(/^act-maker-0 [0-9a-f]{64}$/);
  await feed("keygen", at("r1.pem"), at("t.pem"), at("o.pem"));
  await feed("init", at("feed"), "--root", at("r1.pem"), "--targets", at("t.pem"), "--online", at("o.pem"));
  writeFileSync(at("own.csv"), "name,outcome,until\nBrand maker-0,approved,2027-03-01\n");
  await feed("from-table", at("own.csv"), at("feed"), "--data", dataset(2), "--key", at("t.pem"), "--key", at("o.pem"));
  const path = [...readFeedFolder(at("feed/public")).keys()].find((one) => one.startsWith("targets/"));
  const { onFile } = JSON.parse(readFileSync(join(at("feed/public"), path!), "utf8")) as { onFile: object[] };
  const [id, fingerprint] = line.split(" ");
  expect(onFile).toContainEqual({ id, fingerprint });
  await expect(feed("fingerprint", "act-none", "--data", dataset(2))).rejects.toThrow("no act");
  await expect(feed("fingerprint", "act-maker-0", "--data", dataset(2), "--on", "May")).rejects.toThrow("2026-11-24");
});

test("openssl signs what is handed out, and its signature is taken only if it fits", async () => {
  await feed("keygen", at("r1.pem"), at("t.pem"), at("o.pem"));
  execFileSync("openssl", ["genpkey", "-algorithm", "ed25519", "-out", at("away.pem")]);
  execFileSync("openssl", ["pkey", "-in", at("away.pem"), "-pubout", "-out", at("away.pub.pem")]);
  await feed(
    "init",
    at("feed"),
    "--root",
    at("r1.pem"),
    "--root",
    at("away.pub.pem"),
    "--targets",
    at("t.pem"),
    "--online",
    at("o.pem"),
  );
  expect(said).toContain("waits in staged/ for 1 more");
  await feed("sign", at("feed"), "--external");
  const keyid = said.match(/[0-9a-f]{64}/g)!.at(-1)!;
  const toSign = at("feed/staged/1.root.json.tosign");
  writeFileSync(at("bad.sig"), Buffer.alloc(64));
  await expect(feed("sign", at("feed"), "--signature", at("bad.sig"), "--keyid", keyid)).rejects.toThrow(
    "does not fit",
  );
  execFileSync("openssl", [
    "pkeyutl",
    "-sign",
    "-rawin",
    "-inkey",
    at("away.pem"),
    "-in",
    toSign,
    "-out",
    at("good.sig"),
  ]);
  await feed("sign", at("feed"), "--signature", at("good.sig"), "--keyid", keyid);
  expect(said).toContain("1.root.json is published");
  await feed("add", at("feed"), dataset(4));
  await feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"));
  expect(await taken()).toBe(true);
});

test("openssl verifies our signature", async () => {
  await published();
  const { signed, signatures } = JSON.parse(readFileSync(at("feed/public/1.targets.json"), "utf8"));
  const { canonicalJson } = await import("../../../../src/core/trust/canonical-json.ts");
  writeFileSync(at("bytes"), canonicalJson(signed));
  writeFileSync(at("sig"), Buffer.from(signatures[0].sig, "hex"));
  const answer = execFileSync("openssl", [
    "pkeyutl",
    "-verify",
    "-rawin",
    "-inkey",
    at("t.pem"),
    "-in",
    at("bytes"),
    "-sigfile",
    at("sig"),
  ]);
  expect(String(answer)).toContain("Verified Successfully");
});

test("an encrypted key of openssl's signs with its passphrase alone", async () => {
  execFileSync("openssl", ["genpkey", "-algorithm", "ed25519", "-aes256", "-pass", "pass:secret", "-out", at("t.pem")]);
  await feed("keygen", at("r1.pem"), at("o.pem"), "--type", "p256");
  vi.stubEnv("CAVEAT_PASSPHRASE", "secret");
  await feed("init", at("feed"), "--root", at("r1.pem"), "--targets", at("t.pem"), "--online", at("o.pem"));
  await feed("add", at("feed"), dataset(4));
  await feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"));
  expect(await taken()).toBe(true);
  vi.stubEnv("CAVEAT_PASSPHRASE", "wrong");
  await feed("add", at("feed"), dataset(5));
  await expect(feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"))).rejects.toThrow();
});

test("after a theft the targets key is changed, and what the old one signs is refused", async () => {
  await published();
  const stolen = JSON.parse(readFileSync(at("feed/public/1.targets.json"), "utf8")).signatures[0].keyid as string;
  await feed("keygen", at("t2.pem"));
  await feed(
    "rotate",
    at("feed"),
    "--role",
    "targets",
    "--remove",
    stolen,
    "--add",
    at("t2.pem"),
    "--key",
    at("r1.pem"),
    "--key",
    at("r2.pem"),
  );
  await feed("add", at("feed"), dataset(5));
  expect(await feed("publish", at("feed"), "--key", at("t.pem"), "--key", at("o.pem"))).toContain("waits in staged/");
  await feed("sign", at("feed"), "--key", at("t2.pem"));
  await feed("publish", at("feed"), "--key", at("o.pem"));
  expect(await feed("verify", at("feed"))).toMatch(/^Good: version 2/);
  expect(await taken()).toBe(true);
});

test("what the extension would refuse is refused, with a sentence", async () => {
  await published();
  writeFileSync(
    at("bad.json"),
    JSON.stringify({ ...smallDataset(), vendors: [{ ...smallDataset().vendors[0], id: "../x" }] }),
  );
  await expect(feed("add", at("feed"), at("bad.json"))).rejects.toThrow(/would refuse[\s\S]*vendors\.0\.id/);
});

test("a large change is said, and a diff names what changed", async () => {
  await published();
  expect(await feed("add", at("feed"), dataset(1))).toContain("large change");
  expect(await feed("diff", at("feed"), dataset(5))).toContain("Added: act-maker-4");
});

test("a bundle is verified like a folder, and a wrong fingerprint is told", async () => {
  await published();
  await feed("bundle", at("feed"), at("bundle.json"));
  expect(await feed("verify", at("bundle.json"))).toMatch(/^Good: version 1/);
  await expect(feed("verify", at("bundle.json"), "--fingerprint", "00".repeat(32))).rejects.toThrow(
    "another fingerprint",
  );
  await expect(feed("verify", at("feed"), "--at", "2026-12-24T00:00:00Z")).rejects.toThrow("expired-timestamp");
});

test.each([
  "keygen",
  "init",
  "add",
  "fingerprint",
  "sign",
  "publish",
  "refresh",
  "rotate",
  "verify",
  "bundle",
  "diff",
  "serve",
])("%s has help", async (name) => {
  expect(await feed(name, "--help")).toContain(`feed -- ${name}`);
});
