import { pause, type OpenBrowser } from "../../browsers/open-browser.ts";
import { notRun, quantile, type Row, row } from "../suite.ts";
import { spottingInFirefox } from "./spotting.ts";
import { once, stormRows } from "./storm.ts";
import { ADDRESS, shopOf, tabWith, untilRead, withBrowser, withoutUs } from "./visit.ts";

// Firefox gives no traces and no times of a thread: what is had is what a page can see itself, by the clock.

const NODES = 100_000;
/** A page alone keeps its timer waiting for 60 to 370 ms, so that a few loads say nothing. */
const TIMES = 11;

/** Keeps how long after one another the turns of the page's timer come, ms. */
const TIMER = `<script>
  var waits = [], last = performance.now();
  setInterval(() => { const now = performance.now(); waits.push(now - last); last = now; }, 4);
</script>`;

const UNMEASURED: readonly (readonly [measure: string, goal: string, why: string])[] = [
  ["longest task of ours", "≤ 16", "no trace says whose a task is"],
  ["storm: added script share, %", "≤ 3", "no metric tells script from layout"],
  ["own main-thread time against peers", "≤ 0.25", "no metric of the thread"],
  ["extra JavaScript heap of a page, MB", "≤ 2", "no metric of one page's heap"],
];

export async function inFirefox(): Promise<Row[]> {
  const rows = await spottingInFirefox();
  rows.push(...(await withBrowser("firefox", async (open) => [...(await waits(open)), ...(await storm(open))])));
  for (const [measure, goal, why] of UNMEASURED) {
    rows.push(notRun(`Firefox: ${measure} (${why})`, goal));
  }
  return rows;
}

async function waits(open: OpenBrowser): Promise<Row[]> {
  const worst = async (): Promise<number> => {
    const { tab, id } = await tabWith(open, shopOf(NODES, TIMER));
    await tab.goto(ADDRESS, { timeout: 120_000 });
    await untilRead(open, id);
    await pause(3000);
    const waited = await tab.evaluate(() => (globalThis as unknown as { waits: number[] }).waits);
    await tab.close();
    return Math.max(...waited);
  };
  const ours: number[] = [];
  const without: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    without.push(await withoutUs(open, worst));
    ours.push(await worst());
  }
  const base = quantile(without, 0.5);
  const measure = `Firefox: worst wait of a page's timer, ${NODES} text nodes (without us = 1)`;
  return [
    row(
      measure,
      ours.map((ms) => ms / base),
      "≤ 1.4",
    ),
  ];
}

async function storm(open: OpenBrowser): Promise<Row[]> {
  const without = await withoutUs(open, () => once(open));
  return stormRows("Firefox: ", [[await once(open), without]]);
}
