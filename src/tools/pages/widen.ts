import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A build whose manifest alone was widened, and the hashes that show it. */
export interface WidenedCopy {
  folder: string;
  /** SHA-256 over every file's path and bytes, manifest included. */
  buildHash: string;
  copyHash: string;
  /** The same without the manifest; one hash for both, or the copy is not made. */
  filesHash: string;
  remove(): void;
}

/** Every page of the web, in either scheme. */
export const ALL_PAGES = ["http://*/*", "https://*/*"];

/**
 * Copies a build byte for byte and widens its manifest's match patterns and hosts by `patterns`, so that it reads pages
 * that nobody can grant by hand. Nothing else of the manifest changes.
 */
export function widen(build: string, patterns: readonly string[]): WidenedCopy {
  const folder = mkdtempSync(join(tmpdir(), "caveat-widened-"));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as {
    host_permissions?: string[];
    content_scripts?: { matches: string[] }[];
  };
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...patterns];
  for (const script of manifest.content_scripts ?? []) script.matches.push(...patterns);
  writeFileSync(path, JSON.stringify(manifest, undefined, 2));
  const [before, after] = [hashFolder(build), hashFolder(folder)];
  if (before.files !== after.files) throw new Error("The copy of the build differs in more than its manifest.");
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // A tool that is stopped half-way leaves nothing behind.
  process.once("exit", remove);
  return {
    folder,
    buildHash: before.all,
    copyHash: after.all,
    filesHash: before.files,
    remove() {
      process.off("exit", remove);
      remove();
    },
  };
}

function hashFolder(folder: string): { all: string; files: string } {
  const all = createHash("sha256");
  const files = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const entry = [`${name.replaceAll("\\", "/")}\0`, readFileSync(path)];
    for (const part of entry) {
      all.update(part);
      if (name !== "manifest.json") files.update(part);
    }
  }
  return { all: all.digest("hex"), files: files.digest("hex") };
}
