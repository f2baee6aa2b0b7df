import { launch, type Browser } from "puppeteer-core";
import { findBrowser } from "../../browsers/find-browser.ts";
import { notRun, quantile, type Row, row } from "../suite.ts";
import { besideThePage, type InWorld, putProbe } from "./in-page.ts";
import { putPrototype } from "./prototype.ts";
import { type Clock, firstMarkOnce, markOnce, prepareMarking, walkOnce } from "./timed.ts";
import { metric, shopOf } from "./visit.ts";

// Our own files in a page without the extension: walking, scanning, marking and badges by themselves, in turn with what
// they are measured by.

const STYLE = `<style>::highlight(ink), ::highlight(vendor), .named { text-decoration: underline 2px }</style>`;
/** One name for so many rows of six nodes where marking is measured. */
const DENSE = 8;
const PROTOTYPE = "(the prototype of the design = 1)";

/** A page to measure in. */
interface Bench {
  inWorld: InWorld;
  clock: Clock;
  close: () => Promise<void>;
}

/** By the time of the thread. */
export async function spottingInChromium(): Promise<Row[]> {
  const browser = await launch({
    executablePath: findBrowser("chromium", console.error).path,
    headless: true,
    protocolTimeout: 600_000,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  return spotting(browser, [10_000, 100_000, 1_000_000], "", async (html) => {
    const tab = await browser.newPage();
    const session = await tab.createCDPSession();
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await tab.setContent(html, { timeout: 180_000 });
    const now = async (): Promise<number> => 1000 * (await metric(session, "TaskDuration"));
    return { inWorld: besideThePage(tab), clock: { now, wait: 200 }, close: () => tab.close() };
  });
}

/** By the clock of the page, in which waiting for frames counts as well. */
export async function spottingInFirefox(): Promise<Row[]> {
  const browser = await launch({
    browser: "firefox",
    executablePath: findBrowser("firefox", console.error).path,
    headless: true,
    protocolTimeout: 600_000,
    extraPrefsFirefox: {
      // A clock of more than whole milliseconds, and frames as fast as they can be drawn.
      "privacy.reduceTimerPrecision": false,
      "layout.frame_rate": 0,
    },
  });
  return spotting(browser, [10_000, 100_000], "Firefox: ", async (html) => {
    const tab = await browser.newPage();
    await tab.setContent(html, { timeout: 180_000 });
    const now = (): Promise<number> => tab.evaluate(() => performance.now());
    return { inWorld: besideThePage(tab), clock: { now, wait: 0 }, close: () => tab.close() };
  });
}

async function spotting(
  browser: Browser,
  sizes: readonly number[],
  where: string,
  open: (html: string) => Promise<Bench>,
): Promise<Row[]> {
  try {
    const rows: Row[] = [];
    for (const nodes of sizes) {
      const sparse = await open(shopOf(nodes, STYLE));
      rows.push(...(await walking(nodes, where, sparse.inWorld)));
      await sparse.close();
      if (nodes > 100_000) continue;
      const dense = await open(shopOf(nodes, STYLE, DENSE));
      rows.push(...(await marking(nodes, where, dense)));
      await dense.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function walking(nodes: number, where: string, inWorld: InWorld): Promise<Row[]> {
  await putProbe(inWorld);
  const ways = ["bare", "ours"];
  if (await putPrototype(inWorld)) ways.push("prototype");
  const firsts: number[] = [];
  const took: number[][] = [];
  // Small pages in several rounds, because other work on the machine may come between.
  const rounds = Math.ceil(200_000 / nodes);
  for (let time = 0; time < (nodes >= 1_000_000 ? 5 : 12); time++) {
    firsts.push(await firstMarkOnce(inWorld));
    took.push(await walkOnce(inWorld, ways, rounds));
  }
  const than = (other: number): number[] => took.slice(2).map((ms) => ms[1]! / ms[other]!);
  const measure = `${where}walk and scan, ${nodes} text nodes`;
  return [
    // The first ones warm up.
    row(`${measure} (bare TreeWalker = 1)`, than(0), "≤ 3.5"),
    ways.length > 2 ? row(`${measure} ${PROTOTYPE}`, than(2)) : notRun(`${measure} ${PROTOTYPE}`),
    row(`${where}first mark after the scan starts, ${nodes} text nodes, ms`, firsts, "≤ 1"),
  ];
}

async function marking(nodes: number, where: string, { inWorld, clock }: Bench): Promise<Row[]> {
  await putProbe(inWorld);
  await prepareMarking(inWorld);
  const hasPrototype = await putPrototype(inWorld);
  const prototypes = hasPrototype ? ["prototype marks", "prototype badges"] : [];
  const ways = ["nothing", "box", "spans", "marks", "badges", ...prototypes];
  const took = new Map<string, number[]>(ways.map((way) => [way, []]));
  for (let time = 0; time < 10; time++) {
    for (const way of ways) {
      const ms = await markOnce(inWorld, clock, way);
      if (time > 1) took.get(way)!.push(ms);
    }
  }
  const frames = quantile(took.get("nothing")!, 0.5);
  const beyond = (way: string): number[] => took.get(way)!.map((ms) => Math.max(0, ms - frames));
  const rows = (way: string, goal: string, measure: string): Row[] => {
    const than = (other: string): number[] => beyond(way).map((ms) => ms / quantile(beyond(other), 0.5));
    return [
      row(`${where}${measure}, ${nodes} text nodes (wrapping in spans = 1)`, than("spans"), goal),
      hasPrototype
        ? row(`${where}${measure}, ${nodes} text nodes ${PROTOTYPE}`, than(`prototype ${way}`))
        : notRun(`${where}${measure}, ${nodes} text nodes ${PROTOTYPE}`),
    ];
  };
  const boxes = beyond("box").map((ms) => ms / quantile(beyond("spans"), 0.5));
  return [
    row(`${where}adding one box of 16 px, ${nodes} text nodes (wrapping in spans = 1)`, boxes),
    ...rows("marks", nodes > 10_000 ? "≤ 0.3" : "≤ 0.4", "marking"),
    ...rows("badges", nodes > 10_000 ? "≤ 0.45" : "≤ 0.7", "marking with badges in view"),
  ];
}
