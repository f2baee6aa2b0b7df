import type { Page } from "puppeteer-core";
import { pause, type OpenBrowser } from "../../browsers/open-browser.ts";
import { type Row, row } from "../suite.ts";
import { ADDRESS, metric, shopOf, tabWith, untilRead, withoutUs } from "./visit.ts";

const LASTS = 30_000;
const TIMES = 3;

/** Two thousand rows of five cells a second, one row in a hundred with a name; the page keeps the last 300. */
const STORM = `<table id="table"></table><script>
  function storm(ms) { return new Promise((done) => {
    let made = 0, frames = 0, names = 0, marks = 0, on = true; const began = performance.now();
    const frame = () => { frames++; if (on) requestAnimationFrame(frame); }; requestAnimationFrame(frame);
    const look = setInterval(() => { let sum = 0; for (const { size } of CSS.highlights.values()) sum += size; if (sum > names) marks++; }, 250);
    for (const { size } of CSS.highlights.values()) names += size;
    const timer = setInterval(() => {
      const want = Math.min(ms, performance.now() - began) * 2;
      while (made < want) {
        const row = table.insertRow(); made++;
        for (let n = 0; n < 5; n++) row.insertCell().textContent = n === 2 && made % 100 === 0 ? "Huawei router" : "Cell " + made + " of some words";
        if (table.rows.length > 300) table.deleteRow(0);
      }
      if (performance.now() - began >= ms) { clearInterval(timer); clearInterval(look); on = false; done({ frames, marks, made }); }
    }, 16);
  }); }
</script>`;

export interface Storm {
  frames: number;
  /** How often, looked at four times a second, more names were marked than before the storm. */
  marks: number;
}

/** One storm in a new tab; `around` may measure while it goes on. */
export async function once(
  open: OpenBrowser,
  around: (tab: Page, work: () => Promise<Storm>) => Promise<Storm> = (_, work) => work(),
): Promise<Storm> {
  const { tab, id } = await tabWith(open, shopOf(600, STORM));
  await tab.goto(ADDRESS);
  await untilRead(open, id);
  await pause(1000);
  const seen = await around(tab, () =>
    tab.evaluate((ms) => (globalThis as unknown as { storm(ms: number): Promise<Storm> }).storm(ms), LASTS),
  );
  await tab.close();
  return seen;
}

/** Rows of storms with us, each beside one without. */
export function stormRows(where: string, storms: readonly (readonly [ours: Storm, without: Storm])[]): Row[] {
  return [
    row(
      `${where}storm: frames lost, %`,
      storms.map(([ours, without]) => 100 * (1 - ours.frames / without.frames)),
      "≤ 10",
    ),
    row(
      `${where}storm: looks at the page, four a second, that found new names marked`,
      storms.map(([ours]) => ours.marks),
      "≥ 1",
    ),
  ];
}

/** A storm of changes in Chromium, with and without us in turn. */
export async function storm(open: OpenBrowser): Promise<Row[]> {
  const scripts: number[] = [];
  const timed = (): Promise<Storm> =>
    once(open, async (tab, work) => {
      const session = await tab.createCDPSession();
      await session.send("Performance.enable", { timeDomain: "threadTicks" });
      const before = await metric(session, "ScriptDuration");
      const seen = await work();
      scripts.push((await metric(session, "ScriptDuration")) - before);
      return seen;
    });
  const storms: [Storm, Storm][] = [];
  const shares: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const without = await withoutUs(open, timed);
    storms.push([await timed(), without]);
    shares.push((100_000 * (scripts.at(-1)! - scripts.at(-2)!)) / LASTS);
  }
  return [
    row("storm of 10 000 text nodes a second for 30 s: added script share, %", shares, "≤ 3"),
    ...stormRows("", storms),
  ];
}
