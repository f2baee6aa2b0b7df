import { launch, type Page } from "puppeteer-core";
import { findBrowser } from "../../browsers/find-browser.ts";
import { pause, type OpenBrowser } from "../../browsers/open-browser.ts";
import { type Row, row } from "../suite.ts";
import { ADDRESS, metric, shopOf, tabWith, untilRead } from "./visit.ts";

const NODES = 2000;

/** JavaScript heap of a page with us, above one without the extension. */
export async function heap(open: OpenBrowser): Promise<Row[]> {
  const bare = await launch({
    executablePath: findBrowser("chromium", console.error).path,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const without = await bare.newPage();
    await without.setContent(shopOf(NODES));
    const base = await used(without);
    const values: number[] = [];
    for (let time = 0; time < 3; time++) {
      const { tab, id } = await tabWith(open, shopOf(NODES));
      await tab.goto(ADDRESS);
      await untilRead(open, id);
      await pause(500);
      values.push((await used(tab)) - base);
      await tab.close();
    }
    return [row(`extra JavaScript heap of a page of ${NODES} text nodes, MB`, values, "≤ 2")];
  } finally {
    await bare.close();
  }
}

async function used(tab: Page): Promise<number> {
  const session = await tab.createCDPSession();
  await session.send("Performance.enable");
  await session.send("HeapProfiler.collectGarbage");
  return (await metric(session, "JSHeapUsedSize")) / 1e6;
}
