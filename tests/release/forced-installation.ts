import { spawnSync } from "node:child_process";
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { type Engine, findBrowser } from "../../src/tools/browsers/find-browser.ts";
import { openBrowser, type OpenBrowser } from "../../src/tools/browsers/open-browser.ts";
import { inRepository } from "../../src/tools/repository.ts";

const FIREFOX = "caveat@caveat.example";
/** Where the packages say that their feed stands; nobody answers there. */
export const FEED_HOST = "feed.example";
const LOOPBACK = String.raw`127\.0\.0\.1(?::8743)?`;
/** Where each browser reads policies; a folder of ours stands there for the browser that we start, and for no other. */
const PLACE: Record<Engine, string> = {
  chromium: "/etc/chromium",
  firefox: "/usr/lib/firefox-esr/distribution",
};
/** Whether this machine lets an ordinary user put a folder there. */
export const canForce = (engine: Engine): boolean =>
  spawnSync("unshare", ["-Urm", "mount", "--bind", tmpdir(), PLACE[engine]]).status === 0;

/** A package as a policy installs it: signed by a key of the moment for Chromium, unsigned for Firefox ESR. */
interface Package {
  version: string;
  /** Hosts beside those of the build. */
  hosts: readonly string[];
}

/** A browser in which a policy, and nobody else, installs Caveat. */
export async function forcedInstallation(engine: Engine) {
  const folder = mkdtempSync(join(tmpdir(), "caveat-forced-"));
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: PEM,
    privateKeyEncoding: PKCS8,
  });
  const publicKey = createPublicKey(createPrivateKey(privateKey)).export({ type: "spki", format: "der" });
  const id = engine === "firefox" ? FIREFOX : idOf(publicKey);
  let offered: { version: string; bytes: Uint8Array } = { version: "", bytes: new Uint8Array() };
  const server = createServer((request, response) => {
    if (request.url?.startsWith("/updates.xml")) response.end(updates(id, offered.version, address()));
    else response.writeHead(200, { "content-type": "application/x-chrome-extension" }).end(offered.bytes);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const profile = join(folder, "profile");
  const place = join(folder, "place");
  const file = join(place, engine === "firefox" ? "policies.json" : "policies/managed/caveat.json");
  mkdirSync(join(file, ".."), { recursive: true });
  mkdirSync(profile);
  const known = findBrowser(engine, console.error);
  const start = join(folder, "start");
  writeFileSync(
    start,
    `#!/bin/sh\nexec unshare -Urm sh -c 'mount --bind "$0" ${PLACE[engine]} && exec "$@"' '${place}' '${known.path}' "$@"\n`,
  );
  chmodSync(start, 0o755);

  return {
    /** Puts a package where the policy takes it from. */
    offer({ version, hosts }: Package): void {
      const zip = zipSync(filesOf(inRepository(engine === "firefox" ? "dist/firefox" : "dist/chrome"), version, hosts));
      offered = { version, bytes: engine === "firefox" ? zip : crx(zip, privateKey, publicKey) };
    },
    /** Writes the policy: the installation, and what it sets. */
    put(settings: object): void {
      const [update_url, install_url] = [`${address()}/updates.xml`, `${address()}/${offered.version}.xpi`];
      const installed =
        engine === "firefox"
          ? { installation_mode: "force_installed", install_url }
          : { installation_mode: "force_installed", update_url, override_update_url: true };
      const policies = {
        ExtensionSettings: { [id]: installed },
        "3rdparty": { [engine === "firefox" ? "Extensions" : "extensions"]: { [id]: settings } },
      };
      // Without the last one nobody can look into what a policy installed.
      const written = engine === "firefox" ? { policies } : { ...policies, DeveloperToolsAvailability: 1 };
      writeFileSync(file, JSON.stringify(written));
    },
    open: (): Promise<OpenBrowser> =>
      openBrowser({
        browser: { ...known, path: start },
        extension: "",
        headless: true,
        profile,
        installed: true,
        ...(engine === "chromium" && { forced: id }),
        firstRun: true,
        preferences: { "xpinstall.signatures.required": false },
      }),
    remove(): void {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const PEM = { type: "spki", format: "pem" } as const;
const PKCS8 = { type: "pkcs8", format: "pem" } as const;

/** The files of a build, with another version and further hosts. */
function filesOf(folder: string, version: string, hosts: readonly string[]): Record<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  // A request to loopback would pass by the proxy that counts.
  const elsewhere = (text: string): string => text.replaceAll(new RegExp(LOOPBACK, "g"), FEED_HOST);
  const files = Object.fromEntries(
    paths.map((path) => {
      const bytes = readFileSync(join(folder, path));
      return [path, path.endsWith(".js") ? strToU8(elsewhere(bytes.toString())) : new Uint8Array(bytes)];
    }),
  );
  const manifest = JSON.parse(elsewhere(readFileSync(join(folder, "manifest.json"), "utf8"))) as {
    host_permissions: string[];
    content_scripts: { matches: string[] }[];
  };
  manifest.host_permissions.push(...hosts);
  manifest.content_scripts[0]!.matches.push(...hosts);
  return { ...files, "manifest.json": strToU8(JSON.stringify({ ...manifest, version })) };
}

/** Chromium's id of a key: the first half of its hash, in letters. */
const hashOf = (key: Uint8Array): Buffer => createHash("sha256").update(key).digest().subarray(0, 16);
const idOf = (key: Uint8Array): string =>
  Array.from(hashOf(key).toString("hex"), (digit) => String.fromCharCode(97 + parseInt(digit, 16))).join("");

/** A zip as a CRX of version 3: its header is a protocol buffer with the key and the signature. */
function crx(zip: Uint8Array, privateKey: string, publicKey: Uint8Array): Uint8Array {
  const signed = field(1, hashOf(publicKey));
  const length = u32(signed.length);
  const signature = sign("sha256", Buffer.concat([Buffer.from("CRX3 SignedData\0"), length, signed, zip]), privateKey);
  const proof = field(2, Buffer.concat([field(1, publicKey), field(2, signature)]));
  const header = Buffer.concat([proof, field(10_000, signed)]);
  return new Uint8Array(Buffer.concat([Buffer.from("Cr24"), u32(3), u32(header.length), header, zip]));
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) return Buffer.from(bytes);
  }
}

const field = (number: number, bytes: Uint8Array): Buffer =>
  Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);

const updates = (id: string, version: string, address: string): string =>
  `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}"><updatecheck codebase="${address}/${version}.crx" version="${version}"/></app></gupdate>`;
