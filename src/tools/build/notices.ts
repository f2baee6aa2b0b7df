import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// The licences of what ships: every package of the lock file that is neither for development alone nor left to the system.

/** Licences that may ship, as packages name them; anything else stops the build until somebody has decided. */
const ALLOWED = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "MPL-2.0", "(MIT AND Zlib)"]);

/** Decided by hand: what a package's own statement leaves open, and who holds the copyright where it ships no text. */
const BY_HAND: Record<string, { licence?: string; holder?: string }> = {
  "@webext-core/messaging": { holder: "Aaron Klinker" },
  "@wxt-dev/browser": { holder: "Aaron Klinker" },
  "@wxt-dev/storage": { holder: "Aaron Klinker" },
  // It says "BSD"; the text that it ships is that of two clauses.
  duck: { licence: "BSD-2-Clause" },
  isarray: { holder: "Julian Gruber" },
  // One of two, at our choice.
  jszip: { licence: "MIT" },
};

/** A package that ships. */
export interface Shipped {
  name: string;
  version: string;
  licence: string;
  /** Where the source lies, by the package's own words. */
  source: string;
  texts: string[];
}

interface Locked {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  peer?: boolean;
}

/** Every package that ships, by name and version. Throws a sentence about one whose licence nobody has decided on. */
export function shippedPackages(root: string): Shipped[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  return (
    Object.entries(packages)
      .filter(([path, one]) => path !== "" && !one.dev && !one.devOptional && !one.optional && !one.peer)
      .map(([path, one]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + 13), path: join(root, path), one }))
      .filter(({ name }) => !name.startsWith("@types/"))
      .map(({ name, path, one }) => shipped(name, path, one))
      .toSorted((a, b) => order(nameOf(a), nameOf(b)))
      // Two places of the tree can hold the same package.
      .filter((one, place, all) => place === 0 || nameOf(one) !== nameOf(all[place - 1]!))
  );
}

function shipped(name: string, path: string, { version, license = "none" }: Locked): Shipped {
  const decided = BY_HAND[name] ?? {};
  const licence = decided.licence ?? license;
  if (!ALLOWED.has(licence))
    throw new Error(
      `${name} ${version} has the licence "${licence}": decide in src/tools/build/notices.ts whether it may ship.`,
    );
  const own = readdirSync(path)
    .filter((file) => /^(licen[cs]e|notice|copying)\b/i.test(file))
    .toSorted(order)
    .map((file) => readFileSync(join(path, file), "utf8").replace(/\r\n?/g, "\n").trim());
  const texts = own.length > 0 ? own : [mit(decided.holder ?? noText(name, version))];
  const { repository, homepage } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as {
    repository?: string | { url: string };
    homepage?: string;
  };
  const source = typeof repository === "object" ? repository.url : (repository ?? homepage ?? "");
  return { name, version, licence, source: source.replace(/^git\+/, ""), texts };
}

function noText(name: string, version: string): never {
  throw new Error(
    `${name} ${version} ships no licence text: say in src/tools/build/notices.ts who holds its copyright.`,
  );
}

/** The notices as they lie in every build. */
export function noticesText(packages: readonly Shipped[]): string {
  const head =
    "Caveat is licensed under the Apache License 2.0: see LICENSE.txt. It holds the following packages, each under its own licence.\n" +
    "The source of each, webextension-polyfill (MPL-2.0) among them, is at the address given and in the npm registry.";
  const parts = packages.map(
    ({ name, version, licence, source, texts }) =>
      `${name} ${version}\nLicence: ${licence}\nSource: ${source}\n\n${texts.join("\n\n")}`,
  );
  return `${[head, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

const nameOf = ({ name, version }: Shipped): string => `${name} ${version}`;
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const mit = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR
ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE
SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
