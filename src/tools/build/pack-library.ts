import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "fflate";
import { inRepository } from "../repository.ts";
import { bundle } from "./build-extension.ts";
import { filesUnder, inReleaseFolder, type PackOptions } from "./pack.ts";
import { refuseLoopbackInside } from "./release-only.ts";

/** The name under which other programs install the library and the command. */
const NAME = "caveat-check";

/** The package as npm names it. */
export const libraryFile = (): string => `${NAME}-${own().version}.tgz`;

/** Builds the library and the command with the data of one feed, as the bytes of an npm package that needs no other. */
export function packLibrary(options: PackOptions): Uint8Array {
  return inReleaseFolder(options, (folder, env) => {
    for (const mode of ["library", "library-command"]) bundle(mode, env);
    const built = filesUnder(join(folder, "dist/library"));
    refuseLoopbackInside(built);
    return tarball({ ...built, ...about() });
  });
}

/** What stands beside the code. */
function about(): Record<string, Uint8Array> {
  const { version, description, license, engines } = own();
  const manifest = {
    name: NAME,
    version,
    description,
    license,
    type: "module",
    exports: { ".": { types: "./index.d.ts", default: "./index.js" }, "./package.json": "./package.json" },
    types: "./index.d.ts",
    bin: { [NAME]: `${NAME}.js` },
    engines,
    sideEffects: false,
  };
  return {
    "package.json": new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
    "README.md": readFileSync(inRepository("docs/library.md")),
    "index.d.ts": readFileSync(inRepository("src/library/api.d.ts")),
  };
}

const own = () =>
  JSON.parse(readFileSync(inRepository("package.json"), "utf8")) as Record<
    "version" | "description" | "license",
    string
  > & {
    engines: object;
  };

/** A tar as npm reads it, the same bytes wherever it is made: no times, no owners, files in one order. */
export function tarball(files: Record<string, Uint8Array>): Uint8Array {
  const parts = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, bytes]) => [header(`package/${path}`, bytes), bytes, new Uint8Array(-bytes.length & 511)]);
  return gzipSync(Buffer.concat([...parts, new Uint8Array(1024)]), { level: 9, mtime: 0 });
}

/** The block of 512 bytes before a file, by POSIX 1003.1 (ustar). */
function header(path: string, { length }: Uint8Array): Uint8Array {
  if (path.length > 99) throw new RangeError(`${path} is too long a path.`);
  const block = Buffer.alloc(512);
  const octal = (value: number, at: number, size: number): number =>
    block.write(`${value.toString(8).padStart(size - 1, "0")}\0`, at, "latin1");
  block.write(path, 0, "latin1");
  octal(path.endsWith(`/${NAME}.js`) ? 0o755 : 0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(length, 124, 12);
  // npm wants a date that is none of before 1980.
  octal(499_162_500, 136, 12);
  block.write("        0", 148, "latin1");
  block.write("ustar\u000000", 257, "latin1");
  block.write(
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, "0")}\0 `,
    148,
    "latin1",
  );
  return block;
}
