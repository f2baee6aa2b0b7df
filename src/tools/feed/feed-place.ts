import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as v from "valibot";
import {
  DAYS,
  type Days,
  fail,
  fromBytes,
  OFFICE_DAYS,
  ROLES,
  type SignedFile,
  type SignedPart,
  toBytes,
  uploadOrder,
} from "./feed-files.ts";
import { readFeedFolder, writeFeedFolder } from "./feed-folder.ts";
import { readPublicKey, readSigner, type Signer, type TufKey } from "./signer.ts";

const CALENDAR = "office-calendar.json";
const Valid = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650));
const DaysSchema = v.strictObject({ root: Valid, targets: Valid, snapshot: Valid, timestamp: Valid });

/** A publisher's folder: what is published, and what waits for signatures or for the rest of a version. */
export class FeedPlace {
  readonly folder: string;
  constructor(folder: string | undefined) {
    this.folder = folder ?? fail("Say which folder the feed is in.");
  }
  get public(): string {
    return join(this.folder, "public");
  }
  /** Whether an office signs it, once a month, rather than a daily job: `init` writes that down beside what is published. */
  get isOffice(): boolean {
    return existsSync(join(this.folder, CALENDAR));
  }
  keepOfficeCalendar(): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, CALENDAR), `${JSON.stringify(OFFICE_DAYS)}\n`);
  }
  get days(): Days {
    if (!this.isOffice) return DAYS;
    const path = join(this.folder, CALENDAR);
    const kept = v.safeParse(DaysSchema, JSON.parse(readFileSync(path, "utf8")));
    return kept.success ? kept.output : fail(`${path} says for each of ${ROLES.join(", ")} how many days it is valid.`);
  }
  files() {
    return readFeedFolder(this.public);
  }
  write(files: ReturnType<typeof readFeedFolder>): string[] {
    return writeFeedFolder(this.public, files);
  }
  /**
   * What to upload after these files were written, in the order in which it must arrive. Every root is among it: a reader who
   * lacks one can follow nothing that comes after, and it may have been made long before.
   */
  toUpload(written: readonly string[]): string {
    const files = this.files();
    const wanted = uploadOrder(files).filter((path) => written.includes(path) || path.endsWith(".root.json"));
    return `Upload, in this order (what is there already may stay):\n${wanted.map((path) => `  ${path}`).join("\n")}`;
  }
  stage(name: string, bytes: Uint8Array): string {
    const place = join(this.folder, "staged", name);
    mkdirSync(join(this.folder, "staged"), { recursive: true });
    writeFileSync(place, bytes);
    return place;
  }
  staged(name: string): Uint8Array | undefined {
    const place = join(this.folder, "staged", name);
    return existsSync(place) ? new Uint8Array(readFileSync(place)) : undefined;
  }
  /** Signed files that wait, by name. */
  waiting(): Map<string, SignedFile> {
    const folder = join(this.folder, "staged");
    const names = existsSync(folder)
      ? readdirSync(folder).filter((name) => /^\d+\.(root|targets)\.json$/.test(name))
      : [];
    return new Map(
      names.map((name) => [name, fromBytes<SignedPart>(new Uint8Array(readFileSync(join(folder, name))))]),
    );
  }
  stageFile(file: SignedFile): string {
    return this.stage(`${file.signed.version}.${file.signed._type}.json`, toBytes(file));
  }
  unstage(...names: string[]): void {
    for (const name of names) rmSync(join(this.folder, "staged", name), { force: true });
  }
}

/** The signers of the private keys in these PEM files. */
export async function openSigners(paths: readonly string[] = []): Promise<Signer[]> {
  const signers: Signer[] = [];
  for (const path of paths) {
    const pem = readFileSync(path, "utf8");
    signers.push(pem.includes("ENCRYPTED") ? readSigner(pem, await passphraseFor(path)) : readSigner(pem));
  }
  return signers;
}

/** The public halves of the keys in these PEM files, and signers for those that hold the private half. */
export async function openKeys(paths: readonly string[] = []): Promise<{ keys: TufKey[]; signers: Signer[] }> {
  const pems = paths.map((path) => ({ path, pem: readFileSync(path, "utf8") }));
  const signers = await openSigners(pems.filter(({ pem }) => pem.includes("PRIVATE KEY")).map(({ path }) => path));
  const publicOnly = pems.filter(({ pem }) => !pem.includes("PRIVATE KEY")).map(({ pem }) => readPublicKey(pem));
  return { keys: [...signers.map(({ key }) => key), ...publicOnly], signers };
}

export async function passphraseFor(what: string): Promise<string> {
  const given = process.env["CAVEAT_PASSPHRASE"];
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) return fail(`${what} is encrypted: put its passphrase into CAVEAT_PASSPHRASE.`);
  process.stderr.write(`Passphrase for ${what}: `);
  const lines = createInterface({ input: process.stdin, terminal: false });
  const [line] = (await new Promise<string[]>((resolve) => lines.once("line", (text) => resolve([text])))) as [string];
  lines.close();
  return line;
}

/** Now, or the moment that SOURCE_DATE_EPOCH names, in milliseconds. */
export function clock(): number {
  const fixed = process.env["SOURCE_DATE_EPOCH"];
  return fixed === undefined ? Date.now() : Number(fixed) * 1000;
}

/** A fingerprint as it is shown: eight groups of eight. */
export function inGroups(sha256: string): string {
  return (sha256.match(/.{8}/g) ?? []).join(" ");
}
