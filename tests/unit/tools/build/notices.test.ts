import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { noticesText, shippedPackages } from "../../../../src/tools/build/notices.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "caveat-notices-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A checkout with one dependency. */
function withPackage(name: string, license: string, text?: string): string {
  const folder = join(root, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, homepage: "https://thing.example/" }));
  if (text) writeFileSync(join(folder, "LICENSE.md"), text);
  const packages = { "": {}, [`node_modules/${name}`]: { version: "1.0.0", license } };
  writeFileSync(join(root, "package-lock.json"), JSON.stringify({ packages }));
  return root;
}

test("each direct dependency stands in the notices with its licence's text", () => {
  const packages = shippedPackages(".");
  const text = noticesText(packages);
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`\n${name} ${version}\nLicence: `);
  expect(packages.every(({ texts }) => texts.every((text) => text.length > 400))).toBe(true);
  expect(text).toMatch(/webextension-polyfill 0\.12\.0\nLicence: MPL-2\.0\nSource: https:\/\/github\.com\/mozilla/);
});

test("a licence that nobody has decided on stops the build", () => {
  expect(() => shippedPackages(withPackage("thing", "GPL-3.0-only", "text"))).toThrow(
    /thing 1\.0\.0 has the licence "GPL-3\.0-only"/,
  );
});

test("a package without a licence's text stops the build until somebody says who holds the copyright", () => {
  expect(() => shippedPackages(withPackage("thing", "MIT"))).toThrow(/ships no licence text/);
  expect(shippedPackages(withPackage("isarray", "MIT"))[0]?.texts[0]).toContain("Copyright (c) Julian Gruber");
});

test("line ends of a package's files make no difference", () => {
  const [unix] = shippedPackages(withPackage("thing", "MIT", "one\ntwo"));
  const [windows] = shippedPackages(withPackage("thing", "MIT", "one\r\ntwo\r\n"));
  expect(windows?.texts).toEqual(unix?.texts);
});
