import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkFile } from "../../src/core/trust/digests.ts";
import { type FileRead, followTrust, NO_FLOOR, type Trusted } from "../../src/core/trust/follow-trust.ts";
import { settle } from "../../src/core/trust/refusal.ts";

// The command line that https://github.com/theupdateframework/tuf-conformance (CLIENT-CLI.md) drives, around the very
// verifier that ships. Metadata lies in a folder here, and any target may be asked for; nothing else differs.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "metadata-dir": { type: "string" },
    "metadata-url": { type: "string" },
    "target-name": { type: "string", multiple: true },
    "target-base-url": { type: "string" },
    "target-dir": { type: "string" },
  },
});
const folder = values["metadata-dir"] ?? fail("--metadata-dir is missing");
const fileOf = (role: string): string => join(folder, `${role}.json`);

switch (positionals[0]) {
  case "init":
    mkdirSync(folder, { recursive: true });
    copyFileSync(positionals[1] ?? fail("the trusted root is missing"), fileOf("root"));
    break;
  case "refresh":
    await refresh();
    break;
  case "download":
    await download(await refresh());
    break;
  default:
    fail("init, refresh or download");
}

async function refresh(): Promise<Trusted> {
  const kept = (role: string) =>
    existsSync(fileOf(role)) ? { [role]: new Uint8Array(readFileSync(fileOf(role))) } : {};
  const outcome = await followTrust({
    roots: [new Uint8Array(readFileSync(fileOf("root")))],
    kept: { ...kept("timestamp"), ...kept("snapshot"), ...kept("targets") },
    floor: NO_FLOOR,
    now: Date.now(),
    read: (path, most) => readFrom("metadata-url", path, most),
    async keep({ role, bytes }) {
      writeFileSync(fileOf(role), bytes);
    },
  });
  return outcome.ok ? outcome : fail(`refused (${outcome.code}): ${outcome.about}`);
}

async function download({ targets }: Trusted): Promise<void> {
  for (const name of values["target-name"] ?? []) {
    const target = targets.targets.get(name) ?? fail(`no target ${name}`);
    const place = join(values["target-dir"]!, encodeURIComponent(name));
    if (existsSync(place) && (await settle(async () => (await checkFile(readFileSync(place), target, name), {}))).ok)
      continue;
    const hash = [...target.hashes.values()][0] ?? fail(`no hash for ${name}`);
    const at = name.lastIndexOf("/") + 1;
    const read = await readFrom("target-base-url", `${name.slice(0, at)}${hash}.${name.slice(at)}`, target.length);
    if (!read.ok) fail(`${name}: ${read.code}`);
    const good = await settle(async () => (await checkFile(read.bytes, target, name), {}));
    if (!good.ok) fail(`${name}: ${good.code}`);
    writeFileSync(place, read.bytes);
  }
}

async function readFrom(base: "metadata-url" | "target-base-url", path: string, most: number): Promise<FileRead> {
  const url = `${values[base]?.replace(/\/$/, "")}/${path}`;
  const answer = await fetch(url, { redirect: "error" });
  if (answer.status === 404 || answer.status === 403) return { ok: false, code: "not-found" };
  if (answer.status !== 200) return { ok: false, code: "network" };
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return bytes.length > most ? { ok: false, code: "too-long" } : { ok: true, bytes };
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
