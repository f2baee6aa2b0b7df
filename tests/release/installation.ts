import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Engine, findBrowser } from "../../src/tools/browsers/find-browser.ts";
import { openBrowser, type OpenBrowser } from "../../src/tools/browsers/open-browser.ts";
import { unpackInto } from "./released.ts";

/** A profile that outlives the browser, and a place for the package in it: a version takes the place of another as an update does. */
export function installation(engine: Engine) {
  const folder = mkdtempSync(join(tmpdir(), "caveat-upgrade-"));
  const [profile, unpacked] = [join(folder, "profile"), join(folder, "extension")];
  mkdirSync(join(profile, "extensions"), { recursive: true });
  return {
    remove: () => rmSync(folder, { recursive: true, force: true }),
    /** Opens the browser with the package that lies in `packages`. */
    async with<T>(packages: string, work: (open: OpenBrowser) => Promise<T>): Promise<T> {
      if (engine === "firefox")
        cpSync(join(packages, "caveat-firefox.xpi"), join(profile, "extensions/caveat@caveat.example.xpi"));
      else {
        unpackInto(unpacked, readFileSync(join(packages, "caveat-chrome.zip")));
        // An update registers the worker anew; a folder that is loaded at each start would go on with the script of the last one.
        rmSync(join(profile, "Default/Service Worker"), { recursive: true, force: true });
      }
      const open = await openBrowser({
        browser: findBrowser(engine, console.error),
        extension: unpacked,
        headless: true,
        profile,
        installed: engine === "firefox",
        firstRun: true,
        preferences: {
          "xpinstall.signatures.required": false,
          "extensions.autoDisableScopes": 0,
          // Grants on the click.
          "extensions.webextOptionalPermissionPrompts": false,
        },
      });
      try {
        return await work(open);
      } finally {
        await open.close();
      }
    },
  };
}
