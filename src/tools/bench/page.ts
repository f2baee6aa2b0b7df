import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { launch, type CDPSession, type Page } from "puppeteer-core";
import { build } from "vite";
import { compileIndex } from "../../core/names/compile-index.ts";
import { buildExtension } from "../build/build-extension.ts";
import { findBrowser } from "../browsers/find-browser.ts";
import { openBrowser, pause, type OpenBrowser } from "../browsers/open-browser.ts";
import { ALL_PAGES, widen } from "../pages/widen.ts";
import { inRepository } from "../repository.ts";
import { type Row, row, type Suite } from "./suite.ts";
import { vendorsWith } from "./texts.ts";

// Reading and marking in Chromium. What is compared runs in turn in the same page, or in tabs of the same browser.

const NAMES = 20_000;
const STORM_MS = 10_000;

export const page: Suite = {
  name: "page",
  async run() {
    const rows = [...(await inPage()), ...(await withExtension())];
    for (const peer of ["xtm-browser-extension", "Highlighty", "Word Hunter"]) {
      rows.push({
        measure: `own main-thread time against ${peer} (not run: built by hand from its repository)`,
        value: null,
        spread: null,
        goal: "≤ 0.25",
        holds: null,
      });
    }
    return rows;
  },
};

/** Runs in pages: `seconds` of ours and of what it is measured by. Bundled from the content script's own files. */
const PROBE = `
export { Walk } from "${inRepository("src/content/walk.ts")}";
export { Spotter } from "${inRepository("src/content/spotter.ts")}";
export { Marks } from "${inRepository("src/content/marks.ts")}";
export { openIndex } from "${inRepository("src/core/names/open-index.ts")}";
export { VOCABULARY } from "${inRepository("src/core/page/vocabulary.ts")}";
`;

async function probe(): Promise<string> {
  const entry = inRepository("dist/bench/probe.ts");
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, PROBE);
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry, formats: ["iife"], name: "caveat" } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const { code } = (first as { output: { code: string }[] }).output[0]!;
  return code.replace(/^var caveat=/, "globalThis.caveat=");
}

/** Rows of six text nodes each; one row in a thousand nodes names a vendor. */
const rowsOf = (nodes: number): string =>
  Array.from(
    { length: nodes / 6 },
    (_, n) =>
      `<p><span>Cell ${n}</span> with a value of some words <b>lorem ipsum</b> dolor sit amet <i>${n % 160 === 0 ? "Huawei router" : "consectetur"}</i> and so on</p>`,
  ).join("");

const html = (nodes: number): string =>
  `<!doctype html><meta charset="utf-8"><title>Shop</title><body><p>$5 $6 $7 <button>Add to cart</button> <a href="/cart">Cart</a></p><div>${rowsOf(nodes)}</div>`;

interface Measured {
  walk: number[];
  first: number[];
  mark: number[];
}

async function inPage(): Promise<Row[]> {
  const browser = await launch({
    executablePath: findBrowser("chromium", console.error).path,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const code = await probe();
    const index = Buffer.from(compileIndex(vendorsWith(NAMES))).toString("base64");
    const rows: Row[] = [];
    for (const nodes of [10_000, 100_000, 1_000_000]) {
      const tab = await browser.newPage();
      await tab.setContent(html(nodes), { timeout: 120_000 });
      await tab.addScriptTag({ content: code });
      const { walk, first, mark } = await tab.evaluate(
        measure,
        index,
        nodes >= 1_000_000 ? 3 : 9,
        Math.ceil(100_000 / nodes),
      );
      rows.push(row(`walk and scan, ${nodes} text nodes (bare TreeWalker = 1)`, walk, "≤ 3.5"));
      rows.push(row(`first mark after the scan starts, ${nodes} text nodes, ms`, first, "≤ 10"));
      rows.push(row(`marking with layout, ${nodes} text nodes (wrapping in spans = 1)`, mark, "≤ 0.3"));
      await tab.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}

/** In the page. */
function measure(base64: string, times: number, rounds: number): Measured {
  interface Place {
    startNode: Text;
    start: number;
    end: number;
  }
  const { Walk, Spotter, Marks, openIndex, VOCABULARY } = (globalThis as unknown as { caveat: Record<string, never> })
    .caveat as unknown as {
    Walk: new (stretch: unknown, onBlock: (block: unknown) => void) => { step(deadline: number): boolean };
    Spotter: new (index: unknown, about: unknown) => { find(block: unknown): Place[] };
    Marks: new () => { add(place: Place, mark: string): void; clear(): void };
    openIndex: (bytes: Uint8Array) => unknown;
    VOCABULARY: unknown;
  };
  const spotter = new Spotter(openIndex(Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))), {
    lang: "en",
    nearby: "",
    makers: new Set(),
    vocabulary: VOCABULARY,
  });
  const result: Measured = { walk: [], first: [], mark: [] };
  const stretch = { top: document.body, first: document.body.firstChild, last: null };
  const layOut = (): number => document.documentElement.getBoundingClientRect().height;
  for (let time = 0; time < times + 1; time++) {
    // A page's clock is coarse: small pages are read several times over.
    let began = performance.now();
    let units = 0;
    for (let round = 0; round < rounds; round++) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) units += (node as Text).data.length;
    }
    const bare = performance.now() - began;

    began = performance.now();
    let first = 0;
    const marks = new Marks();
    let places: Place[] = [];
    for (let round = 0; round < rounds; round++) {
      places = [];
      const walk = new Walk(stretch, (block) => {
        for (const place of spotter.find(block)) {
          places.push(place);
          if (first > 0) continue;
          marks.add(place, "must");
          first = performance.now() - began;
        }
      });
      while (!walk.step(performance.now() + 8));
    }
    const ours = performance.now() - began;
    marks.clear();
    layOut();

    began = performance.now();
    for (const place of places) marks.add(place, "must");
    layOut();
    const marking = performance.now() - began;
    marks.clear();
    layOut();

    began = performance.now();
    const spans = places.map(({ startNode, start, end }) => {
      const name = start > 0 ? startNode.splitText(start) : startNode;
      if (end - start < name.data.length) name.splitText(end - start);
      const span = document.createElement("span");
      span.style.textDecoration = "underline";
      name.replaceWith(span);
      span.append(name);
      return span;
    });
    layOut();
    const wrapping = performance.now() - began;
    for (const span of spans) {
      const parent = span.parentElement!;
      span.replaceWith(...span.childNodes);
      parent.normalize();
    }
    layOut();
    // The first time warms up; units keep the bare walk from being thought useless.
    if (time === 0 || units === 0) continue;
    result.walk.push(ours / bare);
    result.first.push(first);
    result.mark.push(marking / wrapping);
  }
  return result;
}

async function withExtension(): Promise<Row[]> {
  const copy = widen(buildExtension("chrome"), ALL_PAGES);
  const open = await openBrowser({
    browser: findBrowser("chromium", console.error),
    extension: copy.folder,
    headless: true,
  });
  try {
    const rows: Row[] = [];
    for (const nodes of [10_000, 100_000, 300_000, 1_000_000]) {
      const seen: { task: number; wall: number; wait: number }[] = [];
      for (let time = 0; time < (nodes > 100_000 ? 1 : 3); time++) seen.push(await readPage(open, nodes));
      rows.push(
        row(
          `longest task of ours, ${nodes} text nodes, ms of the thread`,
          seen.map(({ task }) => task),
          "≤ 50",
        ),
      );
      rows.push(
        row(
          `a page of ${nodes} text nodes is read to the end, ms`,
          seen.map(({ wall }) => wall),
        ),
      );
      await setMode(open, "off");
      const without = (await readPage(open, nodes)).wait;
      await setMode(open, undefined);
      rows.push(
        row(
          `worst wait of a page's timer, ${nodes} text nodes (without us = 1)`,
          seen.map(({ wait }) => wait / without),
          "≤ 1.3",
        ),
      );
    }
    rows.push(...(await storm(open)), ...(await heap(open)));
    return rows;
  } finally {
    await open.close();
    copy.remove();
  }
}

const HOST = "bench.example";
const setMode = (open: OpenBrowser, mode: "off" | undefined): Promise<unknown> =>
  open.askBackground("setSiteMode", { host: HOST, mode });

/** A tab that gets `body` for its address and nothing else. */
async function visit(open: OpenBrowser, body: string): Promise<{ tab: Page; id: number; session: CDPSession }> {
  const { page: tab, id } = await open.newTab();
  await tab.setRequestInterception(true);
  tab.on("request", (request) => {
    const answer = request.isNavigationRequest()
      ? request.respond({ status: 200, contentType: "text/html; charset=utf-8", body })
      : request.abort();
    void answer.catch(() => undefined);
  });
  return { tab, id, session: await tab.createCDPSession() };
}

async function isReading(open: OpenBrowser, id: number): Promise<boolean> {
  const { reading, mode } = (await open.ask(id, "describePage")) as { reading: boolean; mode: string };
  return reading && mode !== "off";
}

const TIMER = `<script>var waits = [], last = performance.now(); setInterval(() => { const now = performance.now(); waits.push(now - last); last = now; }, 4)</script>`;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

async function readPage(open: OpenBrowser, nodes: number): Promise<{ task: number; wall: number; wait: number }> {
  const { tab, id } = await visit(open, html(nodes) + TIMER);
  try {
    await tab.tracing.start({ categories: ["devtools.timeline", "v8", "toplevel"] });
    await tab.goto(`https://${HOST}/`, { waitUntil: "domcontentloaded", timeout: 120_000 });
    const began = performance.now();
    while (await isReading(open, id)) await pause(100);
    const wall = performance.now() - began;
    await pause(500);
    const wait = await tab.evaluate(() => Math.max(...(globalThis as unknown as { waits: number[] }).waits));
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await tab.tracing.stop())) as {
      traceEvents: TraceEvent[];
    };
    return { task: longestTask(traceEvents, open.origin), wall, wait };
  } finally {
    await tab.close();
  }
}

/**
 * The longest piece of work of ours: what a script of ours is named for, and turns of microtasks in which no function of the
 * page runs. In time of the thread, so that other work on the machine does not count.
 */
function longestTask(events: readonly TraceEvent[], origin: string): number {
  const slices = events.filter(({ ph }) => ph === "X");
  const ours = slices.filter(({ args }) => args?.data?.url?.startsWith(origin));
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const threads = new Set(ours.map(thread));
  const turns = slices.filter((slice) => /Microtask/.test(slice.name) && threads.has(thread(slice)));
  return Math.max(0, ...[...ours, ...turns].map(({ tdur = 0 }) => tdur / 1000));
}

/** Two thousand rows of five cells a second, one in a hundred with a name. */
const STORM = `<table id="table"></table><script>
  function storm(ms) { return new Promise((done) => {
    let made = 0, frames = 0, on = true; const began = performance.now();
    const frame = () => { frames++; if (on) requestAnimationFrame(frame); }; requestAnimationFrame(frame);
    const timer = setInterval(() => {
      const want = Math.min(ms, performance.now() - began) * 2;
      while (made < want) {
        const row = table.insertRow(); made++;
        for (let n = 0; n < 5; n++) row.insertCell().textContent = n === 2 && made % 100 === 0 ? "Huawei router" : "Cell " + made + " of some words";
        if (table.rows.length > 300) table.deleteRow(0);
      }
      if (performance.now() - began >= ms) { clearInterval(timer); on = false; done({ frames, marked: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) }); }
    }, 16);
  }); }
</script>`;

async function storm(open: OpenBrowser): Promise<Row[]> {
  const once = async (): Promise<{ script: number; frames: number; marked: number }> => {
    const { tab, id, session } = await visit(open, html(600) + STORM);
    await session.send("Performance.enable");
    await tab.goto(`https://${HOST}/`);
    while (await isReading(open, id)) await pause(50);
    const before = await scriptSeconds(session);
    const { frames, marked } = await tab.evaluate(
      (ms) => (globalThis as unknown as { storm(ms: number): Promise<{ frames: number; marked: number }> }).storm(ms),
      STORM_MS,
    );
    const script = (await scriptSeconds(session)) - before;
    await tab.close();
    return { script, frames, marked };
  };
  const ours = await once();
  await setMode(open, "off");
  const without = await once();
  await setMode(open, undefined);
  const share = (100 * (ours.script - without.script)) / (STORM_MS / 1000);
  return [
    row("storm of 10 000 text nodes a second: added script share, %", [share], "≤ 3"),
    row("storm: frames lost, %", [100 * (1 - ours.frames / without.frames)], "≤ 10"),
    row("storm: marks standing at its end", [ours.marked], "≥ 1"),
  ];
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN;
}

/** JavaScript heap of a page with us, above one without the extension. */
async function heap(open: OpenBrowser): Promise<Row[]> {
  const used = async (tab: Page): Promise<number> => {
    const session = await tab.createCDPSession();
    await session.send("Performance.enable");
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN) / 1e6;
  };
  const bare = await launch({
    executablePath: findBrowser("chromium", console.error).path,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const without = await bare.newPage();
    await without.setContent(html(2000));
    const base = await used(without);
    const values: number[] = [];
    for (let time = 0; time < 3; time++) {
      const { tab, id } = await visit(open, html(2000));
      await tab.goto(`https://${HOST}/`);
      while (await isReading(open, id)) await pause(50);
      await pause(300);
      values.push((await used(tab)) - base);
      await tab.close();
    }
    return [row("extra JavaScript heap of a page of 2000 text nodes, MB", values, "≤ 2")];
  } finally {
    await bare.close();
  }
}
