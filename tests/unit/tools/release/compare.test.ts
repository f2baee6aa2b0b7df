import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { differences, filesOf } from "../../../../src/tools/release/compare.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const manifest = (more: object = {}): Uint8Array => text(JSON.stringify({ name: "x", version: "1.0.0", ...more }));
const ours = { "manifest.json": manifest(), "a.js": text("a") };

/** A CRX of version 3 round a ZIP, as the store makes one. */
function crx(zip: Uint8Array): Uint8Array {
  const head = text("signatures");
  const lengths = new Uint8Array(new Uint32Array([3, head.length]).buffer);
  return new Uint8Array(Buffer.concat([text("Cr24"), lengths, head, zip]));
}

test("a store's signatures and its own fields of the manifest are no difference", () => {
  const chrome = crx(
    zipSync({
      ...ours,
      "manifest.json": manifest({ update_url: "https://clients2.google.com/service/update2/crx", key: "MII" }),
      "_metadata/verified_contents.json": text("{}"),
    }),
  );
  expect(differences(ours, filesOf(chrome))).toEqual([]);
  const firefox = zipSync({ ...ours, "META-INF/mozilla.rsa": text("x") });
  expect(differences(ours, filesOf(firefox))).toEqual([]);
});

test("anything else is told", () => {
  const other = {
    "manifest.json": manifest({ update_url: "https://evil.example/", permissions: ["tabs"] }),
    "a.js": text("b"),
    "b.js": text(""),
  };
  expect(differences(ours, other)).toEqual([
    "a.js differs.",
    "b.js is in the store's file alone.",
    'manifest.json: "update_url" differs: "https://evil.example/"',
    'manifest.json: "permissions" differs: ["tabs"]',
  ]);
  expect(differences(ours, { "manifest.json": manifest() })).toEqual(["a.js is missing from the store's file."]);
});
