import { createPublicKey } from "node:crypto";
import { expect, test } from "vitest";
import { readKey } from "../../../../src/core/trust/keys.ts";
import { Refusal } from "../../../../src/core/trust/refusal.ts";
import { type Loose, newSigner, Workshop } from "../../feed-workshop.ts";
import { Client } from "./follow.ts";

const ed25519 = (hex: string) => ({ keytype: "ed25519", scheme: "ed25519", keyval: { public: hex } });
const f = (n: number): string => "f".repeat(n);

// The points of small order, with either sign, and other writings of a y that is too large (RFC 8032 5.1.3).
const WEAK = [
  `01${"00".repeat(31)}`,
  `01${"00".repeat(30)}80`,
  "00".repeat(32),
  `${"00".repeat(31)}80`,
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
  `ec${f(60)}7f`,
  `ec${f(62)}`,
  `ed${f(60)}7f`,
  `ed${f(62)}`,
  `ee${f(60)}7f`,
  `ee${f(62)}`,
  `f3${f(60)}7f`,
  f(64),
];

test.each(WEAK)("B07 the weak key %s makes a root invalid", async (hex) => {
  expect(() => readKey(ed25519(hex), "key")).toThrow(Refusal);
  const workshop = new Workshop();
  workshop.make(1, { signed: { root: (signed: Loose) => void (signed.keys.weak = ed25519(hex)) } });
  expect(await new Client(workshop.files.get("1.root.json")!).run(workshop.files)).toBe("schema");
});

test("B08 a key of an unknown type is carried and not counted", async () => {
  const workshop = new Workshop();
  const rsa = { keytype: "rsa", scheme: "rsassa-pss-sha256", keyval: { public: "x" } };
  workshop.make(1, {
    signed: {
      root(signed: Loose) {
        signed.keys.rsa = rsa;
        signed.roles.targets.keyids.push("rsa");
      },
    },
  });
  expect(await new Client(workshop.files.get("1.root.json")!).run(workshop.files)).toBe("ok");
  workshop.make(2, { signed: { root: (signed: Loose) => void (signed.roles.targets.threshold = 2) } });
  expect(await new Client(workshop.files.get("1.root.json")!).run(workshop.files)).toBe("signature");
});

test("B18 a P-256 key with other line ends is the same key", async () => {
  const { key } = newSigner("p256");
  const other = { ...key, keyval: { public: key.keyval.public.replaceAll("\n", "\r\n") } };
  expect(readKey(other, "key")?.identity).toBe(readKey(key, "key")?.identity);
});

const signer = newSigner("p256");
const data = new TextEncoder().encode("data");
const good = signer.sign(data);
const half = (hex: string, from: number): string => {
  const length = Number.parseInt(hex.slice(from + 2, from + 4), 16);
  return hex.slice(from, from + 4 + 2 * length);
};
const [r, s] = [half(good, 4), half(good, 4 + half(good, 4).length)];
const sequence = (...parts: string[]): string =>
  `30${(parts.join("").length / 2).toString(16).padStart(2, "0")}${parts.join("")}`;

test.each([
  ["r = 0", sequence("020100", s)],
  ["s = 0", sequence(r, "020100")],
  ["r empty", sequence("0200", s)],
  ["bytes after the end", `${good}00`],
  ["bytes after s inside", sequence(r, s, "00")],
  ["s missing", sequence(r)],
  ["a high tag", `7f${good.slice(2)}`],
  ["r with needless zeros", sequence(`02${(r.length / 2 - 2 + 2).toString(16).padStart(2, "0")}0000${r.slice(4)}`, s)],
  ["a long length", `3081${good.slice(2)}`],
  ["nothing", ""],
  ["33 digits", sequence(`0221${"7f".repeat(33)}`, s)],
])("B06 P-256 signature with %s does not fit", async (_name, der) => {
  const key = readKey(signer.key, "key");
  expect(await key?.verifies(good, data)).toBe(true);
  expect(await key?.verifies(der, data)).toBe(false);
});

test("P-256 keys that are no uncompressed points of the curve are not counted", () => {
  const pem = (body: string) => ({
    ...signer.key,
    keyval: { public: `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----\n` },
  });
  const der = createPublicKey(signer.key.keyval.public).export({ type: "spki", format: "der" });
  expect(readKey(pem(der.toString("base64")), "key")).toBeDefined();
  expect(readKey(pem(der.subarray(0, 60).toString("base64")), "key")).toBeUndefined();
  expect(readKey(pem("####"), "key")).toBeUndefined();
  expect(readKey({ ...signer.key, keyval: { public: "no pem" } }, "key")).toBeUndefined();
});
