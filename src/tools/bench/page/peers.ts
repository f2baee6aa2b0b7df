import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, launch, TargetType } from "puppeteer-core";
import { buildExtension } from "../../build/build-extension.ts";
import { findBrowser } from "../../browsers/find-browser.ts";
import { pause } from "../../browsers/open-browser.ts";
import { ALL_PAGES, widen } from "../../pages/widen.ts";
import { notRun, quantile, type Row, row } from "../suite.ts";
import { blocks, plainNames, vendorsWith } from "../texts.ts";
import { type Peer, PEERS } from "./peer-list.ts";
import { ADDRESS, metric, shopOf } from "./visit.ts";

// Other extensions that read a page's text, on the same pages with the same names. They are built by hand from their
// repositories into the folder that BENCH_PEERS names.

const NAMES = 1_000;
const SIZES = [2_000, 20_000];
const TIMES = 3;
/** One name for so many UTF-16 units: for twenty text nodes, about. */
const EVERY = 1300;

/** A shop's page of about so many text nodes: paragraphs of three, of words in several languages. */
function wordsOf(nodes: number): string {
  const some = blocks(nodes * 75, "mixed", 1, EVERY, plainNames(vendorsWith(NAMES))).slice(0, nodes / 3);
  const paragraphs = some.map((block) => {
    const [first = "", second = "", ...rest] = block.replaceAll("<", "").split(/(?<=[.,]) /);
    return `<p>${first} <b>${second}</b> ${rest.join(" ")}</p>`;
  });
  return shopOf(0, paragraphs.join(""));
}

interface Load {
  /** The thread's time from the start of the load, ms. */
  busy: number;
  seen: Seen;
}

interface Seen {
  /** Records of changes to what the page had, and nodes that came. */
  changes: number;
  nodes: number;
  shift: number;
}

export async function peers(): Promise<Row[]> {
  const folder = process.env["BENCH_PEERS"];
  const copy = widen(buildExtension("chrome"), ALL_PAGES);
  try {
    const without = await loads(undefined);
    const ours = await loads({ folder: copy.folder, warm: 1000 });
    const rows = SIZES.flatMap((nodes, at) => {
      const seen = (key: keyof Seen): number[] => ours[at]!.map((load) => load.seen[key]);
      return [
        row(`changes to the nodes of a page of ${nodes} text nodes`, seen("changes"), "≤ 0"),
        row(`nodes added to a page of ${nodes} text nodes`, seen("nodes"), "≤ 1"),
        row(`layout shift on a page of ${nodes} text nodes`, seen("shift"), "≤ 0"),
        row(`own main-thread time, ${nodes} text nodes, ms`, own(ours[at]!, without[at]!)),
      ];
    });
    for (const peer of PEERS) {
      const path = folder && join(folder, peer.folder);
      const there =
        path && existsSync(join(path, "manifest.json")) ? await loads({ ...peer, folder: path }) : undefined;
      for (const [at, nodes] of SIZES.entries()) {
        const measure = `own main-thread time, ${nodes} text nodes (${peer.name} = 1)`;
        if (!there) {
          rows.push(notRun(`${measure}: not built here`, "≤ 0.25"));
          continue;
        }
        const theirs = quantile(own(there[at]!, without[at]!), 0.5);
        const ratios = own(ours[at]!, without[at]!).map((ms) => ms / theirs);
        rows.push(row(measure, ratios, "≤ 0.25"));
      }
    }
    return rows;
  } finally {
    copy.remove();
  }
}

/** What each load took beyond the usual one without any extension. */
function own(some: readonly Load[], without: readonly Load[]): number[] {
  const base = quantile(
    without.map(({ busy }) => busy),
    0.5,
  );
  return some.map(({ busy }) => Math.max(0, busy - base));
}

/** Loads of the page of each size in a browser of its own, with one extension or none. */
async function loads(peer: Omit<Peer, "name"> | undefined): Promise<Load[][]> {
  const browser = await launch({
    executablePath: findBrowser("chromium", console.error).path,
    headless: true,
    pipe: true,
    enableExtensions: peer ? [peer.folder] : false,
    protocolTimeout: 120_000,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-features=HttpsUpgrades"],
  });
  try {
    if (peer?.seed) await seed(browser, peer.seed, peer.restart === true);
    await pause(peer?.warm ?? 1000);
    const result: Load[][] = [];
    for (const nodes of SIZES) {
      const body = wordsOf(nodes);
      const some: Load[] = [];
      for (let time = 0; time < TIMES + 1; time++) some.push(await load(browser, nodes, body));
      // The first one warms up.
      result.push(some.slice(1));
    }
    return result;
  } finally {
    await browser.close();
  }
}

/** Gives a peer its names, by way of its own store. */
async function seed(browser: Browser, work: (names: string[]) => unknown, restart: boolean): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith("chrome-extension://"),
    { timeout: 15_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error("The peer's worker is not there.");
  await pause(1500);
  await worker.evaluate(work, plainNames(vendorsWith(NAMES)));
  // So that it reads its store afresh.
  if (restart) await worker.close().catch(() => undefined);
  await pause(500);
}

async function load(browser: Browser, nodes: number, body: string): Promise<Load> {
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await tab.setRequestInterception(true);
  tab.on("request", (request) => {
    const answer = request.isNavigationRequest()
      ? request.respond({ status: 200, contentType: "text/html; charset=utf-8", body })
      : request.continue();
    void answer.catch(() => undefined);
  });
  await tab.evaluateOnNewDocument(observe);
  await tab.goto(ADDRESS, { waitUntil: "load" });
  await pause(nodes > 10_000 ? 8000 : 4000);
  const seen = (await tab.evaluate("seen")) as Seen;
  const busy = 1000 * (await metric(session, "TaskDuration"));
  await tab.close();
  return { busy, seen };
}

/** In the page, from its first byte. */
function observe(): void {
  const seen: Seen = { changes: 0, nodes: 0, shift: 0 };
  Object.assign(globalThis, { seen });
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver((records) => {
      for (const { target, addedNodes, removedNodes } of records) {
        seen.nodes += addedNodes.length;
        // One element beside head and body is no change to what the page had.
        if (target !== document.documentElement || removedNodes.length > 0) seen.changes++;
      }
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}
