import { existsSync, mkdirSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { buildExtension } from "../build/build-extension.ts";
import { findBrowser, type Engine, type FoundBrowser } from "../browsers/find-browser.ts";
import { openBrowser, pause, type OpenBrowser } from "../browsers/open-browser.ts";
import { describeTab } from "../pages/describe-tab.ts";
import { readTable } from "../pages/read-table.ts";
import { widen } from "../pages/widen.ts";
import { inRepository } from "../repository.ts";
import { serveNewerFeed } from "../feed/serve-newer.ts";
import { serveFolder } from "./serve-folder.ts";
import { table } from "./table.ts";
import { watchRefresh } from "./watch-refresh.ts";

/** A page to open, and what to call it. */
interface Target {
  name: string;
  address: string;
}

/**
 * Opens a browser with the extension: on our demo pages, or on the addresses and files asked for. Where there is no display
 * it visits them unseen, tells what was found as a table, and saves pictures.
 */
export async function startBrowser(engine: Engine | undefined, asked: readonly string[]): Promise<void> {
  const found = findBrowser(engine, console.log);
  const build = buildExtension(found.engine === "firefox" ? "firefox" : "chrome");
  const servers: { close: () => void }[] = [];
  const feed = asked.length === 0 && (await offersNewer(servers));
  const { targets, home } = asked.length > 0 ? await chosen(asked, servers) : await demo(servers);
  const hosts = new Set([...targets, { address: home }].map(({ address }) => new URL(address)));
  const copy = widen(build, [...new Set([...hosts].map(({ protocol, hostname }) => `${protocol}//${hostname}/*`))]);
  try {
    if (hasDisplay())
      await show(found, copy.folder, asked.length > 0 ? targets.map(({ address }) => address) : [home], feed);
    else await visitUnseen(found, copy.folder, targets, asked.length > 0, feed);
  } finally {
    copy.remove();
    for (const server of servers) server.close();
  }
}

/** Serves the development feed, a version newer than the build's, where the build looks for it. */
async function offersNewer(servers: { close: () => void }[]): Promise<boolean> {
  try {
    const feed = await serveNewerFeed();
    servers.push({ close: () => void feed.close() });
    console.log(`A newer version of the data is on ${feed.address}: Settings, Data, Update now.`);
    return true;
  } catch (error) {
    console.log(`No newer data is offered: ${(error as Error).message}`);
    return false;
  }
}

async function demo(servers: { close: () => void }[]): Promise<{ targets: Target[]; home: string }> {
  const server = await serveFolder(inRepository("demo"));
  servers.push(server);
  const rows = readTable(inRepository("demo/pages.tsv"), ["file"]);
  const targets = rows.map((row) => ({ name: row["file"]!, address: `${server.origin}/${row["file"]}` }));
  return { targets, home: `${server.origin}/` };
}

async function chosen(
  asked: readonly string[],
  servers: { close: () => void }[],
): Promise<{ targets: Target[]; home: string }> {
  const targets: Target[] = [];
  for (const one of asked) {
    if (existsSync(one)) {
      const server = await serveFolder(dirname(resolve(one)));
      servers.push(server);
      targets.push({ name: one, address: `${server.origin}/${encodeURIComponent(basename(one))}` });
    } else targets.push({ name: one, address: webAddress(one) });
  }
  return { targets, home: targets[0]!.address };
}

function webAddress(text: string): string {
  const address = URL.canParse(text) ? text : `https://${text}`;
  const isWeb =
    URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) && new URL(address).hostname.includes(".");
  if (!isWeb) throw new Error(`${text} is neither a file nor a web address.`);
  return new URL(address).href;
}

function hasDisplay(): boolean {
  if (process.env["CI"]) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

async function show(
  found: FoundBrowser,
  extension: string,
  addresses: readonly string[],
  anyCertificate: boolean,
): Promise<void> {
  const open = await openBrowser({
    browser: found,
    extension,
    headless: false,
    online: true,
    firstRun: true,
    anyCertificate,
  });
  console.log(`${found.name} is open with Caveat in it. Close it, or press Ctrl+C here, to stop.`);
  for (const address of addresses) {
    const page = await open.browser.newPage();
    await page.goto(address).catch((error: unknown) => console.error(`${address}: ${String(error)}`));
  }
  if (open.browser.connected) {
    await new Promise<void>((closed) => {
      open.browser.once("disconnected", () => closed());
    });
  }
}

async function visitUnseen(
  found: FoundBrowser,
  extension: string,
  targets: readonly Target[],
  online: boolean,
  anyCertificate: boolean,
): Promise<void> {
  const folder = inRepository("out/start");
  mkdirSync(folder, { recursive: true });
  const open = await openBrowser({ browser: found, extension, headless: true, online, anyCertificate });
  console.log(`No display: ${found.name} (${open.version}) visits the pages unseen.\n`);
  try {
    const rows: string[][] = [];
    for (const target of targets) rows.push(await visit(open, target, folder));
    console.log(table(["page", "what it is", "named", "marks", "badges"], rows));
    if (anyCertificate) console.log(`\n${await watchRefresh(open)}`);
    console.log(`\nPictures are in ${folder}.`);
  } finally {
    await open.close();
  }
}

async function visit(open: OpenBrowser, { name, address }: Target, folder: string): Promise<string[]> {
  const { page, id } = await open.newTab();
  try {
    await page.goto(address, { waitUntil: "domcontentloaded" });
    const { description, error } = await describeTab(open, id, 20_000);
    const { kind, pageClass, mentions, marks, badges } = description;
    // The card of the first mark, as a reader would open it.
    const place = mentions.findIndex(({ marked, visible }) => marked && visible);
    if (place >= 0) {
      await open.ask(id, "showMention", { place, open: true });
      await pause(800);
    }
    const picture = `${name.replace(/\W+/g, "-")}-${open.engine}.png`;
    await page.screenshot({ path: `${folder}/${picture}` as `${string}.png` });
    const groups = [...new Set(mentions.map(({ group }) => group))].toSorted().join(", ");
    return [
      name,
      `${pageClass}, ${kind}`,
      (groups || "nobody on file") + (error ? ` (${error})` : ""),
      String(marks),
      String(badges),
    ];
  } catch (error) {
    return [name, "not read", error instanceof Error ? error.message : String(error), "", ""];
  } finally {
    await page.close().catch(() => undefined);
  }
}
