import { refuse } from "./refusal.ts";
import { asObject, asString, field, fromHex, toHex } from "./shape.ts";

/** A public key of a root. `identity` is the same for the same key, however it was written down. */
export interface PublicKey {
  identity: string;
  /** Whether `signature` (hexadecimal, as it stands in the file) was made over `data` with this key. */
  verifies(signature: string, data: Uint8Array<ArrayBuffer>): Promise<boolean>;
}

/**
 * Reads one entry of `keys` (TUF 4.3). Key types of other profiles are carried and never counted: `undefined`. A weak
 * Ed25519 key makes the whole root invalid: WebCrypto takes it, and one constant signature then fits any text.
 */
export function readKey(value: unknown, about: string): PublicKey | undefined {
  const key = asObject(value, about);
  const type = asString(field(key, "keytype"), about);
  const scheme = asString(field(key, "scheme"), about);
  const keyval = asObject(field(key, "keyval"), about);
  for (const part of Object.values(keyval)) asString(part, about);
  const text = field(keyval, "public");
  if (typeof text !== "string") return undefined;
  if (type === "ed25519" && scheme === "ed25519") return ed25519(text, about);
  // "ecdsa" is the name of the specification since 1.0.20; tuf-on-ci and older tools write the long one.
  if ((type === "ecdsa" || type === "ecdsa-sha2-nistp256") && scheme === "ecdsa-sha2-nistp256") return p256(text);
  return undefined;
}

function ed25519(text: string, about: string): PublicKey | undefined {
  const raw = fromHex(text);
  if (raw?.length !== 32) return undefined;
  if (isWeak(raw)) refuse("schema", `${about}: weak key`);
  const key = once(() => crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]));
  return {
    identity: `ed25519:${text}`,
    async verifies(signature, data) {
      const bytes = fromHex(signature);
      return bytes?.length === 64 && quietly(async () => crypto.subtle.verify("Ed25519", await key(), bytes, data));
    },
  };
}

/** y of the points whose order divides 8, least significant byte first; the rest of each is zeros or ones (RFC 8032 5.1.3). */
const SMALL_ORDER = new Set([
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]);

function isWeak(raw: Uint8Array): boolean {
  const y = raw.slice();
  y[31]! &= 0x7f; // The top bit is the sign of x.
  // y ≥ 2^255 − 19: the same point has a shorter, canonical writing.
  const notCanonical = y[0]! >= 0xed && y[31] === 0x7f && y.subarray(1, 31).every((byte) => byte === 0xff);
  return notCanonical || SMALL_ORDER.has(toHex(y));
}

/** SubjectPublicKeyInfo of an uncompressed P-256 point, up to the point (RFC 5480). */
const P256_HEADER = "3059301306072a8648ce3d020106082a8648ce3d030107034200";

function p256(pem: string): PublicKey | undefined {
  const body = /^-----BEGIN PUBLIC KEY-----\s([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----\s*$/.exec(pem)?.[1];
  const der = body === undefined ? undefined : fromBase64(body.replace(/\s/g, ""));
  if (der?.length !== 91 || toHex(der.subarray(0, 26)) !== P256_HEADER) return undefined;
  const point = der.slice(26);
  const algorithm = { name: "ECDSA", namedCurve: "P-256" };
  const key = once(() => crypto.subtle.importKey("raw", point, algorithm, false, ["verify"]));
  return {
    identity: `p256:${toHex(point)}`,
    async verifies(signature, data) {
      const pair = fromDer(fromHex(signature));
      return (
        pair !== undefined &&
        quietly(async () => crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, await key(), pair, data))
      );
    },
  };
}

/** r and s of a strictly DER-coded ECDSA signature as the 64 bytes that WebCrypto wants (RFC 3279 2.2.3). */
function fromDer(der: Uint8Array | undefined): Uint8Array<ArrayBuffer> | undefined {
  if (der === undefined || der[0] !== 0x30 || der[1] !== der.length - 2) return undefined;
  const pair = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const whole = der.subarray(at + 2, at + 2 + length);
    const padded = whole[0] === 0 && (whole[1] ?? 0) >= 0x80;
    const digits = padded ? whole.subarray(1) : whole;
    const minimal = padded || (whole[0] ?? 0x80) < 0x80;
    if (der[at] !== 0x02 || whole.length !== length || !minimal || digits.length > 32) return undefined;
    if (digits[0] === 0 || digits.length === 0) return undefined;
    pair.set(digits, end - digits.length);
    at += 2 + length;
  }
  return at === der.length ? pair : undefined;
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** A key or signature that the platform will not even look at is one that does not fit. */
async function quietly(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
