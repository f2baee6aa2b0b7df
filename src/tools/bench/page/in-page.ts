import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { CDPSession, Page } from "puppeteer-core";
import { build } from "vite";
import { compileIndex } from "../../../core/names/compile-index.ts";
import { inRepository } from "../../repository.ts";
import { vendorsWith } from "../texts.ts";

/** Runs in pages. Bundled from the content script's own files. */
const PROBE = `
export { Walk } from "${inRepository("src/content/walk.ts")}";
export { Spotter } from "${inRepository("src/content/spotter.ts")}";
export { Marks } from "${inRepository("src/content/marks.ts")}";
export { learnTags } from "${inRepository("src/content/tags.ts")}";
export { BadgeLayer } from "${inRepository("src/content/badges/badges.ts")}";
export { openIndex } from "${inRepository("src/core/names/open-index.ts")}";
export { VOCABULARY } from "${inRepository("src/core/page/vocabulary.ts")}";
`;
const NAMES = 20_000;

/** What the probe puts into a page. */
interface Probe {
  Walk: new (stretch: unknown, onBlock: (block: unknown) => void) => { step(deadline: number): boolean };
  Spotter: new (index: unknown, about: unknown) => { find(block: unknown): Place[] };
  Marks: new () => { add(place: Place, mark: string): void; clear(): void };
  BadgeLayer: new (host: unknown, signal: AbortSignal) => { soon(): void; placed: boolean };
  learnTags: (tags: unknown) => void;
  openIndex: (bytes: Uint8Array) => unknown;
  VOCABULARY: { tags: unknown };
}

interface Place {
  startNode: Text;
  start: number;
  end: number;
}

/** What stands ready in a page between two measurements. */
interface World {
  caveat: Probe;
  find: (found?: (places: Place[]) => void) => Place[];
  found: Place[];
  undo: () => void;
}

/** Runs a script or a function in one world of a page. It is sent as text, so it sees its arguments and nothing else. */
export type InWorld = <Args extends unknown[], T>(
  work: string | ((...args: Args) => T | Promise<T>),
  ...args: Args
) => Promise<T>;

/** A world beside the page's own, as content scripts have it: there each node that is met must first be looked up. */
export async function besideThePage(session: CDPSession): Promise<InWorld> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const world = { frameId: frameTree.frame.id, worldName: "bench" };
  const { executionContextId } = await session.send("Page.createIsolatedWorld", world);
  return async (work, ...args) => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      contextId: executionContextId,
      expression: typeof work === "string" ? work : `(${String(work)})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: typeof work !== "string",
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** The page's own world. */
export const inThePage =
  (tab: Page): InWorld =>
  (work, ...args) =>
    tab.evaluate(work as (...args: unknown[]) => never, ...args);

let code: Promise<string> | undefined;

async function bundled(): Promise<string> {
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
  return `${code.replace(/^var caveat\s*=/, "globalThis.caveat =")};undefined`;
}

/** Puts our own walk, spotter, marks and badges into a page, to be measured there. */
export async function putProbe(inWorld: InWorld): Promise<void> {
  await inWorld(await (code ??= bundled()));
  await inWorld(
    (base64) => {
      const world = globalThis as unknown as World;
      const { Walk, Spotter, openIndex, learnTags, VOCABULARY } = world.caveat;
      learnTags(VOCABULARY.tags);
      const index = openIndex(Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0)));
      const about = { lang: "en", nearby: "", makers: new Set(), vocabulary: VOCABULARY };
      const spotter = new Spotter(index, about);
      world.find = (told) => {
        const found: Place[] = [];
        const stretch = { top: document.body, first: document.body.firstChild, last: null };
        const walk = new Walk(stretch, (block) => {
          const places = spotter.find(block);
          found.push(...places);
          told?.(places);
        });
        while (!walk.step(performance.now() + 8));
        return found;
      };
    },
    Buffer.from(compileIndex(vendorsWith(NAMES))).toString("base64"),
  );
}

/** Walking and scanning `rounds` times over, a bare TreeWalker that reads each text = 1. */
export const walkOnce = (inWorld: InWorld, rounds: number): Promise<number> =>
  inWorld((rounds) => {
    const world = globalThis as unknown as World;
    let began = performance.now();
    let units = 0;
    for (let round = 0; round < rounds; round++) {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) units += (node as Text).data.length;
    }
    const bare = performance.now() - began;
    began = performance.now();
    for (let round = 0; round < rounds; round++) world.found = world.find();
    // The units keep the bare walk from being thought useless.
    return units === 0 ? Number.NaN : (performance.now() - began) / bare;
  }, rounds);

/** From the start of a scan to its first mark, ms. */
export const firstMarkOnce = (inWorld: InWorld): Promise<number> =>
  inWorld(() => {
    const world = globalThis as unknown as World;
    const marks = new world.caveat.Marks();
    const began = performance.now();
    let took = Number.NaN;
    world.find(({ [0]: place }) => {
      if (!place || took >= 0) return;
      marks.add(place, "must");
      took = performance.now() - began;
    });
    marks.clear();
    return took;
  });

export type Way = "nothing" | "spans" | "marks" | "marks and badges";

/** What marking all that was found takes in one way, with three frames after it, by a clock. */
export async function markOnce(inWorld: InWorld, clock: () => Promise<number>, way: Way): Promise<number> {
  const before = await clock();
  await inWorld(mark, way);
  const took = (await clock()) - before;
  await inWorld(async () => {
    (globalThis as unknown as World).undo();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  return took;
}

/** In the page. */
async function mark(way: Way): Promise<void> {
  const world = globalThis as unknown as World;
  const { Marks, BadgeLayer } = world.caveat;
  const end = new AbortController();
  world.undo = () => end.abort();
  if (way === "spans") {
    const spans = world.found.map(({ startNode, start, end }) => {
      const name = start > 0 ? startNode.splitText(start) : startNode;
      if (end - start < name.data.length) name.splitText(end - start);
      const span = document.createElement("span");
      span.className = "named";
      name.replaceWith(span);
      span.append(name);
      return span;
    });
    world.undo = () => {
      for (const span of spans) {
        const parent = span.parentElement!;
        span.replaceWith(...span.childNodes);
        parent.normalize();
      }
    };
  } else if (way !== "nothing") {
    const marks = new Marks();
    for (const place of world.found) marks.add(place, "must");
    end.signal.addEventListener("abort", () => marks.clear());
    if (way === "marks and badges") {
      const host = { marked: () => world.found, markOf: () => "must", labelOf: () => "Name", language: () => "en" };
      const layer = new BadgeLayer(host, end.signal);
      layer.soon();
      while (!layer.placed) await new Promise(requestAnimationFrame);
    }
  }
  // The last marks are painted a moment after the first.
  await new Promise((resolve) => setTimeout(resolve, 200));
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}
