import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { Engine } from "../../src/tools/browsers/find-browser.ts";
import { inRepository } from "../../src/tools/repository.ts";
import type { BrowserOptions } from "./harness.ts";

/**
 * A profile with the shipped extension in it that outlives the browser. Firefox forgets a temporary add-on on leaving, so
 * there the build lies in the profile as an XPI.
 */
export function lastingProfile(engine: Engine): { options: BrowserOptions; remove: () => void } {
  const profile = mkdtempSync(join(tmpdir(), "caveat-profile-"));
  const remove = (): void => rmSync(profile, { recursive: true, force: true });
  if (engine === "chromium") return { options: { build: "shipped", profile }, remove };
  mkdirSync(join(profile, "extensions"));
  writeFileSync(join(profile, "extensions", "caveat@caveat.example.xpi"), pack(inRepository("dist/firefox")));
  const preferences = { "xpinstall.signatures.required": false, "extensions.autoDisableScopes": 0 };
  return { options: { build: "shipped", profile, installed: true, preferences }, remove };
}

function pack(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return zipSync(Object.fromEntries(files.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])));
}
