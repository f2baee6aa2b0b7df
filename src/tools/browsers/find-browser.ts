import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** What drives a browser: Chromium and its kin take the build for Chrome, Firefox its own. */
export type Engine = "chromium" | "firefox";
export const ENGINES: readonly Engine[] = ["chromium", "firefox"];

export interface FoundBrowser {
  engine: Engine;
  name: string;
  path: string;
}

interface Known {
  engine: Engine;
  name: string;
  /** Command names looked for along PATH. */
  commands: string[];
  /** Where installers put it, by platform; `~` is the home folder. */
  places: Partial<Record<NodeJS.Platform, string[]>>;
}

const programs = (path: string): string[] =>
  [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, path));
const app = (name: string, inside = name): string[] =>
  ["/Applications", "~/Applications"].map((folder) => `${folder}/${name}.app/Contents/MacOS/${inside}`);

/** In the order in which `npm start` prefers them. */
const KNOWN: Known[] = [
  {
    engine: "chromium",
    name: "Chromium",
    commands: ["chromium", "chromium-browser"],
    places: {
      linux: ["/usr/lib/chromium/chromium", "/snap/bin/chromium"],
      darwin: app("Chromium"),
      win32: programs("Chromium\\Application\\chrome.exe"),
    },
  },
  {
    engine: "chromium",
    name: "Chrome",
    commands: ["google-chrome", "google-chrome-stable"],
    places: {
      linux: ["/opt/google/chrome/chrome"],
      darwin: app("Google Chrome"),
      win32: programs("Google\\Chrome\\Application\\chrome.exe"),
    },
  },
  {
    engine: "chromium",
    name: "Edge",
    commands: ["microsoft-edge", "microsoft-edge-stable"],
    places: {
      linux: ["/opt/microsoft/msedge/msedge"],
      darwin: app("Microsoft Edge"),
      win32: programs("Microsoft\\Edge\\Application\\msedge.exe"),
    },
  },
  {
    engine: "chromium",
    name: "Brave",
    commands: ["brave-browser", "brave"],
    places: {
      linux: ["/opt/brave.com/brave/brave"],
      darwin: app("Brave Browser"),
      win32: programs("BraveSoftware\\Brave-Browser\\Application\\brave.exe"),
    },
  },
  {
    engine: "firefox",
    name: "Firefox",
    commands: ["firefox", "firefox-esr"],
    places: {
      linux: ["/usr/lib/firefox/firefox", "/usr/lib/firefox-esr/firefox-esr", "/snap/bin/firefox"],
      darwin: app("Firefox", "firefox"),
      win32: programs("Mozilla Firefox\\firefox.exe"),
    },
  },
];

/** Debian's packages. Ubuntu's packages of these names only fetch a snap, which a driver cannot start. */
const DEBIAN_PACKAGE: Record<Engine, string> = { chromium: "chromium", firefox: "firefox-esr" };

/**
 * Finds a browser: the one CAVEAT_BROWSER names, else the first in its usual place; on Debian as root a missing one is
 * installed, and `say` is told so. Throws one sentence that says what to install.
 */
export function findBrowser(engine: Engine | undefined, say: (line: string) => void): FoundBrowser {
  const named = process.env["CAVEAT_BROWSER"];
  if (named) {
    if (!isProgram(named)) throw new Error(`CAVEAT_BROWSER names ${named}, which is not a program that can be run.`);
    const its: Engine = /firefox|librewolf|waterfox/i.test(named) ? "firefox" : "chromium";
    // One variable cannot name both browsers; it speaks for its own kind and leaves the other to be found.
    if (!engine || engine === its) return { engine: its, name: named, path: named };
  }
  const found = look(engine);
  if (found) return found;
  const wanted = engine ?? "chromium";
  if (!isDebianRoot()) throw new Error(whatToInstall(engine));
  installOnDebian(wanted, say);
  const installed = look(wanted);
  if (!installed) throw new Error(whatToInstall(engine));
  return installed;
}

function look(engine: Engine | undefined): FoundBrowser | undefined {
  for (const known of KNOWN.filter((known) => !engine || known.engine === engine)) {
    const path = [...known.commands.flatMap(alongPath), ...(known.places[process.platform] ?? [])]
      .map((place) => place.replace(/^~/, homedir()))
      .find(isProgram);
    if (path) return { engine: known.engine, name: known.name, path };
  }
  return undefined;
}

function alongPath(command: string): string[] {
  return (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, command));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebianRoot(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function installOnDebian(engine: Engine, say: (line: string) => void): void {
  const name = DEBIAN_PACKAGE[engine];
  say(`No ${engine === "firefox" ? "Firefox" : "browser"} is installed: installing Debian's ${name} with apt-get…`);
  for (const command of [["update"], ["install", "--yes", "--no-install-recommends", name]]) {
    const { status } = spawnSync("apt-get", command, {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0)
      throw new Error(`apt-get ${command.join(" ")} failed, for the reason above. ${whatToInstall(engine)}`);
  }
}

function whatToInstall(engine: Engine | undefined): string {
  if (engine === "firefox") return "Install Firefox 149 or newer, or set CAVEAT_BROWSER to its program.";
  const which = engine
    ? "Chromium, Edge or Brave 140 or newer"
    : "Chromium, Edge, Brave (140 or newer) or Firefox (149 or newer)";
  return `Install ${which}, or set CAVEAT_BROWSER to its program.`;
}
