import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Lock {
  packages: Record<string, { version?: string; integrity?: string; optionalDependencies?: Record<string, string> }>;
}

// `npm ci` refuses a lock file that lacks one of them. npm leaves them out when the registry at hand does not carry the
// packages of other platforms: add the entries by hand then, with version, integrity (`npm view NAME@VERSION dist.integrity`), os, cpu
// and `"optional": true`.
test("the lock file names the packages of every platform", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
  const known = new Set(
    Object.keys(packages).map((path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)),
  );
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.filter((name) => !known.has(name))).toEqual([]);
});

test("every package of the lock file is held by its hash", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;
  const loose = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== "" && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});
