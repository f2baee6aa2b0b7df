import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

// Every tool runs from dist/tools, or from a chunk beneath it.
const here = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(here.slice(0, here.search(/[\\/](dist|src)[\\/]tools/)));

/** A path of this checkout, from wherever the tool was started. */
export const inRepository = (path: string): string => join(ROOT, path);
