import { launch, type Browser } from "puppeteer-core";
import { findBrowser } from "../../browsers/find-browser.ts";
import { quantile, type Row, row } from "../suite.ts";
import {
  besideThePage,
  firstMarkOnce,
  type InWorld,
  inThePage,
  markOnce,
  putProbe,
  walkOnce,
  type Way,
} from "./in-page.ts";
import { metric, shopOf } from "./visit.ts";

// Our own files in a page without the extension: walking, scanning, marking and badges by themselves, in turn with what
// they are measured by.

const STYLE = `<style>::highlight(ink-solid), .named { text-decoration: underline 2px }</style>`;
const WAYS: readonly Way[] = ["nothing", "spans", "marks", "marks and badges"];
/** One name for so many rows of six nodes where marking is measured. */
const DENSE = 8;

/** A page to measure in, and the clock of its thread, ms. */
interface Bench {
  inWorld: InWorld;
  clock: () => Promise<number>;
  close: () => Promise<void>;
}

/** In Chromium in a world beside the page's own, and by the time of the thread. */
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
    const clock = async (): Promise<number> => 1000 * (await metric(session, "TaskDuration"));
    return { inWorld: await besideThePage(session), clock, close: () => tab.close() };
  });
}

/** In Firefox in the page's own world, and by the clock of the page, in which waiting for frames counts as well. */
export async function spottingInFirefox(): Promise<Row[]> {
  const browser = await launch({
    browser: "firefox",
    executablePath: findBrowser("firefox", console.error).path,
    headless: true,
    protocolTimeout: 600_000,
  });
  return spotting(browser, [10_000, 100_000], "Firefox: ", async (html) => {
    const tab = await browser.newPage();
    await tab.setContent(html, { timeout: 180_000 });
    return { inWorld: inThePage(tab), clock: () => tab.evaluate(() => performance.now()), close: () => tab.close() };
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
      await putProbe(sparse.inWorld);
      const walks: number[] = [];
      const firsts: number[] = [];
      // A page's clock is coarse: a small page is read several times over.
      const rounds = Math.ceil(200_000 / nodes);
      for (let time = 0; time < (nodes >= 1_000_000 ? 5 : 12); time++) {
        firsts.push(await firstMarkOnce(sparse.inWorld));
        walks.push(await walkOnce(sparse.inWorld, rounds));
      }
      await sparse.close();
      // The first ones warm up.
      rows.push(row(`${where}walk and scan, ${nodes} text nodes (bare TreeWalker = 1)`, walks.slice(2), "≤ 3.5"));
      rows.push(row(`${where}first mark after the scan starts, ${nodes} text nodes, ms`, firsts, "≤ 10"));
      if (nodes > 100_000) continue;
      const dense = await open(shopOf(nodes, STYLE, DENSE));
      await putProbe(dense.inWorld);
      await walkOnce(dense.inWorld, 1);
      rows.push(...(await marking(nodes, where, (way) => markOnce(dense.inWorld, dense.clock, way))));
      await dense.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

async function marking(nodes: number, where: string, once: (way: Way) => Promise<number>): Promise<Row[]> {
  const took = new Map<Way, number[]>(WAYS.map((way) => [way, []]));
  for (let time = 0; time < 8; time++) {
    for (const way of WAYS) {
      const ms = await once(way);
      if (time > 0) took.get(way)!.push(ms);
    }
  }
  const frames = quantile(took.get("nothing")!, 0.5);
  const spans = quantile(took.get("spans")!, 0.5) - frames;
  const against = (way: Way): number[] => took.get(way)!.map((ms) => Math.max(0, ms - frames) / spans);
  const than = `${nodes} text nodes (wrapping in spans = 1)`;
  return [
    row(`${where}marking, ${than}`, against("marks"), "≤ 0.3"),
    row(`${where}marking with badges in view, ${than}`, against("marks and badges"), "≤ 0.45"),
  ];
}
