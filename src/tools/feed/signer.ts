import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { canonicalJson } from "../../core/trust/canonical-json.ts";

export const KEY_TYPES = ["ed25519", "p256"] as const;
export type KeyType = (typeof KEY_TYPES)[number];

/** A public key as TUF writes it (4.3). */
export interface TufKey {
  keytype: string;
  scheme: string;
  keyval: { public: string };
}

/** A key at hand: its public half, and the power to sign. */
export interface Signer {
  keyid: string;
  key: TufKey;
  /** Signature over `bytes`, hexadecimal. */
  sign(bytes: Uint8Array): string;
}

/** TUF 4.3: the id of a key is the hash of its canonical form. */
export function keyidOf(key: TufKey): string {
  return createHash("sha256").update(canonicalJson(key)).digest("hex");
}

/** A new private key as PKCS#8 PEM, encrypted when a passphrase is given. */
export function newKeyPem(type: KeyType, passphrase?: string): string {
  const { privateKey } =
    type === "ed25519" ? generateKeyPairSync("ed25519") : generateKeyPairSync("ec", { namedCurve: "P-256" });
  const encryption = passphrase ? { cipher: "aes-256-cbc", passphrase } : {};
  return privateKey.export({ type: "pkcs8", format: "pem", ...encryption }) as string;
}

/** The public key in `pem`, which holds either half, as TUF writes it. Takes Ed25519 and P-256. */
export function readPublicKey(pem: string, passphrase?: string): TufKey {
  return toTufKey(
    createPublicKey(pem.includes("PRIVATE") ? exportPublic(createPrivateKey({ key: pem, passphrase })) : pem),
  );
}

function exportPublic(key: KeyObject): string {
  return createPublicKey(key).export({ type: "spki", format: "pem" }) as string;
}

/** Makes a signer of a private key in PKCS#8 PEM. */
export function readSigner(pem: string, passphrase?: string): Signer {
  const privateKey = createPrivateKey({ key: pem, passphrase });
  const key = toTufKey(createPublicKey(privateKey));
  const digest = key.keytype === "ed25519" ? null : "sha256";
  return { keyid: keyidOf(key), key, sign: (bytes) => sign(digest, bytes, privateKey).toString("hex") };
}

function toTufKey(key: KeyObject): TufKey {
  if (key.asymmetricKeyType === "ed25519") {
    const { x = "" } = key.export({ format: "jwk" });
    return { keytype: "ed25519", scheme: "ed25519", keyval: { public: Buffer.from(x, "base64url").toString("hex") } };
  }
  if (key.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === "prime256v1") {
    const pem = key.export({ type: "spki", format: "pem" }) as string;
    return { keytype: "ecdsa", scheme: "ecdsa-sha2-nistp256", keyval: { public: pem } };
  }
  throw new Error("Only Ed25519 and P-256 keys can sign a feed.");
}
