import type { OpenBrowser } from "../../browsers/open-browser.ts";
import { pause } from "../../browsers/open-browser.ts";
import { quantile, type Row, row } from "../suite.ts";
import { ourSlices, traceOf, waitsOf } from "./trace.ts";
import { ADDRESS, shopOf, tabWith, untilRead, withoutUs } from "./visit.ts";

// Pages read from their loading to the end of our work, as the page itself feels it.

/** The page's own timer, which starts when the page has been parsed. */
const TIMER = `<script>let turns = 0; setInterval(() => turns++, 4)</script>`;

interface Read {
  /** Longest piece of work of ours, ms of the thread. */
  longest: number;
  /** From the first to the last work of ours, ms. */
  wall: number;
  /** Worst wait of the page's timer, ms of the thread. */
  worst: number;
}

/** Loads a page of so many text nodes and waits until it has been read, or for `wait` ms where nothing reads it. */
async function load(open: OpenBrowser, nodes: number, wait: number): Promise<Read> {
  const { tab, id } = await tabWith(open, shopOf(nodes, TIMER));
  try {
    const events = await traceOf(tab, async () => {
      const began = performance.now();
      await tab.goto(ADDRESS, { waitUntil: "load", timeout: 180_000 });
      await untilRead(open, id);
      await pause(Math.max(1000, wait - (performance.now() - began)));
    });
    const slices = ourSlices(events, open.origin);
    const waits = waitsOf(events, ADDRESS);
    const [first, last] = [slices[0], slices.at(-1)];
    return {
      longest: Math.max(0, ...slices.map(({ cpu }) => cpu)),
      wall: first && last ? last.ts + last.dur - first.ts : 0,
      worst: Math.max(...waits),
    };
  } finally {
    await tab.close();
  }
}

const SIZES = [10_000, 100_000, 300_000, 1_000_000];

export async function reading(open: OpenBrowser): Promise<Row[]> {
  const rows: Row[] = [];
  for (const nodes of SIZES) {
    const ours: Read[] = [];
    const without: Read[] = [];
    for (let time = 0; time < (nodes > 100_000 ? 3 : 5); time++) {
      ours.push(await load(open, nodes, 0));
      if (nodes === 100_000) without.push(await withoutUs(open, () => load(open, nodes, 5000)));
    }
    const all = (key: keyof Read, of = ours): number[] => of.map((read) => read[key]);
    rows.push(row(`longest task of ours, ${nodes} text nodes, ms of the thread`, all("longest"), "≤ 16"));
    rows.push(row(`a page of ${nodes} text nodes is read to the end, ms`, all("wall")));
    if (nodes !== 100_000) continue;
    const base = quantile(all("worst", without), 0.5);
    const waits = all("worst").map((ms) => ms / base);
    rows.push(row(`worst wait of a page's timer, ${nodes} text nodes (without us = 1)`, waits, "≤ 1.4"));
  }
  return rows;
}
