// Lays out what the size limits speak of, in dist/sizes: the content script without its name index, what judges names, badges, and every file that the popup
// and the card can come to load. The limits stand in .size-limit.json.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { base64 } from "virtual:caveat-index";
import { buildExtension } from "./build/build-extension.ts";
import { inRepository } from "./repository.ts";

const build = buildExtension("chrome");
const out = inRepository("dist/sizes");
rmSync(out, { recursive: true, force: true });
for (const page of ["popup", "card"]) mkdirSync(join(out, page), { recursive: true });

const [content] = (
  JSON.parse(readFileSync(join(build, "manifest.json"), "utf8")) as { content_scripts: { js: string[] }[] }
).content_scripts.flatMap(({ js }) => js);
const script = readFileSync(join(build, content!), "utf8");
if (!script.includes(base64))
  throw new Error("The content script does not hold the name index, so it cannot be left out of its size.");
writeFileSync(join(out, "content.js"), script.replace(base64, ""));
for (const script of ["names.js", "badges.js"]) cpSync(join(build, script), join(out, script));
for (const page of ["popup", "card"])
  for (const file of reachable(join(build, `src/${page}/index.html`))) cpSync(file, join(out, page, basename(file)));

/** A file of the build and all that it names: scripts, styles, imports of either kind. */
function reachable(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, name] of readFileSync(file, "utf8").matchAll(/["'`]([^"'`\s]+\.(?:js|css))["'`]/g)) {
    const path = name!.startsWith("/") || name!.startsWith("assets/") ? join(build, name!) : join(dirname(file), name!);
    if (existsSync(path)) reachable(path, known);
  }
  return known;
}
