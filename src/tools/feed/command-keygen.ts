import { existsSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Command } from "./command.ts";
import { fail } from "./feed-files.ts";
import { passphraseFor } from "./feed-place.ts";
import { KEY_TYPES, type KeyType, keyidOf, newKeyPem, readSigner } from "./signer.ts";

export const keygen: Command = {
  summary: "makes a private key, as an ordinary PKCS#8 PEM file",
  help: `Usage: npm run -s feed -- keygen FILE.pem … [--type ed25519|p256] [--encrypt]

Writes a new private key into each FILE.pem, which must not exist yet, readable by you alone. --encrypt asks for a passphrase
(or takes it from CAVEAT_PASSPHRASE). The same is had from: openssl genpkey -algorithm ed25519 -aes256 -out FILE.pem`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { type: { type: "string", default: "ed25519" }, encrypt: { type: "boolean" } },
    });
    const type = KEY_TYPES.find((known) => known === values.type) ?? fail(`--type is one of ${KEY_TYPES.join(", ")}.`);
    if (positionals.length === 0) fail("Say which file the key goes into.");
    for (const path of positionals) await make(path, type, values.encrypt === true);
  },
};

async function make(path: string, type: KeyType, encrypt: boolean): Promise<void> {
  if (existsSync(path)) fail(`${path} is there already; it is left as it is.`);
  const passphrase = encrypt ? await passphraseFor(path) : undefined;
  const pem = newKeyPem(type, passphrase);
  writeFileSync(path, pem, { mode: 0o600, flag: "wx" });
  console.log(
    `${path}: a new ${type} key${encrypt ? ", encrypted" : ""}. Key id ${keyidOf(readSigner(pem, passphrase).key)}`,
  );
}
