import type { Role } from "../../../../src/core/trust/metadata.ts";
import type { Loose, Plan, Workshop } from "../../feed-workshop.ts";

// Rows of bad inputs by their numbers in the list of the design: version 1 is good and in use, version 2 is bad.

export const ORDER: readonly Role[] = ["root", "timestamp", "snapshot", "targets"];
const noSignatures = (file: Loose): void => void (file.signatures = []);
const inText = (find: string, put: string) => (bytes: Uint8Array) => {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(find)) throw new Error(`${find} is not in the file`);
  return new TextEncoder().encode(text.replace(find, put));
};
const bytesOf = (text: string) => () => new TextEncoder().encode(text);
const set = (path: string, value: unknown) => (signed: Loose) => {
  const keys = path.split("/");
  const last = keys.pop()!;
  const place = keys.reduce((object, key) => object[key], signed);
  if (value === undefined) delete place[last];
  else place[last] = value;
};
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

export type Row = [name: string, role: Role, plan: Plan | ((workshop: Workshop) => Plan), code: string];
const each = (name: string, code: string, role: Role, values: readonly unknown[], path: string): Row[] =>
  values.map((value) => [`${name}: ${JSON.stringify(value)}`, role, { signed: { [role]: set(path, value) } }, code]);

export const ROWS: Row[] = [
  ...ORDER.map((role): Row => [
    `B01 ${role} without signatures`,
    role,
    { file: { [role]: noSignatures } },
    "signature",
  ]),
  ...ORDER.map((role): Row => [
    `B02 ${role}: a byte changed after signing`,
    role,
    { bytes: { [role]: inText('"spec_version":"1.0.34"', '"spec_version":"1.0.35"') } },
    "signature",
  ]),
  ["B03 targets signed by the online key", "targets", (w) => ({ signers: { targets: w.keys.timestamp } }), "signature"],
  [
    "B03 timestamp signed by the targets key",
    "timestamp",
    (w) => ({ signers: { timestamp: w.keys.targets } }),
    "signature",
  ],
  [
    "B04 signature over the file as it lies there",
    "timestamp",
    (w) => ({
      file: {
        timestamp: (file: Loose) => {
          file.signatures[0].sig = w.keys.timestamp[0]!.sign(new TextEncoder().encode(JSON.stringify(file.signed)));
        },
      },
    }),
    "signature",
  ],
  ...[
    ["63 bytes", (sig: string) => sig.slice(2)],
    ["65 bytes", (sig: string) => `${sig}00`],
    ["none", () => ""],
    ["upper case", (sig: string) => sig.toUpperCase()],
    ["odd", (sig: string) => sig.slice(1)],
  ].map(([name, change]): Row => [
    `B05 Ed25519 signature of ${name as string}`,
    "targets",
    {
      file: {
        targets: (file: Loose) =>
          void (file.signatures[0].sig = (change as (sig: string) => string)(file.signatures[0].sig)),
      },
    },
    "signature",
  ]),
  [
    "B12 data with a sha1 alone",
    "targets",
    { signed: { targets: set("targets/advisories.json/hashes", { sha1: "0".repeat(40) }) } },
    "hash-algorithm",
  ],
  [
    "B12 data with an unknown hash beside sha256",
    "targets",
    { signed: { targets: (signed: Loose) => void (signed.targets["advisories.json"].hashes.md4 = "00") } },
    "hash-algorithm",
  ],
  ["B11 data a byte longer", "targets", { served: { payload: (bytes) => new Uint8Array([...bytes, 32]) } }, "length"],
  ["B11 data a byte shorter", "targets", { served: { payload: (bytes) => bytes.slice(1) } }, "length"],
  ["B11 other data of the same length", "targets", { served: { payload: inText("maker-0", "maker-9") } }, "hash"],
  ...each("B13 threshold", "schema", "root", [0, -1, "2", null], "roles/targets/threshold"),
  ...each("B13 threshold", "malformed", "root", [1.5], "roles/targets/threshold"),
  [
    "B14 threshold larger than there are keys",
    "timestamp",
    { signed: { root: set("roles/timestamp/threshold", 2) } },
    "signature",
  ],
  [
    "B15 a key id twice in a role",
    "root",
    { signed: { root: (signed: Loose) => void signed.roles.targets.keyids.push(signed.roles.targets.keyids[0]) } },
    "schema",
  ],
  [
    "B16 a signature twice",
    "targets",
    { file: { targets: (file: Loose) => void file.signatures.push(file.signatures[0]) } },
    "schema",
  ],
  [
    "B17 one public key under two ids, threshold 2",
    "root",
    {
      signed: {
        root: (signed: Loose) => {
          const [keyid] = signed.roles.targets.keyids;
          signed.keys.another = signed.keys[keyid];
          signed.roles.targets = { keyids: [keyid, "another"], threshold: 2 };
        },
      },
    },
    "schema",
  ],
  [
    "B19 two thousand keys and signatures",
    "root",
    {
      signed: {
        root: (signed: Loose) =>
          Object.assign(
            signed.keys,
            Object.fromEntries(
              Array.from({ length: 2000 }, (_, n) => [`k${n}`, { keytype: "x", scheme: "x", keyval: {} }]),
            ),
          ) && undefined,
      },
    },
    "too-long",
  ],
  [
    "B19 three hundred keys",
    "root",
    {
      signed: {
        root: (signed: Loose) =>
          Object.assign(
            signed.keys,
            Object.fromEntries(
              Array.from({ length: 300 }, (_, n) => [`k${n}`, { keytype: "x", scheme: "x", keyval: {} }]),
            ),
          ) && undefined,
      },
    },
    "schema",
  ],
  ["B23 targets missing from the snapshot", "snapshot", { signed: { snapshot: set("meta", {}) } }, "rollback"],
  ...[0, -1, 1.5, 2 ** 53, 2 ** 31 + 1, "7", null].map((value): Row => [
    `B24 timestamp version ${JSON.stringify(value)}`,
    "timestamp",
    { signed: { timestamp: set("version", value) } },
    "schema",
  ]),
  [
    "B24 timestamp version 1e400",
    "timestamp",
    { bytes: { timestamp: inText('"version":2', '"version":1e400') } },
    "schema",
  ],
  [
    "B28 snapshot of another version than the timestamp says",
    "snapshot",
    { signed: { snapshot: set("version", 3) } },
    "mix-and-match",
  ],
  [
    "B29 another snapshot than the timestamp's",
    "snapshot",
    { served: { snapshot: inText('"version"', '"Version"') } },
    "hash",
  ],
  ["B30 root ended", "root", { signed: { root: set("expires", "2026-11-24T07:59:59Z") } }, "expired-root"],
  ["B30 timestamp ended a second ago", "timestamp", { days: { timestamp: -1 / 86_400 } }, "expired-timestamp"],
  ["B30 snapshot ended a second ago", "snapshot", { days: { snapshot: -1 / 86_400 } }, "expired-snapshot"],
  ["B30 targets ended a second ago", "targets", { days: { targets: -1 / 86_400 } }, "expired-targets"],
  ...each(
    "B35 expires",
    "schema",
    "timestamp",
    [
      "2026-02-30T00:00:00Z",
      "2027-1-1",
      "2027-01-01T00:00:00+02:00",
      "2027-01-01T00:00:00.000Z",
      "2027-01-01T00:00:00z",
      "275760-09-13T00:00:00Z",
      "",
      5,
      null,
    ],
    "expires",
  ),
  [
    "B48 a sign-in page in place of each file",
    "timestamp",
    { served: { timestamp: bytesOf("<!doctype html><title>Sign in</title>") } },
    "malformed",
  ],
  ["B49 an empty object with status 200", "timestamp", { served: { timestamp: bytesOf("{}") } }, "schema"],
  ...["", "null", "[]", '"x"', "0"].map((text): Row => [
    `B50 ${text || "an empty file"}`,
    "timestamp",
    { served: { timestamp: bytesOf(text) } },
    text === "" ? "malformed" : "schema",
  ]),
  [
    "B51 byte-order mark",
    "timestamp",
    { served: { timestamp: (bytes) => new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]) } },
    "malformed",
  ],
  [
    "B51 UTF-16",
    "timestamp",
    { served: { timestamp: (bytes) => new Uint8Array([...bytes].flatMap((byte) => [byte, 0])) } },
    "malformed",
  ],
  ["B51 a byte that is no UTF-8", "timestamp", { served: { timestamp: (bytes) => bytes.with(20, 0xff) } }, "malformed"],
  [
    "B51 half a surrogate pair",
    "timestamp",
    { bytes: { timestamp: inText('"_type"', '"x":"\\ud800","_type"') } },
    "malformed",
  ],
  ["B53 too deep", "timestamp", { signed: { timestamp: set("x", nested(20)) } }, "malformed"],
  ["B53 sixteen thousand brackets", "timestamp", { served: { timestamp: bytesOf("[".repeat(16_000)) } }, "malformed"],
  [
    "B54 a key twice, the last counts and was not signed",
    "timestamp",
    { bytes: { timestamp: inText('"version":2', '"version":2,"version":3') } },
    "signature",
  ],
  [
    "B55 keys called __proto__",
    "snapshot",
    { bytes: { snapshot: inText('"targets.json"', '"__proto__":{"version":9},"targets.json"') } },
    "signature",
  ],
  ["B56 signed is a list", "timestamp", { file: { timestamp: (file: Loose) => ({ ...file, signed: [] }) } }, "schema"],
  ["B56 signed is a text", "timestamp", { file: { timestamp: (file: Loose) => ({ ...file, signed: "x" }) } }, "schema"],
  [
    "B56 signatures is an object",
    "timestamp",
    { file: { timestamp: (file: Loose) => ({ ...file, signatures: {} }) } },
    "schema",
  ],
  [
    "B56 a public key that is a number",
    "root",
    { signed: { root: (signed: Loose) => void (Object.values<Loose>(signed.keys)[0].keyval.public = 7) } },
    "schema",
  ],
  [
    "B57 a key id of a megabyte",
    "timestamp",
    { file: { timestamp: (file: Loose) => void (file.signatures[0].keyid = "x".repeat(1e6)) } },
    "too-long",
  ],
  [
    "B57 a key id of five thousand characters",
    "timestamp",
    { file: { timestamp: (file: Loose) => void (file.signatures[0].keyid = "x".repeat(5000)) } },
    "schema",
  ],
  ...each(
    "B58 specification version",
    "spec-version",
    "timestamp",
    ["2.0", "1", "1.0.x", undefined, 1.1],
    "spec_version",
  ),
  [
    "B59 a snapshot in the place of the timestamp",
    "timestamp",
    { signed: { timestamp: set("_type", "snapshot") } },
    "type",
  ],
  ["B61 a key beyond ASCII", "timestamp", { bytes: { timestamp: inText('"_type"', '"\u00e9":1,"_type"') } }, "schema"],
  [
    "B67 no advisories.json among the targets",
    "targets",
    {
      signed: {
        targets: (signed: Loose) => void (signed.targets = { "../advisories.json": signed.targets["advisories.json"] }),
      },
    },
    "schema",
  ],
  ["root without consistent snapshots", "root", { signed: { root: set("consistent_snapshot", false) } }, "schema"],
  ["root without the targets role", "root", { signed: { root: set("roles/targets", undefined) } }, "schema"],
  [
    "data larger than eight megabytes",
    "targets",
    { signed: { targets: (signed: Loose) => void (signed.targets["advisories.json"].length = 9e6) } },
    "too-long",
  ],
];
